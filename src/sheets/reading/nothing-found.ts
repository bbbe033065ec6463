import { problem, type Problem, type ProblemFacts } from '../../domain/problem';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { SETTLED_BY_WAY } from '../headings/vocabulary/handled-dossiers';
import { sideOfRow } from '../headings/vocabulary/row-words';
import { readPartRows } from '../layouts/part-rows';
import { readSummaryRows } from '../layouts/summary-rows';
import { holdsNamelessRates } from '../tables/below-title';
import { FEW_ROWS } from '../tables/left-out-rows';
import { holdsUnprovenPairs } from '../tables/pair-columns';
import { areWaysOfSettled } from '../tables/settled-rows';
import type { Table } from '../tables/table';

/**
 * Why nothing of a sheet was computed.
 * @param ofMeant the tables without columns of other periods
 * @example nothingFound(sheet, [], [], vocabulary).facts // { reason: 'no-heading', sheet: 'Bìa' }
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
  const names = reason === 'no-columns' ? tables.map((table) => unknownNames(sheet, table, vocabulary)) : [];
  const [told] = names.filter((each) => each.length > 0);
  const counted = reason === 'no-columns' ? countOfTarget(tables, vocabulary) : null;
  const facts =
    told !== undefined
      ? { reason: 'unknown-rows' as const, names: told }
      : counted === null
        ? { reason }
        : { reason: 'counts-of-target' as const, said: counted };
  return problem('layout-not-recognised', { ...facts, sheet: sheet.grid.sheet });
}

/** "Hồ sơ trực tuyến > TH" of a plan of numbers, without a total that would make a rate of it. */
function countOfTarget(tables: readonly Table[], { measures }: PlanVocabulary): string | null {
  const columns = tables.flatMap((table) => table.columns);
  const found = columns.find(
    ({ path, meaning: { role } }) =>
      path.length > 1 &&
      measures[role] !== undefined &&
      sideOfRow(headingWords(path[path.length - 1] ?? '')) === 'result',
  );
  return found?.path.join(' > ') ?? null;
}

const OF_RATES: ReadonlySet<string> = new Set(['rate', 'numerator', 'denominator']);

/** The first names of rows that would be judged if they were units'; none where the columns do not suffice either. */
function unknownNames(sheet: TextGrid, table: Table, vocabulary: PlanVocabulary): readonly string[] {
  const names = table.columns.find(({ content, meaning }) => content === 'names' && meaning.role !== 'stt');
  if (names === undefined) return [];
  const kind = { layout: 'units-summary', nameColumn: names.column, isKnownUnit: () => false } as const;
  const entries = readSummaryRows(sheet, table, new Map(), vocabulary, kind)?.entries ?? [];
  const written = entries.flatMap(({ writtenAs, state }) =>
    writtenAs === null || state === 'no-data' ? [] : writtenAs,
  );
  return [...new Set(written)].slice(0, FEW_ROWS);
}

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
  if (tables.some((table) => holdsSettledByWay(table) || areWaysOfSettled(sheet, table))) return 'settled-ways';
  return tables.some(hasFigures) ? 'no-columns' : 'no-figures';
}

/** Whether the ways of submission stand there of what was settled, and of nothing else. */
function holdsSettledByWay({ columns }: Table): boolean {
  return columns.some(
    ({ path, content }) => content === 'figures' && SETTLED_BY_WAY.test(path.map(headingWords).join(' > ')),
  );
}

/** Whether anything but names stands below the headings. */
function hasFigures(table: Table): boolean {
  return table.columns.some(
    ({ content, meaning }) =>
      meaning.role !== 'stt' && (content === 'figures' || content === 'marks' || content === 'levels'),
  );
}
