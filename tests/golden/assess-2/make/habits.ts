import type { Golden, Rows, Sheet, Value } from './kit';
import { counted, rated, type Which } from './plan';

const GD = 'Phòng Giáo dục và Đào tạo';
const NV = 'Phòng Nội vụ';
const TP = 'Phòng Tư pháp';
const DX = 'Phường Đức Xuân';
const SC = 'Phường Sông Cầu';
const DQ = 'Xã Dương Quang';

type Layout = NonNullable<Golden['layout']>;
type Assessments = NonNullable<Golden['assessments']>;

const habit = (
  name: string,
  why: string,
  layout: Layout,
  blocks: Record<string, Rows>,
  assessments: Assessments,
  more: Partial<Golden> = {},
  sheet: Partial<Sheet> = {},
): Golden => ({
  name,
  why,
  sheets: [{ name: 'Trang 1', ...sheet, blocks }],
  exit: 0,
  layout,
  assessments,
  problemsExact: true,
  ...more,
});

const THREE = 'Tỷ lệ hồ sơ phát sinh trực tuyến';
const completion: readonly (readonly [string, readonly [string, string]])[] = [
  [NV, ['56', '30']],
  [DX, ['40', '10.4']],
];

/** What officers do with tables, across the layouts. */
export const habits: readonly Golden[] = [
  habit(
    'habits-bare-rate-after-each-pair',
    'One row of headings; "Tỷ lệ (%)" follows each pair of counts and is that pair\'s rate. One of them is wrong.',
    'units-summary',
    {
      B3: [
        [
          'Đơn vị',
          'TTHC đã cung cấp toàn trình',
          'TTHC đủ điều kiện toàn trình',
          'Tỷ lệ (%)',
          'Hồ sơ trực tuyến',
          'Tổng số hồ sơ',
          'Tỷ lệ (%)',
        ],
        [NV, 15, 20, 75, 30, 100, 30],
        [DX, 15, 25, 75, 13, 100, 13],
      ],
    },
    [counted(NV, 1, 15, 20), counted(DX, 1, 15, 25), counted(NV, 3, 30, 100), counted(DX, 3, 13, 100)],
    { problems: [{ code: 'rate-mismatch', cell: 'E5', count: 1 }] },
  ),
  habit(
    'habits-number-and-rate-under-one-parent',
    '"Hồ sơ nộp trực tuyến" above "Số lượng" and "Tỷ lệ (%)".',
    'units-summary',
    {
      A2: [
        ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ nộp trực tuyến', '<'],
        ['^', '^', '^', 'Số lượng', 'Tỷ lệ (%)'],
        [1, NV, 100, 30, 30],
        [2, DQ, 300, 20, 6.7],
      ],
    },
    [
      counted(NV, 3, 30, 100, { cells: { numerator: 'D4', denominator: 'C4', rate: 'E4' } }),
      counted(DQ, 3, 20, 300, { cells: { numerator: 'D5', denominator: 'C5', rate: 'E5' } }),
    ],
  ),
  habit(
    'habits-count-above-its-only-period',
    'Two rows of headings without STT: the count above, its only period "Trong tháng" below. Nothing is ambiguous.',
    'units-summary',
    {
      B3: [
        ['Đơn vị', 'Hồ sơ nộp trực tuyến', 'Tổng số hồ sơ'],
        ['^', 'Trong tháng', 'Trong tháng'],
        [DX, 13, 100],
        [DQ, 1, 10],
      ],
    },
    [counted(DX, 3, 13, 100), counted(DQ, 3, 1, 10)],
  ),
  habit(
    'habits-completion-is-no-rate',
    'Triples "Chỉ tiêu (%) | Thực hiện (%) | Mức độ hoàn thành (%)": how much of a target was reached is not the rate. 56 of 70, 40 of 50, 10,4 of 13 are exactly 80%.',
    'units-summary',
    {
      A4: [
        ['Đơn vị', 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', '<', '<', THREE, '<', '<'],
        ['^', ...[1, 2].flatMap(() => ['Chỉ tiêu (%)', 'Thực hiện (%)', 'Mức độ hoàn thành (%)'])],
        ...completion.map(([unit, rates]): Value[] => [unit, ...rates.flatMap((rate) => [60, Number(rate), 100])]),
      ],
    },
    completion.flatMap(([unit, rates], row) =>
      rates.map((rate, i) => rated(unit, (i + 2) as Which, rate, { cells: { rate: `${['C', 'F'][i]!}${6 + row}` } })),
    ),
  ),
  habit(
    'habits-whole-city-on-top-and-notes-below',
    '"Toàn thành phố" on top is a total, sections and notes and signatures below are not units: none of them is listed or complained about.',
    'units-summary',
    {
      A3: [
        ['STT', 'Đơn vị', 'Trực tuyến', 'Tổng số hồ sơ'],
        [null, 'TOÀN THÀNH PHỐ', 58, 300],
        ['I', 'Các phòng chuyên môn', null, null],
        [1, NV, 35, 100],
        [2, TP, 10, 100],
        ['II', 'UBND xã, phường', null, null],
        [1, DX, 13, 100],
      ],
      B11: [['Ghi chú: số liệu lấy từ phần mềm Một cửa điện tử']],
      B13: [['NGƯỜI LẬP BIỂU', null, 'THỦ TRƯỞNG ĐƠN VỊ']],
      B17: [['Nguyễn Văn A', null, 'Trần Thị B']],
    },
    [counted(NV, 3, 35, 100), counted(TP, 3, 10, 100), counted(DX, 3, 13, 100)],
    { absent: ['unit-not-found', 'total-row-mismatch'] },
  ),
  habit(
    'habits-names-with-their-numbers',
    'No column STT: the number or dash stands before the name; a footnote mark behind it.',
    'units-summary',
    {
      A1: [
        ['Đơn vị', 'Trực tuyến', 'Tổng số hồ sơ'],
        ['1. Phòng Nội vụ', 30, 100],
        ['2. Phòng Tư pháp', 10, 100],
        ['- Phường Đức Xuân', 13, 100],
        ['Phường Sông Cầu (*)', 12, 100],
      ],
    },
    [counted(NV, 3, 30, 100), counted(TP, 3, 10, 100), counted(DX, 3, 13, 100), counted(SC, 3, 12, 100)],
  ),
  habit(
    'habits-form06a-levels-of-authority',
    'The form with a section for each level of authority (no figures) and the fields of each; the last field stands just above the total.',
    'form-06a',
    {
      A1: [['Biểu số II.06a/VPCP/KSTT'], ['UBND PHƯỜNG SÔNG CẦU']],
      A5: [
        ['STT', 'Lĩnh vực, công việc giải quyết theo cấp', 'Số lượng hồ sơ tiếp nhận', '<', '<', '<'],
        ['^', '^', 'Tổng số', 'Trong kỳ', '<', 'Từ kỳ trước'],
        ['^', '^', '^', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', '^'],
        ['I', 'TTHC thuộc thẩm quyền giải quyết của UBND cấp huyện', null, null, null, null],
        [1, 'Lĩnh vực Đất đai', 12, 1, 9, 2],
        ['II', 'TTHC thuộc thẩm quyền giải quyết của UBND cấp xã', null, null, null, null],
        [1, 'Lĩnh vực Hộ tịch', 95, 12, 78, 5],
        [2, 'Lĩnh vực Chứng thực', 100, 12, 88, 0],
        [null, 'Tổng số', 207, 25, 175, 7],
      ],
    },
    [counted(SC, 3, 25, 200)],
    { problems: [{ code: 'indicator-not-in-sheet', severity: 'info', count: 2 }] },
  ),
  habit(
    'habits-procedures-by-level-alone',
    'Only the level says what is open: "DVC toàn trình" (provided), "DVC một phần" without a mark, "Dịch vụ cung cấp thông tin". (3) is over all; (1) and (2) are left open.',
    'unit-procedures',
    {
      A2: [['Phòng Giáo dục & Đào tạo']],
      B4: [
        ['TT', 'Tên thủ tục hành chính', 'Mức độ', 'Hồ sơ TTHC phát sinh', '<'],
        ['^', '^', '^', 'Tổng số', 'Trực tuyến'],
        [1, 'Chuyển trường', 'DVC toàn trình', 20, 10],
        [2, 'Cấp bản sao văn bằng', 'DVC một phần', 20, 5],
        [3, 'Công nhận trường chuẩn', 'Dịch vụ cung cấp thông tin', 10, 0],
      ],
    },
    [counted(GD, 3, 15, 50)],
    { open: ['endToEndProcedureRate', 'onlineActiveProcedureRate'], problemsExact: false, absent: ['not-a-number'] },
  ),
  habit(
    'habits-two-numerators-in-a-summary',
    'One unit with "Tử số tháng 8" and "Tử số tháng 9" over one denominator: a question, not the first one.',
    'unit-summary',
    {
      A1: [['Phòng Nội vụ']],
      C8: [
        ['Nội dung', 'Tử số tháng 8', 'Tử số tháng 9', 'Mẫu số'],
        [THREE, 20, 40, 100],
      ],
    },
    [],
    { exit: 1, problems: [{ code: 'column-ambiguous', severity: 'error' }] },
  ),
  habit(
    'habits-one-column-clear-the-other-doubtful',
    'Counts of (1) are clear, the dossiers stand twice: (1) is assessed, so the exit is 0 ("Exit 0: assessed"; 1 only where "nothing could be assessed").',
    'units-summary',
    {
      A2: [
        ['Đơn vị', 'TTHC đã cung cấp toàn trình', 'TTHC đủ điều kiện toàn trình', 'Tháng 8', '<', 'Tháng 9', '<'],
        ['^', '^', '^', 'Trực tuyến', 'Tổng số hồ sơ', 'Trực tuyến', 'Tổng số hồ sơ'],
        [NV, 10, 10, 5, 10, 1, 10],
        [TP, 9, 10, 5, 10, 1, 10],
      ],
    },
    [counted(NV, 1, 10, 10), counted(TP, 1, 9, 10)],
    { problems: [{ code: 'period-ambiguous', severity: 'error' }] },
  ),
];
