import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { paneText } from '../../text/vi/pane';

type View = () => JSX.Element | null;

/** What was fetched once is drawn at once when it is needed again. */
const fetched = new WeakMap<() => Promise<View>, { readonly View: View }>();

/**
 * A part of the pane that is fetched when it is first needed, so that the pane itself is there sooner.
 * @param children what stands below it, drawn together with it so that nothing moves under the reader's eyes
 */
export function Lazy(props: { load: () => Promise<View>; children?: ComponentChildren }): JSX.Element {
  const { load, children } = props;
  const [loaded, setLoaded] = useState<{ readonly View: View } | 'failed' | null>(fetched.get(load) ?? null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const known = fetched.get(load) ?? null;
    setLoaded(known);
    if (known !== null) return;
    load().then(
      (View) => {
        fetched.set(load, { View });
        if (isWanted) setLoaded({ View });
      },
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
    <>
      <loaded.View />
      {children}
    </>
  );
}
