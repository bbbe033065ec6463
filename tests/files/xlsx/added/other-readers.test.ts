import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../../src/files/xlsx/write-xlsx';
import { noChanges } from '../build-package';
import { add } from './add';
import { sampleSheet } from './sample-sheet';

async function openedByExcelJs(bytes: Uint8Array, name: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no worksheet ${name}`);
  return sheet;
}

async function newWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Số liệu').addRow(['Đơn vị', 'Tỷ lệ']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('ExcelJS, which knows nothing of how we write', () => {
  const sheet = { ...sampleSheet(), isProtected: true };
  const rule = { fill: '#FFC7CE', fontColor: '#9C0006', bold: true, stopIfTrue: false };
  const added = { sheet: sheet.name, areas: [{ top: 5, left: 4, bottom: 34, right: 4 }], formula: '=$E6<0.6', ...rule };

  it('finds the cells of a new worksheet, with their looks', async () => {
    const found = await openedByExcelJs(add([sheet], {}, await newWorkbook()), sheet.name);
    expect(found.getCell('A1').value).toBe('BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU\nDỊCH VỤ CÔNG TRỰC TUYẾN');
    expect(found.getCell('E6').value).toEqual({ formula: '_xlfn.IFNA(C6/D6,"")', result: 0.4 });
    expect(found.getCell('B39').value).toBe('=Phòng');
    expect(found.getCell('D3').value).toEqual(new Date(Date.UTC(2022, 7, 15)));
    const { font, fill, border, alignment } = found.getCell('A5');
    expect(font).toMatchObject({ name: 'Times New Roman', size: 13, bold: true });
    expect(fill).toMatchObject({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } });
    expect(border.left).toEqual({ style: 'thin', color: { argb: 'FF000000' } });
    expect(alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(found.getCell('E6').numFmt).toBe('0.0%');
  });

  it('finds its form, paper, tables and entries', async () => {
    const changes = { addedConditionalFormats: [added] };
    const found = await openedByExcelJs(add([sheet], changes, await newWorkbook()), sheet.name);
    expect(found.getColumn(2).width).toBeCloseTo(34.71, 2);
    expect(found.getRow(1).height).toBe(42);
    expect(found.model.merges).toEqual(['A1:E1', 'A3:C3']);
    expect(found.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 5, topLeftCell: 'C6' });
    expect(found.properties.tabColor).toEqual({ argb: 'FF70AD47' });
    expect(found.pageSetup).toMatchObject({
      ...{ orientation: 'portrait', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...{ printArea: 'A1:E119', printTitlesRow: '5:5' },
    });
    expect(found.pageSetup.margins?.left).toBeCloseTo(30 / 25.4, 3);
    expect(found.headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&P' });
    expect(found.getTable('DVCTT_LichSu')).toBeDefined();
    expect(found.getCell('A39').dataValidation).toMatchObject({ type: 'date' });
    expect(found.getCell('B39').dataValidation.formulae).toEqual(['"Đạt ""chỉ tiêu"",Chưa đạt"']);
  });

  it('still finds it in a workbook that was changed again', async () => {
    const first = readXlsx(add([sheet], {}, await newWorkbook()));
    const cells = [{ sheet: sheet.name, row: 40, column: 1, value: '@Xã' }];
    const area = { top: 37, left: 0, bottom: 40, right: 2 };
    const resizedTables = [{ sheet: sheet.name, name: 'DVCTT_LichSu', area }];
    const found = await openedByExcelJs(writeXlsx(first, { ...noChanges, cells, resizedTables }), sheet.name);
    expect(found.getCell('B41').value).toBe('@Xã');
    expect(found.getTable('DVCTT_LichSu')).toBeDefined();
  });

  it.each(['xlsxwriter.xlsx', 'libreoffice.xlsx'])('finds it in a workbook of another program: %s', async (file) => {
    const golden = readFileSync(new URL(`../../../golden/xlsx-roundtrip/${file}`, import.meta.url));
    const found = await openedByExcelJs(add([sheet], {}, new Uint8Array(golden)), sheet.name);
    expect(found.getCell('E6').result).toBe(0.4);
  });
});
