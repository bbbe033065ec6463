import type { ColumnMeaning } from '../headings/heading-meaning';
import { usualVocabulary, type Definition, type PlanVocabulary } from '../headings/plan-vocabulary';
import type { ColumnContent } from '../headings/vocabulary/heading-rule';
import { headingBlock, type HeadingBlock } from '../headings/heading-block';
import { hasParentOnly, headingPath } from '../headings/heading-path';
import { isHeadingRow, NAME_HEADING } from '../headings/heading-row';
import { headingWords } from '../cells/heading-words';
import type { CellValue } from '../cells/grid';
import { readLevel, readMark } from '../cells/marks';
import { saysNothing } from '../cells/nothing-words';
import type { Table, TableColumn } from './table';
import { withBareTotal } from './bare-total';
import { withBlockParts } from './block-parts';
import { withCountsOfTarget } from './counts-of-target';
import { captionBetween, onlyText } from './caption-between';
import { withoutOthersDossiers } from './others-dossiers';
import { rowKey } from './row-key';
import { withPairs } from './pair-columns';
import { namesTimes } from './numbered-times';
import { provenColumns } from './proven-columns';
import { withShortOnline } from './short-online';
import { lastRowOfBody } from './table-end';
import type { TextGrid } from '../cells/text-grid';

/** Finds the tables of a sheet, from top to bottom and from left to right. */
export function findTables(sheet: TextGrid, vocabulary: PlanVocabulary = usualVocabulary): readonly Table[] {
  const tables: Table[] = [];
  let row = 0;
  while (row < sheet.rows) {
    if (!isHeadingRow(sheet, row)) {
      row += 1;
      continue;
    }
    const block = headingBlock(sheet, row);
    if (block === null) {
      row += 1;
      continue;
    }
    const end = lastRowOfBody(sheet, block.top, block.firstRow);
    const caption = captionBetween(sheet, block.top, block.firstRow, end, (at) => isHeadingRow(sheet, at));
    const lastRow = caption === null ? beforeCaption(sheet, block.firstRow, end) : caption - 1;
    for (const range of splitSideBySide(sheet, block)) tables.push(makeTable(sheet, block, range, lastRow, vocabulary));
    row = Math.max(lastRow, block.firstRow) + 1;
  }
  return tables;
}

/** Below a blank row, a line right above other headings is the next table's title, and no row of this one. */
function beforeCaption(sheet: TextGrid, firstRow: number, lastRow: number): number {
  const isBlank = (row: number): boolean => rowKey(sheet, row) === '';
  const isTitle =
    lastRow - 1 > firstRow &&
    onlyText(sheet, lastRow) !== null &&
    isBlank(lastRow - 1) &&
    lastRow + 1 < sheet.rows &&
    isHeadingRow(sheet, lastRow + 1);
  if (!isTitle) return lastRow;
  let last = lastRow - 1;
  while (last > firstRow && isBlank(last)) last -= 1;
  return last;
}

interface ColumnRange {
  readonly left: number;
  readonly right: number;
}

/** Tables that stand side by side: a column without heading, then another heading of names. */
function splitSideBySide(sheet: TextGrid, block: HeadingBlock): readonly ColumnRange[] {
  const ranges: ColumnRange[] = [];
  let left = -1;
  for (let column = 0; column <= sheet.columns; column++) {
    const path = column < sheet.columns ? headingPath(sheet, block, column) : [];
    if (path.length > 0 && left < 0) left = column;
    if (path.length === 0 && left >= 0) {
      ranges.push({ left, right: column - 1 });
      left = -1;
    }
  }
  const joined: ColumnRange[] = [];
  for (const range of ranges) {
    const previous = joined[joined.length - 1];
    if (previous && !hasNameHeading(sheet, block, range))
      joined[joined.length - 1] = { left: previous.left, right: range.right };
    else joined.push(range);
  }
  return joined;
}

function hasNameHeading(sheet: TextGrid, block: HeadingBlock, range: ColumnRange): boolean {
  for (let column = range.left; column <= range.right; column++) {
    const path = headingPath(sheet, block, column);
    if (path.length === 1 && NAME_HEADING.test(headingWords(path[0] ?? ''))) return true;
  }
  return false;
}

function makeTable(
  sheet: TextGrid,
  block: HeadingBlock,
  range: ColumnRange,
  lastRow: number,
  vocabulary: PlanVocabulary,
): Table {
  const columns: TableColumn[] = [];
  const paths = Array.from({ length: range.right - range.left + 1 }, (_, at) =>
    headingPath(sheet, block, range.left + at),
  );
  const said = withShortOnline(paths);
  for (let column = range.left; column <= range.right; column++) {
    const path = paths[column - range.left] ?? [];
    if (path.length === 0) continue;
    const words = said[column - range.left] ?? path;
    const content = namesTimes(sheet, path, column, block.firstRow, lastRow)
      ? 'names'
      : contentBelow(path, contentOf(sheet, column, block.firstRow, lastRow));
    if (content === 'blank' && hasParentOnly(sheet, block, column)) continue;
    columns.push({
      column,
      path,
      content,
      meaning: vocabulary.meaningOf(words, content),
      owner: vocabulary.ownerOf(words),
    });
  }
  const parts = withBlockParts(withoutOthersDossiers(columns, vocabulary), vocabulary);
  const body = { firstRow: block.firstRow, lastRow };
  const counted = withCountsOfTarget(sheet, provenColumns(sheet, parts, body, vocabulary), body, vocabulary);
  return {
    top: block.top,
    firstRow: block.firstRow,
    lastRow,
    columns: withPairs(
      sheet,
      body,
      withNeighbours(withBareTotal(withoutRatesOfDossiers(counted, vocabulary)), vocabulary),
      vocabulary,
    ),
  };
}

