import { HostError, type Progress } from '../../app/host/host';
import type { Work } from './pane-state';

export interface WorkRunner {
  /**
   * Runs a task after those before it.
   * @param label what the person is told meanwhile; null for what is done in no time
   * @param kind what only reads is let go as soon as the person stops it; what writes must heed the signal itself, so
   * that nobody is told "stopped" while it still changes the sheet
   * @throws HostError `stopped` where the person stopped it
   */
  run<T>(label: string | null, task: (progress: Progress) => Promise<T>, kind?: 'reads' | 'writes'): Promise<T>;
  stop(): void;
}

/** Excel takes one batch at a time: tasks queue, and the one that runs can be stopped. */
export function createWorkRunner(show: (work: Work | null) => void): WorkRunner {
  let last: Promise<unknown> = Promise.resolve();
  let controller: AbortController | null = null;

  async function runNow<T>(
    label: string | null,
    task: (progress: Progress) => Promise<T>,
    kind: 'reads' | 'writes',
  ): Promise<T> {
    const own = new AbortController();
    controller = own;
    if (label !== null) show({ label, done: null });
    const stopped = new Promise<never>((_, reject) => {
      if (kind === 'reads') own.signal.addEventListener('abort', () => reject(new HostError('stopped')));
    });
    const progress: Progress = {
      signal: own.signal,
      report: (done) => {
        if (label !== null && !own.signal.aborted) show({ label, done });
      },
    };
    try {
      return await (kind === 'reads' ? Promise.race([task(progress), stopped]) : task(progress));
    } finally {
      controller = null;
      if (label !== null) show(null);
    }
  }

  return {
    run: (label, task, kind = 'writes') => {
      const result = last.then(() => runNow(label, task, kind));
      last = result.catch(() => undefined);
      return result;
    },
    stop: () => controller?.abort(),
  };
}
