import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SheetTable, TableValue } from '../../../src/app/host/new-sheet';
import { readTasks } from '../../../src/app/tasks/read-tasks';
import type { Confirmation } from '../../../src/app/tasks/task-cells';
import { notConfirmed } from '../../../src/app/tasks/task-cells';
import { TASK_TABLE } from '../../../src/app/tasks/task-columns';
import { identityOf, taskEntries } from '../../../src/app/tasks/task-entries';
import { addMissingRows, layOutTasks, writeConfirmation, type TaskBook } from '../../../src/app/tasks/write-tasks';
import { bacKan2022 as plan } from '../../../src/data/plans/bac-kan-2022';
import { taskSheetText } from '../../../src/text/vi/task-sheet';
import { fakeHost, type FakeHost } from '../../taskpane/support/assess-rows';
import { columnOf, planOfTasks } from './support/follow';

const UNIT = 'Phòng Nội vụ';
const OF = { task: 'II.1', unit: UNIT };
const DONE: Confirmation = { state: 'done', doneOn: '2022-08-30', evidence: 'Số 12/BC-NV', note: 'Đã gửi' };

let host: FakeHost;
let book: TaskBook;

beforeEach(async () => {
  host = fakeHost([]);
  book = { host, plan, palette: 'safe' };
  await layOutTasks(book);
});

const table = (): SheetTable => host.tables.get(TASK_TABLE) as SheetTable;
const leave = (change: (before: SheetTable) => Partial<SheetTable>): void => {
  host.tables.set(TASK_TABLE, { ...table(), ...change(table()) });
};
const type = (row: number, column: keyof typeof taskSheetText.headings, value: TableValue): void =>
  leave(({ rows }) => ({
    rows: rows.map((cells, index) =>
      index === row ? cells.map((cell, at) => (at === columnOf(table(), column) ? value : cell)) : cells,
    ),
  }));
const rowOf = ({ task, unit }: { task: string; unit: string }): number =>
  table().rows.findIndex(
    (cells) => cells[columnOf(table(), 'task')] === task && cells[columnOf(table(), 'unit')] === unit,
  );
const read = () => readTasks(table(), plan);
const confirmationOf = (of: { task: string; unit: string }): Confirmation | null | undefined =>
  read().tasks.find((task) => JSON.stringify(identityOf(task)) === JSON.stringify(of))?.confirmation;

describe('the table of tasks', () => {
  test('has a row for each task and each one who leads it, and nothing to complain of', () => {
    expect(table().rows).toHaveLength(taskEntries(plan).length);
    expect(read().problems).toEqual([]);
    expect(read().missing).toEqual([]);
    const perTask = plan.tasks.map(({ id }) => table().rows.filter((cells) => cells[0] === id).length);
    expect(perTask).toEqual([19, 1, 19, 19, 19, 19, 1, 9, 19, 9, 20, 2, 19, 10, 1]);
  });

  test('is none where the workbook has none: then nothing was confirmed yet', () => {
    const { sheet, tasks, missing, problems } = readTasks(null, plan);
    expect([sheet, problems]).toEqual([null, []]);
    expect(missing).toEqual(tasks);
    expect(new Set(tasks.map(({ confirmation }) => confirmation))).toEqual(new Set([notConfirmed]));
  });

  test('follows a task that nobody leads in the words that say so', () => {
    const other = planOfTasks([{ deadline: 'Tháng 9/2022', lead: [] }]);
    expect(readTasks(null, other).tasks.map(({ member }) => member.party.name)).toEqual([taskSheetText.noLead]);
  });

  test('lays out another plan below the first, each with its own rows', async () => {
    const other = planOfTasks([{ deadline: 'Thường xuyên' }]);
    expect(readTasks(table(), other).problems).toEqual([]);
    expect(await layOutTasks({ ...book, plan: other })).toMatchObject({ sheet: 'Theo dõi nhiệm vụ', added: 1 });
    expect(read().tasks).toHaveLength(186);
    expect([read().problems, readTasks(table(), other).missing]).toEqual([[], []]);
    expect(await layOutTasks(book)).toMatchObject({ added: 0 });
  });
});

