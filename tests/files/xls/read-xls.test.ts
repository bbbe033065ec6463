import { readFileSync } from 'node:fs';
import { read, utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readXls } from '../../../src/files/xls/read-xls';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { sheetGrid } from '../../../src/files/xlsx/sheet-grid';
import type { WorkbookData } from '../../../src/files/xlsx/workbook-data';
import type { Grid } from '../../../src/sheets/cells/grid';

const golden = new URL('../../golden/', import.meta.url);
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, golden));

/** Merged areas stand in no order. */
function gridsOf({ sheets, styles }: WorkbookData): (Grid | null)[] {
  return sheets.map((sheet) => {
    const grid = sheetGrid(sheet, styles);
    const merges = [...(grid?.merges ?? [])].sort((a, b) => a.top - b.top || a.left - b.left);
    return grid && { ...grid, merges };
  });
}

function writeXls(sheets: Readonly<Record<string, WorkSheet>>, bookType: BookType = 'biff8'): Uint8Array {
  return new Uint8Array(
    write(
      { Sheets: sheets, SheetNames: Object.keys(sheets) },
      { type: 'array', bookType, bookSST: true },
    ) as ArrayBuffer,
  );
}

describe('.xls and .xlsx of one workbook, saved by LibreOffice', () => {
  it.each([
    ['xls/libreoffice.xls', 'xlsx-roundtrip/libreoffice.xlsx'],
    ['plans/bac-kan-2022-libreoffice.xls', 'plans/bac-kan-2022-libreoffice.xlsx'],
  ])('%s gives the grids of %s', async (xls, xlsx) => {
    const [old, { data }] = [await readXls(bytesOf(xls)), readXlsx(bytesOf(xlsx))];
    expect(gridsOf(old)).toEqual(gridsOf(data));
    const details = ({ sheets, activeSheet, date1904 }: WorkbookData): unknown => ({
      ...{ activeSheet, date1904 },
      sheets: sheets.map(({ name, visibility, hiddenRows, isProtected }) => [
        name,
        visibility,
        hiddenRows,
        isProtected,
      ]),
    });
    expect(details(old)).toEqual(details(data));
  });

  it('keeps errors, booleans, dates with their formats, and the fonts that tell of legacy text', async () => {
    const { sheets, styles } = await readXls(bytesOf('xls/libreoffice.xls'));
    const at = (row: number, column: number) =>
      sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);
    expect([at(7, 0)?.value, at(7, 1)?.value, at(7, 2)?.value]).toEqual([' có khoảng trắng ', true, { error: '#N/A' }]);
    expect(at(2, 3)?.value).toBe(0.75);
    expect(styles[at(2, 3)?.style ?? -1]?.numberFormat).toBe('0.0%');
    expect(styles[at(5, 0)?.style ?? -1]?.font).toBe('.VnTime');
  });
});

describe('.xls as another program writes it', () => {
  it('keeps values, formats, merged areas and hidden sheets; formulas are their last results', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Đơn vị', 'Tỷ lệ', 'Ngày', 'Đúng', 'Lỗi', null, 1e100],
      [
        'Phòng Nội vụ',
        { t: 'n', v: 0.135, z: '0.0%' },
        { t: 'n', v: 46006, z: 'dd/mm/yyyy' },
        false,
        { t: 'e', v: 0x17 },
      ],
      [{ t: 'n', v: 12, f: '3*4' }, { t: 's', v: 'cũ', f: '"m"&"ới"' }, -5, 1073741823, 0.1],
    ]);
    sheet['!merges'] = [utils.decode_range('A5:B6')];
    const { sheets, styles } = await readXls(writeXls({ 'Số liệu': sheet, __proto__x: utils.aoa_to_sheet([[1]]) }));
    const [grid] = gridsOf({ sheets, styles } as WorkbookData);
    expect(grid?.cells).toEqual([
      ['Đơn vị', 'Tỷ lệ', 'Ngày', 'Đúng', 'Lỗi', null, 1e100],
      ['Phòng Nội vụ', 0.135, 46006, false, { error: '#REF!' }, null, null],
      [12, 'cũ', -5, 1073741823, 0.1, null, null],
    ]);
    expect(grid?.formats?.get(1)).toEqual(['General', '0.0%', 'General']);
    expect(grid?.formats?.get(2)).toEqual(['General', 'dd/mm/yyyy', 'General']);
    expect(grid?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 1 }]);
    expect(sheets.map(({ name }) => name)).toEqual(['Số liệu', '__proto__x']);
  });

  it('reads what the library itself reads, cell by cell, over many shared texts', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [
      `Thủ tục số ${row} — ${'ế'.repeat(row % 90)}`,
      row / 7,
      `${row}`,
    ]);
    const bytes = writeXls({ S: utils.aoa_to_sheet(rows) });
    const { sheets, styles } = await readXls(bytes);
    expect(sheets[0] && sheetGrid(sheets[0], styles)?.cells).toEqual(rows);
    expect(utils.sheet_to_json(read(bytes).Sheets['S']!, { header: 1 })).toEqual(rows);
  });
});
