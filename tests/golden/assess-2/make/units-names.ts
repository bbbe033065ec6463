import type { Entry, Golden, Value } from './kit';
import { counted, rated, stranger, units } from './plan';
import { tcvn3, vni } from './legacy';

/** Online and total by the unit's place in the plan: plain, different figures. */
const figures = (index: number): readonly [number, number] => [5 + index, 100 + 3 * index];

function spelled(
  name: string,
  why: string,
  spellings: readonly (readonly [string, string])[],
  more: Partial<Golden> = {},
): Golden {
  const rows: Value[][] = spellings.map(([, written], index) => [index + 1, written, ...figures(index)]);
  return {
    name,
    why,
    sheets: [
      { name: 'Danh sách', blocks: { A3: [['STT', 'Đơn vị', 'Hồ sơ nộp trực tuyến', 'Tổng số hồ sơ'], ...rows] } },
    ],
    exit: 0,
    layout: 'units-summary',
    assessments: spellings.map(([unit], index) =>
      counted(unit, 3, ...figures(index), { cells: { numerator: `C${4 + index}`, denominator: `D${4 + index}` } }),
    ),
    problemsExact: true,
    absent: ['unit-not-found', 'unit-ambiguous', 'unit-duplicate'],
    ...more,
  };
}

const listed: readonly (readonly [string, string])[] = [
  ['Phường Đức Xuân', 'P. Đức Xuân'],
  ['Phường Sông Cầu', 'UBND phường Sông Cầu'],
  ['Phường Nguyễn Thị Minh Khai', 'phường Nguyễn Thị Minh Khai'],
  ['Phường Phùng Chí Kiên', 'P.Phùng Chí Kiên'],
  ['Phường Xuất Hóa', 'UBND PHƯỜNG XUẤT HOÁ'],
  ['Phường Huyền Tung', 'Phường Huyền Tụng'],
  ['Xã Dương Quang', 'UBND xã Dương Quang'],
  ['Xã Nông Thượng', 'XÃ NÔNG THƯỢNG'],
  ['Phòng Văn hoá và Thông tin', 'Phòng VHTT'],
  ['Phòng Giáo dục và Đào tạo', 'GD&ĐT'],
  ['Phòng Lao động - Thương binh và Xã hội', 'LĐTBXH'],
  ['Phòng Tài nguyên và Môi trường', 'TN&MT'],
  ['Phòng Tài chính - Kế hoạch', 'TC-KH'],
  ['Văn phòng HĐND-UBND', 'VP HĐND-UBND'],
  ['Phòng Nội vụ', 'P. Nội vụ'],
];

const otherSpellings: readonly (readonly [string, string])[] = [
  ['Phòng Văn hoá và Thông tin', 'Phòng Văn hóa - Thông tin'],
  ['Phòng Giáo dục và Đào tạo', 'Phòng GD&ĐT'],
  ['Phòng Tài chính - Kế hoạch', 'Phòng  Tài chính – Kế hoạch'],
  ['Phòng Nội vụ', 'PHÒNG\u00A0NỘI\u00A0VỤ '],
  ['Phòng Tư pháp', 'P. Tư pháp'.normalize('NFD')],
  ['Phòng Kinh tế', 'phòng kinh tế'],
  ['Phòng Lao động - Thương binh và Xã hội', 'Phòng Lao động Thương binh & Xã hội'],
  ['Phòng Tài nguyên và Môi trường', 'Phòng Tài nguyên & Môi trường'],
  ['Văn phòng HĐND-UBND', 'Văn phòng HĐND - UBND'],
  ['Phường Xuất Hóa', 'Phường Xuất Hoá'.normalize('NFD')],
  ['Xã Dương Quang', 'Xã Dương\nQuang'],
  ['Phường Phùng Chí Kiên', 'UBND P. Phùng Chí Kiên'],
];

const more: readonly (readonly [string, string])[] = [
  ['Phòng Văn hoá và Thông tin', 'P. VH&TT'],
  ['Phòng Nội vụ', 'Phòng Nội vụ'],
  ['Phường Đức Xuân', 'Phường Đức Xuân'],
];

const suggested = ['Phong Noi vu', 'Phường Đức Xuận', 'Phòng Tư phap'];
const onlySuggested: Golden = {
  name: 'names-without-accents-only-suggest',
  why: '"Accent-folded or near matches only SUGGEST": listed with unit null and no-target, one unit-not-found each, and a suggestion in the message.',
  sheets: [
    {
      name: 'BC',
      blocks: {
        B2: [
          ['Tên đơn vị', 'Qua mạng', 'Đã nhận'],
          ...suggested.map((name, i) => [name, 10 + i, 100]),
          ['Phòng Kinh tế', 30, 100],
        ],
      },
    },
  ],
  exit: 0,
  layout: 'units-summary',
  assessments: [
    ...suggested.map((name, i) => stranger(name, 3, { numerator: 10 + i, denominator: 100, rate: (10 + i) / 100 })),
    counted('Phòng Kinh tế', 3, 30, 100, { writtenAs: 'Phòng Kinh tế' }),
  ],
  problems: [
    { code: 'unit-not-found', cell: 'B3' },
    { code: 'unit-not-found', cell: 'B4' },
    { code: 'unit-not-found', cell: 'B5', count: 3 },
  ],
  problemsExact: true,
};

