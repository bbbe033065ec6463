import type { Golden, Rows } from '../../assess-2/make/kit';

const DIGITISED = 'ty-le-so-hoa-ho-so';
const PAID = 'ty-le-thanh-toan-truc-tuyen';
const ON_TIME = 'ty-le-giai-quyet-dung-han';

const judged = (
  unit: string,
  indicator: string,
  counts: readonly [number | null, number | null],
  target: number,
  status: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  ...{ unit, indicator, numerator: counts[0], denominator: counts[1], target, status },
  ...more,
});

/** A plan of another place, as it would be typed: its notes state the formulas. */
export const planRows: Rows = [
  ['PHỤ LỤC: GIAO CHỈ TIÊU NĂM 2026'],
  [],
  [
    'STT',
    'Đơn vị',
    'Tỷ lệ số hoá hồ sơ (1)',
    'Tỷ lệ thanh toán trực tuyến (2)',
    'Tỷ lệ giải quyết đúng hạn (3)',
  ],
  [1, 'Phòng Nội vụ', '80%', '50%', '98%'],
  [2, 'Phòng Tư pháp', '80%', '50%', '98%'],
  [3, 'Phường Đức Xuân', '60%', '40%', '95%'],
  [4, 'Xã Dương Quang', '60%', '40%', '95%'],
  [],
  ['Ghi chú:'],
  ['(1) Số hồ sơ được số hóa/Tổng số hồ sơ tiếp nhận.'],
  ['(2) Số hồ sơ thanh toán trực tuyến/Tổng số hồ sơ phải thanh toán.'],
  ['(3) Số hồ sơ giải quyết trước hạn + Số hồ sơ giải quyết đúng hạn/Tổng số hồ sơ đã giải quyết.'],
];

const FROM_TABLE = ['--plan', './plans/chi-tieu-khac.xlsx'];

const units: Golden = {
  name: 'units-three-of-its-own',
  why: 'Three indicators that only the plan has: counts by the words of its notes, one denominator as a column of its own, two columns added up; "1.250" and "-" are counts, a blank beside a count is missing.',
  sheets: [
    {
      name: 'Quý III',
      blocks: {
        A1: [['TỔNG HỢP KẾT QUẢ QUÝ III NĂM 2026']],
        A3: [
          [
            ...['STT', 'Tên đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Số hóa hồ sơ', '<', 'Thanh toán trực tuyến', '<', '<'],
            ...['Kết quả giải quyết', '<', '<', '<'],
          ],
          [
            ...['^', '^', '^', 'Số hồ sơ được số hoá', 'Tỷ lệ\n(%)'],
            ...['Tổng số hồ sơ phải thanh toán', 'Số hồ sơ thanh toán trực tuyến', 'Tỷ lệ (%)'],
            ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
          ],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)'],
          ['I', 'CÁC PHÒNG CHUYÊN MÔN'],
          [1, 'P. Nội vụ', 200, 160, 80, 40, 20, '50%', 190, 100, 85, 5],
          [2, 'Phòng Tư pháp'.normalize('NFD'), '1.250', '1.000 ', null, '-', '-', null, 100, '-', 98, 2],
          ['II', 'CÁC XÃ, PHƯỜNG'],
          [1, 'UBND phường Đức Xuân', 300, null, null, 10, 12, null, 90, 60, 20, 10],
          [2, 'Xã Dương Quang', 100, 59, 60, 10, 3, 30, null, null, null, null],
          ['Tổng cộng', '<', 1850, 1219, null, 60, 35, null, 380, 160, 203, 17],
        ],
      },
    },
  ],
  args: FROM_TABLE,
  exit: 0,
  layout: 'units-summary',
  assessments: [
    judged('Phòng Nội vụ', DIGITISED, [160, 200], 0.8, 'met', {
      shortfall: 0,
      cells: { rate: 'E7', numerator: 'D7', denominator: 'C7' },
    }),
    judged('Phòng Nội vụ', PAID, [20, 40], 0.5, 'met', { cells: { rate: 'H7', numerator: 'G7', denominator: 'F7' } }),
    judged('Phòng Nội vụ', ON_TIME, [185, 190], 0.98, 'near', {
      shortfall: 2,
      cells: { numerator: 'J7', denominator: 'I7' },
    }),
    judged('Phòng Tư pháp', DIGITISED, [1000, 1250], 0.8, 'met'),
    judged('Phòng Tư pháp', PAID, [0, 0], 0.5, 'not-applicable'),
    judged('Phòng Tư pháp', ON_TIME, [98, 100], 0.98, 'met'),
    judged('Phường Đức Xuân', DIGITISED, [null, 300], 0.6, 'no-data'),
    judged('Phường Đức Xuân', PAID, [12, 10], 0.4, 'invalid'),
    judged('Phường Đức Xuân', ON_TIME, [80, 90], 0.95, 'near', { shortfall: 6 }),
    judged('Xã Dương Quang', DIGITISED, [59, 100], 0.6, 'near', { shortfall: 1 }),
    judged('Xã Dương Quang', PAID, [3, 10], 0.4, 'missed', { shortfall: 1 }),
    judged('Xã Dương Quang', ON_TIME, [null, null], 0.95, 'no-data'),
  ],
  problems: [
    { code: 'missing-count', cell: 'D10', severity: 'error', count: 1 },
    { code: 'numerator-exceeds-denominator', cell: 'G10', count: 1 },
    { code: 'rate-mismatch', cell: 'E11', count: 1 },
  ],
  problemsExact: true,
  absent: ['indicator-not-in-sheet'],
};

