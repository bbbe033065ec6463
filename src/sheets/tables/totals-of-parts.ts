import { PARTS_OF_ONLINE } from '../../domain/measures/ways';
import { problem, type Problem } from '../../domain/problem';
import { readCount } from '../cells/figures';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { ColumnMeaning } from '../headings/heading-meaning';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { saysRate } from '../headings/plan-words';
import { isDenied } from '../headings/vocabulary/denied';
import { isField } from '../headings/vocabulary/fields';
import { TOTAL_OF_PARTS } from '../headings/vocabulary/summary-parts';
import type { TableColumn } from './table';

interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
}

const LEVELS_OF_ONLINE: ReadonlySet<string> = new Set(PARTS_OF_ONLINE);

/**
 * "Hồ sơ trực tuyến > Hộ tịch | Chứng thực | Cộng": where columns that no measure fits add up to the total beside them, it counts what
 * their common heading says, and they are in it already. It had been taken for all dossiers, or one field for the whole.
 */
export function withTotalsOfParts(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  body: Body,
  vocabulary: PlanVocabulary,
): readonly TableColumn[] {
  const changed = new Map<TableColumn, TableColumn>();
  const groups = groupsOf(columns);
  for (const group of groups) {
    const total = totalOfParts(sheet, group, body);
    const meaning = total === null ? null : meaningAbove(total.whole, vocabulary);
    if (total === null || meaning === null || !mayHold(meaning, total.parts)) continue;
    changed.set(total.whole, { ...total.whole, meaning, sumOf: total.parts.map(({ column }) => column) });
    for (const part of total.parts.filter(isUnnamed))
      changed.set(part, { ...part, meaning: { role: 'other', isToldApart: true }, isPartOfTotal: true });
  }
  for (const [first, ...rest] of fieldsAlone(groups)) {
    const meaning = first === undefined ? null : meaningAbove(first, vocabulary);
    if (first === undefined || meaning === null) continue;
    changed.set(first, { ...first, meaning, addends: rest.map(({ column }) => column) });
    for (const part of rest)
      changed.set(part, { ...part, meaning: { role: 'other', isToldApart: true }, isPartOfTotal: true });
  }
  return changed.size === 0 ? columns : columns.map((column) => changed.get(column) ?? column);
}

/** The total of columns of figures, and the others, where these add up to it; null where they do not. */
export function totalOfParts(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  body: Body,
): { readonly whole: TableColumn; readonly parts: readonly TableColumn[] } | null {
  const figures = columns.filter(
    ({ content, meaning }) => content === 'figures' && meaning.role !== 'rate' && meaning.role !== 'target',
  );
  const [whole, another] = figures.filter((column) => TOTAL_OF_PARTS.test(leafOf(column)));
  const parts = figures.filter((column) => column !== whole);
  if (whole === undefined || another !== undefined || parts.length < 2) return null;
  if (!parts.every((part) => isUnnamed(part) || LEVELS_OF_ONLINE.has(part.meaning.role))) return null;
  return parts.some((part) => isDenied(leafOf(part))) || !addUp(sheet, whole, parts, body) ? null : { whole, parts };
}

/** What of a total's rows its parts do not add up to. */
export function checkTotalsOfParts(
  sheet: TextGrid,
  rows: readonly number[],
  columns: readonly TableColumn[],
): readonly Problem[] {
  return columns.flatMap(({ column, path, sumOf = [] }) =>
    sumOf.length === 0
      ? []
      : rows.flatMap((row) => {
          const total = countAt(sheet, row, column);
          const parts = sumOf.map((part) => countAt(sheet, row, part));
          const sum = parts.reduce<number>((so, part) => so + (part ?? 0), 0);
          if (total === null || parts.some((part) => part === null) || sum === total) return [];
          const leaves = sumOf.map((part) => columns.find((each) => each.column === part)?.path.slice(-1) ?? []);
          const identity = `${path.join(' > ')} = ${leaves.flat().join(' + ')}`;
          return [problem('parts-differ-from-total', { identity, total, sum }, { cell: sheet.address(row, column) })];
        }),
  );
}

/** Columns below one heading. */
function groupsOf(columns: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const groups = new Map<string, TableColumn[]>();
  for (const column of columns) {
    if (column.path.length < 2) continue;
    const key = column.path.slice(0, -1).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

/** Groups of fields without a total, each of the same fields: together they are what stands above them. */
function fieldsAlone(groups: readonly (readonly TableColumn[])[]): readonly (readonly TableColumn[])[] {
  const fields = groups
    .map((group) => group.filter(({ content }) => content === 'figures'))
    .filter((group) => group.length > 1 && group.every((column) => isUnnamed(column) && isField(leafOf(column))));
  const said = fields.map((group) => group.map(leafOf).sort().join('\n'));
  return fields.length > 1 && new Set(said).size === 1 ? fields : [];
}

/** What the heading above a total counts; null where it counts nothing. */
function meaningAbove({ path }: TableColumn, vocabulary: PlanVocabulary): ColumnMeaning | null {
  const above = path.slice(0, -1);
  const said = vocabulary.meaningOf(above, 'figures');
  // A plan may call its rate "Hồ sơ trực tuyến"; what adds up is a count.
  const isName = said.role === 'rate' && !above.some((heading) => saysRate(headingWords(heading)));
  const meaning = isName ? vocabulary.usualMeaningOf(above, 'figures') : said;
  return vocabulary.measures[meaning.role] === undefined ? null : meaning;
}

function mayHold({ role }: ColumnMeaning, parts: readonly TableColumn[]): boolean {
  return role === 'onlineDossiers' || parts.every(isUnnamed);
}

function isUnnamed({ meaning }: TableColumn): boolean {
  return meaning.role === 'other' && meaning.isToldApart !== true;
}

function leafOf({ path }: TableColumn): string {
  return headingWords(path[path.length - 1] ?? '');
}

/** Whether parts add up to a whole in most rows that can be read: a slip in one must not make the total unknown. */
export function addUp(
  sheet: TextGrid,
  whole: TableColumn,
  parts: readonly TableColumn[],
  { firstRow, lastRow }: Body,
): boolean {
  let [right, wrong] = [0, 0];
  for (let row = firstRow; row <= lastRow; row++) {
    const total = countAt(sheet, row, whole.column);
    const figures = parts.map(({ column }) => countAt(sheet, row, column));
    if (total === null || figures.some((figure) => figure === null)) continue;
    const sum = figures.reduce<number>((so, figure) => so + (figure ?? 0), 0);
    if (sum !== total) wrong += 1;
    else if (total > 0) right += 1;
  }
  return right > wrong;
}

/** A blank adds nothing; null for what is no count. */
function countAt(sheet: TextGrid, row: number, column: number): number | null {
  const read = readCount(sheet, row, column, '');
  return read.kind === 'count' ? read.value : read.kind === 'blank' ? 0 : null;
}
