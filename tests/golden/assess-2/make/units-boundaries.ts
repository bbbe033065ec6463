import type { Golden } from './kit';
import { counted, rated } from './plan';
import { unitsTable } from './units-table';

const GD = 'Phòng Giáo dục và Đào tạo';
const NV = 'Phòng Nội vụ';
const TP = 'Phòng Tư pháp';
const DX = 'Phường Đức Xuân';
const SC = 'Phường Sông Cầu';
const XH = 'Phường Xuất Hóa';
const NT = 'Xã Nông Thượng';

function exactBoundaries(): Golden {
  const rows: readonly (readonly [string, number, number])[] = [
    ['Phường Nguyễn Thị Minh Khai', 13, 100],
    [SC, 1299, 10000],
    [DX, 104, 1000],
    ['Phường Phùng Chí Kiên', 1039, 10000],
    [XH, 7, 100],
    [NT, 56, 1000],
    ['Xã Dương Quang', 559, 10000],
    ['Phường Huyền Tung', 21, 300],
    ['Thanh tra thành phố', 29, 290],
    [TP, 8, 100],
    ['Phòng Tài nguyên và Môi trường', 799, 10000],
  ];
  const table = unitsTable(
    'A2',
    [['Đơn vị', 'HS trực tuyến', 'Tổng HS']],
    rows.map(([unit, n, d]) => ({ unit, row: [unit, n, d] })),
    [{ which: 3, n: [1], d: [2] }],
  );
  return {
    name: 'units-boundaries-one-dossier-apart',
    why: '"Compare exactly": 13/100, 7/100, 21/300, 29/290 meet; 1299/10000 does not; 104/1000, 56/1000, 8/100 are exactly 80% of their targets (near), one dossier in ten thousand less is missed.',
    sheets: [{ name: 'HS', blocks: table.blocks }],
    exit: 0,
    layout: 'units-summary',
    assessments: table.assessments,
    problemsExact: true,
  };
}

const rateSpellings: Golden = {
  name: 'units-one-rate-in-many-spellings',
  why: 'One column of rates: a fraction formatted %, the text "75%", "13,5 %", " 12,99% ", 0,13 as text with %; nothing is assumed where a % sign stands.',
  sheets: [
    {
      name: 'Tỷ lệ',
      blocks: {
        A1: [
          ['Đơn vị', 'Tỷ lệ hồ sơ nộp trực tuyến'],
          [NV, 0.3],
          [GD, '75%'],
          [DX, '13,5 %'],
          [SC, ' 12,99% '],
          [XH, '7%'],
          [TP, '0,13%'],
        ],
      },
      formats: { B2: '0%' },
    },
  ],
  exit: 0,
  layout: 'units-summary',
  assessments: [
    rated(NV, 3, '30'),
    rated(GD, 3, '75'),
    rated(DX, 3, '13.5'),
    rated(SC, 3, '12.99'),
    rated(XH, 3, '7'),
    rated(TP, 3, '0.13'),
  ],
  problemsExact: true,
  absent: ['rate-scale-assumed'],
};

const roundedRate: Golden = {
  name: 'units-typed-rate-rounded-up-to-the-target',
  why: 'Typed 13 is 129/1000 rounded at its own decimals: no rate-mismatch, but the counts miss 13% ("a verdict never depends on rounding") and the shown figure says otherwise: rounding-flips-verdict.',
  sheets: [
    {
      name: 'BC',
      blocks: {
        B3: [
          ['Đơn vị', 'Số hồ sơ phát sinh trực tuyến', 'Tổng số hồ sơ', 'Tỷ lệ trực tuyến (%)'],
          [DX, 129, 1000, 13],
          [XH, 69, 1000, 7],
          [NV, 300, 1000, 30],
        ],
      },
    },
  ],
  exit: 0,
  layout: 'units-summary',
  assessments: [counted(DX, 3, 129, 1000), counted(XH, 3, 69, 1000), counted(NV, 3, 300, 1000)],
  problems: [
    { code: 'rounding-flips-verdict', cell: 'E4' },
    { code: 'rounding-flips-verdict', cell: 'E5', count: 2 },
  ],
  problemsExact: true,
  absent: ['rate-mismatch'],
};

export const unitsBoundaries: readonly Golden[] = [exactBoundaries(), rateSpellings, roundedRate];
