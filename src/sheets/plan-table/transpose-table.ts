import type { Area, CellValue } from '../cells/grid';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { PlanColumn, PlanTable } from './plan-tables';
import { hasUnitKind, isLevelName, readUnitList } from './unit-list';

const MOST_INDICATORS = 50;
const RATE = /^(ty le|chi tieu|muc do)\b/;

/** Whether a table's rows are mostly the indicators themselves: "Tỷ lệ hồ sơ trực tuyến". */
export function rowsAreIndicators(table: PlanTable): boolean {
  return indicatorRows(table).length * 2 > table.lastRow - table.firstRow;
}

/**
 * A table whose rows are the indicators and whose columns are units or groups, turned so that it reads like the others;
 * null where no column names any. Cells keep their addresses.
 */
export function transposeTable(table: PlanTable): PlanTable | null {
  const { sheet } = table;
  const [names, ...others] = table.columns.filter(({ words }) => words !== 'stt');
  const receivers = others.filter(isReceiver);
  if (names === undefined || receivers.length === 0) return null;
  const rows = indicatorRows(table);
  const turned = turnedGrid(sheet, names, receivers, rows);
  const columns = [
    { column: 0, path: ['Đơn vị'], words: 'don vi' },
    ...rows.map((row, index) => headingAt(sheet, row, names, index)),
  ];
  return { sheet: turned, top: 0, firstRow: 1, lastRow: receivers.length, columns, numbering: new Set() };
}

function indicatorRows({ sheet, columns, firstRow, lastRow }: PlanTable): readonly number[] {
  const name = columns.find(({ words }) => words !== 'stt');
  const rows: number[] = [];
  for (let row = firstRow; name !== undefined && row <= lastRow && rows.length < MOST_INDICATORS; row++)
    if (RATE.test(sheet.words(row, name.column))) rows.push(row);
  return rows;
}

/** Whether a column's heading is a unit or a group: "Cấp xã", "Các sở: Nội vụ, Tư pháp"; never "Tử số". */
function isReceiver({ path }: PlanColumn): boolean {
  const { name, members } = readUnitList(path[path.length - 1] ?? '');
  return members.length > 0 || isLevelName(name) || (hasUnitKind(name) && !/^(?:số|sở hữu)(?!\p{L})/iu.test(name));
}

function headingAt(sheet: TextGrid, row: number, names: PlanColumn, index: number): PlanColumn {
  const heading = sheet.text(row, names.column);
  return { column: index + 1, path: [heading], words: headingWords(heading) };
}

/** Row 0 holds the indicators, column 0 who is assigned to. */
function turnedGrid(
  sheet: TextGrid,
  names: PlanColumn,
  receivers: readonly PlanColumn[],
  rows: readonly number[],
): TextGrid {
  const value = (row: number, column: number): CellValue => {
    const receiver = receivers[row - 1];
    const from = rows[column - 1];
    if (row === 0) return column === 0 ? 'Đơn vị' : from === undefined ? null : sheet.value(from, names.column);
    if (receiver === undefined) return null;
    if (column === 0) return receiver.path[receiver.path.length - 1] ?? '';
    return from === undefined ? null : sheet.value(from, receiver.column);
  };
  const text = (row: number, column: number): string => {
    const found = value(row, column);
    if (typeof found === 'string') return found.replace(/\s+/gu, ' ').trim();
    return typeof found === 'number' ? String(found) : '';
  };
  const formats = new Map(
    rows.map((from, index) => [
      index + 1,
      ['', ...receivers.map(({ column }) => sheet.grid.formats?.get(column + sheet.grid.left)?.[from] ?? '')],
    ]),
  );
  const cells = Array.from({ length: receivers.length + 1 }, (_, row) =>
    Array.from({ length: rows.length + 1 }, (__, column) => value(row, column)),
  );
  return {
    grid: { sheet: sheet.grid.sheet, top: 0, left: 0, cells, formats },
    rows: receivers.length + 1,
    columns: rows.length + 1,
    problems: [],
    isPlanHeading: (words) => sheet.isPlanHeading(words),
    isUnit: (name) => sheet.isUnit(name),
    value,
    text,
    words: (row, column) => headingWords(text(row, column)),
    mergeAt: (): Area | undefined => undefined,
    isTurned: true,
    raw: value,
    format: (row, column) => formats.get(column)?.[row],
    place: (row, column) => {
      const receiver = receivers[row - 1];
      const at = column === 0 ? 0 : (rows[column - 1] ?? 0);
      return sheet.place(at, receiver?.column ?? names.column);
    },
    address: (row, column) => {
      const receiver = receivers[row - 1];
      return sheet.address(column === 0 ? 0 : (rows[column - 1] ?? 0), receiver?.column ?? names.column);
    },
  };
}
