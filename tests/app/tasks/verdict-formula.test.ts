import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { columnName } from '../../../src/sheets/cells/grid';
import { readTasks } from '../../../src/app/tasks/read-tasks';
import type { Confirmation } from '../../../src/app/tasks/task-cells';
import { stateLabels } from '../../../src/app/tasks/task-cells';
import { taskSheet } from '../../../src/app/tasks/task-sheet';
import { judgeFollowed } from '../../../src/app/tasks/task-summary';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Plan } from '../../../src/domain/plans/plan';
import { dateOfSerial } from '../../../src/domain/periods/date-serial';
import { taskVerdictLabels } from '../../../src/text/vi/tasks';
import { workbook } from '../../emulator/support/workbook';
import { startExcel, type TestedExcel } from '../support/excel';
import { sheetOfRows } from '../support/sheets';
import { columnOf, planOfTasks, setToday, tableOf } from './support/follow';

const DATES = ['2022-08-31', '2022-10-01', '2022-12-31', '2023-06-01', '2026-01-01'];

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

beforeEach(async () => {
  await tested.excel.openWorkbook(workbook([sheetOfRows('Trang 1', [['x']])]));
});

afterEach(() => {
  vi.useRealTimers();
});

/** What the worksheet says, and what the domain says of the same rows, on a day. */
async function compare(plan: Plan, date: string): Promise<{ written: unknown[]; judged: string[] }> {
  setToday(date);
  // Writing a cell anew has it calculated by the clock that is set now.
  const { area: at, sheet } = await tableOf(tested.host);
  await Excel.run(async (context) => {
    const verdicts = context.workbook.worksheets
      .getItem(sheet)
      .getRange(`K${at.top + 2}:K${at.bottom + 1}`)
      .load('formulas');
    await context.sync();
    verdicts.formulas = verdicts.formulas.map((row) => [...(row as unknown[])]);
    await context.sync();
  });
  await tested.excel.settled();
  const table = await tableOf(tested.host);
  const { tasks } = readTasks(table, plan);
  return {
    written: table.rows.map((row) => row[columnOf(table, 'verdict')]),
    judged: tasks.map((task) => taskVerdictLabels[judgeFollowed(task, date).verdict]),
  };
}

describe('the verdict in the worksheet, a formula that follows the day, is the domain’s', () => {
  test.each(DATES)('for the whole plan of Bắc Kạn on %s', async (date) => {
    setToday(date);
    await tested.host.addSheet(taskSheet(bacKan2022));
    const { written, judged } = await compare(bacKan2022, date);
    expect(written).toHaveLength(186);
    expect(written).toEqual(judged);
    const table = await tableOf(tested.host);
    const lateDeadlines = new Set(
      table.rows.filter((_, index) => written[index] === 'Quá hạn').map((row) => row[columnOf(table, 'deadline')]),
    );
    // Never what recurs, goes on, or only has a day to begin.
    for (const never of ['Thường xuyên', 'Hàng năm']) expect(lateDeadlines).not.toContain(never);
    expect([...lateDeadlines].filter((deadline) => (deadline as string).includes('từ'))).toEqual([]);
  });

  test('for every kind of deadline, state and date of completion', async () => {
    const deadlines = [
      'Tháng 9/2022',
      'Năm 2022',
      'Tháng 9-10/2022',
      '2021-2025',
      'Hàng năm',
      'Trước ngày 15/12 hằng năm',
      '6 tháng một lần',
      'Hằng quý',
      'Hằng tháng',
      'Hằng tuần',
      'Hằng ngày',
      'Định kỳ',
      'Thường xuyên',
      'Từ ngày 01/12/2022',
      'Bộ phận Một cửa cấp huyện từ tháng 12/2022; UBND xã, phường từ ngày 01/6/2023',
      'khi có yêu cầu',
      '',
    ];
    const lead = ['Phòng Nội vụ', 'Phường Đức Xuân', 'Bộ phận Một cửa các cấp'];
    const plan = planOfTasks(deadlines.map((deadline) => ({ deadline, lead })));
    const states: Confirmation[] = (['not-started', 'in-progress', 'done'] as const).flatMap((state) =>
      [null, '2022-08-30', '2022-10-01', '2022-12-12', '2024-02-29'].map((doneOn) => ({
        ...{ state, doneOn },
        ...{ evidence: '', note: '' },
      })),
    );
    const seen = new Set<unknown>();
    for (const [index, confirmation] of states.entries()) {
      await tested.excel.openWorkbook(workbook([sheetOfRows('Trang 1', [['x']])]));
      const date = [...DATES, '2022-12-12', '2022-12-15', '2022-12-16'][index % 8] ?? '';
      await tested.host.addSheet(taskSheet(plan, () => confirmation));
      const { written, judged } = await compare(plan, date);
      expect({ date, confirmation, written }).toEqual({ date, confirmation, written: judged });
      for (const verdict of written) seen.add(verdict);
    }
    expect(seen).toEqual(new Set(Object.values(taskVerdictLabels)));
  });

  test('for whatever people type into states and dates, on any day', async () => {
    const plan = planOfTasks(
      ['Tháng 9/2022', 'Tháng 9-10/2022', 'Hàng quý', 'Hằng tuần', 'Từ ngày 01/12/2022'].map((deadline) => ({
        deadline,
      })),
    );
    const state = fc.constantFrom(...Object.values(stateLabels), '', 'xong', 'HOÀN THÀNH', ' Đang làm ', '1');
    const doneOn = fc.oneof(
      fc.integer({ min: 44_700, max: 45_000 }),
      fc.double({ min: 44_800, max: 44_860, noNaN: true }),
      fc.constantFrom('', '30/9', 5, -1, true, '#N/A', 9_999_999),
    );
    const row = fc.record({ state, doneOn });
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(row, row, row, row, row),
        fc.integer({ min: 44_700, max: 45_000 }),
        async (typed, today) => {
          const date = dateOfSerial(today) ?? '';
          setToday(date);
          await tested.excel.openWorkbook(workbook([sheetOfRows('Trang 1', [['x']])]));
          await tested.host.addSheet(taskSheet(plan));
          const table = await tableOf(tested.host);
          const [first, last] = ['state', 'doneOn'].map((column) =>
            columnName(columnOf(table, column as 'state' | 'doneOn')),
          );
          const [top, bottom] = [table.area.top + 2, table.area.bottom + 1];
          await Excel.run(async (context) => {
            const cells = context.workbook.worksheets.getItem(table.sheet).getRange(`${first}${top}:${last}${bottom}`);
            cells.values = typed.map((each) => [each.state, each.doneOn]);
            await context.sync();
          });
          const { written, judged } = await compare(plan, date);
          expect({ date, typed, written }).toEqual({ date, typed, written: judged });
        },
      ),
      { numRuns: 25 },
    );
  });
});
