/**
 * What can be wrong with a plan's worksheet that an officer edited by hand: a code and the facts that its sentence
 * needs. `heading` and `field` are headings as they stand on the sheet. The sentences live in `text/`.
 */
export interface PlanSheetFacts {
  'newer-version': { version: string };
  'table-twice': { table: string };
  'heading-missing': { table: string; heading: string };
  'heading-unknown': { written: string };
  'heading-twice': { written: string };
  /** A heading "(2) …" whose words are those of another indicator. */
  'heading-contradicts': { written: string };
  /** Something stands where the table has no column, or above the first table. */
  outside: { written: string };
  'cell-error': { error: string };
  'not-text': { field: string; written: string };
  /** A number where a day is written: Excel made a date of what was typed. */
  'date-number': { field: string };
  'exact-unreadable': { written: string };
  blank: { field: string };
  twice: { field: string; written: string; first: string };
  'field-unknown': { written: string };
  'bad-year': { written: string };
  'bad-number': { field: string; written: string };
  'bad-level': { written: string };
  'word-unknown': { written: string; known: readonly string[] };
  'section-unknown': { written: string; known: readonly string[] };
  'group-unknown': { written: string };
  /** Two rows of one group say different things. */
  'group-differs': { field: string; group: string; first: string };
  'target-unreadable': { written: string };
  'target-above-100': { written: string };
  /** 1,5: 1,5% or 150%? */
  'target-scale': { written: string };
  /** "trên 50%": what binds is not said exactly. */
  'target-doubtful': { written: string };
  'target-exceptions': { written: string };
  /** The example of the blank sheet was written over, but still says that it is one. */
  'example-filled': object;
  'warning-lost': object;
  'no-units': object;
}

export type PlanSheetMistakeCode = keyof PlanSheetFacts;

/** One mistake with its cell ("C12"). */
export type PlanSheetMistake = {
  readonly [C in PlanSheetMistakeCode]: {
    readonly code: C;
    readonly cell: string;
    readonly facts: Readonly<PlanSheetFacts[C]>;
  };
}[PlanSheetMistakeCode];