describe('a confirmation', () => {
  test('is written into its own cells of its own row, and read back', async () => {
    const before = table().rows;
    const written = await writeConfirmation(book, OF, DONE);
    expect(written).toMatchObject({ kind: 'written', sheet: 'Theo dõi nhiệm vụ' });
    const changed = table().rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell === before[row]?.[column] ? [] : [[row, table().headings[column]]])),
    );
    expect(changed).toEqual(
      ['Trạng thái', 'Ngày hoàn thành', 'Minh chứng', 'Ghi chú'].map((heading) => [rowOf(OF), heading]),
    );
    expect(confirmationOf(OF)).toEqual(DONE);
  });

  test('finds its row anew, wherever people sorted and moved it', async () => {
    const order = [...table().headings.keys()].reverse();
    leave(({ headings, rows }) => ({
      headings: order.map((at) => headings[at] ?? ''),
      rows: [...rows].reverse().map((cells) => order.map((at) => cells[at] ?? null)),
    }));
    await writeConfirmation(book, OF, DONE);
    expect(confirmationOf(OF)).toEqual(DONE);
    expect(read().tasks.filter(({ confirmation }) => confirmation?.state === 'done')).toHaveLength(1);
  });

  test('can be taken back, and leaves blank what is not said', async () => {
    await writeConfirmation(book, OF, DONE);
    await writeConfirmation(book, OF, notConfirmed);
    expect(confirmationOf(OF)).toEqual(notConfirmed);
  });

  test('lays the tasks out where that was not done yet', async () => {
    host = fakeHost([]);
    book = { ...book, host };
    expect(await writeConfirmation(book, OF, DONE)).toMatchObject({ kind: 'written' });
    expect(confirmationOf(OF)).toEqual(DONE);
    expect(host.asked).toContain('colours');
  });

  test('adds its row again where people deleted it, and that one alone', async () => {
    leave(({ rows }) => ({ rows: rows.filter((cells) => cells[0] !== 'II.1') }));
    expect(read().missing).toHaveLength(19);
    await writeConfirmation(book, OF, DONE);
    expect(confirmationOf(OF)).toEqual(DONE);
    expect(read().missing).toHaveLength(18);
  });

  test('is not written where two rows are of the same task and unit', async () => {
    leave(({ rows }) => ({ rows: [...rows, rows[rowOf(OF)] ?? []] }));
    const before = table();
    expect(await writeConfirmation(book, OF, DONE)).toMatchObject({ kind: 'doubled', cells: ['A30', 'A192'] });
    expect(table()).toBe(before);
  });

  test('is the one that was written, for any', async () => {
    const entries = taskEntries(plan);
    const confirmation = fc
      .record({
        state: fc.constantFrom('not-started' as const, 'in-progress' as const, 'done' as const),
        doneOn: fc.option(fc.constantFrom('2022-08-30', '2022-12-31', '2026-02-28')),
        evidence: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
        note: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      })
      .map((one): Confirmation => (one.state === 'done' ? one : { ...one, doneOn: null }));
    await fc.assert(
      fc.asyncProperty(fc.nat(entries.length - 1), confirmation, async (at, wanted) => {
        const of = identityOf(entries[at]!);
        await writeConfirmation(book, of, wanted);
        expect(confirmationOf(of)).toEqual(wanted);
        expect(read().problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what people did to the table', () => {
  test.each([
    ['state', 'xong rồi', 'không phải Chưa bắt đầu'],
    ['state', true, 'không phải Chưa bắt đầu'],
    ['doneOn', '30/9', 'không phải là ngày'],
    ['doneOn', { error: '#REF!' }, 'không phải là ngày'],
  ] as const)('is named with its row and column, and counts as nothing: %s %j', (column, value, said) => {
    type(rowOf(OF), column, value);
    const heading = taskSheetText.headings[column];
    const { problems } = read();
    expect(problems).toMatchObject([{ severity: 'error', sheet: 'Theo dõi nhiệm vụ' }]);
    expect(problems[0]?.sentence).toContain(`Trang tính “Theo dõi nhiệm vụ”, dòng 30, cột “${heading}”`);
    expect(problems[0]?.sentence).toContain(said);
    expect(problems[0]?.cell).toBe(column === 'state' ? 'G30' : 'H30');
    expect(confirmationOf(OF)).toBeNull();
  });

  test.each([
    ['last', 44_900, 'khác kế hoạch (31/08/2022)'],
    ['last', null, 'khác kế hoạch (31/08/2022)'],
    ['first', 44_800, 'kế hoạch không có ngày này'],
    ['kind', 'Thường xuyên', 'khác kế hoạch (“Hạn chót”)'],
    ['verdict', { error: '#REF!' }, 'công thức đã bị ghi đè'],
    ['doneOn', 44_800, 'trạng thái là “Chưa bắt đầu”'],
  ] as const)('is told, while the plan still counts: %s %j', (column, value, said) => {
    type(rowOf(OF), column, value);
    expect(read().problems).toMatchObject([{ severity: 'warning' }]);
    expect(read().problems[0]?.sentence).toContain(said);
    expect(confirmationOf(OF)).toMatchObject({ state: 'not-started' });
  });

  test.each([
    ['task', 'IV.9', 'kế hoạch không có nhiệm vụ “IV.9”'],
    ['unit', 'Phòng Ngoại vụ', '“Phòng Ngoại vụ” không chủ trì nhiệm vụ II.1'],
    ['unit', null, 'để trống'],
  ] as const)('makes a row nobody’s, and its own one missing: %s %j', (column, value, said) => {
    type(rowOf(OF), column, value);
    const { problems, missing } = read();
    expect(problems.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(problems[0]?.sentence).toContain(said);
    expect(problems[1]?.sentence).toContain(`II.1 – ${UNIT}`);
    expect(missing.map(identityOf)).toEqual([OF]);
  });

  test('may be another spelling of a unit, other letters, spaces, columns of their own', async () => {
    await writeConfirmation(book, OF, DONE);
    const row = rowOf(OF);
    type(row, 'unit', 'P. Nội vụ');
    type(row, 'task', ' ii.1 ');
    type(row, 'state', 'HOÀN  THÀNH');
    leave(({ headings, rows }) => ({
      headings: ['Người theo dõi', ...headings.map((heading) => ` ${heading.toUpperCase()} `)],
      rows: rows.map((cells, index) => [`Cán bộ ${index}`, ...cells]),
    }));
    expect(read().problems).toEqual([]);
    expect(confirmationOf(OF)).toEqual(DONE);
  });

  test('leaves rows of other plans and blank ones alone; a row without a plan is told', () => {
    const blank = table().headings.map(() => null);
    const other = table().rows[0]?.map((cell, at) => (at === columnOf(table(), 'plan') ? 'ke-hoach-khac' : cell)) ?? [];
    leave(({ rows }) => ({ rows: [...rows, blank, other] }));
    expect(read().problems).toEqual([]);
    type(187, 'plan', null);
    expect(read().problems.map(({ cell }) => cell)).toEqual(['Q193']);
  });

  test('twice the same is one; twice something else is neither', () => {
    leave(({ rows }) => ({ rows: [...rows, rows[rowOf(OF)] ?? []] }));
    expect(read().problems).toMatchObject([{ severity: 'warning', cell: 'A192' }]);
    expect(confirmationOf(OF)).toEqual(notConfirmed);
    type(186, 'state', 'Hoàn thành');
    expect(read().problems).toMatchObject([{ severity: 'error', cell: 'A192' }]);
    expect(read().problems[0]?.sentence).toContain('dòng 30, dòng 192');
    expect(confirmationOf(OF)).toBeNull();
  });

  test('may be rows deleted, which are named and can be added again', async () => {
    await writeConfirmation(book, OF, DONE);
    leave(({ rows }) => ({ rows: rows.filter((cells) => cells[0] !== 'I.2' && cells[0] !== 'III.2') }));
    expect(read().problems.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('không còn dòng của “I.2 – Phòng Văn hoá và Thông tin” và “III.2 –'),
    ]);
    expect(await addMissingRows(book)).toMatchObject({ added: 2 });
    expect(read().problems).toEqual([]);
    expect(confirmationOf(OF)).toEqual(DONE);
  });

  test('may be the whole table taken away: then nothing is added to it', async () => {
    host.tables.delete(TASK_TABLE);
    await expect(addMissingRows(book)).rejects.toMatchObject({ code: 'no-table' });
  });

  test('may be a column gone: it is named, and nothing is confirmed any more', async () => {
    leave(({ headings }) => ({ headings: headings.map((each) => (each === 'Đơn vị chủ trì' ? 'Cơ quan' : each)) }));
    expect(read().problems).toMatchObject([{ severity: 'error', cell: null }]);
    expect(read().problems[0]?.sentence).toContain('“Đơn vị chủ trì”');
    expect(confirmationOf(OF)).toBeNull();
    await expect(writeConfirmation(book, OF, DONE)).rejects.toMatchObject({ code: 'no-table' });
    await expect(addMissingRows(book)).rejects.toMatchObject({ code: 'no-table' });
  });

  test('without the column of states, nothing is known', () => {
    leave(({ headings }) => ({ headings: headings.map((each) => (each === 'Trạng thái' ? 'Tiến độ' : each)) }));
    expect(read().problems).toMatchObject([{ severity: 'error' }]);
    expect(confirmationOf(OF)).toBeNull();
  });

  test('never fails, and loses no task, whatever the cells hold', () => {
    const value = fc.oneof(
      fc.constantFrom<TableValue>(null, '', true, { error: '#N/A' }, plan.id, 'I.1', UNIT, 'Hoàn thành', 44_800, -5),
      fc.string(),
      fc.double(),
    );
    const width = table().headings.length;
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 12 }),
        fc.shuffledSubarray([...table().headings], { minLength: 4 }),
        (rows, headings) => {
          const follow = readTasks({ ...table(), headings, rows }, plan);
          expect(follow.tasks.map(identityOf)).toEqual(taskEntries(plan).map(identityOf));
          for (const { cell } of follow.problems) expect(cell ?? 'A1').toMatch(/^[A-Z]+\d+$/u);
        },
      ),
    );
  });
});