const duplicates: Golden = {
  name: 'names-one-unit-in-two-spellings',
  why: '"A unit that stands in two rows: each row is judged by its own figures, with unit-duplicate; they are never added up."',
  sheets: [
    {
      name: 'BC',
      blocks: {
        C8: [
          ['TT', 'Đơn vị', 'Trực tuyến', 'Trực tiếp'],
          [1, 'Phòng VH-TT', 30, 70],
          [2, 'Phòng Tư pháp', 10, 90],
          [3, 'Phòng Văn hóa và Thông tin', 5, 95],
        ],
      },
    },
  ],
  exit: 0,
  layout: 'units-summary',
  assessments: [
    counted('Phòng Văn hoá và Thông tin', 3, 30, 100, { writtenAs: 'Phòng VH-TT' }),
    counted('Phòng Tư pháp', 3, 10, 100),
    counted('Phòng Văn hoá và Thông tin', 3, 5, 100, { writtenAs: 'Phòng Văn hóa và Thông tin' }),
  ],
  problems: [{ code: 'unit-duplicate', severity: 'warning' }],
  problemsExact: true,
};

function legacy(name: string, encoding: string, encode: (text: string) => string, font?: string): Golden {
  const rows = units
    .slice(4, 12)
    .map((unit, index): [string, number, number, number] => [unit, index + 20, 100, index + 20]);
  const heads = ['Đơn vị', 'Số hồ sơ trực tuyến', 'Tổng số hồ sơ', 'Tỷ lệ trực tuyến (%)'];
  return {
    name,
    why: `Every text in ${encoding}${font === undefined ? ' without a telling font' : ''}: decoded, assessed, "with one legacy-encoding warning".`,
    sheets: [
      {
        name: 'Sheet1',
        blocks: { B4: [heads.map(encode), ...rows.map(([unit, ...rest]) => [encode(unit), ...rest])] },
        ...(font === undefined ? {} : { font }),
      },
    ],
    exit: 0,
    layout: 'units-summary',
    assessments: rows.map(([unit, n, d], index): Entry => counted(unit, 3, n, d, { cells: { rate: `E${5 + index}` } })),
    problems: [{ code: 'legacy-encoding', severity: 'warning', count: 1 }],
    problemsExact: true,
  };
}

const linked: Golden = {
  name: 'names-several-sheets-second-is-active',
  why: 'Three sheets, the second in front: it alone is assessed; its rates are formulas over the other sheets, never calculated before.',
  active: 'Tổng hợp T9',
  sheets: [
    { name: 'Hướng dẫn', blocks: { A1: [['Đơn vị nhập số liệu vào các trang sau, không sửa tiêu đề']] } },
    {
      name: 'Tổng hợp T9',
      blocks: {
        B3: [
          ['Đơn vị', 'Tỷ lệ hồ sơ nộp trực tuyến'],
          ['P. Nội vụ', { formula: "'Số liệu'!B2/'Số liệu'!C2" }],
          ['UBND phường Sông Cầu', { formula: "'Số liệu'!B3/'Số liệu'!C3" }],
        ],
      },
      formats: { C4: '0.0%', C5: '0.0%' },
    },
    {
      name: 'Số liệu',
      blocks: {
        A1: [
          ['Đơn vị', 'Trực tuyến', 'Tổng số hồ sơ'],
          ['P. Nội vụ', 30, 100],
          ['Sông Cầu', 12, 100],
        ],
      },
    },
  ],
  sheet: 'Tổng hợp T9',
  exit: 0,
  layout: 'units-summary',
  assessments: [
    rated('Phòng Nội vụ', 3, '30', { writtenAs: 'P. Nội vụ', cells: { rate: 'C4' } }),
    rated('Phường Sông Cầu', 3, '12', { cells: { rate: 'C5' } }),
  ],
  problemsExact: true,
  outValues: { C4: 0.3, C5: 0.12 },
};

export const unitsNames: readonly Golden[] = [
  spelled(
    'names-as-the-domain-lists-them',
    'The spellings that officers use, each for its own unit; "P." is phường or phòng.',
    listed,
  ),
  spelled(
    'names-typed-otherwise',
    'NFD, dashes of all kinds, no-break and double spaces, a line break, "&" for "và", hoá for hóa.',
    otherSpellings,
  ),
  spelled('names-plain-beside-short', '"P. VH&TT" between plain names.', more, {
    args: ['--plan', 'bac-kan-2022', '--sheet', 'Danh sách'],
    sheet: 'Danh sách',
  }),
  onlySuggested,
  duplicates,
  legacy('names-tcvn3-arial', 'TCVN3', tcvn3),
  legacy('names-vni-times', 'VNI', vni, 'VNI-Times'),
  linked,
];
