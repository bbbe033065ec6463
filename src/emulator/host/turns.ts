/** Lets batches, edits and calculations happen one after another, as in Excel. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.last.then(work);
    // The next turn comes also when this one fails; whoever took this one is told.
    this.last = result.catch(() => undefined);
    return result;
  }
}
