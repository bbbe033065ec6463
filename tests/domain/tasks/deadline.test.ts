import { describe, expect, it } from 'vitest';
import { readDeadline, type Deadline } from '../../../src/domain/tasks/deadline';
import { taskRows } from './task-rows';

/** Without the text, which always is the one written. */
function read(text: string, year: number | null = 2022): Omit<Deadline, 'text'> {
  const { text: kept, ...rest } = readDeadline(text, { year });
  expect(kept).toBe(text);
  return rest;
}

const by = (last: string) => ({ kind: 'by', last });
const range = (first: string, last: string) => ({ kind: 'range', first, last });
const years = (from: number, to: number) => ({ kind: 'years', first: `${from}-01-01`, last: `${to}-12-31` });
const recurring = (cycle: string | null, dueDay: string | null = null) => ({ kind: 'recurring', cycle, dueDay });
const ongoing = { kind: 'ongoing' };
const unknown = { kind: 'unknown' };

describe('the deadlines of Phụ lục II', () => {
  const written: Readonly<Record<string, unknown>> = {
    'I.1': by('2022-09-30'),
    'I.2': recurring('year'),
    'II.1': by('2022-08-31'),
    'II.2': range('2022-09-01', '2022-10-31'),
    'II.3': range('2022-09-01', '2022-11-30'),
    'II.4': ongoing,
    'II.5': ongoing,
    'II.6': years(2021, 2025),
    'II.7': {
      kind: 'from',
      starts: [
        {
          on: '2022-12-01',
          scope: 'levels',
          levels: ['district'],
          words: 'Bộ phận Một cửa cấp huyện từ tháng 12/2022',
        },
        {
          on: '2023-06-01',
          scope: 'levels',
          levels: ['commune'],
          words: 'UBND xã, phường bắt buộc thực hiện từ từ ngày 01/6/2023',
        },
        {
          on: '2022-07-01',
          scope: 'special',
          levels: [],
          words:
            'Riêng các dịch vụ công thiết yếu tại Quyết định số 06/QĐ-TTg ngày 06/01/2022 thực hiện số hóa từ ngày 01/7/2022',
        },
      ],
    },
    'II.8': ongoing,
    'II.9': ongoing,
    'II.10': ongoing,
    'II.11': ongoing,
    'III.1': ongoing,
    'III.2': by('2022-12-31'),
  };

  it.each(taskRows().map(({ id, deadline }) => [id, deadline] as const))('%s: %s', (id, text) => {
    expect(read(text)).toEqual(written[id]);
    // None of them needs the plan's year.
    expect(read(text, null)).toEqual(written[id]);
  });
});

