/** A state that views watch; each change makes a new one. */
export class Watched<S> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: S) {}

  get state(): S {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  change(change: Partial<S>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
