import { type Golden } from './kit';
import { counted, rated, stranger, unjudged } from './plan';
import { wrong } from './wrong';

const GD = 'Phòng Giáo dục và Đào tạo';
const NV = 'Phòng Nội vụ';
const TP = 'Phòng Tư pháp';
const DX = 'Phường Đức Xuân';
const SC = 'Phường Sông Cầu';
const XH = 'Phường Xuất Hóa';

export const mistakesInTables: readonly Golden[] = [
  wrong(
    'mistakes-typed-rates-in-units',
    "Typed rates that are not their counts' rates: 75 beside 15/25, and 0,3 formatted % beside 29/100; 66,6 and 66,7 both stand for 2/3.",
    'units-summary',
    {
      B3: [
        [
          'Đơn vị',
          'TTHC đã cung cấp toàn trình',
          'TTHC đủ điều kiện toàn trình',
          'Tỷ lệ TTHC toàn trình (%)',
          'Hồ sơ trực tuyến',
          'Tổng số hồ sơ',
          'Tỷ lệ hồ sơ nộp trực tuyến',
        ],
        [NV, 15, 25, 75, 30, 100, 0.3],
        [TP, 2, 3, 66.6, 29, 100, 0.3],
        [DX, 2, 3, 66.7, 13, 100, 0.13],
        [XH, 2, 3, 66.8, 7, 100, 0.07],
      ],
    },
    [
      counted(NV, 1, 15, 25),
      counted(TP, 1, 2, 3),
      counted(DX, 1, 2, 3),
      counted(XH, 1, 2, 3),
      counted(NV, 3, 30, 100),
      counted(TP, 3, 29, 100),
      counted(DX, 3, 13, 100),
      counted(XH, 3, 7, 100),
    ],
    {
      problems: [
        { code: 'rate-mismatch', severity: 'warning', cell: 'E4' },
        { code: 'rate-mismatch', severity: 'warning', cell: 'H5' },
        { code: 'rate-mismatch', severity: 'warning', cell: 'E7', count: 3 },
      ],
      problemsExact: true,
    },
    { H: '0%' },
  ),
  wrong(
    'mistakes-typed-rates-in-a-summary',
    "Typed 80% beside 15/20: rate-mismatch at the rate's cell, judged by the counts. 31/100 is no 30% either.",
    'unit-summary',
    {
      A2: [['Phòng Giáo dục & Đào tạo']],
      A4: [
        ['Nội dung', 'Số đạt', 'Tổng số', 'Tỷ lệ'],
        ['Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình', 15, 20, '80%'],
        ['Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', 7, 10, '70%'],
        ['Tỷ lệ hồ sơ phát sinh trực tuyến', 31, 100, '30%'],
      ],
    },
    [counted(GD, 1, 15, 20), counted(GD, 2, 7, 10), counted(GD, 3, 31, 100)],
    {
      problems: [
        { code: 'rate-mismatch', severity: 'warning', cell: 'D5' },
        { code: 'rate-mismatch', severity: 'warning', cell: 'D7', count: 2 },
      ],
      problemsExact: true,
    },
  ),
  wrong(
    'mistakes-scale-assumed-in-units',
    'No % sign in heading or format: 30 is read as 30%, and said so at the cell.',
    'units-summary',
    {
      C4: [
        ['Đơn vị', 'Tỷ lệ hồ sơ nộp trực tuyến'],
        [NV, 30],
        [DX, 12.5],
        [TP, 8],
      ],
    },
    [rated(NV, 3, '30'), rated(DX, 3, '12.5'), rated(TP, 3, '8')],
    { problems: [{ code: 'rate-scale-assumed', cell: 'D5' }], problemsExact: true },
  ),
  wrong(
    'mistakes-parts-and-totals-in-units',
    'Phường Sông Cầu: 13+80+7 is not the written 101; the total row has an old sum of the online column.',
    'units-summary',
    {
      A3: [
        ['Đơn vị', 'Tổng số hồ sơ', 'Trực tuyến', 'Trực tiếp', 'BCCI'],
        [DX, 100, 13, 80, 7],
        [SC, 101, 13, 80, 7],
        [XH, 50, 3, 47, 0],
        ['Tổng cộng', 251, 30, 207, 14],
      ],
    },
    [counted(DX, 3, 13, 100), { unit: SC, indicator: 'onlineDossierRate', target: 0.13 }, counted(XH, 3, 3, 50)],
    {
      problems: [
        { code: 'parts-differ-from-total', severity: 'warning', cell: 'B5', count: 1 },
        { code: 'total-row-mismatch', severity: 'warning', cell: 'C7', count: 1 },
      ],
      problemsExact: true,
    },
  ),
  wrong(
    'mistakes-unknown-units-among-known',
    'Bodies outside of Phụ lục I: listed with unit null and no-target; a typing error only suggests. Unknown and garbled names each get a problem at the name.',
    'units-summary',
    {
      B6: [
        ['Đơn vị', 'Qua mạng', 'Đã nhận'],
        ['Công an thành phố', 10, 20],
        [NV, 30, 100],
        ['Phòng Nội vục', 1, 4],
        ['Chi cục Thuế', 0, 0],
      ],
    },
    [
      stranger('Công an thành phố', 3, { numerator: 10, denominator: 20 }),
      counted(NV, 3, 30, 100),
      stranger('Phòng Nội vục', 3, { numerator: 1, denominator: 4, rate: 0.25 }),
      { unit: null, writtenAs: 'Chi cục Thuế', indicator: 'onlineDossierRate' },
    ],
    {
      problems: [
        { code: 'unit-not-found', severity: 'warning', cell: 'B7' },
        { code: 'unit-not-found', severity: 'warning', cell: 'B9' },
        { code: 'unit-not-found', severity: 'warning', cell: 'B10', count: 3 },
      ],
      problemsExact: true,
    },
  ),
  wrong(
    'mistakes-duplicate-unit-beside-total',
    'The same ward under two spellings, once with a mistake: two judgements, no sum.',
    'units-summary',
    {
      A1: [
        ['Tên cơ quan', 'Hồ sơ trực tuyến', 'Tổng số hồ sơ'],
        ['P. Sông Cầu', 13, 100],
        ['UBND phường Sông Cầu', 14, 13],
        ['Cộng', 27, 113],
      ],
    },
    [
      counted(SC, 3, 13, 100, { writtenAs: 'P. Sông Cầu' }),
      unjudged(SC, 3, 'invalid', { writtenAs: 'UBND phường Sông Cầu' }),
    ],
    {
      problems: [
        { code: 'unit-duplicate', severity: 'warning' },
        { code: 'numerator-exceeds-denominator', cell: 'B3', count: 1 },
      ],
      problemsExact: true,
    },
  ),
];