describe('the deadlines of other plans', () => {
  it.each([
    ['Tháng 12 năm 2026', by('2026-12-31')],
    ['tháng 02/2024', by('2024-02-29')],
    ['9/2022', by('2022-09-30')],
    ['T9/2022', by('2022-09-30')],
    ['Quý III/2022', by('2022-09-30')],
    ['Quý 3 năm 2022', by('2022-09-30')],
    ['Quí I/2023', by('2023-03-31')],
    ['Trong quý IV/2022', by('2022-12-31')],
    ['6 tháng đầu năm 2022', by('2022-06-30')],
    ['9 tháng năm 2023', by('2023-09-30')],
    ['Năm 2022', by('2022-12-31')],
    ['2022', by('2022-12-31')],
    ['Đến hết năm 2025', by('2025-12-31')],
    ['Cuối năm 2022', by('2022-12-31')],
    ['Từ nay đến hết năm 2022', by('2022-12-31')],
    ['Trước 30/9/2022', by('2022-09-30')],
    ['Trước ngày 01/7/2022', by('2022-07-01')],
    ['Hoàn thành trước tháng 6/2026', by('2026-05-31')],
    ['Trước quý II/2023', by('2023-03-31')],
    ['Trước năm 2025', by('2024-12-31')],
    ['Chậm nhất ngày 15/10/2022', by('2022-10-15')],
    ['Hoàn thành trong tháng 9/2022', by('2022-09-30')],
    ['Ngày 30 tháng 9 năm 2022', by('2022-09-30')],
    ['30-9-2022', by('2022-09-30')],
    ['(30.09.2022).', by('2022-09-30')],
    ['Tháng 9, 10 và 11/2022', range('2022-09-01', '2022-11-30')],
    ['Tháng 9-12/2022', range('2022-09-01', '2022-12-31')],
    ['Từ tháng 9 đến tháng 12/2022', range('2022-09-01', '2022-12-31')],
    ['Từ tháng 9/2022 đến tháng 3/2023', range('2022-09-01', '2023-03-31')],
    ['Tháng 9/2022 - 3/2023', range('2022-09-01', '2023-03-31')],
    ['Từ ngày 01/9/2022 đến ngày 15/9/2022', range('2022-09-01', '2022-09-15')],
    ['Quý III-IV/2022', range('2022-07-01', '2022-12-31')],
    ['Quý III, quý IV năm 2022', range('2022-07-01', '2022-12-31')],
    ['Quý IV/2022 - Quý I/2023', range('2022-10-01', '2023-03-31')],
    ['6 tháng cuối năm 2022', range('2022-07-01', '2022-12-31')],
    ['Giai đoạn 2021 - 2025', years(2021, 2025)],
    ['Từ năm 2021 đến năm 2025', years(2021, 2025)],
    ['Năm 2022-2023', years(2022, 2023)],
    ['Các năm 2022, 2023, 2024', years(2022, 2024)],
    ['Hằng năm', recurring('year')],
    ['Hàng quý', recurring('quarter')],
    ['Hằng tháng', recurring('month')],
    ['Định kỳ', recurring(null)],
    ['Báo cáo định kỳ 6 tháng/lần', recurring('half-year')],
    ['Ngày 20 hằng tháng', recurring('month')],
    ['Trước ngày 15/12 hằng năm', recurring('year', '12-15')],
    ['Trong quý I hàng năm', recurring('year', '03-31')],
    ['Hằng năm, giai đoạn 2021-2025', recurring('year')],
    ['Thường xuyên, liên tục', ongoing],
    ['Thường xuyên trong năm 2022', ongoing],
  ])('%s', (text, deadline) => {
    expect(read(text, null)).toEqual(deadline);
  });

  it.each([
    ['Quý IV', by('2022-12-31')],
    ['Tháng 12', by('2022-12-31')],
    ['15/12', by('2022-12-15')],
    ['Tháng 9-10', range('2022-09-01', '2022-10-31')],
    ['Trong năm', by('2022-12-31')],
    ['Tháng 11 đến tháng 2', unknown],
  ])('%s, by the plan’s year', (text, deadline) => {
    expect(read(text, 2022)).toEqual(deadline);
    expect(read(text, null)).toEqual(unknown);
    expect(read(text, 0)).toEqual(unknown);
  });

  it.each([
    ['Từ ngày 01/01/2026', '2026-01-01', 'everyone', []],
    ['Bắt đầu từ tháng 9/2022', '2022-09-01', 'everyone', []],
    ['Từ năm 2023 trở đi', '2023-01-01', 'everyone', []],
    ['Năm 2022 và các năm tiếp theo', '2022-01-01', 'everyone', []],
    ['Cấp xã: từ ngày 01/6/2023', '2023-06-01', 'levels', ['commune']],
    ['UBND các xã, phường thuộc thành phố từ 01/6/2023', '2023-06-01', 'levels', ['commune']],
    ['Các cấp thực hiện từ 01/6/2023', '2023-06-01', 'levels', ['province', 'district', 'commune']],
    ['Hồ sơ của cấp xã từ 01/6/2023', '2023-06-01', 'special', []],
  ])('%s', (text, on, scope, levels) => {
    expect(read(text, null)).toEqual({ kind: 'from', starts: [{ on, scope, levels, words: text }] });
  });

  it('starts by level may be parted by commas or lines', () => {
    const found = read('Cấp huyện từ tháng 12/2022, cấp xã từ 01/6/2023\nSở từ quý I/2023', null);
    expect('starts' in found && (found.starts as { on: string }[]).map(({ on }) => on)).toEqual([
      '2022-12-01',
      '2023-06-01',
      '2023-01-01',
    ]);
  });
});

describe('ugly texts', () => {
  it.each([
    ['THÁNG  9 / 2022', by('2022-09-30')],
    ['Tháng 9/2022'.normalize('NFD'), by('2022-09-30')],
    ['quý iii\u2013iv/2022'.normalize('NFD'), range('2022-07-01', '2022-12-31')],
    ['  Tháng\u00A09\u20119\u200B-10/2022 ', unknown],
    ['\u00A0Tháng 9\u201010\u201111/2022.', range('2022-09-01', '2022-11-30')],
    ['2021\u2014\n2025', years(2021, 2025)],
    ['THƯỜNG XUYÊN'.normalize('NFD'), ongoing],
    ['hằng  Năm;', recurring('year')],
    ['TRƯỚC NGÀY 30/9/2022', by('2022-09-30')],
  ])('%j', (text, deadline) => {
    expect(read(text, null)).toEqual(deadline);
  });
});

describe('what is not sure is a question, never a guess', () => {
  it.each([
    '',
    '   ',
    'Theo tiến độ',
    'Ngay sau khi ban hành',
    'Khoảng tháng 9/2022',
    'Đầu năm 2023',
    '31/9/2022',
    'Tháng 13/2022',
    'Quý V/2022',
    '9-10/2022',
    '2025-2021',
    'Tháng 3, 6, 9, 12/2022',
    'Tháng 9/2022 và tháng 12/2022',
    'Tháng 12/2022 (dự kiến)',
    'Thường xuyên; hoàn thành trước 30/9/2022',
    'Hằng năm; riêng năm 2022 trước 30/9/2022',
    'Không thường xuyên',
    'Đến năm 2025, tầm nhìn đến năm 2030',
    'Từ ngày ký',
    'Từ tháng 9/2022; có báo cáo riêng',
    '30/9/22',
    'Thang 9/2022',
    'Năm 1022',
    `Tháng 9/2022 ${'rất dài '.repeat(200)}`,
  ])('%s', (text) => {
    expect(read(text)).toEqual(unknown);
  });
});
