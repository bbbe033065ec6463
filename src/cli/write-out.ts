import type { Writable } from 'node:stream';

/**
 * Writes a text and waits until the stream has taken all of it: a pipe takes 64 kB at a time, and what is still waiting
 * when the process exits is lost. A reader that went away early (`| head`) wanted no more: that is no fault.
 */
export function writeOut(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      if (error === null || error === undefined || isClosedPipe(error)) resolve();
      else reject(error);
    };
    // Stays on: the stream tells of a closed pipe to its listeners, too, after it has told the callback.
    stream.on('error', settle);
    stream.write(text, settle);
  });
}

function isClosedPipe(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE';
}
