import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

beforeEach(async () => {
  await host.openWorkbook(workbook([sheet('Một', { A1: 'x'.repeat(200), B2: 'a\nb\nc' })]));
});

test('alignment, wrapping and italics are kept beside the formats, and read as one where cells agree', async () => {
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Một').getRange('A1:B2');
    cells.format.wrapText = true;
    cells.format.verticalAlignment = 'Top';
    cells.format.font.italic = true;
    cells.format.fill.color = '#DDEBF7';
    cells.getCell(0, 0).format.horizontalAlignment = 'Center';
    cells.load('format/wrapText,format/verticalAlignment,format/horizontalAlignment,format/font/italic');
    await context.sync();
    const { wrapText, verticalAlignment, horizontalAlignment, font } = cells.format;
    expect([wrapText, verticalAlignment, horizontalAlignment, font.italic]).toEqual([true, 'Top', null, true]);
  });
});

test('borders stand on the sides of cells: around a range, and within it', async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem('Một');
    const { borders } = one.getRange('A1:B2').format;
    for (const side of [Excel.BorderIndex.edgeTop, Excel.BorderIndex.insideVertical]) {
      borders.getItem(side).style = 'Continuous';
      borders.getItem(side).color = '#8EA9C1';
    }
    const { edgeTop, edgeBottom, edgeLeft, edgeRight } = Excel.BorderIndex;
    const ofCell = one.getRange('A1').format.borders;
    const sides = [edgeTop, edgeBottom, edgeLeft, edgeRight].map((side) => ofCell.getItem(side).load('style,color'));
    await context.sync();
    expect(sides.map(({ style }) => style)).toEqual(['Continuous', 'None', 'None', 'Continuous']);
    expect(sides[0]?.color).toBe('#8EA9C1');
  });
});

test('rows are made as high as wrapped texts need, up to what Excel allows', async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem('Một');
    const before = one.getRange('A3').load('format/rowHeight');
    one.getRange('A1:B2').format.wrapText = true;
    one.getRange('A1:B2').format.autofitRows();
    const [first, second] = ['A1', 'A2'].map((address) => one.getRange(address).load('format/rowHeight'));
    await context.sync();
    expect(first?.format.rowHeight).toBeGreaterThan(100);
    expect(second?.format.rowHeight).toBe(45);
    expect(before.format.rowHeight).toBeLessThan(20);
  });
});

test('a row is fitted to all its texts, whichever cells it was asked for by, but not to merged ones', async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem('Một');
    one.getRange('A1:B2').format.wrapText = true;
    one.getRange('B1').format.autofitRows();
    const high = one.getRange('A1').load('format/rowHeight');
    await context.sync();
    one.getRange('A1:B1').merge();
    one.getRange('B1').format.autofitRows();
    const low = one.getRange('A1').load('format/rowHeight');
    await context.sync();
    expect(high.format.rowHeight).toBeGreaterThan(100);
    expect(low.format.rowHeight).toBe(15);
  });
});

test('what Excel does not take is refused', async () => {
  const wrong: readonly ((one: Excel.Worksheet) => void)[] = [
    (one) => (one.getRange('A1').format.verticalAlignment = 'Middle' as 'Center'),
    (one) => (one.getRange('A1').format.rowHeight = 500),
    (one) => (one.pageLayout.orientation = 'Across' as 'Landscape'),
    (one) => (one.pageLayout.zoom = { horizontalFitToPages: 0 }),
  ];
  for (const act of wrong) {
    const run = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Một'));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  }
});
