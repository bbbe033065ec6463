import type { Better, IndicatorId } from '../../domain/plans/plan';
import type { RateReading } from '../cells/figures';

/** Columns added up, less others (local positions). */
export interface CountSide {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/** What one row must show to be counted: a mark in one of these columns, or a sum above 0. */
export type Condition = { readonly marked: readonly number[] } | { readonly some: CountSide };

/** How a table's columns give an indicator. */
export type Counting =
  /** Figures are added up. */
  | { readonly kind: 'counts'; readonly numerator: CountSide; readonly denominator: CountSide }
  /** Marks are counted, those of each column. */
  | { readonly kind: 'marks'; readonly numerator: readonly number[]; readonly denominator: readonly number[] }
  /**
   * Rows are counted: those in which all that is due holds, and among them those in which what is done holds, too.
   * `isStrict`: what is done without being due cannot be right.
   */
  | {
      readonly kind: 'rows';
      readonly due: readonly Condition[];
      readonly done: readonly Condition[];
      readonly isStrict: boolean;
    }
  /** There is a written rate alone. */
  | { readonly kind: 'rate' };

/** Where a table holds an indicator. A column may serve several of them. */
export interface IndicatorColumns {
  readonly indicator: IndicatorId;
  readonly better: Better;
  readonly counting: Counting;
  readonly rate: { readonly column: number; readonly reading: RateReading } | null;
  /** Where the sheet writes in words whether it is met. */
  readonly verdict?: number | null;
  /** Where the sheet writes a target of its own. */
  readonly target?: { readonly column: number; readonly reading: RateReading } | null;
}

/** The columns of a sum, each once. */
export function columnsOfSide({ plus, minus }: CountSide): readonly number[] {
  return [...new Set([...plus, ...minus])];
}

/** The columns of a sum that are its alone; of one that is nothing but the other side's, all. */
export function withoutOtherSide(columns: readonly number[], otherSide: readonly number[]): readonly number[] {
  const alone = columns.filter((column) => !otherSide.includes(column));
  return alone.length > 0 ? alone : columns;
}

/** Every column that an indicator's counts are taken from, the numerator's first. */
export function columnsOfCounting(counting: Counting): readonly number[] {
  switch (counting.kind) {
    case 'counts':
      return [...new Set([...columnsOfSide(counting.numerator), ...columnsOfSide(counting.denominator)])];
    case 'marks':
      return [...new Set([...counting.numerator, ...counting.denominator])];
    case 'rows':
      return [...new Set([...counting.done, ...counting.due].flatMap(columnsOfCondition))];
    case 'rate':
      return [];
  }
}

export function columnsOfCondition(condition: Condition): readonly number[] {
  return 'marked' in condition ? condition.marked : columnsOfSide(condition.some);
}

/** Columns whose cells are marks, not figures. */
export function markColumnsOf(counting: Counting): readonly number[] {
  if (counting.kind === 'marks') return columnsOfCounting(counting);
  if (counting.kind !== 'rows') return [];
  return [...counting.due, ...counting.done].flatMap((condition) => ('marked' in condition ? condition.marked : []));
}

/** Columns whose cells are figures. */
export function countColumnsOf(counting: Counting): readonly number[] {
  const marks = markColumnsOf(counting);
  return columnsOfCounting(counting).filter((column) => !marks.includes(column));
}

/** Of what is counted by rows: the sums that a row's dossiers are told by, done within due; null without any. */
export function pairOfRows(
  counting: Counting,
): { readonly numerator: CountSide; readonly denominator: CountSide } | null {
  if (counting.kind === 'counts') return counting;
  if (counting.kind !== 'rows') return null;
  const sumOf = (conditions: readonly Condition[]): CountSide | undefined =>
    conditions.flatMap((condition) => ('some' in condition ? [condition.some] : []))[0];
  const [done, due] = [sumOf(counting.done), sumOf(counting.due)];
  return done === undefined || due === undefined ? null : { numerator: done, denominator: due };
}
