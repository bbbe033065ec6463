import { calc, type Entry, type Golden, type Rows, type Sheet } from './kit';
import { counted, rated, unjudged } from './plan';

const NV = 'Phòng Nội vụ';
const TP = 'Phòng Tư pháp';
const LD = 'Phòng Lao động - Thương binh và Xã hội';
const SC = 'Phường Sông Cầu';
const NT = 'Xã Nông Thượng';

const ONE = 'Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình';
const TWO = 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến';
const THREE = 'Tỷ lệ hồ sơ phát sinh trực tuyến';

function one(
  name: string,
  why: string,
  title: string,
  at: string,
  rows: Rows,
  assessments: Entry[],
  more: Partial<Golden> & Pick<Partial<Sheet>, 'formats'> = {},
): Golden {
  const { formats, ...rest } = more;
  return {
    name,
    why,
    sheets: [{ name: 'Báo cáo', blocks: { A1: [[title]], [at]: rows }, ...(formats === undefined ? {} : { formats }) }],
    exit: 0,
    layout: 'unit-summary',
    assessments,
    problemsExact: true,
    ...rest,
  };
}

export const summary: readonly Golden[] = [
  one(
    'summary-so-dat-tong-so-c8',
    'The plan\'s worked examples as "Nội dung | Số đạt | Tổng số | Tỷ lệ | Chỉ tiêu | Đánh giá" from C8; the sheet\'s own targets (90%) judge nothing.',
    'BÁO CÁO CỦA PHÒNG NỘI VỤ',
    'C8',
    [
      ['Nội dung', 'Số đạt', 'Tổng số', 'Tỷ lệ', 'Chỉ tiêu', 'Đánh giá'],
      [ONE, 15, 20, '75%', '90%', 'Không đạt'],
      [TWO, 8, 10, '80%', '90%', 'Không đạt'],
      [THREE, 150, 155, '96,7%', '90%', 'Vượt chỉ tiêu'],
    ],
    [
      counted(NV, 1, 15, 20, { cells: { numerator: 'D9', denominator: 'E9', rate: 'F9' } }),
      counted(NV, 2, 8, 10, { cells: { numerator: 'D10', denominator: 'E10', rate: 'F10' } }),
      counted(NV, 3, 150, 155, { cells: { numerator: 'D11', denominator: 'E11', rate: 'F11' } }),
    ],
    { absent: ['rate-mismatch', 'rate-scale-assumed', 'rounding-flips-verdict'] },
  ),
  one(
    'summary-rates-in-three-formats',
    'Only rates: a fraction formatted %, the text "59,9%", 8 formatted 0.0"%" (it shows 8,0%, so nothing is assumed). 8 of 10 is exactly 80%.',
    'Đơn vị: Phòng Tư pháp',
    'B4',
    [
      ['STT', 'Chỉ số', 'Tỷ lệ'],
      [1, ONE, 1],
      [2, TWO, '59,9%'],
      [3, THREE, 8],
    ],
    [
      rated(TP, 1, '100', { cells: { rate: 'D5' } }),
      rated(TP, 2, '59.9', { cells: { rate: 'D6' } }),
      rated(TP, 3, '8', { cells: { rate: 'D7' } }),
    ],
    { formats: { D5: '0%', D7: '0.0"%"' } },
  ),
  one(
    'summary-rate-as-text-fraction-beside-counts',
    'Typed "0,75" and 0.48 beside counts that give exactly these: no rate-mismatch. 12/25 is exactly 80% of 60%.',
    'KẾT QUẢ CỦA P. LĐTBXH',
    'A3',
    [
      ['TT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ'],
      ['(1)', ONE, 15, 20, '0,75'],
      ['(2)', TWO, 12, 25, 0.48],
      ['(3)', THREE, '1.000', '5.000', 0.2],
    ],
    [counted(LD, 1, 15, 20), counted(LD, 2, 12, 25), counted(LD, 3, 1000, 5000)],
    { absent: ['rate-mismatch'] },
  ),
  one(
    'summary-scale-assumed-in-plain-cells',
    'Plain numbers above 1 without any % sign: read as percent, and said so. 13 is "13%".',
    'UBND PHƯỜNG SÔNG CẦU',
    'B3',
    [
      ['Nội dung', 'Kết quả'],
      [ONE, 80],
      [TWO, 49.9],
      [THREE, 13],
    ],
    [rated(SC, 1, '80'), rated(SC, 2, '49.9'), rated(SC, 3, '13')],
    {
      problems: [{ code: 'rate-scale-assumed', cell: 'C4' }],
    },
  ),
  one(
    'summary-short-words-other-order',
    'Abbreviations, (3) first, counts by formulas over a block beside; a row of another matter ("Tổng số TTHC của đơn vị") is no indicator.',
    'XÃ NÔNG THƯỢNG - BÁO CÁO THÁNG 9',
    'A4',
    [],
    [
      counted(NT, 3, 7, 100, { cells: { numerator: 'C6', denominator: 'D6', rate: 'E6' } }),
      counted(NT, 2, 3, 8, { cells: { numerator: 'C7', denominator: 'D7', rate: 'E7' } }),
      counted(NT, 1, 40, 50, { cells: { numerator: 'C8', denominator: 'D8', rate: 'E8' } }),
    ],
    {
      sheets: [
        {
          name: 'BC tháng 9',
          blocks: {
            A1: [['XÃ NÔNG THƯỢNG - BÁO CÁO THÁNG 9']],
            A4: [
              ['STT', 'NỘI DUNG', 'SỐ LƯỢNG', 'TỔNG SỐ', 'TỶ LỆ (%)'],
              ['I', 'Tổng số TTHC của đơn vị', 120, null, null],
              [
                'II',
                'Tỷ lệ HS phát sinh trực tuyến',
                calc("'Số liệu'!A1+'Số liệu'!A2"),
                calc("'Số liệu'!A3"),
                calc('C6/D6*100'),
              ],
              ['III', 'Tỷ lệ TTHC có phát sinh HS trực tuyến', 3, 8, 37.5],
              ['IV', 'Tỷ lệ TTHC đủ ĐK cung cấp DVCTT toàn trình', 40, 50, 80],
            ],
          },
        },
        { name: 'Số liệu', blocks: { A1: [[4], [3], [100]] } },
      ],
      outValues: { C6: 7, D6: 100, E6: 7 },
    },
  ),
  one(
    'summary-nothing-arose-and-nothing-typed',
    '"-" of "-" is 0/0: not-applicable; a blank row is no-data; 0 of 3 is 0%, missed.',
    'Phòng Nội vụ',
    'A3',
    [
      ['Nội dung', 'Tử số', 'Mẫu số', 'Tỷ lệ'],
      [ONE, null, null, null],
      [TWO, 0, 3, '0%'],
      [THREE, '-', '-', null],
    ],
    [unjudged(NV, 1, 'no-data'), counted(NV, 2, 0, 3), counted(NV, 3, 0, 0)],
  ),
  one(
    'summary-of-a-sheet-named-for-its-unit',
    'Nothing in the cells names the unit; --unit does, in a short spelling. Only (2) and (3) are there.',
    'BÁO CÁO THÁNG 9',
    'B5',
    [
      ['Chỉ số', 'Số đạt', 'Tổng số'],
      [TWO, 41, 60],
      [THREE, 29, 100],
    ],
    [counted('Phòng Tài chính - Kế hoạch', 2, 41, 60), counted('Phòng Tài chính - Kế hoạch', 3, 29, 100)],
    { args: ['--unit', 'TC-KH'], problems: [{ code: 'indicator-not-in-sheet', severity: 'info', count: 1 }] },
  ),
  one(
    'summary-rounded-up-to-the-target',
    'Typed "30%" is 299/1000 rounded: right at its own decimals, yet the counts miss what the sheet shows as met.',
    'Phòng Nội vụ',
    'A3',
    [
      ['Nội dung', 'Số đạt', 'Tổng số', 'Tỷ lệ'],
      [TWO, 697, 1000, '70%'],
      [THREE, 299, 1000, '30%'],
    ],
    [counted(NV, 2, 697, 1000), counted(NV, 3, 299, 1000)],
    {
      absent: ['rate-mismatch'],
      problems: [
        { code: 'rounding-flips-verdict', cell: 'D4' },
        { code: 'rounding-flips-verdict', cell: 'D5' },
      ],
    },
  ),
];
