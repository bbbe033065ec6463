import type { MeasureId } from '../../../domain/measures/measures';
import type { ProblemFacts } from '../../../domain/problem';
import type { DossierColumn } from './column-words';

/** What is told of rows of a list (see the sentences in text/). */
export type Told = ProblemFacts['dossiers-left-out']['what'];

/** Notes that something is to be told of a row, at its cell in a column. */
export type Tell = (what: Told, row: number, column: DossierColumn) => void;

/** Days of the period as Excel counts them, both included; from -Infinity to Infinity where none is known. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** What a list counts, by measure, and what leaves a measure open. */
export class Tally {
  private readonly counts: Map<MeasureId, number>;
  private readonly doubts = new Map<MeasureId, Set<Told>>();

  /** @param measures what the list can tell; anything else is not counted and has no figure */
  constructor(measures: readonly MeasureId[]) {
    this.counts = new Map(measures.map((measure) => [measure, 0]));
  }

  add(measure: MeasureId, more = 1): void {
    const before = this.counts.get(measure);
    if (before !== undefined) this.counts.set(measure, before + more);
  }

  doubt(measures: Iterable<MeasureId>, what: Told): void {
    for (const measure of measures) this.doubts.set(measure, (this.doubts.get(measure) ?? new Set()).add(what));
  }

  doubtAll(what: Told): void {
    this.doubt(this.counts.keys(), what);
  }

  /** The figure; null for what the list cannot tell. */
  of(measure: MeasureId): number | null {
    return this.counts.get(measure) ?? null;
  }

  doubtsOf(measure: MeasureId): Iterable<Told> {
    return this.doubts.get(measure) ?? [];
  }
}
