import type { Golden, Sheet } from './kit';
import { ids, rated } from './plan';

const HEAD = [
  'STT',
  'Đơn vị',
  'Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình (1)',
  'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến (2)',
  'Tỷ lệ hồ sơ phát sinh trực tuyến (3)',
];

/** Plans of other places, as workbooks in `plans/`. */
export const planFiles: readonly { readonly name: string; readonly sheets: readonly Sheet[] }[] = [
  {
    name: 'theo-nhom',
    sheets: [
      {
        name: 'Phụ lục I',
        blocks: {
          A1: [['PHỤ LỤC I: GIAO CHỈ TIÊU NĂM 2024']],
          A4: [
            HEAD,
            ['I', 'CÁC PHÒNG CHUYÊN MÔN', null, null, null],
            [1, 'Nhóm 1 (3 phòng): Phòng Nội vụ; Phòng Tư pháp.', '100%', '≥ 70%', 'từ 30% trở lên'],
            ['II', 'UBND XÃ, PHƯỜNG', null, null, null],
            [1, 'Nhóm 1 (2 đơn vị): Phường Hoà Bình; xã Hòa Bình.', '100%', '-', '13,5 %'],
          ],
        },
      },
    ],
  },
  {
    name: 'theo-tung-don-vi',
    sheets: [
      {
        name: 'Chỉ tiêu',
        blocks: {
          A2: [
            HEAD,
            [1, 'Phường Đức Xuân', 'nhiều', '50%', '13%'],
            [2, 'Phường Sông Cầu', '100%', '45%–50%', 'theo văn bản sau'],
            [3, 'Xã Nông Thượng', '100%', 'tối thiểu 45%', '7%'],
          ],
        },
      },
    ],
  },
];

const onlineRates = (rows: readonly (readonly [string, string])[]): Sheet => ({
  name: 'BC',
  blocks: {
    A1: [
      ['Đơn vị', 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', 'Tỷ lệ hồ sơ nộp trực tuyến'],
      ...rows.map(([unit, rate]) => [unit, '40%', rate]),
    ],
  },
});

const judged = (unit: string, which: 2 | 3, target: number | null, rate: number, status: string) => ({
  unit,
  indicator: ids[which - 1],
  target,
  rate,
  status,
});

export const plans: readonly Golden[] = [
  {
    name: 'plans-groups-of-another-year',
    why: 'A plan by groups: "(3 phòng)" lists two, so plan-unit-count-mismatch; "≥ 70%", "từ 30% trở lên", "13,5 %" are targets, "-" is none; "Hoà Bình" is two units of this plan: a question.',
    sheets: [
      onlineRates([
        ['Phòng Nội vụ', '30%'],
        ['Xã Hòa Bình', '13,5%'],
        ['UBND phường Hòa Bình', '13,4%'],
        ['Hòa Bình', '20%'],
      ]),
    ],
    args: ['--plan', './plans/theo-nhom.xlsx'],
    exit: 0,
    layout: 'units-summary',
    assessments: [
      judged('Phòng Nội vụ', 2, 0.7, 0.4, 'missed'),
      judged('Phòng Nội vụ', 3, 0.3, 0.3, 'met'),
      judged('Xã Hòa Bình', 2, null, 0.4, 'no-target'),
      judged('Xã Hòa Bình', 3, 0.135, 0.135, 'met'),
      judged('Phường Hoà Bình', 2, null, 0.4, 'no-target'),
      judged('Phường Hoà Bình', 3, 0.135, 0.134, 'near'),
      { unit: null, writtenAs: 'Hòa Bình', indicator: ids[1], status: 'no-target' },
      { unit: null, writtenAs: 'Hòa Bình', indicator: ids[2], status: 'no-target' },
    ],
    problems: [
      { code: 'plan-unit-count-mismatch', severity: 'warning' },
      { code: 'unit-ambiguous', cell: 'A5' },
    ],
  },
  {
    name: 'plans-unreadable-targets',
    why: 'A plan by units: "nhiều" and "theo văn bản sau" are no targets (plan-value-unreadable); the other targets stand. "45%–50%": the lower bound binds.',
    sheets: [
      onlineRates([
        ['Phường Đức Xuân', '13%'],
        ['Phường Sông Cầu', '13%'],
        ['Xã Nông Thượng', '7%'],
      ]),
    ],
    args: ['--plan', './plans/theo-tung-don-vi.xlsx'],
    exit: 0,
    layout: 'units-summary',
    assessments: [
      judged('Phường Đức Xuân', 2, 0.5, 0.4, 'near'),
      rated('Phường Đức Xuân', 3, '13'),
      judged('Phường Sông Cầu', 2, 0.45, 0.4, 'near'),
      judged('Phường Sông Cầu', 3, null, 0.13, 'no-target'),
      judged('Xã Nông Thượng', 2, 0.45, 0.4, 'near'),
      rated('Xã Nông Thượng', 3, '7'),
    ],
    problems: [{ code: 'plan-value-unreadable', count: 2 }],
  },
];
