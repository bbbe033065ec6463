import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { AddedSheet } from '../../src/files/xlsx/added-sheet';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { refusal } from './support/refusal';
import { area, sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

beforeEach(async () => {
  await host.openWorkbook(workbook([sheet('Một', { A1: 1 })]));
});

async function added(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<AddedSheet> {
  const refused = await refusal((_, context) => {
    work(context.workbook.worksheets.add('Mới'), context);
  });
  expect(refused).toBeNull();
  await host.settled();
  const [only, ...more] = host.changes().addedSheets ?? [];
  if (only === undefined || more.length > 0) throw new Error('There is not one added worksheet');
  return only;
}

test('a worksheet that was added is written whole, and nothing of it is lost', async () => {
  const one = await added((fresh) => {
    fresh.getRange('B2').values = [['chữ']];
    fresh.getRange('A1').formulas = [['=SUM(Một!A1,2)']];
    fresh.getRange('C3').format.fill.color = '#FFFF00';
    fresh.getRange('A:A').format.columnWidth = 56.25;
    fresh.getRange('A5').format.rowHeight = 30;
    fresh.tabColor = '#FF0000';
    fresh.visibility = 'Hidden';
    fresh.protection.protect();
  });
  expect(one).toMatchObject({
    name: 'Mới',
    visibility: 'hidden',
    tabColor: '#FF0000',
    isProtected: true,
    frozen: null,
  });
  expect(one.cells.map(({ row, column, value, formula }) => [row, column, value, formula])).toEqual([
    [0, 0, 3, 'SUM(Một!A1,2)'],
    [1, 1, 'chữ', undefined],
    [2, 2, null, undefined],
  ]);
  expect(one.looks[one.cells[2]?.look ?? -1]?.fill).toBe('#FFFF00');
  expect(one.widths).toEqual([{ column: 0, characters: 10 }]);
  expect(one.heights).toEqual([{ row: 4, points: 30 }]);
  expect(host.changesNotKept()).toEqual([]);
});

test('rows that were fitted to their texts are told with their heights, until somebody sets others', async () => {
  const { heights } = await added((fresh) => {
    const cells = fresh.getRange('A1:A2');
    cells.values = [['chữ '.repeat(20)], ['chữ '.repeat(20)]];
    cells.format.wrapText = true;
    cells.format.autofitRows();
    fresh.getRange('A2').format.rowHeight = 20;
  });
  expect(heights).toEqual([
    { row: 1, points: 20 },
    { row: 0, points: expect.any(Number) as number, isFitted: true },
  ]);
  expect(heights[1]?.points).toBeGreaterThan(30);
});

test('a formula that spills is written with its area and its values', async () => {
  const { cells } = await added((fresh) => {
    fresh.getRange('A1').formulas = [['=SEQUENCE(2,2)']];
  });
  expect(cells.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  expect(cells[0]).toMatchObject({ formula: 'SEQUENCE(2,2)', arrayArea: area('A1:B2') });
});

test('the whole sheet’s font is that of cells written later, too', async () => {
  const { cells, looks } = await added((fresh) => {
    const { font } = fresh.getRange().format;
    font.name = 'Times New Roman';
    font.size = 13;
    fresh.getRange('A1').values = [['chữ']];
    fresh.getRange('A2').format.font.bold = true;
  });
  expect(cells).toHaveLength(2);
  expect(looks.map(({ font, size, bold }) => [font, size, bold])).toEqual([
    ['Times New Roman', 13, false],
    ['Times New Roman', 13, true],
  ]);
});

test('its rules and names go with the others, by its name', async () => {
  await added((fresh) => {
    const format = fresh.getRange('A1:A3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A1>1';
    format.custom.format.fill.color = '#00FF00';
    fresh.names.add('Rieng', '=1');
    fresh.name = 'Đổi tên';
  });
  const { addedConditionalFormats, addedNames } = host.changes();
  expect(addedConditionalFormats.map(({ sheet: name, formula }) => [name, formula])).toEqual([['Đổi tên', 'A1>1']]);
  expect(addedNames.map(({ sheet: name }) => name)).toEqual(['Đổi tên']);
  await refusal((_, context) => {
    context.workbook.worksheets.getItem('Đổi tên').delete();
  });
  expect(host.changes().addedSheets).toBeUndefined();
  expect(host.changesNotKept()).toEqual([]);
});

test('merged cells keep the first value alone, in the grid as in the file', async () => {
  const { merges, cells } = await added((fresh) => {
    fresh.getRange('A1:B2').values = [
      ['', 'một'],
      ['hai', ''],
    ];
    fresh.getRange('A1:B2').merge();
  });
  expect(merges).toEqual([area('A1:B2')]);
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([[0, 0, 'một']]);
  const grid = host.openBook.workbook.getSheetBySheetName('Mới');
  expect(grid?.getMergeData()).toEqual([{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 }]);
});

test('what a file’s own worksheets cannot keep is told', async () => {
  await refusal((one) => {
    one.freezePanes.freezeRows(1);
    one.getRange('A1').hyperlink = { documentReference: 'A2' };
    one.tables.add('C1:D3', true);
  });
  expect(host.changesNotKept().some((lost) => lost.startsWith('WorksheetFreezePanes (Một)'))).toBe(true);
  expect(host.changesNotKept()).toContain('Range.hyperlink (Một!A1)');
  expect(host.changesNotKept()).toContain('TableCollection.add (Một!C1:D3)');
});
