import { error, type Golden, type Rows } from './kit';

const nothing = (name: string, why: string, blocks: Record<string, Rows>, more: Partial<Golden> = {}): Golden => ({
  name,
  why,
  sheets: [{ name: 'Sheet1', blocks }],
  exit: 1,
  assessments: [],
  problems: [{ code: 'layout-not-recognised', severity: 'error' }],
  ...more,
});

export const garbage: readonly Golden[] = [
  nothing('garbage-payroll-of-units', 'Units of the plan and figures, but of salaries: none of the indicators.', {
    A2: [
      ['STT', 'Đơn vị', 'Biên chế giao', 'Có mặt', 'Quỹ lương (đồng)'],
      [1, 'Phòng Nội vụ', 8, 7, 512_000_000],
      [2, 'Phòng Tư pháp', 5, 5, 340_000_000],
    ],
  }),
  nothing('garbage-only-errors', 'Error values without a heading.', {
    B2: [
      [error('#REF!'), error('#N/A')],
      [error('#NAME?'), error('#DIV/0!')],
    ],
  }),
  nothing('garbage-tasks-of-phu-luc-2', 'Phụ lục II is a table of the plan, not of figures.', {
    A1: [
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Dự kiến kết quả', 'Thời gian hoàn thành'],
      ['I', 'Hoàn thiện các văn bản quy định', null, null, null, null],
      [
        2,
        'Giao chỉ tiêu về cung cấp, sử dụng DVCTT',
        'Phòng Văn hoá và Thông tin',
        'Các phòng chuyên môn UBND thành phố; UBND xã, phường',
        'Văn bản của UBND thành phố',
        'Hàng năm',
      ],
    ],
  }),
  nothing(
    'garbage-sheet-that-is-not-there',
    "--sheet names a sheet that the workbook doesn't have.",
    {
      A1: [
        ['Đơn vị', 'Trực tuyến', 'Tổng số hồ sơ'],
        ['Phòng Nội vụ', 30, 100],
      ],
    },
    { args: ['--sheet', 'Tháng 13'] },
  ),
  nothing(
    'garbage-plan-that-is-not-there',
    'No built-in plan has that id and there is no such file: "plan unusable", exit 1.',
    {
      A1: [
        ['Đơn vị', 'Trực tuyến', 'Tổng số hồ sơ'],
        ['Phòng Nội vụ', 30, 100],
      ],
    },
    { args: ['--plan', 'ha-noi-1999'], problems: [] },
  ),
  nothing(
    'garbage-two-plans-asked-for',
    'An option without its value is wrong usage: exit 2.',
    {
      A1: [
        ['Đơn vị', 'Trực tuyến', 'Tổng số hồ sơ'],
        ['Phòng Nội vụ', 30, 100],
      ],
    },
    { args: ['--unit'], exit: 2, problems: [] },
  ),
];
