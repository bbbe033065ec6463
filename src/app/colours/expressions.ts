import { cellAddress, columnName, type Area } from '../../sheets/cells/grid';
import type { TextGrid } from '../../sheets/cells/text-grid';

/** Builders of native Excel formulas in their English, comma-separated form, as Office.js and files take them. */

/** "DVCTT" in every rule: what is ours is known again when a workbook is reopened and its rules have new ids. */
export const MARKER = 'N("DVCTT")=0';

/** Prefix of every name that the colours define. */
export const NAME_PREFIX = 'DVCTT_';

/** The longest formula that a name holds in Excel is 8,192 characters; kept below with room for the sheet's name. */
export const LONGEST_FORMULA = 7800;

/** Excel's TRIM leaves non-breaking spaces, which come with texts pasted from the web and from Word. */
export const NO_BREAK_SPACE = '\u00a0';

/** @example quoteText('5" ống') // '"5"" ống"' */
export function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** An absolute reference to an area of a worksheet. @example "'Nội vụ'!$D$7:$D$44" */
export function absoluteRange(sheet: string, area: Area): string {
  const first = `$${columnName(area.left)}$${area.top + 1}`;
  const last = `$${columnName(area.right)}$${area.bottom + 1}`;
  return `'${sheet.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}

/** Relative to the first cell of a rule: the cell of the same row (of the same column, where the sheet's rows are columns). */
export function followCell(sheet: Pick<TextGrid, 'place' | 'isTurned'>, row: number, column: number): string {
  const at = sheet.place(row, column);
  return sheet.isTurned ? `${columnName(at.column)}$${at.row + 1}` : rowCell(at.row, at.column);
}

/** The cells of a column of a reading from one row to another, as they stand on the worksheet. */
export function areaOf(sheet: Pick<TextGrid, 'place'>, first: number, last: number, column: number): Area {
  const [from, to] = [sheet.place(first, column), sheet.place(last, column)];
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}

/** A reference that keeps its column and follows the row of the rule's cell. @example rowCell(6, 3) // '$D7' */
export function rowCell(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

/** Text as Excel's TRIM leaves it once special blanks are plain ones. @example trimmed('$B7') // 'TRIM(SUBSTITUTE($B7," "," "))' */
export function trimmed(reference: string): string {
  return `TRIM(SUBSTITUTE(${reference},"${NO_BREAK_SPACE}"," "))`;
}

/** TRUE where a cell (or each cell of a range) holds more than blanks. */
export function isFilled(reference: string, hasTexts: boolean): string {
  return `(LEN(${hasTexts ? trimmed(reference) : reference})>0)`;
}
