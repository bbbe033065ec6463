import type { SheetData } from '../../../src/files/xlsx/workbook-data';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { cellAddress } from '../../../src/sheets/cells/grid';
import { sheet } from '../../emulator/support/workbook';

type Row = readonly CellValue[];

/** A sheet from rows of values, from A1. */
export function sheetOfRows(name: string, rows: readonly Row[], more: Partial<SheetData> = {}): SheetData {
  const cells = rows.flatMap((row, r) => row.map((value, c) => [cellAddress(r, c), value] as const));
  return sheet(name, Object.fromEntries(cells.filter(([, value]) => value !== null)), more);
}

/** A unit's procedures: eligible, provided, allows online submission, dossiers, online ones; data from row 5. */
export function proceduresSheet(name: string, rows: readonly Row[], more: Partial<SheetData> = {}): SheetData {
  return sheetOfRows(
    name,
    [
      ['Đơn vị: Phòng Nội vụ'],
      [],
      [
        'STT',
        'Tên thủ tục hành chính',
        'Đủ điều kiện cung cấp toàn trình',
        'Đã cung cấp toàn trình',
        'Cho phép nộp trực tuyến',
        'Tổng số hồ sơ phát sinh trong kỳ',
        'Số hồ sơ trực tuyến',
      ],
      [],
      ...rows.map((row, index) => [index + 1, `Thủ tục ${index + 1}`, ...row]),
    ],
    more,
  );
}

/** A row a unit: online dossiers, all dossiers, rate in %; data from row 4. */
export function unitsSheet(name: string, rows: readonly Row[], more: Partial<SheetData> = {}): SheetData {
  return sheetOfRows(
    name,
    [
      ['TỔNG HỢP HỒ SƠ TRỰC TUYẾN'],
      [],
      ['STT', 'Đơn vị', 'Số hồ sơ trực tuyến', 'Tổng số hồ sơ phát sinh trong kỳ', 'Tỷ lệ hồ sơ trực tuyến (%)'],
      ...rows.map((row, index) => [index + 1, ...row]),
    ],
    more,
  );
}
