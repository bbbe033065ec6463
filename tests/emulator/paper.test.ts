import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { read } from './support/read';
import { refusal } from './support/refusal';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

beforeEach(async () => {
  await host.openWorkbook(workbook([sheet('Một', { A1: 'x' })]));
});

test('margins are points, in whatever unit they were given', async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Một');
    pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1 });
    pageLayout.bottomMargin = 10;
    pageLayout.load('topMargin,leftMargin,bottomMargin,rightMargin');
    await context.sync();
    const { topMargin, leftMargin, bottomMargin, rightMargin } = pageLayout;
    expect([topMargin, bottomMargin, rightMargin]).toEqual([72, 10, 50.4]);
    expect(leftMargin).toBeCloseTo(28.35, 2);
  });
});

test('the printed area, the rows on each page, the breaks and the page numbers are told', async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem('Một');
    const none = one.pageLayout.getPrintAreaOrNullObject();
    one.pageLayout.setPrintTitleRows('$3:$4');
    one.horizontalPageBreaks.add('A20');
    one.horizontalPageBreaks.add(one.getRange('C10:D12'));
    one.horizontalPageBreaks.load('items/rowIndex');
    const { headersFooters } = one.pageLayout;
    headersFooters.state = 'FirstAndDefault';
    headersFooters.defaultForAllPages.centerHeader = '&P';
    headersFooters.firstPage.load('centerHeader');
    const titles = one.pageLayout.getPrintTitleRows().load('address');
    await context.sync();
    one.pageLayout.setPrintArea(one.getRange('A1:D30'));
    const area = one.pageLayout.getPrintArea().load('address');
    await context.sync();
    expect([none.isNullObject, area.address, titles.address]).toEqual([true, 'Một!A1:D30', 'Một!3:4']);
    expect(one.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 19]);
    expect(headersFooters.firstPage.centerHeader).toBe('');
  });
});

test('panes are frozen above and left of a cell', async () => {
  const frozen = async (): Promise<string | null> => {
    const range = await read((one) => one.freezePanes.getLocationOrNullObject(), 'address');
    return range.isNullObject ? null : range.address;
  };
  const freeze = (work: (panes: Excel.WorksheetFreezePanes) => void): Promise<string | null> =>
    refusal((one) => {
      work(one.freezePanes);
    });
  expect(await frozen()).toBeNull();
  await freeze((panes) => {
    panes.freezeAt('A1:B3');
  });
  expect(await frozen()).toBe('Một!A1:B3');
  await freeze((panes) => {
    panes.freezeRows(2);
  });
  expect(await frozen()).toBe('Một!1:2');
  await freeze((panes) => {
    panes.freezeColumns();
  });
  expect(await frozen()).toBe('Một!A:A');
  await freeze((panes) => {
    panes.unfreeze();
  });
  expect(await frozen()).toBeNull();
  const wrong = [
    await freeze((panes) => {
      panes.freezeAt('B2:C3');
    }),
    await freeze((panes) => {
      panes.freezeRows(0);
    }),
  ];
  expect(wrong).toEqual(['InvalidArgument', 'InvalidArgument']);
});

test('what Excel does not take is refused', async () => {
  const wrong: readonly ((one: Excel.Worksheet) => unknown)[] = [
    (one) => (one.pageLayout.zoom = { scale: 5 }),
    (one) => (one.pageLayout.zoom = { scale: 100, horizontalFitToPages: 1 }),
    (one) => (one.pageLayout.topMargin = -1),
    (one) => one.pageLayout.setPrintMargins('Feet' as 'Inches', { top: 1 }),
    (one) => one.horizontalPageBreaks.add('A1'),
    (one) => one.pageLayout.setPrintArea('Hai!A1'),
    (one) => (one.pageLayout.headersFooters.state = 'First' as 'Default'),
    (one) => (one.pageLayout.headersFooters.firstPage.centerHeader = 'x'.repeat(256)),
  ];
  for (const act of wrong) expect(await refusal(act)).toBe('InvalidArgument');
});
