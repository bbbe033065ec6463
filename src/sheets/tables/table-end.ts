import { isFigureHeading, isHeadingRow } from '../headings/heading-row';
import { goesOnBelowTotal } from './goes-on';
import { rowKey } from './row-key';
import type { TextGrid } from '../cells/text-grid';

const SIGNATURE =
  /^(nguoi (lap|tong hop|bao cao|kiem tra|ghi)|can bo (lap|tong hop)|noi nhan|ghi chu|chu thich|chu giai|luu y|kt |tm |tl |q |thu truong|truong phong|chanh van phong|chu tich|pho chu tich|pho truong phong|lanh dao|xac nhan|ngay \d|.{0,30}, ?ngay\b)/;

const TOTAL_LABEL = /^(tong cong|tong so|tong|cong|toan (thanh pho|tinh|huyen|xa|phuong))$/;

/** How such a label begins, with or without accents: "Công dân" and "Công an" begin otherwise, for "cộng" stands alone. */
const TOTAL_START = /^[^\p{L}]*(?:t[oòóỏõọôồốổỗộ]|c[oòóỏõọôồốổỗộ]ng[^\p{L}]*$)/iu;

/** The body ends before a signature block, a note, another table's headings, what stands apart below a total, or with the sheet. */
export function lastRowOfBody(sheet: TextGrid, top: number, firstRow: number): number {
  const heading = rowKey(sheet, top);
  let last = firstRow;
  let blanks = 0;
  let afterTotal = false;
  for (let row = firstRow; row < sheet.rows; row++) {
    const first = firstFilled(sheet, row);
    if (first < 0) {
      blanks += 1;
      continue;
    }
    // Neither signatures nor headings stand beside figures.
    const hasNumber = hasNumberFrom(sheet, row, first);
    if (!hasNumber && SIGNATURE.test(sheet.words(row, first))) break;
    const isHeading = (): boolean => rowKey(sheet, row) === heading;
    if (!hasNumber && row > firstRow && isHeadingRow(sheet, row) && !isHeading() && isNewTable(sheet, row, blanks))
      break;
    if (afterTotal && blanks > 0 && !isHeading() && !goesOnBelowTotal(sheet, { top, firstRow, lastRow: last }, row))
      break;
    afterTotal = isTotalRow(sheet, row, first);
    blanks = 0;
    last = row;
  }
  return last;
}

/** The first column of a row that is filled; -1 without any. */
function firstFilled(sheet: TextGrid, row: number): number {
  for (let column = 0; column < sheet.columns; column++) {
    const value = sheet.value(row, column);
    if (value !== null && value !== '') return column;
  }
  return -1;
}

function hasNumberFrom(sheet: TextGrid, row: number, first: number): boolean {
  for (let column = first; column < sheet.columns; column++)
    if (typeof sheet.value(row, column) === 'number') return true;
  return false;
}

/** One of the first three filled cells says that the row is a total. */
function isTotalRow(sheet: TextGrid, row: number, first: number): boolean {
  let seen = 0;
  for (let column = first; column < sheet.columns && seen < 3; column++) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    seen += 1;
    if (typeof value === 'string' && TOTAL_START.test(value) && TOTAL_LABEL.test(sheet.words(row, column))) return true;
  }
  return false;
}

/** A row of headings inside a body starts a new table where it names an STT or stands apart after a blank row. */
function isNewTable(sheet: TextGrid, row: number, blanksBefore: number): boolean {
  for (let column = 0; column < sheet.columns; column++) {
    if (sheet.words(row, column) === 'stt') return true;
  }
  const filled = filledColumns(sheet, row);
  return (
    blanksBefore > 0 &&
    filled.length >= 2 &&
    filled.every((column) => typeof sheet.value(row, column) === 'string' && isFigureHeading(sheet, row, column))
  );
}

function filledColumns(sheet: TextGrid, row: number): number[] {
  const filled: number[] = [];
  for (let column = 0; column < sheet.columns; column++)
    if (sheet.value(row, column) !== null && sheet.value(row, column) !== '') filled.push(column);
  return filled;
}
