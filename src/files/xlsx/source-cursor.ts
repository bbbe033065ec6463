/**
 * Copies a text that streams by to the output, but for the places that are replaced. Offsets count from the start of
 * the whole text. What was neither copied nor skipped is kept until it is.
 */
export class SourceCursor {
  private source = '';
  private base = 0;
  private output: string[] = [];

  append(chunk: string): void {
    this.source += chunk;
  }

  /** The start of the tag that ends at `end`: in well-formed XML no tag has another "<". */
  tagStart(end: number): number {
    return this.base + this.source.lastIndexOf('<', end - this.base - 1);
  }

  slice(start: number, end: number): string {
    return this.source.slice(start - this.base, end - this.base);
  }

  copyTo(offset: number): void {
    if (offset <= this.base) return;
    this.output.push(this.source.slice(0, offset - this.base));
    this.skipTo(offset);
  }

  skipTo(offset: number): void {
    this.source = this.source.slice(offset - this.base);
    this.base = offset;
  }

  emit(text: string): void {
    this.output.push(text);
  }

  /** Everything that is decided, and forgets it. */
  take(): string {
    const taken = this.output.join('');
    this.output = [];
    return taken;
  }

  /** What is not decided yet; the caller takes it over. */
  takeRest(): string {
    const rest = this.source;
    this.skipTo(this.base + rest.length);
    return rest;
  }
}
