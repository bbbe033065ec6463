import { beforeAll, beforeEach, expect, test } from 'vitest';
import { PaneStore } from '../../src/taskpane/store/pane-store';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { unitsSheet } from '../app/support/sheets';
import { workbook } from '../emulator/support/workbook';

let tested: TestedExcel;
let pane: PaneStore;

beforeAll(async () => {
  tested = await startExcel();
});

beforeEach(async () => {
  const units = [
    ['Phòng Nội vụ', 30, 100, 30],
    ['Phòng Tư pháp', 6, 100, 6],
  ];
  await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
  const { excelHost: host } = await import('../../src/office/excel-host');
  pane = new PaneStore({ host, hasFunctions: true, plansRead: () => Promise.resolve() });
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
