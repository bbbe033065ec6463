import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CollectState } from '../../store/collect-state';
import type { CollectStore } from '../../store/collect-store';
import { useWatched } from '../../use-watched';

export const CollectContext = createContext<CollectStore | null>(null);

/** What is known of all units' figures, as it is now, and what can be done with it. */
export function useCollect(): { readonly collect: CollectStore; readonly state: CollectState } {
  const collect = useContext(CollectContext);
  if (collect === null) throw new Error('A part of the consolidation is drawn outside of it.');
  return { collect, state: useWatched(collect) };
}
