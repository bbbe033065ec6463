import { readFileSync } from 'node:fs';
import exceljs, { type ConditionalFormattingRule } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { readGraphicRules } from '../../src/preview/workbook/graphic-rules';
import { readAppearance } from '../../src/preview/workbook/read-appearance';
import { readColour, readStyle } from '../../src/preview/workbook/read-style';

describe('how a file looks in the preview', () => {
  it('takes fonts, fills, borders and alignment', () => {
    const thin = { style: 'thin' as const };
    const style = readStyle({
      font: { name: 'Times New Roman', size: 13, bold: true, color: { argb: 'FF9C0006' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } },
      border: { top: thin, left: thin },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    });
    expect(style).toMatchObject({
      ff: 'Times New Roman',
      fs: 13,
      bl: 1,
      cl: { rgb: '#9C0006' },
      bg: { rgb: '#DDEBF7' },
    });
    expect(style).toMatchObject({ ht: 2, vt: 2, tb: 3 });
    expect(style.bd).toEqual({
      t: { s: 1, cl: { rgb: '#000000' } },
      l: { s: 1, cl: { rgb: '#000000' } },
      b: null,
      r: null,
    });
  });

  it("mixes the theme's colours as Excel does", () => {
    expect(readColour({ theme: 0 })).toBe('#FFFFFF');
    expect(readColour({ theme: 4, tint: 0.8 } as never)).toBe('#DAE3F3');
    expect(readColour(undefined)).toBeNull();
  });

  it("dresses the sample's sheets: widths, heights, frozen rows, styled cells, and number formats of the add-in's reader", async () => {
    const bytes = readFileSync('samples/mau-xem-thu.xlsx');
    const { data } = readXlsx(bytes);
    const { appearance } = await readAppearance(bytes);
    const [sheet] = data.sheets;
    if (sheet === undefined) throw new Error('The sample has no sheet');
    const styles: Parameters<typeof appearance.dress>[2] = {};
    const dressed = appearance.dress(sheet, { id: 's', name: sheet.name, cellData: {}, rowData: {} }, styles);
    expect(dressed.columnData).toMatchObject({ 1: { w: 369 } });
    expect(dressed.rowData).toMatchObject({ 7: { h: 48 } });
    expect(dressed.freeze).toEqual({ xSplit: 2, ySplit: 10, startRow: 10, startColumn: 2 });
    const heading = (dressed.cellData as Record<number, Record<number, { s: string }>>)[7]?.[1];
    expect(styles[heading?.s ?? '']).toMatchObject({ bl: 1, bg: { rgb: '#DDEBF7' } });
    expect(dressed.rowCount).toBeGreaterThanOrEqual(100);
  });

  it("reads data bars, colour scales and comparisons of a sheet's own, and leaves what it cannot draw", () => {
    const sheet = new exceljs.Workbook().addWorksheet('A');
    const bounds = [{ type: 'min' as const }, { type: 'max' as const }];
    const scale = {
      type: 'colorScale',
      priority: 1,
      cfvo: bounds,
      color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
    };
    const rules = [
      scale,
      { type: 'cellIs', operator: 'greaterThan', formulae: [50], priority: 2, style: { font: { bold: true } } },
      { type: 'cellIs', operator: 'greaterThan', formulae: ['$B$1'], priority: 3, style: {} },
      { type: 'aboveAverage', priority: 4, aboveAverage: true },
    ] as ConditionalFormattingRule[];
    sheet.addConditionalFormatting({ ref: 'A1:A9 C1:C9', rules });
    const found = readGraphicRules(sheet);
    expect(found.map(({ rule }) => rule.type)).toEqual(['colorScale', 'highlightCell']);
    expect(found[0]?.ranges).toEqual([
      { startRow: 0, startColumn: 0, endRow: 8, endColumn: 0 },
      { startRow: 0, startColumn: 2, endRow: 8, endColumn: 2 },
    ]);
  });

  it('dresses a sheet of a file that says nothing of how it is to be viewed', async () => {
    const bytes = readFileSync('tests/golden/assess/unreadable-prose.xlsx');
    const { data } = readXlsx(bytes);
    const { appearance, lack } = await readAppearance(bytes);
    const [sheet] = data.sheets;
    if (sheet === undefined) throw new Error('The file has no sheet');
    expect(lack).toBeNull();
    expect(appearance.dress(sheet, { id: 's', name: sheet.name, cellData: {}, rowData: {} }, {}).showGridlines).toBe(1);
  });

  it('shows a file plain whose looks ExcelJS cannot read, though its figures can be read', async () => {
    const bytes = readFileSync('tests/golden/xlsx-roundtrip/openpyxl.xlsx');
    const { data } = readXlsx(bytes);
    const { appearance, lack, graphicRules } = await readAppearance(bytes);
    const [sheet] = data.sheets;
    if (sheet === undefined) throw new Error('The file has no sheet');
    expect(lack).toBe('form');
    expect(graphicRules(sheet.name)).toEqual([]);
    expect(appearance.dress(sheet, { id: 's', name: sheet.name, cellData: {}, rowData: {} }, {}).rowCount).toBe(100);
  });
});
