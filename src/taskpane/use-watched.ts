import { useEffect, useState } from 'preact/hooks';
import type { Watched } from './store/watched';

/** The state as it is now; the view is drawn again when it changes. */
export function useWatched<S>(watched: Watched<S>): S {
  const [state, setState] = useState(watched.state);
  useEffect(() => {
    setState(watched.state);
    return watched.subscribe(() => setState(watched.state));
  }, [watched]);
  return state;
}
