import { calc, type Golden } from './kit';
import { counted, rated, type Which } from './plan';
import { unitsTable } from './units-table';

const GD = 'Phòng Giáo dục và Đào tạo';
const NV = 'Phòng Nội vụ';
const VP = 'Văn phòng HĐND-UBND';
const DT = 'Phòng Quản lý đô thị';
const TP = 'Phòng Tư pháp';
const DX = 'Phường Đức Xuân';
const SC = 'Phường Sông Cầu';
const XH = 'Phường Xuất Hóa';
const NT = 'Xã Nông Thượng';

const pairs = (a: number, b: number, c: number) =>
  [
    { which: 1, n: [a], d: [a + 1] },
    { which: 2, n: [b], d: [b + 1] },
    { which: 3, n: [c], d: [c + 1] },
  ] as const;

function chiTieuParents(): Golden {
  const table = unitsTable(
    'B5',
    [
      ['STT', 'Đơn vị', 'Chỉ tiêu 1', '<', '<', 'Chỉ tiêu 2', '<', '<', 'Chỉ tiêu 3', '<', '<'],
      [
        '^',
        '^',
        'Số TTHC đủ điều kiện',
        'Số TTHC đã cung cấp toàn trình',
        'Tỷ lệ (%)',
        'Số TTHC cho phép nộp trực tuyến có phát sinh hồ sơ',
        'Số TTHC có phát sinh hồ sơ trực tuyến',
        'Tỷ lệ (%)',
        'Tổng số hồ sơ TTHC phát sinh',
        'Số hồ sơ phát sinh trực tuyến',
        'Tỷ lệ (%)',
      ],
    ],
    [
      { unit: NV, row: [1, NV, 20, 15, 75, 10, 8, 80, 155, 150, 96.7] },
      { unit: TP, row: [2, TP, 40, 40, 100, 30, 18, 60, 210, 20, 9.5] },
      { unit: SC, row: [3, SC, 25, 20, 80, 12, 5, 41.7, 700, 91, 13] },
    ],
    [
      { which: 1, n: [3], d: [2], rate: 4 },
      { which: 2, n: [6], d: [5], rate: 7 },
      { which: 3, n: [9], d: [8], rate: 10 },
    ],
  );
  return {
    name: 'units-chi-tieu-1-2-3-above',
    why: '"Chỉ tiêu 1/2/3" stand above the counts as in the plan\'s order (1)(2)(3); denominators first. Typed rates are cut or rounded at their own decimals.',
    sheets: [{ name: 'TH', blocks: { B2: [['TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU']], ...table.blocks }, freeze: 'D7' }],
    exit: 0,
    layout: 'units-summary',
    assessments: table.assessments,
    problems: [],
    problemsExact: true,
  };
}

function numeratorDenominatorWords(): Golden {
  const table = unitsTable(
    'A4',
    [
      [
        'Đơn vị',
        'Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình (1)',
        '<',
        'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến (2)',
        '<',
        'Tỷ lệ hồ sơ phát sinh trực tuyến (3)',
        '<',
      ],
      ['^', 'Tử số', 'Mẫu số', 'Tử số', 'Mẫu số', 'Tử số', 'Mẫu số'],
    ],
    [
      { unit: GD, row: [GD, 12, 12, 14, 20, 3, 10] },
      { unit: VP, row: [VP, 4, 5, 12, 25, 39, 200] },
      { unit: XH, row: [XH, 79, 100, 2, 4, 6, 100] },
    ],
    pairs(1, 3, 5),
  );
  return {
    name: 'units-plan-headings-over-tu-so-mau-so',
    why: 'The plan\'s own three headings above "Tử số | Mẫu số". 12/12, 14/20, 3/10 are exactly on target; 4/5 and 12/25 are exactly 80% of it (near); 79/100 is one below near; 6/100 against 7%.',
    sheets: [{ name: 'Phụ lục', blocks: table.blocks, wrap: ['B4', 'D4', 'F4'] }],
    exit: 0,
    layout: 'units-summary',
    assessments: table.assessments,
    problems: [],
    problemsExact: true,
  };
}

const mixed: Golden = {
  name: 'units-rates-for-1-counts-for-2-both-for-3',
  why: '(1) only as a rate under (%), (2) only as counts, (3) as both, the rate a formula in a cell formatted %. Line breaks by Alt+Enter inside the headings.',
  sheets: [
    {
      name: 'Quý III',
      blocks: {
        C6: [
          [
            'TT',
            'Tên đơn vị',
            'Tỷ lệ TTHC cung cấp\nDVCTT toàn trình\n(%)',
            'Số TTHC có phát sinh\nHS trực tuyến',
            'Số TTHC cho phép nộp trực tuyến\ncó phát sinh HS',
            'Số HS phát sinh\ntrực tuyến',
            'Tổng số HS\nTTHC phát sinh',
            'Tỷ lệ HS\nnộp trực tuyến',
          ],
          [1, NV, 99.9, 21, 30, 29, 100, calc('H7/I7')],
          [2, DT, 100, 29, 60, 199, 1000, calc('H8/I8')],
          [3, NT, 80, 0, 3, 7, 100, calc('H9/I9')],
        ],
      },
      formats: { J7: '0.0%', J8: '0.0%', J9: '0.0%' },
    },
  ],
  exit: 0,
  layout: 'units-summary',
  assessments: [
    rated(NV, 1, '99.9', { cells: { rate: 'E7' } }),
    rated(DT, 1, '100', { cells: { rate: 'E8' } }),
    rated(NT, 1, '80', { cells: { rate: 'E9' } }),
    counted(NV, 2, 21, 30, { cells: { numerator: 'F7', denominator: 'G7' } }),
    counted(DT, 2, 29, 60),
    counted(NT, 2, 0, 3),
    counted(NV, 3, 29, 100, { cells: { numerator: 'H7', denominator: 'I7', rate: 'J7' } }),
    counted(DT, 3, 199, 1000),
    counted(NT, 3, 7, 100),
  ],
  problemsExact: true,
  absent: ['rate-scale-assumed', 'rate-mismatch'],
};

