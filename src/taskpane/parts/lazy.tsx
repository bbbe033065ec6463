import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { paneText } from '../../text/vi/pane';

type View = () => JSX.Element | null;

/** A part of the pane that is fetched when it is first needed, so that the pane itself is there sooner. */
export function Lazy({ load }: { load: () => Promise<View> }): JSX.Element {
  const [loaded, setLoaded] = useState<{ readonly View: View } | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setLoaded(null);
    load().then(
      (View) => isWanted && setLoaded({ View }),
      () => isWanted && setLoaded('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  if (loaded === 'failed') {
    return (
      <div class="empty" role="alert">
        <p>{paneText.loadFailed}</p>
        <button type="button" onClick={() => setAttempt(attempt + 1)}>
          {paneText.retry}
        </button>
      </div>
    );
  }
  return loaded === null ? (
    <p class="quiet" role="status">
      {paneText.loading}
    </p>
  ) : (
    <loaded.View />
  );
}
