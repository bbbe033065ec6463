import { readPeriods } from '../../domain/periods/read-period';
import { foldKey } from '../../domain/text/vietnamese-text';
import { isHeadingRow } from '../headings/heading-row';
import type { TextGrid } from '../cells/text-grid';
import { rowNamed } from './row-names';

/** The rows of a body as far as they are known. */
export interface BodySoFar {
  /** The first row of its headings. */
  readonly top: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Where a row of a table holds what: its number, its name, its figures. */
interface Shape {
  readonly number: number | null;
  readonly name: number;
  readonly figures: readonly number[];
}

/**
 * Whether a table goes on below a total and a blank row, under the same headings: with rows that are numbered or named as its rows
 * are and have figures in the same columns, or with the heading of a section right above such. What else stands apart there, a
 * second table or a calculation by the way, is none of it.
 */
export function goesOnBelowTotal(sheet: TextGrid, body: BodySoFar, row: number): boolean {
  const first = isSectionHeading(sheet, body, row) ? nextFilled(sheet, row + 1) : row;
  if (first > row + MOST_BLANKS) return false;
  const shape = shapeOf(sheet, first);
  if (shape === null) return false;
  const shapes = rowsOf(body).flatMap((at) => shapeOf(sheet, at) ?? []);
  const columns = new Set(shapes.flatMap(({ figures }) => figures));
  if (!shape.figures.every((column) => columns.has(column))) return false;
  const { number, name } = shape;
  if (number === null) {
    const text = sheet.text(first, name);
    return (sheet.isUnit(text) || isTotal(text)) && shapes.some((each) => each.name === name);
  }
  return shapes.some((each) => each.number === number && each.name === name) || isHeadedStt(sheet, body, number);
}

/** A blank row may stand below a section's heading, too. */
const MOST_BLANKS = 2;
const STT = /^(stt|tt|so tt|so thu tu)$/;
/** What begins so repeats rows above, or stands beside them. */
const APART = /^(trong do|chi tiet|cu the|ghi chu|so sanh|so voi|cung ky|doi chieu|nam truoc|ky truoc)\b/;

/** "II. Các xã, phường", "Lĩnh vực Tư pháp": a row of words alone; another period's title is none, nor is another unit's. */
function isSectionHeading(sheet: TextGrid, body: BodySoFar, row: number): boolean {
  if (isHeadingRow(sheet, row)) return false;
  const texts = textsOf(sheet, row);
  if (texts === null || texts.length === 0 || texts.length > 2) return false;
  const name = texts[texts.length - 1] ?? 0;
  const text = sheet.text(row, name);
  if (APART.test(sheet.words(row, name)) && body.lastRow > body.firstRow) return false;
  if (readPeriods(text).length > 0) return false;
  return !sheet.isUnit(text) || rowsOf(body).some((at) => sheet.isUnit(onlyName(sheet, at)));
}

/** The name of a row without figures, behind its number. */
function onlyName(sheet: TextGrid, row: number): string {
  const texts = textsOf(sheet, row) ?? [];
  return texts.length === 0 || texts.length > 2 ? '' : sheet.text(row, texts[texts.length - 1] ?? 0);
}

/** The columns of a row that has no number; null where it has one. */
function textsOf(sheet: TextGrid, row: number): readonly number[] | null {
  const columns: number[] = [];
  for (let column = 0; column < sheet.columns; column++) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    if (typeof value !== 'string') return null;
    columns.push(column);
  }
  return columns;
}

function rowsOf({ firstRow, lastRow }: BodySoFar): readonly number[] {
  return Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, at) => firstRow + at);
}

function nextFilled(sheet: TextGrid, from: number): number {
  let row = from;
  while (row < sheet.rows && textsOf(sheet, row)?.length === 0) row += 1;
  return row;
}

function shapeOf(sheet: TextGrid, row: number): Shape | null {
  let number: number | null = null;
  let name: number | null = null;
  const figures: number[] = [];
  for (let column = 0; column < sheet.columns; column++) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    const isNumber = typeof value === 'number' || /^\d+[.)]?$/.test(sheet.text(row, column));
    if (name === null && isNumber && number === null) number = column;
    else if (name === null && typeof value === 'string') name = column;
    else if (isNumber) figures.push(column);
  }
  return name === null || figures.length === 0 ? null : { number, name, figures };
}

/** "Tổng cộng" below the last section's own; "Tổng số liệu năm 2021" is of something else. */
function isTotal(text: string): boolean {
  return !/\d/.test(text) && rowNamed(foldKey(text)) === 'total';
}

function isHeadedStt(sheet: TextGrid, { top, firstRow }: BodySoFar, column: number): boolean {
  for (let row = top; row < firstRow; row++) if (STT.test(sheet.words(row, column))) return true;
  return false;
}
