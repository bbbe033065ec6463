import type { FigureKind } from '../../../domain/plans/plan';
import { headingBlock, type HeadingBlock } from '../../headings/heading-block';
import { hasParentOnly, headingPath, isNumbering } from '../../headings/heading-path';
import { isHeadingRow } from '../../headings/heading-row';
import { headingWords } from '../../cells/heading-words';
import { lastRowOfBody } from '../../tables/table-end';
import type { TextGrid } from '../../cells/text-grid';

/** A column of a plan's table with its headings, topmost first. Positions are local to the grid. */
export interface PlanColumn {
  readonly column: number;
  readonly path: readonly string[];
  /** The whole path as comparable words. */
  readonly words: string;
  /** What a row's "Đơn vị tính" says of the figures, in a table that was turned. */
  readonly measured?: FigureKind;
}

/** A table in a document: its body stands from `firstRow` to `lastRow`. */
export interface PlanTable {
  readonly sheet: TextGrid;
  readonly top: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly PlanColumn[];
  /** Rows "(1) (2) (3) …" under the headings, or repeated on a later page. */
  readonly numbering: ReadonlySet<number>;
}

const NOTE = /^[-+\s]*(?:\((?:\d{1,2}|\*+)\)\s*\S|\*+|ghi chú|chú thích|chú giải)/iu;

/** The first table at or below a row; null where there is none. */
export function nextTable(sheet: TextGrid, from: number): PlanTable | null {
  for (let row = from; row < sheet.rows; row++) {
    if (!isHeadingRow(sheet, row)) continue;
    const block = headingBlock(sheet, row);
    if (block === null || block.firstRow >= sheet.rows) continue;
    const columns: PlanColumn[] = [];
    for (let column = 0; column < sheet.columns; column++) {
      const path = headingPath(sheet, block, column);
      if (path.length === 0 || hasParentOnly(sheet, block, column)) continue;
      columns.push({ column, path, words: headingWords(path.join(' ')) });
    }
    const rows = { top: block.top, firstRow: block.firstRow };
    return { sheet, ...rows, columns, ...bodyOf(sheet, columns, block.top, block.firstRow) };
  }
  return null;
}

/** Where a body ends that begins at a row, and its rows of numbers. */
export function bodyOf(
  sheet: TextGrid,
  columns: readonly PlanColumn[],
  top: number,
  firstRow: number,
): Pick<PlanTable, 'lastRow' | 'numbering'> {
  const lastOfBody = withRowsAfterTotals(sheet, { top, firstRow }, lastRowOfBody(sheet, top, firstRow));
  const lastOfNotes = beforeNotes(sheet, firstRow, beforeCaption(sheet, firstRow, lastOfBody));
  const lastRow = beforeLines(sheet, firstRow, lastOfNotes);
  return { lastRow, numbering: numberingRows(sheet, columns, firstRow, lastRow) };
}

const CAPTION = /^(?:biểu|bảng|phụ lục)(?: số)? ?(?:\d+|[ivx]+)(?!\p{L})/iu;

/** "Biểu 2: Tỷ lệ thanh toán trực tuyến" above headings that are repeated begins another table. */
function beforeCaption(sheet: TextGrid, firstRow: number, lastRow: number): number {
  for (let row = firstRow + 1; row < lastRow; row++) {
    const filled = filledTexts(sheet, row);
    if (filled.length === 1 && CAPTION.test(filled[0] ?? '') && isHeadingRow(sheet, row + 1)) return row - 1;
  }
  return lastRow;
}

/** Footnotes often stand right below the last row, in the table's own first columns. */
function beforeNotes(sheet: TextGrid, firstRow: number, lastRow: number): number {
  for (let row = firstRow; row <= lastRow; row++) {
    const filled = filledTexts(sheet, row);
    if (filled.length === 1 && NOTE.test(filled[0] ?? '')) return row - 1;
  }
  return lastRow;
}

/**
 * A plan may go on below a total and a blank row: with rows that have both a name and a figure, or a heading right above such.
 * Notes and signatures have none, and another table has headings of its own.
 */
function withRowsAfterTotals(
  sheet: TextGrid,
  { top, firstRow }: Pick<HeadingBlock, 'top' | 'firstRow'>,
  lastRow: number,
): number {
  const isFilled = (row: number): boolean => filledTexts(sheet, row).length > 0;
  const isBody = (row: number): boolean => {
    const texts = filledTexts(sheet, row);
    const name = texts.findIndex((text) => /\p{L}{2}/u.test(text));
    return name >= 0 && texts.slice(name + 1).some((text) => /^[≥≤<>=\s]*\d[\d.,]*\s*%?$/u.test(text));
  };
  let next = lastRow + 1;
  while (next < sheet.rows && !isFilled(next)) next += 1;
  if (next >= sheet.rows || next === lastRow + 1 || next - lastRow > 3) return lastRow;
  if (isHeadingRow(sheet, next) || !(isBody(next) || (next + 1 < sheet.rows && isBody(next + 1)))) return lastRow;
  const last = lastRowOfBody(sheet, top, next);
  return last > lastRow ? withRowsAfterTotals(sheet, { top, firstRow }, last) : lastRow;
}

/** Below a blank row, rows of a single text are lines: the title of the next table, or words below the last one. */
function beforeLines(sheet: TextGrid, firstRow: number, lastRow: number): number {
  let last = lastRow;
  while (last > firstRow && filledTexts(sheet, last).length <= 1 && !hasNumber(sheet, last)) {
    if (filledTexts(sheet, last - 1).length === 0) {
      last -= 1;
      while (last > firstRow && filledTexts(sheet, last).length === 0) last -= 1;
      return beforeLines(sheet, firstRow, last);
    }
    last -= 1;
  }
  return lastRow;
}

function hasNumber(sheet: TextGrid, row: number): boolean {
  for (let column = 0; column < sheet.columns; column++) if (typeof sheet.value(row, column) === 'number') return true;
  return false;
}

/** The texts of a row's own cells, from left to right. */
export function filledTexts(sheet: TextGrid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < sheet.columns; column++) {
    const text = sheet.text(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** A cell's text with its line breaks, which part the members of a group; a merged area speaks for all its rows. */
export function writtenText(sheet: TextGrid, row: number, column: number): string {
  const own = sheet.value(row, column);
  const area = own === null ? sheet.mergeAt(row, column) : undefined;
  const value = area?.left === column ? sheet.value(area.top, column) : own;
  return typeof value === 'string' ? value.normalize('NFC').trim() : value === null ? '' : sheet.text(row, column);
}

function numberingRows(
  sheet: TextGrid,
  columns: readonly PlanColumn[],
  firstRow: number,
  lastRow: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let row = firstRow; row <= lastRow; row++) {
    const texts = columns.map(({ column }) => sheet.text(row, column)).filter((text) => text !== '');
    if (texts.length >= 3 && texts.length >= columns.length - 1 && texts.every(isNumbering)) found.add(row);
  }
  return found;
}