const procedures: Golden = {
  name: 'procedures-three-of-its-own',
  why: 'The same indicators over the rows of one unit: sums of numerators and of denominators; a row with nothing is nothing, and what spoils one indicator leaves the others.',
  sheets: [
    {
      name: 'Nội vụ',
      blocks: {
        B1: [['Đơn vị: Phòng Nội vụ'.normalize('NFD')]],
        B3: [
          ['TT', 'Tên thủ tục hành chính', 'Tiếp nhận', '<', 'Thanh toán', '<', 'Kết quả giải quyết', '<', '<'],
          [
            ...['^', '^', 'Tổng số hồ sơ tiếp nhận', 'Số hồ sơ được số hóa'],
            ...['Tổng số hồ sơ phải thanh toán', 'Số hồ sơ thanh toán trực tuyến'],
            ...['Tổng số hồ sơ đã giải quyết', 'Trước hạn', 'Đúng hạn'],
          ],
          ['I', 'Lĩnh vực Hộ tịch'],
          [1, 'Đăng ký khai sinh', 60, '50', 10, 4, 60, 40, '20'],
          [2, 'Đăng ký kết hôn', 40, 20, 6, 'chưa có', 40, '-', 38],
          ['II', 'Lĩnh vực Chứng thực'],
          [1, 'Cấp bản sao', null, null, null, null, null, null, null],
          [2, 'Chứng thực chữ ký', '1.000', '810', null, null, 1000, 990, null],
          [null, 'Tổng cộng', 1100, 880, 16, 4, 1100, 1030, 58],
        ],
      },
    },
  ],
  args: FROM_TABLE,
  exit: 0,
  layout: 'unit-procedures',
  assessments: [
    judged('Phòng Nội vụ', DIGITISED, [880, 1100], 0.8, 'met', {
      shortfall: 0,
      cells: { numerator: 'E6:E10', denominator: 'D6:D10' },
    }),
    judged('Phòng Nội vụ', PAID, [null, null], 0.5, 'no-data'),
    judged('Phòng Nội vụ', ON_TIME, [1088, 1100], 0.98, 'met'),
  ],
  problems: [{ code: 'not-a-number', cell: 'G7', count: 1 }],
  problemsExact: true,
  absent: ['indicator-not-in-sheet'],
};

const form: Golden = {
  name: 'form06a-settled-in-time',
  why: 'Form II.06a and a plan (.json) that counts early and in time over all that were settled: (8 + 9) / 7; (3) is judged beside it.',
  sheets: [
    {
      name: 'II.06a',
      blocks: {
        A1: [['Biểu số II.06a/VPCP/KSTT'], ['Đơn vị báo cáo: UBND phường Đức Xuân']],
        A4: [
          [
            ...['STT', 'Lĩnh vực, công việc giải quyết theo cấp', 'Số lượng hồ sơ tiếp nhận', '<', '<', '<'],
            ...['Số lượng hồ sơ đã giải quyết', '<', '<', '<', 'Số lượng hồ sơ đang giải quyết', '<', '<'],
          ],
          [
            ...['^', '^', 'Tổng số', 'Trong kỳ', '<', 'Từ kỳ trước', 'Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
            ...['Tổng số', 'Trong hạn', 'Quá hạn'],
          ],
          ['^', '^', '^', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', ...Array<string>(8).fill('^')],
          [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
          [1, 'Lĩnh vực Hộ tịch', 300, 39, 241, 20, 285, 100, 180, 5, 15, 15, '-'],
          [2, 'Lĩnh vực Chứng thực', '10', '-', 10, '-', 10, '-', '10', '-', '-', '-', '-'],
          [3, 'Lĩnh vực Đất đai'.normalize('NFD'), 40, 1, 9, 30, 30, 5, 20, 5, 10, 9, 1],
          ['Tổng số', '<', 350, 40, 260, 50, 325, 105, 210, 10, 25, 24, 1],
        ],
      },
    },
  ],
  args: ['--plan', './plans/dung-han.json'],
  exit: 0,
  layout: 'form-06a',
  assessments: [
    judged('Phường Đức Xuân', 'onlineDossierRate', [40, 300], 0.13, 'met'),
    judged('Phường Đức Xuân', ON_TIME, [315, 325], 0.97, 'near', {
      shortfall: 1,
      cells: { numerator: 'H8:H10', denominator: 'G8:G10' },
    }),
  ],
  problems: [{ code: 'indicator-not-in-sheet', severity: 'info', count: 2 }],
  problemsExact: true,
};

const summary: Golden = {
  name: 'summary-of-its-own',
  why: "One unit with a row for each of the plan's indicators, named in the plan's words in other spellings; a rate alone stands for counts that are blank.",
  sheets: [
    {
      name: 'Dương Quang',
      blocks: {
        A1: [['UBND XÃ DƯƠNG QUANG']],
        A3: [
          ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
          ['1', 'TỶ LỆ SỐ HÓA HỒ SƠ', '59 ', 100, 59],
          ['2', 'Tỷ lệ thanh toán trực tuyến (%)', null, null, '40,5'],
          ['3', 'Tỉ lệ giải quyết đúng hạn'.normalize('NFD'), 70, '-', null],
        ],
      },
    },
  ],
  args: FROM_TABLE,
  exit: 0,
  layout: 'unit-summary',
  assessments: [
    judged('Xã Dương Quang', DIGITISED, [59, 100], 0.6, 'near', { shortfall: 1 }),
    judged('Xã Dương Quang', PAID, [null, null], 0.4, 'met', { rate: 0.405 }),
    judged('Xã Dương Quang', ON_TIME, [70, 0], 0.95, 'invalid'),
  ],
  problems: [{ code: 'numerator-exceeds-denominator', cell: 'C6', count: 1 }],
  problemsExact: true,
  absent: ['indicator-not-in-sheet'],
};

export const workbooks: readonly Golden[] = [units, procedures, form, summary];
