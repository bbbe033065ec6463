import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { proceduresSheet } from '../app/support/sheets';
import { workbook } from '../emulator/support/workbook';

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

beforeEach(async () => {
  await tested.excel.openWorkbook(workbook([proceduresSheet('Một', [['x', 'x', 'x', 10, 1]])]));
});

const press = (action: string): void => tested.excel.pressButton(`Dvctt.${action}`, action);
const toneOfOnline = (): Promise<string | null> => tested.toneAt('Một', 'G5');

test('the ribbon colours the active sheet and takes the colours off, with no pane drawn', async () => {
  expect(document.getElementById('pane')).toBeNull();
  press('colourSheet');
  await vi.waitFor(async () => expect(await toneOfOnline()).toBe('missed'), 5000);
  press('removeColours');
  await vi.waitFor(async () => expect(await toneOfOnline()).toBeNull(), 5000);
});

test('checking the figures reads the sheet and leaves it as it is', async () => {
  tested.excel.resetRoundTrips();
  press('checkFigures');
  await vi.waitFor(() => expect(tested.excel.roundTrips).toBeGreaterThan(0), 5000);
  await tested.excel.settled();
  expect(await toneOfOnline()).toBeNull();
});
