import { calc, type Golden, type Rows, type Value } from './kit';
import { counted, unjudged } from './plan';

/** Online, direct or post, carried over, settled early, in time, late, open in time, open late. */
type Field = readonly [string, number, number, number, number, number, number, number, number];

const fields: readonly Field[] = [
  ['Lĩnh vực Hộ tịch', 39, 241, 20, 100, 180, 5, 15, 0],
  ['Lĩnh vực Chứng thực', 0, 10, 0, 0, 10, 0, 0, 0],
  ['Lĩnh vực Đất đai', 1, 9, 30, 5, 20, 5, 9, 1],
];
const online = 40;
const arose = 300;

/** Columns (3) to (13) by the identities 3=4+5+6, 7=8+9+10, 11=12+13, 3=7+11. */
function figures([, a, b, c, early, due, late, open, over]: Field): number[] {
  return [a + b + c, a, b, c, early + due + late, early, due, late, open + over, open, over];
}

const sums = fields.map(figures).reduce((total, row) => total.map((value, i) => value + row[i]!));
const rows: Value[][] = fields.map((field, i) => [i + 1, field[0], ...figures(field)]);

const printed: Rows = [
  [
    'STT',
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Số lượng hồ sơ tiếp nhận',
    '<',
    '<',
    '<',
    'Số lượng hồ sơ đã giải quyết',
    '<',
    '<',
    '<',
    'Số lượng hồ sơ đang giải quyết',
    '<',
    '<',
  ],
  [
    '^',
    '^',
    'Tổng số',
    'Trong kỳ',
    '<',
    'Từ kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn',
    'Quá hạn',
    'Tổng số',
    'Trong hạn',
    'Quá hạn',
  ],
  ['^', '^', '^', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', '^', '^', '^', '^', '^', '^', '^', '^'],
];
const numbering = Array.from({ length: 13 }, (_, i) => i + 1);

function form(
  name: string,
  why: string,
  at: string,
  title: string,
  unit: string,
  body: Rows,
  more: Partial<Golden> = {},
): Golden {
  return {
    name,
    why,
    sheets: [{ name: 'II.06a', blocks: { A1: [['Biểu số II.06a/VPCP/KSTT'], [title]], [at]: body } }],
    exit: 0,
    layout: 'form-06a',
    assessments: [counted(unit, 3, online, arose)],
    problems: [{ code: 'indicator-not-in-sheet', severity: 'info', count: 2 }],
    problemsExact: true,
    ...more,
  };
}

const DX = 'Phường Đức Xuân';
const replaced = (row: number, column: number, value: Value): Value[][] =>
  rows.map((one, r) => one.map((old, c) => (r === row && c === column ? value : old)));

export const form06a: readonly Golden[] = [
  form(
    'form06a-starts-at-c8',
    'The printed form moved to C8; 40/300 = 13,33…% meets 13%; with kỳ trước in the denominator (350) it would not.',
    'C8',
    'Đơn vị báo cáo: UBND phường Đức Xuân',
    DX,
    [...printed, numbering, ...rows, ['Tổng số', '<', ...sums]],
  ),
  form(
    'form06a-total-by-formulas-on-top',
    'The total comes first and was never calculated; "Lĩnh vực giải quyết" and "(1)" … "(13)" as texts.',
    'A5',
    'Đơn vị: Phường Phùng Chí Kiên',
    'Phường Phùng Chí Kiên',
    [
      ['STT', 'Lĩnh vực giải quyết', ...printed[0]!.slice(2)],
      ...printed.slice(1),
      numbering.map((number) => `(${number})`),
      ['Tổng cộng', '<', ...[...'CDEFGHIJKLM'].map((column) => calc(`SUM(${column}10:${column}12)`))],
      ...rows,
    ],
    { outValues: { C9: sums[0]!, D9: online } },
  ),
  form(
    'form06a-one-row-of-numbered-headings',
    "The form's headings in one row, with the numbers of their columns; no numbering row.",
    'A4',
    'Đơn vị: Xã Nông Thượng',
    'Xã Nông Thượng',
    [
      [
        'STT (1)',
        'Lĩnh vực, công việc giải quyết theo cấp (2)',
        'Tổng số hồ sơ tiếp nhận (3)',
        'Trực tuyến (4)',
        'Trực tiếp, dịch vụ bưu chính (5)',
        'Từ kỳ trước (6)',
        'Tổng số hồ sơ đã giải quyết (7)',
        'Trước hạn (8)',
        'Đúng hạn (9)',
        'Quá hạn (10)',
        'Tổng số hồ sơ đang giải quyết (11)',
        'Trong hạn (12)',
        'Quá hạn (13)',
      ],
      ...rows,
    ],
  ),
  form(
    'form06a-unit-by-option',
    'The form names no unit; --unit does.',
    'B4',
    'Kỳ báo cáo: Quý III/2022',
    'Xã Dương Quang',
    [...printed, numbering, ...rows],
    { args: ['--unit', 'UBND xã Dương Quang'] },
  ),
  form(
    'form06a-identities-broken',
    '3=4+5+6 is broken in one row, 7=8+9+10 in another: said at the written totals; the rate comes from (4) and (5) all the same.',
    'A4',
    'Đơn vị: Phường Đức Xuân',
    DX,
    [
      ...printed,
      numbering,
      ...replaced(0, 2, 301).map((row, r) => row.map((old, c) => (r === 2 && c === 6 ? 31 : old))),
    ],
    {
      problems: [
        { code: 'parts-differ-from-total', severity: 'warning', cell: 'C8' },
        { code: 'parts-differ-from-total', severity: 'warning', cell: 'G10' },
      ],
    },
  ),
  form(
    'form06a-total-row-mismatch',
    'The total row was typed and two of its figures are old: total-row-mismatch at those cells; the rows count.',
    'B5',
    'Đơn vị: Phường Đức Xuân',
    DX,
    [...printed, numbering, ...rows, ['Tổng số', '<', ...sums.map((sum, i) => (i === 1 || i === 4 ? sum - 2 : sum))]],
    {
      problems: [{ code: 'total-row-mismatch', severity: 'warning', cell: 'E12' }],
      problemsExact: false,
    },
  ),
  form(
    'form06a-fraction-of-a-dossier',
    'Half a dossier online: (3) cannot be judged.',
    'A4',
    'Đơn vị: Phường Đức Xuân',
    DX,
    [...printed, numbering, ...replaced(1, 3, 0.5)],
    {
      assessments: [unjudged(DX, 3, 'invalid')],
      problems: [{ code: 'non-integer-count', severity: 'error', cell: 'D9' }],
      problemsExact: false,
    },
  ),
  form(
    'form06a-error-in-the-online-column',
    '#DIV/0! typed over an online count; an error in "Quá hạn" would not matter, this one does.',
    'A4',
    'Đơn vị: Phường Đức Xuân',
    DX,
    [...printed, numbering, ...replaced(2, 3, { error: '#DIV/0!' })],
    {
      assessments: [unjudged(DX, 3, 'invalid')],
      problems: [{ code: 'cell-error', severity: 'error', cell: 'D10' }],
      problemsExact: false,
    },
  ),
  form(
    'form06a-error-outside-of-the-rate',
    '#N/A in "Quá hạn" of what is settled: "invalid when any figure that it is computed from cannot be right", and (3) is not computed from it.',
    'A4',
    'Đơn vị: Phường Đức Xuân',
    DX,
    [...printed, numbering, ...replaced(2, 9, { error: '#N/A' })],
    { problemsExact: false },
  ),
  form(
    'form06a-nothing-arose',
    'Only dossiers from kỳ trước: 0/0, not-applicable.',
    'A4',
    'Đơn vị: Phường Đức Xuân',
    DX,
    [
      ...printed,
      numbering,
      ...fields.map(([name, , , c, , , ,], i): Value[] => [i + 1, name, c, 0, 0, c, c, 0, c, 0, 0, 0, 0]),
    ],
    { assessments: [counted(DX, 3, 0, 0)] },
  ),
];
