import { isFigureHeading, isHeadingRow } from '../headings/heading-row';
import { rowKey } from './row-key';
import type { TextGrid } from '../cells/text-grid';

const SIGNATURE =
  /^(nguoi (lap|tong hop|bao cao|kiem tra|ghi)|can bo (lap|tong hop)|noi nhan|ghi chu|chu thich|chu giai|luu y|kt |tm |tl |q |thu truong|truong phong|chanh van phong|chu tich|pho chu tich|pho truong phong|lanh dao|xac nhan|ngay \d|.{0,30}, ?ngay\b)/;

const TOTAL_LABEL = /^(tong cong|tong so|tong|cong|toan (thanh pho|tinh|huyen|xa|phuong))$/;

/** The body ends before a signature block, a note, another table's headings, what stands apart below a total, or with the sheet. */
export function lastRowOfBody(sheet: TextGrid, top: number, firstRow: number): number {
  const heading = rowKey(sheet, top);
  let last = firstRow;
  let blanks = 0;
  let afterTotal = false;
  for (let row = firstRow; row < sheet.rows; row++) {
    const filled = filledColumns(sheet, row);
    if (filled.length === 0) {
      blanks += 1;
      continue;
    }
    const first = sheet.words(row, filled[0] ?? 0);
    if (SIGNATURE.test(first) && !filled.some((column) => typeof sheet.value(row, column) === 'number')) break;
    if (row > firstRow && isHeadingRow(sheet, row) && rowKey(sheet, row) !== heading && isNewTable(sheet, row, blanks))
      break;
    if (afterTotal && blanks > 0 && rowKey(sheet, row) !== heading) break;
    afterTotal = filled.slice(0, 3).some((column) => TOTAL_LABEL.test(sheet.words(row, column)));
    blanks = 0;
    last = row;
  }
  return last;
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
