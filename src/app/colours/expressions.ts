import { cellAddress, columnName, type Area } from '../../sheets/grid';

/** Builders of native Excel formulas in their English, comma-separated form, as Office.js and files take them. */

/** "DVCTT" in every rule: what is ours is known again when a workbook is reopened and its rules have new ids. */
export const MARKER = 'N("DVCTT")=0';

/** Prefix of every name that the colours define. */
export const NAME_PREFIX = 'DVCTT_';

/** The longest formula that a name holds in Excel is 8,192 characters; kept below with room for the sheet's name. */
export const LONGEST_FORMULA = 7800;

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

/** A reference that keeps its column and follows the row of the rule's cell. @example rowCell(6, 3) // '$D7' */
export function rowCell(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

/**
 * A count in one cell as a number: officers' text numbers ("1.234", "15 ") too, where the column has any; a dash is 0.
 * Blank stays "" so that it is never taken for 0.
 */
export function countOf(cell: string, hasTexts: boolean): string {
  if (!hasTexts) return cell;
  return `IF(ISNUMBER(${cell}),${cell},IF(TRIM(${cell})="","",IF(OR(TRIM(${cell})="-",TRIM(${cell})="–",TRIM(${cell})="—"),0,NUMBERVALUE(${cell},",","."))))`;
}

/** The same over a range, as an array of numbers in which what is no number is 0. */
export function countsOf(range: string, hasTexts: boolean): string {
  return hasTexts
    ? `IF(ISNUMBER(${range}),${range},IFERROR(NUMBERVALUE(${range},",","."),0))`
    : `IF(ISNUMBER(${range}),${range},0)`;
}

/** A rate in one cell as a fraction; text percentages ("96,7%") too, where the column has any. */
export function rateOf(cell: string, scale: 'percent' | 'fraction', hasTexts: boolean): string {
  const number = scale === 'percent' ? `${cell}/100` : cell;
  if (!hasTexts) return number;
  const fromText = `NUMBERVALUE(${cell},",",".")${scale === 'percent' ? `/IF(ISNUMBER(FIND("%",${cell})),1,100)` : ''}`;
  return `IF(ISNUMBER(${cell}),${number},IF(ISNUMBER(FIND(".",${cell})),NA(),${fromText}))`;
}
