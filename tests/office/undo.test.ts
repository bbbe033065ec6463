import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Host } from '../../src/app/host/host';
import { PaneStore } from '../../src/taskpane/store/pane-store';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { unitsSheet } from '../app/support/sheets';
import { workbook } from '../emulator/support/workbook';

let tested: TestedExcel;
let host: Host;
let pane: PaneStore;
const units = [
  ['Phòng Nội vụ', 30, 100, 30],
  ['Phòng Tư pháp', 6, 100, 6],
];

beforeAll(async () => {
  tested = await startExcel();
  host = (await import('../../src/office/excel-host')).excelHost;
});

beforeEach(async () => {
  await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
  pane = new PaneStore({ host, hasFunctions: true, plansRead: () => Promise.resolve() });
  await pane.refresh();
});

/** All that can be seen of the sheet, and what the add-in keeps on it. */
async function everything(): Promise<unknown> {
  await tested.excel.settled();
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('TH').getRange('A1:J12');
    range.load('formulas,numberFormat');
    const columns = ['F', 'G', 'H'].map((letter) => {
      const column = context.workbook.worksheets.getItem('TH').getRange(`${letter}3`);
      column.load('format/columnWidth,format/font/bold');
      return column;
    });
    const { names } = context.workbook.worksheets.getItem('TH');
    names.load('items/name,items/formula');
    await context.sync();
    return {
      formulas: range.formulas as unknown,
      formats: range.numberFormat as unknown,
      looks: columns.map(({ format }) => [format.columnWidth, format.font.bold]),
      names: names.items.map(({ name, formula }) => [name, formula as unknown]),
    };
  });
  return { ...cells, fills: await tested.excel.shownFills('TH', 'A1:J12') };
}

async function undo(): Promise<void> {
  const { notice } = pane.state;
  expect([notice?.tone, notice?.undo === undefined]).toEqual(['success', false]);
  await notice?.undo?.();
  expect(pane.state.notice?.text).toBe('Đã hoàn tác.');
}

test('colours are taken back, the first ones and those of other settings', async () => {
  const before = await everything();
  await pane.colour();
  const coloured = await everything();
  expect(coloured).not.toEqual(before);
  await undo();
  expect(await everything()).toEqual(before);
  await pane.colour();
  await pane.setSettings({ nearPercent: 10 }, '');
  await pane.colour();
  expect(await everything()).not.toEqual(coloured);
  await undo();
  expect(await everything()).toEqual(coloured);
});

test('colours that were taken off are put back', async () => {
  await pane.colour();
  const coloured = await everything();
  await pane.removeColours();
  await undo();
  expect(await everything()).toEqual(coloured);
});

test('colours of another session are not known exactly: nothing is offered', async () => {
  await pane.colour();
  const { excelHost } = await import('../../src/office/excel-host');
  const other = new PaneStore({ host: { ...excelHost }, hasFunctions: true, plansRead: () => Promise.resolve() });
  await other.refresh();
  await other.colour();
  expect([other.state.notice?.tone, other.state.notice?.undo]).toEqual(['success', undefined]);
});

test('verdicts in words are taken back to the cell, written for the first time or anew', async () => {
  const before = await everything();
  await pane.withSheetDesk((desk) => desk.writeVerdicts());
  const written = await everything();
  await undo();
  expect(await everything()).toEqual(before);
  await pane.withSheetDesk((desk) => desk.writeVerdicts());
  await pane.setSettings({ nearPercent: 10 }, '');
  await pane.withSheetDesk((desk) => desk.writeVerdicts());
  expect(await everything()).not.toEqual(written);
  await undo();
  expect(await everything()).toEqual(written);
  await pane.withSheetDesk((desk) => desk.removeVerdicts());
  await undo();
  expect(await everything()).toEqual(written);
});

test('a formula is taken back, unless somebody has written something else there', async () => {
  const request = { indicator: 'onlineDossierRate', content: 'rate', style: 'native' } as const;
  await tested.excel.selectCells('TH', 'H4');
  const before = await everything();
  await pane.withSheetDesk((desk) => desk.insert(request));
  expect(await everything()).not.toEqual(before);
  await undo();
  expect(await everything()).toEqual(before);
  await pane.withSheetDesk((desk) => desk.insert(request));
  const { notice } = pane.state;
  await tested.excel.typeInto('TH', 'H4', 'của tôi');
  await notice?.undo?.();
  expect(pane.state.notice?.text).toContain('Chưa hoàn tác');
  expect(tested.excel.cellValue('TH', 'H4')).toBe('của tôi');
});

test('a worksheet that was added goes', async () => {
  const names = async () => (await host.sheetNames()).map(({ name }) => name);
  await pane.withPlans((desk) => desk.writeSheet(pane.state.plan));
  expect(await names()).toHaveLength(2);
  await undo();
  expect(await names()).toEqual(['TH']);
});

test('after rows were inserted nothing is put back that stood elsewhere', async () => {
  const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
  await pane.start();
  const insert = async (): Promise<void> => {
    const id = tested.excel.openBook.findSheet('TH')?.unitSheetId ?? '';
    await tested.excel.editLines(id, { kind: 'insert', lines: 'rows', at: 4, count: 3 });
    await arrived();
  };
  await pane.withSheetDesk((desk) => desk.writeVerdicts());
  expect(pane.state.notice?.undo).toBeDefined();
  await insert();
  expect([pane.state.notice?.tone, pane.state.notice?.undo]).toEqual(['success', undefined]);
  await pane.colour();
  await insert();
  await pane.removeColours();
  expect([pane.state.notice?.tone, pane.state.notice?.undo]).toEqual(['success', undefined]);
  await pane.colour();
  await tested.excel.typeInto('TH', 'C4', 40);
  await arrived();
  expect(pane.state.notice?.undo).toBeDefined();
});