const tripleRows: readonly (readonly [string, readonly [string, string, string]])[] = [
  [GD, ['100', '56', '24']],
  [VP, ['80', '47.9', '20']],
  [DX, ['79.9', '40', '12.99']],
];

const triples: Golden = {
  name: 'units-target-result-difference-triples',
  why: "Under each indicator \"Chỉ tiêu giao | Kết quả thực hiện | So với chỉ tiêu\": only the result is the rate. The sheet's own targets are not the plan's and don't judge. 56 of 70, 80 of 100, 40 of 50 are exactly 80%: near.",
  sheets: [
    {
      name: 'Báo cáo quý',
      blocks: {
        A5: [
          [
            'STT',
            'Đơn vị',
            'Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình (%)',
            '<',
            '<',
            'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến (%)',
            '<',
            '<',
            'Tỷ lệ hồ sơ phát sinh trực tuyến (%)',
            '<',
            '<',
          ],
          ['^', '^', ...[1, 2, 3].flatMap(() => ['Chỉ tiêu giao', 'Kết quả thực hiện', 'So với chỉ tiêu'])],
          ...tripleRows.map(([unit, rates], index) => [
            index + 1,
            unit,
            ...rates.flatMap((rate) => [90, Number(rate), Math.round((Number(rate) - 90) * 100) / 100]),
          ]),
        ],
      },
    },
  ],
  exit: 0,
  layout: 'units-summary',
  assessments: tripleRows.flatMap(([unit, rates], index) =>
    rates.map((rate, i) =>
      rated(unit, (i + 1) as Which, rate, { writtenAs: unit, cells: { rate: `${['D', 'G', 'J'][i]!}${7 + index}` } }),
    ),
  ),
  problems: [],
  problemsExact: true,
};

function groupColumn(): Golden {
  const table = unitsTable(
    'A3',
    [
      [
        'Nhóm',
        'STT',
        'Đơn vị',
        'TTHC đã cung cấp toàn trình',
        'TTHC đủ điều kiện toàn trình',
        'Hồ sơ trực tuyến',
        'Tổng số hồ sơ',
      ],
    ],
    [
      { unit: GD, row: ['Nhóm 1', 1, GD, 9, 10, 31, 100] },
      { unit: NV, row: ['^', 2, NV, 10, 10, 30, 100] },
      { unit: null, row: ['Cộng nhóm 1', '<', '<', 19, 20, 61, 200] },
      { unit: VP, row: ['Nhóm 2', 1, VP, 8, 10, 19, 100] },
      { unit: DT, row: ['^', 2, DT, 7, 10, 16, 100] },
      { unit: null, row: ['Cộng nhóm 2', '<', '<', 15, 20, 35, 200] },
      { unit: null, row: ['TỔNG CỘNG', '<', '<', 34, 40, 96, 400] },
    ],
    [
      { which: 1, n: [3], d: [4] },
      { which: 3, n: [5], d: [6] },
    ],
  );
  return {
    name: 'units-group-column-merged-down',
    why: 'A column "Nhóm" merged down beside the units; "Cộng nhóm 1", "Cộng nhóm 2" and "TỔNG CỘNG" are not units and add up.',
    sheets: [{ name: 'TH nhóm', blocks: table.blocks }],
    exit: 0,
    layout: 'units-summary',
    assessments: table.assessments,
    problems: [{ code: 'indicator-not-in-sheet', severity: 'info', count: 1 }],
    problemsExact: true,
  };
}

function mergedNames(): Golden {
  const table = unitsTable(
    'B4',
    [['STT', 'Đơn vị', '<', 'Hồ sơ trực tuyến', '<', 'Tổng số hồ sơ', '<']],
    [
      { unit: GD, row: [1, GD, '<', 30, '<', 100, '<'] },
      { unit: DX, row: [2, DX, '<', 12, '<', 100, '<'] },
      { unit: XH, row: [3, XH, '<', 0, '<', 0, '<'] },
    ],
    [{ which: 3, n: [3], d: [5] }],
  );
  return {
    name: 'units-every-cell-merged-over-two-columns',
    why: "Names and counts each stand in two merged columns; the counts' cells are the upper left ones.",
    sheets: [{ name: 'Sheet1', blocks: table.blocks }],
    exit: 0,
    layout: 'units-summary',
    assessments: table.assessments,
    problemsExact: true,
  };
}

export const unitsTargets: readonly Golden[] = [
  chiTieuParents(),
  numeratorDenominatorWords(),
  mixed,
  triples,
  groupColumn(),
  mergedNames(),
];
