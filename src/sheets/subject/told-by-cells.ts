import { dateOfSerial, shownDate } from '../../domain/periods/date-serial';
import type { CellValue } from '../cells/grid';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';

/** Words that a cell beside them completes. */
const LABEL =
  /(?:^|\b(?:ket qua|so lieu|bao cao|tong hop|thong ke) )(?:thang|quy|nam|ky(?: bao cao)?|(?:tu|den|toi)(?: ngay)?)$/;
/** Below "Tháng" and "Kỳ báo cáo" a day stands for its month. */
const OF_MONTHS = /\b(?:thang|ky|bao cao)$/;

/**
 * A period whose words and numbers stand in cells of their own ("Tháng" | 9 | "Năm" | 2026), as one line with the cell of its
 * first word. Days and months that Excel keeps as days are written out.
 * @example toldByCells(sheet, 1) // [{ text: 'Tháng 9 Năm 2026', cell: 'A2' }]
 */
export function toldByCells(sheet: TextGrid, row: number): readonly { readonly text: string; readonly cell: string }[] {
  const cells = Array.from({ length: sheet.columns }, (_, column) => column).filter(
    (column) => (sheet.value(row, column) ?? '') !== '',
  );
  const first = cells.findIndex((column) => isLabel(sheet, row, column));
  // "Ngày" | 5 | "tháng" | 10 is when it was signed.
  const isSigned = cells.slice(0, first).some((column) => /\bngay(?: \d{1,2})?$/.test(sheet.words(row, column)));
  if (first < 0 || isSigned) return [];
  const words = cells.slice(first).map((column, at) => {
    const before = cells[first + at - 1];
    return shown(sheet.value(row, column), before === undefined ? '' : sheet.words(row, before));
  });
  return [{ text: words.join(' '), cell: sheet.address(row, cells[first] ?? 0) }];
}

function isLabel(sheet: TextGrid, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return typeof value === 'string' && LABEL.test(headingWords(value));
}

function shown(value: CellValue, before: string): string {
  if (typeof value === 'string') return value.replace(/:\s*$/u, '');
  if (typeof value !== 'number') return '';
  const date = value > 9999 ? dateOfSerial(value) : null;
  if (date === null) return String(value);
  return OF_MONTHS.test(before) ? shownDate(date).slice(3) : shownDate(date);
}
