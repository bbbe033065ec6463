import { foldKey } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import { isGroupName, rowNamed } from './row-names';
import type { Table } from './table';

/** How such a line begins where procedures and parts may be numbered as it is. */
export const UNIT_WORDS =
  /^(ubnd|ủy ban|xã (?!hội)|phường|thị trấn|đặc khu|phòng (?!cháy|chống|bệnh|khám)|sở|văn phòng|thanh tra|công an|ban quản lý) ?/;

/**
 * The rows that stand as a unit's heading above its rows, in the column of their names: "I | Phường Đức Xuân" without figures above
 * its indicators. Units that the plan does not have are among them where they stand as the others do, for their rows are not those
 * of the unit above. Empty without two of them, or without one of the plan.
 * @param withTotals "III | Toàn thành phố" above its rows is such a line, too
 * @param figureColumns a row with anything in these is no heading
 */
export function unitLines(
  sheet: TextGrid,
  table: Table,
  column: number,
  figureColumns: readonly number[],
  isKnownUnit: (name: string) => boolean,
  withTotals = false,
): ReadonlySet<number> {
  const bare: number[] = [];
  const forms = new Set<string>();
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const name = sheet.text(row, column);
    if (name === '' || figureColumns.some((each) => sheet.text(row, each) !== '')) continue;
    bare.push(row);
    if (isKnownUnit(name)) forms.add(formOf(sheet, table, row, column));
  }
  const lines = bare.filter((row) => {
    const name = sheet.text(row, column);
    if (isKnownUnit(name)) return true;
    const form = formOf(sheet, table, row, column);
    const key = foldKey(name);
    if (!forms.has(form) || isGroupName(key)) return false;
    if (rowNamed(key) !== null) return withTotals && form !== '';
    return form === 'I' || form === 'A' || UNIT_WORDS.test(key);
  });
  return lines.length > 1 && forms.size > 0 ? new Set(lines) : new Set();
}

/** How a row is numbered: "I" of "I | Phường Đức Xuân"; "" without a number. */
function formOf(sheet: TextGrid, { columns }: Table, row: number, column: number): string {
  const first = columns[0]?.column ?? column;
  const number = first === column ? (/^(\S+)[.)]\s/.exec(sheet.text(row, column))?.[1] ?? '') : sheet.text(row, first);
  if (/^[IVX]+\b/.test(number)) return 'I';
  return /^\p{Lu}\b/u.test(number) ? 'A' : (/^\d+(\.\d)?/.exec(number)?.[0].replace(/\d+/g, '1') ?? '');
}
