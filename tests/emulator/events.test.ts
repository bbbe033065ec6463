import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;
const heard: string[] = [];

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

beforeEach(async () => {
  heard.length = 0;
  await host.openWorkbook(workbook([sheet('Một', { A1: 1 }), sheet('Hai', {})]));
});

function hear(what: string): Promise<void> {
  heard.push(what);
  return Promise.resolve();
}

/** Lets messages that are on their way arrive. */
const arrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('a worksheet tells of edits by a person and by the add-in', async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem('Một');
    one.onChanged.add((event) => hear(`${event.address} ${event.triggerSource}`));
    await context.sync();
    one.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await host.typeInto('Một', 'D4', 5);
  await host.typeInto('Hai', 'A1', 5);
  await arrive();
  expect(heard).toEqual(['B2:C3 ThisLocalAddin', 'D4 Unknown']);
});

test('a listener that was removed hears nothing more', async () => {
  const listener = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem('Một').onChanged.add((event) => hear(event.address));
    await context.sync();
    return added;
  });
  await Excel.run(listener.context, async (context) => {
    listener.remove();
    await context.sync();
  });
  await host.typeInto('Một', 'A1', 5);
  await arrive();
  expect(heard).toEqual([]);
});

test('all worksheets tell of edits and of being activated, also in the next workbook', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(async (event) => {
      await Excel.run(async (inner) => {
        const activated = inner.workbook.worksheets.getItem(event.worksheetId).load('name');
        await inner.sync();
        heard.push(`đến ${activated.name}`);
      });
    });
    worksheets.onChanged.add((event) => hear(`sửa ${event.address}`));
    await context.sync();
    worksheets.getItem('Hai').activate();
    await context.sync();
  });
  await host.typeInto('Hai', 'A1', 5);
  await arrive();
  expect(heard).toEqual(['đến Hai', 'sửa A1']);
  await host.openWorkbook(workbook([sheet('Ba', {}), sheet('Bốn', {})]));
  await host.selectCells('Bốn', 'B2');
  await arrive();
  expect(heard.at(-1)).toBe('đến Bốn');
});
