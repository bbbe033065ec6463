import type { IndicatorId, PlanIndicator } from '../../domain/plans/plan';
import type { ChosenColumns, ColumnAnswers } from './choose-columns';
import { columnsOfSide, type Searched } from './formula-columns';
import { headingWords } from '../headings/heading-words';
import { indicatorsByKey, rateKey, saysRate } from '../headings/plan-words';
import { isOfOtherPeriod, isTargetParent } from '../headings/rate-role';
import type { AmbiguousRole } from './reading';
import type { Table, TableColumn } from '../tables/table';

/** Where a table holds an indicator that only the plan has. A column may serve several of them. */
export interface PlanColumns {
  readonly indicator: IndicatorId;
  /** What is added up on either side; both empty where there is a rate alone. */
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
  readonly rate: number | null;
  /** Marks are counted, numbers added up. */
  readonly kind: 'counts' | 'marks';
}

export interface PlanMapping {
  readonly found: readonly PlanColumns[];
  readonly ambiguous: readonly AmbiguousRole[];
}

/**
 * Finds the columns of the plan's own indicators by the words of their formulas. Nothing is guessed: words that fit no
 * column leave the indicator out, and words that fit two are a question.
 * @param table its rates told by {@link withPlanRates}
 */
export function mapPlanColumns(
  table: Table,
  chosen: ChosenColumns,
  own: readonly PlanIndicator[],
  answers: ColumnAnswers,
): PlanMapping {
  const searched: Searched = { table, chosen, answers, byKey: indicatorsByKey(own) };
  const mapped = own.map((indicator) => mapOne(searched, indicator));
  const found = mapped.map(({ columns }) => columns);
  return {
    found: found
      .map((columns) => ({ ...columns, rate: columns.rate ?? rateBehind(table, columns, found) }))
      .filter(({ numerator, rate }) => numerator.length > 0 || rate !== null),
    ambiguous: mapped.flatMap(({ ambiguous }) => ambiguous),
  };
}

function mapOne(
  searched: Searched,
  indicator: PlanIndicator,
): { readonly columns: PlanColumns; readonly ambiguous: readonly AmbiguousRole[] } {
  const { id } = indicator;
  const rate = searched.chosen.columns.get(`rate:${id}`) ?? null;
  const none: PlanColumns = { indicator: id, numerator: [], denominator: [], rate, kind: 'counts' };
  const top = columnsOfSide(searched, indicator, 'numerator');
  const bottom = columnsOfSide(searched, indicator, 'denominator');
  // Which of two columns is meant matters only where the other side is there.
  if (top === null || bottom === null) return { columns: none, ambiguous: [] };
  const ambiguous = [top, bottom].flatMap((side) => ('question' in side ? [side.question] : []));
  if ('question' in top || 'question' in bottom) return { columns: none, ambiguous };
  const [numerator, denominator] = [top.columns, bottom.columns];
  const kind = kindOf(searched.table, [...numerator, ...denominator]);
  const isSame = numerator.length === denominator.length && numerator.every((column) => denominator.includes(column));
  return { columns: kind === null || isSame ? none : { ...none, numerator, denominator, kind }, ambiguous };
}

/** Marks on one side and numbers on the other make no rate. */
function kindOf({ columns }: Table, used: readonly number[]): PlanColumns['kind'] | null {
  const contents = new Set(
    columns.filter(({ column, content }) => used.includes(column) && content !== 'blank').map(({ content }) => content),
  );
  if (!contents.has('marks')) return 'counts';
  return contents.size === 1 ? 'marks' : null;
}

/** A bare "Tỷ lệ (%)" right behind two counts of one own indicator, a numerator among them, is its rate. */
function rateBehind({ columns }: Table, of: PlanColumns, all: readonly PlanColumns[]): number | null {
  const at = columns.findIndex((column, index) => {
    const before = [columns[index - 2]?.column, columns[index - 1]?.column];
    return isBareRate(column) && isPairOf(of, before) && all.every((other) => other === of || !isPairOf(other, before));
  });
  return columns[at]?.column ?? null;
}

function isPairOf({ numerator, denominator }: PlanColumns, pair: readonly (number | undefined)[]): boolean {
  const isIn = (side: readonly number[]): boolean =>
    pair.some((column) => column !== undefined && side.includes(column));
  const areAll = pair.every((column) => column !== undefined && [...numerator, ...denominator].includes(column));
  return areAll && isIn(numerator) && isIn(denominator);
}

function isBareRate({ path, meaning, content }: TableColumn): boolean {
  const levels = path.map(headingWords);
  const leaf = levels[levels.length - 1] ?? '';
  const isFree = meaning.role === 'other' || (meaning.role === 'rate' && meaning.indicator === undefined);
  const isOfElse = levels.some((words) => isOfOtherPeriod(words) || isTargetParent(words));
  return isFree && !isOfElse && saysRate(leaf) && rateKey(leaf) === '' && content !== 'marks' && content !== 'levels';
}
