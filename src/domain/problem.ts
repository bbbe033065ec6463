import type { ProblemFacts } from './problem-facts';

export type { ProblemFacts, PlanRefusal } from './problem-facts';

/**
 * What can be wrong with a worksheet or a plan. A problem is a value: a code, the cell, and the facts
 * that a sentence needs. The sentences themselves live in `text/`, one for each code.
 */
export type Severity = 'error' | 'warning' | 'info';

export type ProblemCode = keyof ProblemFacts;

export type ProblemOf<C extends ProblemCode> = {
  readonly code: C;
  readonly severity: Severity;
  /** A1 address on the worksheet, without the sheet's name; absent where the problem belongs to no one cell. */
  readonly cell?: string;
  /** The plan's indicator it concerns, where it concerns one. */
  readonly indicator?: string;
  readonly facts: ProblemFacts[C];
};

export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

/** The usual severity of each code: `error` makes a figure unusable, `warning` asks for a look, `info` only tells. */
export const defaultSeverity: { readonly [C in ProblemCode]: Severity } = {
  'layout-not-recognised': 'error',
  'column-ambiguous': 'error',
  'dossiers-left-out': 'warning',
  'dossiers-of-any-period': 'warning',
  'dossiers-of-year': 'warning',
  'dossiers-of-years': 'error',
  'plan-period-mismatch': 'warning',
  'plan-place-mismatch': 'warning',
  'period-disagrees': 'warning',
  'rows-left-out': 'info',
  'period-ambiguous': 'error',
  'period-not-of-sheet': 'warning',
  'data-on-other-sheet': 'info',
  'period-block-taken': 'info',
  'period-rows-taken': 'info',
  'period-table-left': 'warning',
  'periods-not-additive': 'warning',
  'unit-not-found': 'warning',
  'unit-ambiguous': 'warning',
  'unit-duplicate': 'warning',
  'unit-rows-unclear': 'error',
  'tables-disagree': 'warning',
  'lists-added': 'info',
  'target-of-sheet-differs': 'info',
  'verdict-of-sheet-differs': 'info',
  'on-strict-bound': 'info',
  'numerator-exceeds-denominator': 'error',
  'negative-count': 'error',
  'non-integer-count': 'error',
  'not-a-number': 'error',
  'missing-count': 'error',
  'cell-error': 'error',
  'provided-not-eligible': 'warning',
  'online-not-allowed': 'warning',
  'partial-procedures-left': 'warning',
  'count-may-be-narrower': 'warning',
  'parts-differ-from-total': 'warning',
  'total-row-mismatch': 'warning',
  'rate-mismatch': 'warning',
  'rate-scale-assumed': 'info',
  'rate-scale-unclear': 'error',
  'rounding-flips-verdict': 'warning',
  'legacy-encoding': 'warning',
  'indicator-not-in-sheet': 'info',
  'plan-column-left-out': 'warning',
  'plan-table-left-out': 'info',
  'plan-row-left-out': 'warning',
  'plan-formulas': 'warning',
  'plan-note': 'warning',
  'plan-prose': 'warning',
  'plan-receiver': 'info',
  'plan-level-target': 'info',
  'plan-unit-count-mismatch': 'warning',
  'plan-value-unreadable': 'error',
};

/**
 * Makes a problem with the usual severity of its code.
 * @example problem('cell-error', { error: '#REF!', label: 'Số hồ sơ trực tuyến' }, { cell: 'D9' })
 */
export function problem<C extends ProblemCode>(
  code: C,
  facts: ProblemFacts[C],
  at: { cell?: string | undefined; indicator?: string | undefined; severity?: Severity | undefined } = {},
): Problem {
  const made: ProblemOf<C> = {
    code,
    severity: at.severity ?? defaultSeverity[code],
    ...(at.cell === undefined ? {} : { cell: at.cell }),
    ...(at.indicator === undefined ? {} : { indicator: at.indicator }),
    facts,
  };
  // A problem of one code is one member of the union; TypeScript cannot follow a mapped type that far.
  return made as unknown as Problem;
}
