import { error, type Golden, type Value } from './kit';
import { counted, unjudged } from './plan';
import { wrong } from './wrong';

const GD = 'Phòng Giáo dục và Đào tạo';
const NV = 'Phòng Nội vụ';
const VP = 'Văn phòng HĐND-UBND';
const TP = 'Phòng Tư pháp';
const DX = 'Phường Đức Xuân';
const SC = 'Phường Sông Cầu';
const XH = 'Phường Xuất Hóa';
const NT = 'Xã Nông Thượng';

const unitsHead = ['STT', 'Đơn vị', 'Số hồ sơ phát sinh trực tuyến', 'Tổng số hồ sơ TTHC phát sinh'];

const procedureHead = [
  'STT',
  'Tên TTHC',
  'Đủ điều kiện toàn trình',
  'Đã cung cấp toàn trình',
  'Cho phép nộp trực tuyến',
  'Tổng số hồ sơ',
  'Trực tuyến',
];
const procedure = (index: number, total: Value, online: Value): Value[] => [
  index,
  `Thủ tục thứ ${index}`,
  'x',
  'x',
  'x',
  total,
  online,
];
/** Three procedures, all eligible, provided and open; the second one has the figures given. */
function threeProcedures(
  name: string,
  why: string,
  total: Value,
  online: Value,
  code: string,
  cell: string,
  status: 'invalid' | 'no-data',
): Golden {
  return wrong(
    name,
    why,
    'unit-procedures',
    {
      A1: [['Phòng Tư pháp']],
      B5: [procedureHead, procedure(1, 10, 4), procedure(2, total, online), procedure(3, 5, 0)],
    },
    [counted(TP, 1, 3, 3), unjudged(TP, 2, status), unjudged(TP, 3, status)],
    { problems: [{ code, severity: 'error', cell, count: 1 }], problemsExact: true },
  );
}

export const mistakesInCounts: readonly Golden[] = [
  wrong(
    'mistakes-units-one-of-each',
    'A table from D6 where each row has another mistake; each harms its own unit only.',
    'units-summary',
    {
      D6: [
        unitsHead,
        [1, GD, 31, 30],
        [2, NV, -1, 30],
        [3, VP, 2.5, 30],
        [4, TP, 'chưa có', 30],
        [5, DX, error('#REF!'), 30],
        [6, SC, 4, null],
        [7, XH, null, 50],
        [8, NT, 7, 100],
      ],
    },
    [
      unjudged(GD, 3, 'invalid'),
      unjudged(NV, 3, 'invalid'),
      unjudged(VP, 3, 'invalid'),
      unjudged(TP, 3, 'no-data'),
      unjudged(DX, 3, 'invalid'),
      unjudged(SC, 3, 'no-data'),
      unjudged(XH, 3, 'no-data'),
      counted(NT, 3, 7, 100),
    ],
    {
      problems: [
        { code: 'numerator-exceeds-denominator', severity: 'error', cell: 'F7', count: 1 },
        { code: 'negative-count', severity: 'error', cell: 'F8', count: 1 },
        { code: 'non-integer-count', severity: 'error', cell: 'F9', count: 1 },
        { code: 'not-a-number', severity: 'error', cell: 'F10', count: 1 },
        { code: 'cell-error', severity: 'error', cell: 'F11', count: 1 },
        { code: 'missing-count', severity: 'error', cell: 'G12' },
        { code: 'missing-count', severity: 'error', cell: 'F13', count: 2 },
      ],
      problemsExact: true,
    },
  ),
  wrong(
    'mistakes-summary-of-counts',
    'One unit: 21 of 20; text for a count; #N/A. Each indicator has its own trouble, at its own cell.',
    'unit-summary',
    {
      A1: [['PHÒNG NỘI VỤ']],
      B4: [
        ['Nội dung', 'Tử số', 'Mẫu số'],
        ['Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình', 21, 20],
        ['Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', 'chưa tổng hợp', 10],
        ['Tỷ lệ hồ sơ phát sinh trực tuyến', 30, error('#N/A')],
      ],
    },
    [unjudged(NV, 1, 'invalid'), unjudged(NV, 2, 'no-data'), unjudged(NV, 3, 'invalid')],
    {
      problems: [
        { code: 'numerator-exceeds-denominator', severity: 'error', cell: 'C5' },
        { code: 'not-a-number', severity: 'error', cell: 'C6' },
        { code: 'cell-error', severity: 'error', cell: 'D7' },
      ],
      problemsExact: true,
    },
  ),
  wrong(
    'mistakes-summary-signs-and-fractions',
    'A negative denominator, a count of 7,5 as text, one count of two blank.',
    'unit-summary',
    {
      C2: [['UBND xã Nông Thượng']],
      C8: [
        ['Chỉ số', 'Số đạt', 'Tổng số', 'Tỷ lệ (%)'],
        ['Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình', 3, -20, null],
        ['Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', '7,5', 10, null],
        ['Tỷ lệ hồ sơ phát sinh trực tuyến', null, 100, null],
      ],
    },
    [unjudged(NT, 1, 'invalid'), unjudged(NT, 2, 'invalid'), unjudged(NT, 3, 'no-data')],
    {
      problems: [
        { code: 'negative-count', severity: 'error', cell: 'E9' },
        { code: 'non-integer-count', severity: 'error', cell: 'D10' },
        { code: 'missing-count', severity: 'error', cell: 'D11' },
      ],
      absent: ['cell-error'],
    },
  ),
  threeProcedures(
    'mistakes-procedure-more-online-than-all',
    '6 online of 5 in one row of procedures.',
    5,
    6,
    'numerator-exceeds-denominator',
    'H7',
    'invalid',
  ),
  threeProcedures(
    'mistakes-procedure-negative-total',
    'A negative total in one row.',
    -5,
    0,
    'negative-count',
    'G7',
    'invalid',
  ),
  threeProcedures(
    'mistakes-procedure-half-a-dossier',
    '"2,5" typed as text is a fraction, not a word.',
    5,
    '2,5',
    'non-integer-count',
    'H7',
    'invalid',
  ),
  threeProcedures(
    'mistakes-procedure-value-error',
    '#VALUE! for the online count.',
    5,
    error('#VALUE!'),
    'cell-error',
    'H7',
    'invalid',
  ),
  threeProcedures(
    'mistakes-procedure-word-for-a-count',
    '"chưa có" is no-data with not-a-number.',
    5,
    'chưa có',
    'not-a-number',
    'H7',
    'no-data',
  ),
  threeProcedures(
    'mistakes-procedure-online-blank',
    '"One of two counts blank is no-data with missing-count".',
    5,
    null,
    'missing-count',
    'H7',
    'no-data',
  ),
];
