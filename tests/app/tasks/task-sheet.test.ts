import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { assessSheet } from '../../../src/app/assess/assess-sheet';
import type { Confirmation } from '../../../src/app/tasks/task-cells';
import { identityOf } from '../../../src/app/tasks/task-entries';
import { addMissingRows, layOutTasks, writeConfirmation, type TaskBook } from '../../../src/app/tasks/write-tasks';
import { bacKan2022 as plan } from '../../../src/data/plans/bac-kan-2022';
import { readXlsx, type XlsxPackage } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { startExcel, type TestedExcel } from '../support/excel';
import { columnOf, followOf, setToday, tableOf } from './support/follow';

const SHEET = 'Theo dõi nhiệm vụ';
const OF = { task: 'II.1', unit: 'Phòng Nội vụ' };
const DONE: Confirmation = { state: 'done', doneOn: '2022-08-30', evidence: '=12/BC-NV', note: '' };

let tested: TestedExcel;
let file: XlsxPackage;
let book: TaskBook;

beforeAll(async () => {
  tested = await startExcel();
});

beforeEach(async () => {
  setToday('2022-10-01');
  file = readXlsx(readFileSync('samples/phong-noi-vu.xlsx'));
  await tested.excel.openWorkbook(file.data);
  book = { host: tested.host, plan, palette: 'safe' };
  await layOutTasks(book);
  await tested.excel.settled();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the worksheet of tasks in Excel', () => {
  test('colours verdicts by native rules that follow the state that is typed', async () => {
    const tone = (cell: string): Promise<string | null> => tested.toneAt(SHEET, cell);
    // I.1, Tháng 9/2022; II.4, Thường xuyên; I.2, Hàng năm.
    expect(tested.excel.cellValue(SHEET, 'K6')).toBe('Quá hạn');
    expect([await tone('K6'), await tone('K25'), await tone('A6')]).toEqual(['missed', null, null]);
    await tested.excel.typeInto(SHEET, 'G6', 'Hoàn thành');
    await tested.excel.typeInto(SHEET, 'H6', 44_834);
    await tested.excel.settled();
    expect([tested.excel.cellValue(SHEET, 'K6'), await tone('K6')]).toEqual(['Hoàn thành', 'met']);
    await tested.excel.typeInto(SHEET, 'H6', 44_835);
    await tested.excel.settled();
    expect([tested.excel.cellValue(SHEET, 'K6'), await tone('K6')]).toEqual(['Hoàn thành muộn', 'near']);
    expect(tested.planned().rules).toHaveLength(4);
  });

  test('takes the states of its list and dates, and nothing else', async () => {
    await Excel.run(async (context) => {
      const cells = ['G6', 'G191', 'H6'].map((address) =>
        context.workbook.worksheets.getItem(SHEET).getRange(address).dataValidation.load('type,rule'),
      );
      await context.sync();
      expect(cells.map(({ type }) => type)).toEqual(['List', 'List', 'Date']);
      expect(cells[0]?.rule.list?.source).toBe('Chưa bắt đầu,Đang làm,Hoàn thành');
    });
  });

  test('is no sheet of figures to the add-in itself', async () => {
    const { layout, assessments } = await assessSheet(tested.host, { plan, sheet: SHEET });
    expect([layout, assessments]).toEqual([null, []]);
  });

  test('is confirmed into by texts as texts and dates as dates', async () => {
    await writeConfirmation(book, OF, DONE);
    await tested.excel.settled();
    const { tasks, problems } = await followOf(tested.host);
    expect(problems).toEqual([]);
    expect(tasks.find((task) => identityOf(task).unit === OF.unit && identityOf(task).task === OF.task)).toMatchObject({
      confirmation: DONE,
    });
    const table = await tableOf(tested.host);
    expect(table.rows[24]?.[columnOf(table, 'verdict')]).toBe('Hoàn thành');
  });

  test('gets deleted rows back at its end, with formulas and colours that work', async () => {
    await tested.excel.typeInto(SHEET, 'A6:Q6', [new Array<string>(17).fill('')]);
    expect((await followOf(tested.host)).missing).toHaveLength(1);
    await addMissingRows(book);
    await tested.excel.settled();
    const { missing, problems } = await followOf(tested.host);
    expect([missing, problems]).toEqual([[], []]);
    expect(tested.excel.cellValue(SHEET, 'K192')).toBe('Quá hạn');
    expect(await tested.toneAt(SHEET, 'K192')).toBe('missed');
  });

  test('is saved and opened again with all that was confirmed', async () => {
    await writeConfirmation(book, OF, DONE);
    await tested.excel.settled();
    const { data } = readXlsx(writeXlsx(file, tested.excel.changes()));
    expect(data.sheets.find(({ name }) => name === SHEET)?.conditionalFormats).toHaveLength(4);
    await tested.excel.openWorkbook(data);
    await tested.excel.settled();
    const { tasks, problems } = await followOf(tested.host);
    expect(problems).toEqual([]);
    expect(tasks.filter(({ confirmation }) => confirmation?.state === 'done').map(identityOf)).toEqual([OF]);
    await writeConfirmation(book, { task: 'I.1', unit: 'Phòng Nội vụ' }, DONE);
    expect(
      (await followOf(tested.host)).tasks.filter(({ confirmation }) => confirmation?.state === 'done'),
    ).toHaveLength(2);
  });
});