/** "DVCTT toàn trình" below "Nội dung" names what is counted; below any other heading it is a service's level. */
function contentBelow([heading = '', second]: readonly string[], content: ColumnContent): ColumnContent {
  const names = second === undefined && content === 'levels' && COUNTS_NAMED.test(headingWords(heading));
  return names ? 'names' : content;
}

const COUNTS_NAMED = /^(?:noi dung|chi tieu|chi so|tieu chi)\b/;

/** "Toàn trình > Số HS | Tỷ lệ": beside its dossiers a rate is theirs, and not that of the procedures provided end to end. */
function withoutRatesOfDossiers(columns: readonly TableColumn[], { measures }: PlanVocabulary): readonly TableColumn[] {
  const parentsOf = ({ path }: TableColumn): string => path.slice(0, -1).join('>');
  return columns.map((column): TableColumn => {
    const { meaning, path } = column;
    if (meaning.indicator !== 'endToEndProcedureRate' || meaning.role !== 'rate' || path.length < 2) return column;
    if (PROCEDURES.test(path.map(headingWords).join(' '))) return column;
    const isOfDossiers = columns.some(
      (other) => parentsOf(other) === parentsOf(column) && measures[other.meaning.role]?.counts === 'dossiers',
    );
    return isOfDossiers ? { ...column, meaning: { role: 'other', isToldApart: true } } : column;
  });
}

const PROCEDURES = /\b(tthc|dvc|dvctt|dich vu cong|cung cap|du dieu kien)\b/;

/** A bare "Tỷ lệ (%)" right of two counts of one indicator is the rate of these counts. */
function withNeighbours(columns: readonly TableColumn[], vocabulary: PlanVocabulary): TableColumn[] {
  return columns.map((column, index) => {
    if (column.meaning.role !== 'rate' || column.meaning.indicator !== undefined) return column;
    const before = [columns[index - 2]?.meaning, columns[index - 1]?.meaning];
    const fitting = vocabulary.definitions.filter((definition) => areItsCounts(definition, before));
    const [only, second] = fitting;
    return only === undefined || second !== undefined
      ? column
      : { ...column, meaning: { role: 'rate', indicator: only.id } };
  });
}

/** A numerator and a denominator of an indicator, side by side in either order. */
function areItsCounts(
  { id, numerator, denominator }: Definition,
  [one, other]: readonly (ColumnMeaning | undefined)[],
): boolean {
  if (one === undefined || other === undefined) return false;
  const isOn = (parts: Definition['numerator'], side: string, { role, indicator }: ColumnMeaning): boolean =>
    (role === side && indicator === id) ||
    parts.some(({ measure }) => measure === role || (measure === 'receivedDossiers' && role === 'allDossiers'));
  const isTop = (meaning: ColumnMeaning): boolean => isOn(numerator, 'numerator', meaning);
  const isBottom = (meaning: ColumnMeaning): boolean => isOn(denominator, 'denominator', meaning);
  return (isTop(one) && isBottom(other)) || (isTop(other) && isBottom(one));
}

/** What the cells of a column mostly look like, from its first rows. */
export function contentOf(sheet: TextGrid, column: number, firstRow: number, lastRow: number): ColumnContent {
  const seen = { names: 0, levels: 0, marks: 0, figures: 0, dashes: 0 };
  const last = Math.min(lastRow, firstRow + 300);
  // "15 HS" may stand among names, but not among marks.
  let counted = 0;
  let isMarked = false;
  for (let row = firstRow; row <= last; row++) {
    const value = sheet.value(row, column);
    const kind = contentOfCell(value);
    if (kind === 'marks') isMarked ||= value === true || readMark(value) === true;
    if (kind === 'names' && typeof value === 'string' && /^\d/.test(value)) counted += 1;
    if (kind !== null) seen[kind] += 1;
  }
  const { names, levels, marks, dashes } = seen;
  const figures = seen.figures + dashes;
  if (names + levels + marks + figures === 0) return 'blank';
  if (levels > 0 && levels >= figures + marks && levels >= names) return 'levels';
  // Totals of marks stand below them; "Không có" among figures and without any mark is a 0.
  if (marks > 0 && (isMarked || seen.figures === 0) && marks >= seen.figures + counted && marks >= names - counted)
    return 'marks';
  // As many: one row below the numbering "1, 2, 3 …" of the headings.
  return names >= figures + marks ? 'names' : 'figures';
}

function contentOfCell(value: CellValue): 'names' | 'levels' | 'marks' | 'figures' | 'dashes' | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return 'marks';
  if (typeof value !== 'string') return 'figures';
  if (readLevel(value) !== null) return 'levels';
  if (/^[\s.…,%()+=–—-]*$/.test(value) || (/ps|ph/i.test(value) && saysNothing(value))) return 'dashes';
  if (/^[\d.,%\s()+=-]+$/.test(value)) return 'figures';
  return readMark(value) !== null ? 'marks' : 'names';
}
