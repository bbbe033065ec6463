import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import type { WorkbookChanges } from '../../../src/files/xlsx/workbook-data';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { noChanges } from './build-package';
import { partText, unpack } from './unpack';

const golden = (file: string): Uint8Array => {
  return new Uint8Array(readFileSync(new URL(`../../golden/xlsx-roundtrip/${file}`, import.meta.url)));
};

function changesOf(sheet: string): WorkbookChanges {
  return {
    cells: [
      { sheet, row: 2, column: 1, value: 19 },
      { sheet, row: 30, column: 5, value: 'Đạt', formula: '=DVCTT.DANHGIA(B3)' },
    ],
    addedConditionalFormats: [
      {
        ...{ sheet, areas: [{ top: 2, left: 3, bottom: 4, right: 3 }], formula: '$D3<0.9' },
        ...{ fill: '#FFC7CE', fontColor: '#9C0006', bold: true, stopIfTrue: false },
      },
    ],
    removedConditionalFormats: [],
    addedNames: [{ name: 'DVCTT_Muc', formula: '0.8', sheet, visible: false }],
    removedNames: [],
    settings: { plan: '{}' },
  };
}

describe.each(['xlsxwriter.xlsx', 'openpyxl.xlsx', 'libreoffice.xlsx'])('%s', (file) => {
  const original = golden(file);
  const pkg = readXlsx(original);
  const sheet = pkg.data.sheets[0]?.name ?? '';

  it('comes out as it went in when nothing changes', () => {
    expect(writeXlsx(pkg, noChanges)).toEqual(original);
  });

  it('keeps every part that no change concerns: charts, pictures, comments, tables, printer settings', () => {
    const before = unpack(original);
    const after = unpack(writeXlsx(pkg, changesOf(sheet)));
    const concerned =
      /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|worksheets\/sheet1)\.xml|xl\/webextensions\/.*)$/;
    for (const [name, bytes] of Object.entries(before)) if (!concerned.test(name)) expect(after[name]).toEqual(bytes);
    expect(Object.keys(after).filter((name) => before[name] === undefined && !concerned.test(name))).toEqual([]);
  });

  it('keeps in the changed worksheet all that the changes do not name', () => {
    const strip = (xml: string): string =>
      xml
        .replace(/<row r="31">.*?<\/row>/, '')
        .replace(
          /<conditionalFormatting sqref="D3:D5"><cfRule type="expression" dxfId="\d+" priority="1">.*?<\/conditionalFormatting>/,
          '',
        )
        .replace(/ priority="\d+"/g, '')
        .replace(/<dimension ref="[^"]*"\/>/, '')
        .replace(/<c r="B3"[^>]*>.*?<\/c>/, '');
    const part = 'xl/worksheets/sheet1.xml';
    expect(strip(partText(writeXlsx(pkg, changesOf(sheet)), part))).toBe(strip(partText(original, part)));
  });

  it('is read back with the changes, and with nothing else changed', () => {
    const { data } = readXlsx(writeXlsx(pkg, changesOf(sheet)));
    const [first, ...others] = data.sheets;
    const [firstBefore, ...othersBefore] = pkg.data.sheets;
    const isChanged = ({ row, column }: { row: number; column: number }): boolean =>
      row === 30 || (row === 2 && column === 1);
    expect(others).toEqual(othersBefore);
    expect(first?.cells.filter((cell) => !isChanged(cell))).toEqual(
      firstBefore?.cells.filter((cell) => !isChanged(cell)),
    );
    expect(first?.cells.filter(isChanged).map(({ value, formula }) => [value, formula])).toEqual([
      [19, undefined],
      ['Đạt', '_xldudf_DVCTT_DANHGIA(B3)'],
    ]);
    expect(first?.conditionalFormats.map(({ type }) => type)).toEqual([
      'expression',
      ...(firstBefore?.conditionalFormats.map(({ type }) => type) ?? []),
    ]);
    expect(data.settings).toEqual({ plan: '{}' });
    expect(data.definedNames).toHaveLength(pkg.data.definedNames.length + 1);
    expect(data.styles).toEqual(pkg.data.styles);
  });
});

describe('a workbook of ExcelJS', () => {
  it('is opened by ExcelJS again, with the changes', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Số liệu').addRow(['Đơn vị', 'Tỷ lệ']);
    const pkg = readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const written = writeXlsx(pkg, changesOf('Số liệu'));
    const again = new ExcelJS.Workbook();
    await again.xlsx.load(written.slice().buffer);
    const sheet = again.getWorksheet('Số liệu');
    expect(sheet?.getCell('A1').value).toBe('Đơn vị');
    expect(sheet?.getCell('B3').value).toBe(19);
    expect(sheet?.getCell('F31').value).toEqual({ formula: '_xldudf_DVCTT_DANHGIA(B3)', result: 'Đạt' });
  });
});
