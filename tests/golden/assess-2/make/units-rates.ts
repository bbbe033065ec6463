import type { Golden } from './kit';
import { rated } from './plan';

const NV = 'Phòng Nội vụ';
const TP = 'Phòng Tư pháp';
const DX = 'Phường Đức Xuân';
const DQ = 'Xã Dương Quang';

export const unitsRates: readonly Golden[] = [
  {
    name: 'dossiers-long-heading-of-the-rate',
    why: 'The only figure is a rate, under a portal\'s long heading; cells formatted % hold the fraction. The verdict words beside it ("Vượt chỉ tiêu" …) are the writer\'s, not ours.',
    sheets: [
      {
        name: 'Báo cáo',
        blocks: {
          A3: [
            [
              'STT',
              'Đơn vị',
              'Tỷ lệ Hồ sơ trực tuyến/hồ sơ (Trực tuyến + Trực tiếp) của TTHC đăng ký trực tuyến',
              'Đánh giá',
            ],
            [1, DX, 0.13, 'Đạt chỉ tiêu'],
            [2, NV, 0.2999, 'Vượt chỉ tiêu'],
            [3, TP, 0.08, 'Không đạt'],
            [4, DQ, 0.0559, null],
          ],
        },
        formats: { C4: '0.00%', C5: '0.00%', C6: '0.00%', C7: '0.00%' },
        wrap: ['C3'],
      },
    ],
    exit: 0,
    layout: 'units-summary',
    assessments: [
      rated(DX, 3, '13'),
      rated(NV, 3, '29.99'),
      rated(TP, 3, '8'),
      rated(DQ, 3, '5.59', { cells: { rate: 'C7' } }),
    ],
    problemsExact: true,
    absent: ['rate-scale-assumed'],
  },
  {
    name: 'dossiers-rate-of-all-beside-rate-of-toan-trinh',
    why: '"Tỷ lệ hồ sơ nộp trực tuyến" is (3); "… toàn trình" beside it is the rate of a part of the procedures, neither (3) nor (1).',
    sheets: [
      {
        name: 'Báo cáo',
        blocks: {
          B2: [
            ['Đơn vị', 'Tỷ lệ hồ sơ nộp trực tuyến toàn trình', 'Tỷ lệ hồ sơ nộp trực tuyến'],
            [NV, 0.9, 0.3],
            [TP, 0.95, 0.0999],
            [DX, 1, 0.104],
          ],
        },
        formats: { C3: '0%', C4: '0%', C5: '0%', D3: '0.00%', D4: '0.00%', D5: '0.00%' },
      },
    ],
    exit: 0,
    layout: 'units-summary',
    assessments: [
      rated(NV, 3, '30', { cells: { rate: 'D3' } }),
      rated(TP, 3, '9.99', { cells: { rate: 'D4' } }),
      rated(DX, 3, '10.4', { cells: { rate: 'D5' } }),
    ],
    problemsExact: true,
  },
];
