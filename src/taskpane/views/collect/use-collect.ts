import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { CollectState } from '../../store/collect-state';
import type { CollectStore } from '../../store/collect-store';

export const CollectContext = createContext<CollectStore | null>(null);

/** What is known of all units' figures, as it is now, and what can be done with it. */
export function useCollect(): { readonly collect: CollectStore; readonly state: CollectState } {
  const collect = useContext(CollectContext);
  if (collect === null) throw new Error('A part of the consolidation is drawn outside of it.');
  const [state, setState] = useState(collect.state);
  useEffect(() => {
    setState(collect.state);
    return collect.subscribe(() => setState(collect.state));
  }, [collect]);
  return { collect, state };
}
