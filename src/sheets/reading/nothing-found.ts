import { problem, type Problem, type ProblemFacts } from '../../domain/problem';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { readPartRows } from '../layouts/part-rows';
import { holdsNamelessRates } from '../tables/below-title';
import { holdsUnprovenPairs } from '../tables/pair-columns';
import type { Table } from '../tables/table';

/**
 * Why nothing of a sheet was computed.
 * @param ofMeant the tables without columns of other periods
 */
export function nothingFound(
  sheet: TextGrid,
  tables: readonly Table[],
  ofMeant: readonly Table[],
  vocabulary: PlanVocabulary,
): Problem {
  // "Tháng 9 > Tỷ lệ" beside that of August is of the period, whatever else stands in the way.
  const isOfOthers = ofMeant.some(
    (table, at) => table !== tables[at] && !table.columns.some(({ meaning }) => OF_RATES.has(meaning.role)),
  );
  const reason = isOfOthers ? 'other-period' : reasonOf(sheet, tables, vocabulary);
  return problem('layout-not-recognised', { reason, sheet: sheet.grid.sheet });
}

const OF_RATES: ReadonlySet<string> = new Set(['rate', 'numerator', 'denominator']);

function reasonOf(
  sheet: TextGrid,
  tables: readonly Table[],
  vocabulary: PlanVocabulary,
): ProblemFacts['layout-not-recognised']['reason'] {
  if (sheet.rows === 0) return 'empty';
  if (tables.length === 0) return 'no-heading';
  if (tables.some((table) => holdsNamelessRates(table, vocabulary))) return 'nameless-rates';
  const isPart = (table: Table): boolean => readPartRows(sheet, table, new Map(), vocabulary) !== null;
  if (tables.some(isPart)) return 'unproven-parts';
  if (tables.some((table) => holdsUnprovenPairs(sheet, table, vocabulary))) return 'unproven-pairs';
  return tables.some(hasFigures) ? 'no-columns' : 'no-figures';
}

/** Whether anything but names stands below the headings. */
function hasFigures(table: Table): boolean {
  return table.columns.some(
    ({ content, meaning }) =>
      meaning.role !== 'stt' && (content === 'figures' || content === 'marks' || content === 'levels'),
  );
}
