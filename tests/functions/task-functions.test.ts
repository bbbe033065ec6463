import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import { serialOfDate } from '../../src/domain/periods/date-serial';
import type { Plan } from '../../src/domain/plans/plan';
import { builtInPlanProvider } from '../../src/functions/built-in-plans';
import { call, callWith, cellError, laterRefusal } from './call-function';

type Table = unknown[][];

const tasks = (...args: readonly unknown[]): Promise<Table> => call('NHIEMVU', ...args) as Promise<Table>;
const lastDay = (...args: readonly unknown[]): Promise<unknown> => Promise.resolve(call('HAN_CHOT', ...args));
const column = (table: Table, at: number): unknown[] => table.slice(1).map((row) => row[at]);
const rowOf = (table: Table, id: string): unknown[] | undefined => table.find(([first]) => first === id);
const following = (plan: Plan) => ({ ...builtInPlanProvider, planInForce: () => plan });

const day = '31/12/2022';

describe('NHIEMVU', () => {
  it('lists what a unit has to do, in the order of the plan, with its role and how it stands', async () => {
    const table = await tasks('Phường Đức Xuân', day);
    expect(table[0]).toEqual(['Mã', 'Nhiệm vụ', 'Vai trò', 'Thời hạn', 'Hạn chót', 'Tình trạng', 'Quy tắc']);
    expect(column(table, 0)).toEqual([
      ...[
        'I.1',
        'I.2',
        'II.1',
        'II.2',
        'II.3',
        'II.4',
        'II.5',
        'II.6',
        'II.7',
        'II.8',
        'II.9',
        'II.11',
        'III.1',
        'III.2',
      ],
    ]);
    expect(rowOf(table, 'I.1')).toEqual([
      'I.1',
      'Lựa chọn danh mục DVCTT chi tiếp nhận hồ sơ trực tuyến',
      'Chủ trì',
      'Tháng 9/2022',
      serialOfDate('2022-09-30'),
      'Quá hạn',
      'Đã qua hạn chót 30/09/2022; hàm không biết đã xong hay chưa.',
    ]);
    expect(rowOf(table, 'III.2')?.slice(2)).toEqual([
      'Phối hợp',
      'Năm 2022',
      serialOfDate('2022-12-31'),
      'Đến hạn trong tháng',
      'Hạn chót 31/12/2022, ngay trong tháng này.',
    ]);
    expect(rowOf(table, 'II.4')?.slice(3)).toEqual([
      'Thường xuyên',
      '',
      'Đang thực hiện',
      'Việc thường xuyên không tính quá hạn.',
    ]);
  });

  it('judges start dates by the level of the unit', async () => {
    const [ward, department] = [await tasks('xã Dương Quang', day), await tasks('Phòng Nội vụ', day)];
    expect(rowOf(ward, 'II.7')?.slice(4, 6)).toEqual(['', 'Chưa đến thời điểm bắt đầu']);
    expect(rowOf(ward, 'II.7')?.[6]).toMatch(/^Bắt đầu từ 01\/06\/2023, trừ phần đã bắt đầu: “Riêng các dịch vụ công/);
    expect(rowOf(department, 'II.7')?.slice(5)).toEqual([
      'Đang thực hiện',
      'Thực hiện từ 01/12/2022; ngày bắt đầu không phải hạn chót nên không tính quá hạn.',
    ]);
  });

  it('says both roles in one row', async () => {
    const table = await tasks('P. VH&TT', day);
    expect(rowOf(table, 'I.1')?.[2]).toBe('Chủ trì, phối hợp');
    expect(column(table, 0)).toHaveLength(15);
  });

  it('knows bodies without targets', async () => {
    expect(column(await tasks('TT VHTT&TT', day), 0)).toEqual(['II.10']);
    expect(column(await tasks('Bộ phận Một cửa', day), 0)).toEqual(['II.9']);
  });

  it('lists all tasks with those who lead them where no unit is given', async () => {
    const table = await tasks(null, day);
    expect(table).toHaveLength(16);
    expect(table[0]?.[2]).toBe('Đơn vị chủ trì');
    expect(rowOf(table, 'II.6')?.[2]).toBe('Phòng Văn hoá và Thông tin; UBND xã, phường');
    expect(rowOf(table, 'II.7')?.[5]).toBe('Cần làm rõ');
  });

  it.each([[44926], [44926.75], ['31/12/2022'], ['31-12-2022'], ['2022-12-31'], [[[44926]]]])(
    'takes the date %j',
    async (date) => {
      expect(await tasks('Phòng Nội vụ', date)).toEqual(await tasks('Phòng Nội vụ', day));
    },
  );

  it('takes a blank cell, which some versions hand over as 0, for left out', async () => {
    expect(await tasks(0, 0)).toEqual(await tasks());
    expect(await tasks('', [['']])).toEqual(await tasks());
  });

  it('without a date judges nothing that depends on one, and says so', async () => {
    const table = await tasks('Phòng Nội vụ');
    expect(rowOf(table, 'I.1')?.slice(4)).toEqual([
      serialOfDate('2022-09-30'),
      'Cần ghi ngày',
      'Ghi ngày cần xét ở tham số thứ hai, ví dụ 31/12/2022 hoặc TODAY().',
    ]);
    expect(rowOf(table, 'II.4')?.[5]).toBe('Đang thực hiện');
    const dependent = column(table, 5).filter((verdict) => verdict === 'Cần ghi ngày');
    expect(dependent).toHaveLength(7);
  });

  it('suggests or asks, and never guesses', async () => {
    expect(await laterRefusal(() => tasks('Phong Noi vu', day))).toMatch(/^notAvailable: .*Có phải “Phòng Nội vụ”/);
    expect(await laterRefusal(() => tasks('Sở Y tế', day))).toMatch(
      /^notAvailable: Kế hoạch không có đơn vị “Sở Y tế”/,
    );
    expect(await laterRefusal(() => tasks('UBND xã, phường', day))).toMatch(/^notAvailable: /);
    expect(await laterRefusal(() => tasks('Phòng Nội vụ', 'hôm nay'))).toMatch(
      /^invalidValue: Ngày “hôm nay” không hợp lệ: chỉ nhận ngày/,
    );
    expect(await laterRefusal(() => tasks('Phòng Nội vụ', true))).toMatch(/^invalidValue/);
    expect(await laterRefusal(() => tasks(cellError('#REF!'), day))).toMatch(/^invalidValue: .*#REF!/);
  });

  it('follows the plan in force and the names that officers explained', async () => {
    const [task] = bacKan2022.tasks;
    if (task === undefined) throw new Error('The plan has no task');
    const plan: Plan = {
      ...bacKan2022,
      tasks: [
        { ...task, lead: ['Phòng Nội vụ'], coordinating: [], deadline: 'Quý IV' },
        { ...task, id: 'I.2', lead: ['Các đơn vị liên quan'], coordinating: [], deadline: 'Theo tiến độ' },
      ],
    };
    const told = { ...following(plan), toldNames: () => new Map([['bên nội vụ', 'Phòng Nội vụ']]) };
    const table = (await callWith(told, 'NHIEMVU', ['Bên Nội vụ', day])) as Table;
    expect(table.slice(1).map((row) => row.slice(2))).toEqual([
      [
        'Chủ trì',
        'Quý IV',
        serialOfDate('2022-12-31'),
        'Đến hạn trong tháng',
        'Hạn chót 31/12/2022, ngay trong tháng này.',
      ],
      [
        'Chưa rõ',
        'Theo tiến độ',
        '',
        'Cần làm rõ',
        'Văn bản ghi “Các đơn vị liên quan”: cần xem có gồm đơn vị này không. Chưa hiểu thời hạn “Theo tiến độ”: cần người phụ trách xác định.',
      ],
    ]);
    expect(((await callWith(told, 'NHIEMVU', ['Công an thành phố', day])) as Table).slice(1)).toEqual([
      ['', 'Kế hoạch không giao nhiệm vụ nào.', '', '', '', '', ''],
    ]);
    const none = following({ ...plan, tasks: [] });
    expect(await laterRefusal(() => callWith(none, 'NHIEMVU', []))).toBe(
      'notAvailable: Kế hoạch đang dùng không có bảng nhiệm vụ.',
    );
  });
});

describe('HAN_CHOT', () => {
  const starts = bacKan2022.tasks.find(({ id }) => id === 'II.7')?.deadline ?? '';

  it.each([
    ['Tháng 9/2022', null, '2022-09-30'],
    ['Quý III-IV/2022', null, '2022-12-31'],
    ['2021-2025', null, '2025-12-31'],
    [2025, null, '2025-12-31'],
    [44834.5, null, '2022-09-30'],
    // By the year of the plan in force.
    ['Quý IV', null, '2022-12-31'],
    [starts, 'huyện', '2022-12-01'],
    [starts, 'Cấp huyện', '2022-12-01'],
    [starts, 'xã', '2023-06-01'],
    [starts, 'PHƯỜNG'.normalize('NFD'), '2023-06-01'],
  ])('%s, %s', async (text, level, date) => {
    expect(await lastDay(text, level)).toBe(serialOfDate(date));
  });

  it('says why there is none', async () => {
    expect(await laterRefusal(() => lastDay('Thường xuyên'))).toBe(
      'notAvailable: Thời hạn “Thường xuyên” là việc thường xuyên, không có hạn chót.',
    );
    expect(await laterRefusal(() => lastDay('Hằng năm'))).toBe(
      'notAvailable: Thời hạn “Hằng năm” là việc lặp lại định kỳ, không có hạn chót.',
    );
    expect(await laterRefusal(() => lastDay('Theo tiến độ'))).toBe(
      'invalidValue: Không đọc được thời hạn “Theo tiến độ” thành ngày.',
    );
    expect(await laterRefusal(() => lastDay('x'.repeat(500)))).toMatch(
      /^invalidValue: Không đọc được thời hạn “x{120}…” thành ngày\.$/,
    );
    expect(await laterRefusal(() => lastDay(null))).toBe('notAvailable: Chưa ghi thời hạn.');
    expect(await laterRefusal(() => lastDay(cellError('#N/A')))).toMatch(/^notAvailable: .*#N\/A/);
  });

  it('asks for the level where it matters', async () => {
    expect(await laterRefusal(() => lastDay(starts))).toBe(
      'notAvailable: Ngày bắt đầu khác nhau tùy cấp: ghi thêm cấp “huyện” hoặc “xã”.',
    );
    expect(await laterRefusal(() => lastDay(starts, 'tỉnh'))).toBe(
      'notAvailable: Thời hạn này không ghi ngày bắt đầu cho cấp tỉnh; chỉ có cấp “huyện” hoặc “xã”.',
    );
    expect(await laterRefusal(() => lastDay('Riêng dịch vụ công từ 01/7/2022', 'xã'))).toMatch(
      /^notAvailable: .*chỉ ghi ngày bắt đầu cho một phần công việc/,
    );
    expect(await laterRefusal(() => lastDay(starts, 'phố'))).toBe(
      'invalidValue: Cấp “phố” không hợp lệ: chỉ nhận “huyện” hoặc “xã”.',
    );
  });

  it('does not know the year of a plan that has none', async () => {
    const plans = following({ ...bacKan2022, year: 0 });
    expect(await laterRefusal(() => callWith(plans, 'HAN_CHOT', ['Quý IV']))).toMatch(/^invalidValue/);
  });
});
