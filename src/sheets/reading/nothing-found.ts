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
  const rows = reason === 'no-columns' ? tables.map((table) => unknownRows(sheet, table, vocabulary)) : [];
  const [told] = rows.flatMap((each) => each ?? []);
  const counted = reason === 'no-columns' ? countOfTarget(tables, vocabulary) : null;
  const facts =
    told !== undefined
      ? { reason: 'unknown-rows' as const, ...told }
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

/**
 * The rows that would be judged if they were units': their first names, or the heading alone where it may be of persons, whose
 * names are nobody's here. Null where the columns do not suffice either.
 */
function unknownRows(
  sheet: TextGrid,
  table: Table,
  vocabulary: PlanVocabulary,
): { readonly names: readonly string[]; readonly said?: string } | null {
  const names = table.columns.find(({ content, meaning }) => content === 'names' && meaning.role !== 'stt');
  if (names === undefined) return null;
  const kind = { layout: 'units-summary', nameColumn: names.column, isKnownUnit: () => false } as const;
  const entries = readSummaryRows(sheet, table, new Map(), vocabulary, kind)?.entries ?? [];
  const written = entries.flatMap(({ writtenAs, state }) =>
    writtenAs === null || state === 'no-data' ? [] : writtenAs,
  );
  if (written.length === 0) return null;
  const heading = headingWords(names.path.join(' '));
  if (OF_PERSONS.test(heading) || !OF_BODIES.test(heading)) return { names: [], said: names.path.join(' > ') };
  return { names: [...new Set(written)].slice(0, FEW_ROWS) };
}

const OF_PERSONS =
  /\b(?:cong dan|ca nhan|nguoi|chu (?:ho so|ho|the)|khach|to chuc|doanh nghiep|ho (?:va )?ten|nop|can bo|cong chuc)\b/;
const OF_BODIES =
  /\b(?:don vi|co quan|dia (?:phuong|ban|diem)|phong|ban|xa|phuong|so|nganh|to|thon|khu|diem|quay|noi|bo phan|trung tam|huyen|linh vuc|noi dung|cap)\b|^$/;

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
