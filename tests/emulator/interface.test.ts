import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Appearance } from '../../src/emulator/book/appearance';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { readStyle } from '../../src/preview/workbook/read-style';
import { registerSampleFunctions, SAMPLE_FUNCTIONS } from './support/sample-addin';
import { area, sheet, workbook } from './support/workbook';

// What an interface needs that shows the emulated Excel to a person: the preview is one.

let host: EmulatedExcel;

const LOOK: Appearance = {
  dress: (_, model, styles) => {
    styles['framed'] = readStyle({ font: { bold: true }, border: { top: { style: 'thin' } } });
    return { ...model, rowCount: 120, columnCount: 30, cellData: { ...model.cellData, 4: { 0: { s: 'framed' } } } };
  },
  ruleLook: () => ({ fill: '#FFC7CE', fontColor: '#9C0006', bold: true }),
  newSheet: { rowCount: 200, columnCount: 26 },
};

beforeAll(async () => {
  host = await startAddin({ functions: SAMPLE_FUNCTIONS }, registerSampleFunctions);
});

beforeEach(async () => {
  const conditionalFormats = [
    { index: 0, type: 'expression', areas: [area('A1:A3')], formulas: ['A1>2'], priority: 1, stopIfTrue: false },
  ];
  await host.openWorkbook(workbook([sheet('Một', { A1: 1, A2: 3 }, { conditionalFormats })]), 'a.xlsx', LOOK);
});

/** Lets messages that are on their way arrive. */
const arrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('edits that are in the model already are calculated, and the add-in is told of them as of any other', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Một').onChanged.add((event) => {
      heard.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  const { unitSheetId } = host.openBook.activeSheet;
  await host.adoptEdits(unitSheetId, [
    { row: 0, column: 1, content: { value: 15 } },
    { row: 1, column: 2, content: { formula: 'DVCTT.RATE(B1,20)' } },
  ]);
  await host.settled();
  await arrive();
  expect(host.cellValue('Một', 'C2')).toBe(0.75);
  expect(heard).toEqual(['B1:C2 Unknown']);
});

test("a rule of the file has the look that is known of it, and is no change of the add-in's", async () => {
  const looks = await host.shownLooks('Một', [
    { row: 0, column: 0 },
    { row: 1, column: 0 },
  ]);
  expect(looks).toEqual([
    { fill: null, fontColor: null, bold: null },
    { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
  ]);
  expect(host.changes()).toMatchObject({ addedConditionalFormats: [], removedConditionalFormats: [] });
});

test('a change of format leaves the borders of the cell', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Một').getRange('A5').format.fill.color = '#FFEB9C';
    await context.sync();
  });
  const { workbook: model } = host.openBook;
  const style = model.getStyles().getStyleByCell(model.getActiveSheet().getCellRaw(4, 0));
  expect(style).toMatchObject({ bg: { rgb: '#FFEB9C' }, bl: 1, bd: { t: { s: 1 } } });
});

test('a sheet that the add-in adds has the size that the interface can show', async () => {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add('Mới');
    added.getRange('A:B').format.columnWidth = 120;
    await context.sync();
    const width = added.getRange('B2').format;
    width.load('columnWidth');
    await context.sync();
    expect(width.columnWidth).toBe(120);
  });
  expect(host.openBook.workbook.getSheetBySheetName('Mới')?.getRowCount()).toBe(200);
});

test('the pane is shown and hidden by the add-in and by the person, and the add-in is told', async () => {
  const heard: string[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    heard.push(visibilityMode);
  });
  await Office.addin.hide();
  expect(host.addin.isVisible).toBe(false);
  await arrive();
  host.addin.show(true);
  await arrive();
  await Office.addin.showAsTaskpane();
  expect(host.addin.isVisible).toBe(true);
  expect(heard).toEqual(['Hidden', 'Taskpane']);
});

test('a ribbon button runs the function that the add-in tied to it', async () => {
  const pressed = new Promise<string>((resolve) => {
    Office.actions.associate('colourSheet', (event: Office.AddinCommands.Event) => {
      event.completed();
      resolve(event.source.id);
    });
  });
  host.pressButton('Dvctt.Colour', 'colourSheet');
  expect(await pressed).toBe('Dvctt.Colour');
});

test('an interface hears of whatever may have changed what it shows', async () => {
  let times = 0;
  const stop = host.onChange(() => times++);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Một').getRange('A1').values = [[9]];
    await context.sync();
  });
  const heard = times;
  expect(heard).toBeGreaterThan(0);
  stop();
  await Excel.run(async (context) => context.sync());
  expect(times).toBe(heard);
});
