import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import type { WorkbookData } from '../../../src/files/xlsx/workbook-data';

const folder = new URL('../../golden/xlsx-roundtrip/', import.meta.url);

function values(data: WorkbookData, sheet: number): Record<string, unknown> {
  const cells = data.sheets[sheet]?.cells ?? [];
  return Object.fromEntries(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
}

describe('workbooks of other programs', () => {
  it('are all read', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files)
      expect(readXlsx(readFileSync(new URL(file, folder))).data.sheets.length).toBeGreaterThan(1);
  });

  it.each(['xlsxwriter.xlsx', 'libreoffice.xlsx'])('%s says the same as its twin', (file) => {
    const { data } = readXlsx(readFileSync(new URL(file, folder)));
    expect(data.sheets.slice(0, 4).map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Tổng hợp', 'visible'],
      ['Khoá', 'visible'],
      ['Ẩn', 'hidden'],
      ['Bảng', 'visible'],
    ]);
    expect(data.activeSheet).toBe('Khoá');
    expect(values(data, 0)).toMatchObject({
      '0,0': 'BÁO CÁO DỊCH VỤ CÔNG TRỰC TUYẾN',
      '2,3': 0.75,
      '5,0': 'Phßng Néi vô',
      '6,0': 'Đậm và nghiêng',
      '7,0': ' có khoảng trắng ',
      '7,1': true,
      '7,2': { error: '#N/A' },
    });
    const [sheet, locked] = data.sheets;
    expect(sheet?.conditionalFormats.map(({ type }) => type)).toEqual(['dataBar', 'iconSet', 'cellIs', 'expression']);
    expect(sheet?.hiddenRows).toEqual([8]);
    expect(locked?.isProtected).toBe(true);
    const legacy = sheet?.cells.find(({ value }) => value === 'Phßng Néi vô');
    expect(data.styles[legacy?.style ?? -1]?.font).toBe('.VnTime');
    const rate = sheet?.cells.find(({ formula }) => formula === 'B3/C3');
    expect(data.styles[rate?.style ?? -1]?.numberFormat).toBe('0.0%');
  });

  it('written by ExcelJS are read, shared formulas too', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Số liệu');
    sheet.getCell('A1').value = { richText: [{ text: 'Đơn ' }, { text: 'vị', font: { bold: true } }] };
    sheet.getCell('A2').value = new Date(Date.UTC(2022, 7, 15));
    sheet.getCell('B1').value = { formula: 'C1+$D$1', result: 3 };
    sheet.getCell('B2').value = { sharedFormula: 'B1', result: 4 };
    const { data } = readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(values(data, 0)).toEqual({ '0,0': 'Đơn vị', '0,1': 3, '1,0': 44788, '1,1': 4 });
    expect(data.sheets[0]?.cells.map(({ formula }) => formula)).toEqual([undefined, 'C1+$D$1', undefined, 'C2+$D$1']);
  });
});
