import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import { defaultSeverity, problem, type ProblemCode } from '../../src/domain/problem';
import { columnRoleLabel } from '../../src/text/vi/labels';
import { describeProblem } from '../../src/text/vi/problems';
import { DIGITISED, planWith } from '../support/own-plan';
import { countSamples, type Samples } from './support/count-samples';

/** For each code: facts, and the words that its sentence must name. */
const samples: Samples<ProblemCode> = {
  ...countSamples,
  'layout-not-recognised': [
    [{ reason: 'empty', sheet: 'Sheet1' }, ['Sheet1', 'không có dữ liệu']],
    [{ reason: 'no-heading', sheet: 'Bìa' }, ['Bìa', 'tiêu đề']],
    [{ reason: 'no-figures', sheet: 'Mẫu' }, ['Mẫu', 'số liệu']],
    [{ reason: 'no-columns', sheet: 'BC' }, ['BC', 'chưa tính được chỉ số nào', 'Danh sách cột']],
    [
      { reason: 'unknown-rows', sheet: 'BC', names: ['Tổ 1', 'Tổ 2'] },
      ['BC', 'chưa rõ số liệu là của ai', '“Tổ 1” và “Tổ 2”'],
    ],
    [{ reason: 'other-period', sheet: 'BC' }, ['BC', 'kỳ khác với kỳ ghi ở tiêu đề']],
    [{ reason: 'no-sheet', sheet: 'Tháng 13' }, ['Tháng 13', 'không có trong tệp']],
    [{ reason: 'too-large', sheet: 'Gốc' }, ['Gốc', 'quá lớn']],
  ],
  'column-ambiguous': [
    [
      {
        role: 'onlineDossiers',
        candidates: [
          { cell: 'D5', heading: 'Trực tuyến' },
          { cell: 'G5', heading: 'Qua mạng' },
        ],
      },
      [columnRoleLabel('onlineDossiers') ?? '', 'D5', 'Trực tuyến', 'G5', 'Qua mạng'],
    ],
  ],
  'dossiers-left-out': [
    [{ what: 'before', count: 6, cells: ['E18', 'E25'] }, ['6 hồ sơ', 'trước kỳ', 'E18']],
    [{ what: 'way', count: 1, cells: ['F9'] }, ['1 hồ sơ', 'F9']],
  ],
  'dossiers-of-year': [[{ written: 'THÁNG 3', year: 2026 }, ['“THÁNG 3”', '2026']]],
  'dossiers-of-years': [[{ written: 'THÁNG 3', years: [2025, 2026] }, ['“THÁNG 3”', '2025 và 2026']]],
  'dossiers-of-any-period': [
    [{ why: 'no-period' }, ['kỳ báo cáo']],
    [{ why: 'no-year' }, ['kỳ báo cáo', 'năm']],
    [{ why: 'no-days' }, ['kỳ báo cáo', 'ngày tiếp nhận']],
  ],
  'plan-period-mismatch': [[{ written: 'năm 2025', year: 2025, planYear: 2022 }, ['năm 2025', '2022']]],
  'plan-place-mismatch': [
    [
      { written: 'UBND TỈNH BÌNH SƠN', issuer: 'UBND thành phố Bắc Kạn', all: 3, unknown: 3, isPlanGiven: false },
      ['BÌNH SƠN', 'Bắc Kạn', 'theo kế hoạch nào'],
    ],
    [{ written: null, issuer: '', all: 3, unknown: 2, isPlanGiven: true }, ['2 trong 3', 'theo kế hoạch đã chọn']],
  ],
  'period-disagrees': [[{ written: 'Quý II năm 2022', other: 'Quý III năm 2022' }, ['Quý II', 'Quý III']]],
  'rows-left-out': [
    [{ names: ['Bình quân'], count: 1 }, ['1 dòng', 'Bình quân']],
    [{ names: ['Chứng thực'], count: 1, why: 'no-unit' }, ['không ghi của đơn vị nào', 'Chứng thực']],
  ],
  'period-not-of-sheet': [[{ written: 'QUÝ III NĂM 2022', asked: 'Quý II/2022' }, ['QUÝ III NĂM 2022', 'Quý II/2022']]],
  'period-ambiguous': [
    [
      {
        candidates: [
          { cell: 'C', heading: 'Tháng 9' },
          { cell: 'E', heading: 'Lũy kế 9 tháng' },
        ],
        said: [],
      },
      ['Tháng 9', 'Lũy kế 9 tháng', 'không nói kỳ nào'],
    ],
    [{ candidates: [{ cell: 'C', heading: 'Tháng 9' }], said: ['Quý II'] }, ['không có cột nào là của kỳ “Quý II”']],
    [{ candidates: [{ cell: 'C', heading: 'Tháng 9' }], said: ['Tháng 6', 'Quý II'] }, ['“Tháng 6” và “Quý II”']],
  ],
  'period-table-left': [[{ left: 'Quý I năm 2022' }, ['“Quý I năm 2022”', 'không được tính']]],
  'period-rows-taken': [
    [
      { taken: ['Tháng 1', 'Tháng 2'], left: ['Tháng 3'], isAdded: true },
      ['tổng các dòng', '“Tháng 1” và “Tháng 2”', '“Tháng 3”'],
    ],
    [{ taken: ['Tháng 2'], left: [], isAdded: false }, ['lấy từ các dòng “Tháng 2”.']],
    [{ taken: [], left: ['Tháng 1'], isAdded: false }, ['không có dòng nào', '“Tháng 1”']],
  ],
  'data-on-other-sheet': [
    [{ active: 'Bìa', sheets: ['Số liệu'], isTaken: true }, ['Bìa', 'Số liệu']],
    [{ active: 'Bìa', sheets: ['Tháng 8', 'Tháng 9'], isTaken: false }, ['Tháng 8', 'Tháng 9']],
  ],
  'period-block-taken': [
    [{ taken: ['Tháng 9'], left: ['Lũy kế 9 tháng'] }, ['Tháng 9', 'tiêu đề', 'Lũy kế 9 tháng']],
    [{ taken: ['Tháng 9'], left: ['Tháng 8'], isChosen: true }, ['kỳ được chọn']],
    [{ taken: ['Tháng 8', 'Tháng 9'], left: [] }, ['là tổng các cột', 'ghi ở tiêu đề.']],
  ],
  'periods-not-additive': [[{ indicator: 'onlineActiveProcedureRate' }, ['TTHC']]],
  'unit-not-found': [
    [{ writtenAs: 'P. Nội vu', suggestions: ['Phòng Nội vụ'] }, ['P. Nội vu', 'Phòng Nội vụ']],
    [{ writtenAs: 'Phòng Y tế', suggestions: [] }, ['Phòng Y tế', 'kiểm tra lại']],
    [{ writtenAs: null, suggestions: [] }, ['không thấy tên đơn vị']],
  ],
  'unit-ambiguous': [
    [
      { writtenAs: 'P. Văn hoá', candidates: ['Phòng Văn hoá', 'Phường Văn Hoá'] },
      ['P. Văn hoá', '“Phòng Văn hoá” hay “Phường Văn Hoá”'],
    ],
  ],
  'on-strict-bound': [
    [{ planned: 'dưới 1%', better: 'lower' }, ['“dưới 1%”', 'chưa đạt', 'thấp hơn']],
    [{ planned: 'trên 98%', better: 'higher' }, ['“trên 98%”', 'chưa đạt', 'vượt']],
  ],
  'verdict-of-sheet-differs': [[{ written: 'Đạt', isMet: false, planned: '30%' }, ['“Đạt”', '“30%”', 'chưa đạt']]],
  'target-of-sheet-differs': [[{ written: '50%', planned: '30%' }, ['“50%”', '“30%”']]],
  'tables-disagree': [
    [{ taken: { numerator: 35, denominator: 100 }, other: { numerator: 34, denominator: 99 } }, ['34/99', '35/100']],
  ],
  'unit-rows-unclear': [
    [
      { unit: 'Phòng Tư pháp', count: 7, names: ['Cấp huyện', 'Cấp xã'] },
      ['Phòng Tư pháp', '7 dòng', 'Cấp huyện', '…'],
    ],
  ],
  'unit-duplicate': [[{ unit: 'Phòng Nội vụ', cells: ['B7', 'B12', 'B30'] }, ['Phòng Nội vụ', 'B7, B12 và B30']]],
  'numerator-exceeds-denominator': [
    [
      { numerator: 1200, denominator: 10, numeratorLabel: 'Số hồ sơ trực tuyến', denominatorLabel: 'Tổng số hồ sơ' },
      ['“Số hồ sơ trực tuyến” (1.200)', 'lớn hơn', '“Tổng số hồ sơ” (10)'],
    ],
    [
      { written: '100,5', numerator: 100.5, denominator: 100, numeratorLabel: '', denominatorLabel: '' },
      ['ghi “100,5”, lớn hơn 100%'],
    ],
  ],
  'negative-count': [
    [{ value: -3, label: 'Trực tuyến' }, ['-3', '“Trực tuyến”', 'số âm']],
    [{ value: -3, label: 'tổng số hồ sơ' }, ['ổng số hồ sơ là số âm']],
  ],
  'non-integer-count': [[{ value: 2.5, label: 'Trực tuyến' }, ['2,5', 'Trực tuyến', 'số nguyên']]],
  'not-a-number': [
    [{ written: 'chưa có', label: 'Trực tuyến' }, ['chưa có', 'Trực tuyến']],
    [{ written: '96,7%', label: 'Trực tuyến' }, ['“96,7%”', 'chứ không phải số lượng']],
    [{ written: '1,234', label: 'Trực tuyến' }, ['“1,234”', '1.234 hoặc 1,234']],
  ],
  'missing-count': [
    [{ label: 'Trực tuyến', otherLabel: 'Tổng số', otherValue: 1234 }, ['Trực tuyến', 'để trống', 'Tổng số', '1.234']],
  ],
  'cell-error': [[{ error: '#REF!', label: 'Tổng số' }, ['#REF!', 'Tổng số']]],
  'provided-not-eligible': [[{ procedure: 'Đăng ký khai sinh' }, ['Đăng ký khai sinh', 'đủ điều kiện']]],
  'partial-procedures-left': [[{ names: ['Khai tử'], count: 2, online: 1 }, ['“Khai tử”', '2 TTHC', '1 TTHC']]],
  'online-not-allowed': [[{ procedure: 'Đăng ký kết hôn', count: 1234 }, ['Đăng ký kết hôn', '1.234']]],
  'parts-differ-from-total': [
    [{ identity: '(3) = (4) + (5) + (6)', total: 15, sum: 14 }, ['15', '14', '(3) = (4) + (5) + (6)']],
  ],
  'total-row-mismatch': [[{ label: 'Trực tuyến', written: 1500, sum: 1499 }, ['Trực tuyến', '1.500', '1.499']]],
  'lists-added': [
    [{ lists: ['A. Địa phương', 'B. Ngành dọc'], twice: [], count: 0 }, ['“A. Địa phương” và “B. Ngành dọc”']],
    [{ lists: [], twice: ['Khen thưởng'], count: 1 }, ['1 dòng', '“Khen thưởng”', 'nhiều lần']],
  ],
  'rounding-flips-verdict': [[{ shown: '13%', target: '13,0%', exact: 0.1296 }, ['13%', '13,0%', '12,96%']]],
  'legacy-encoding': [
    [
      { encoding: 'TCVN3', example: 'Phßng Néi vô', decoded: 'Phòng Nội vụ' },
      ['TCVN3', 'Phßng Néi vô', 'Phòng Nội vụ'],
    ],
  ],
  'indicator-not-in-sheet': [
    [{ indicator: 'onlineDossierRate' }, ['Tỷ lệ hồ sơ phát sinh trực tuyến']],
    [{ indicator: 'Tỷ lệ thanh toán trực tuyến' }, ['Tỷ lệ thanh toán trực tuyến']],
  ],
  'plan-column-left-out': [
    [{ heading: 'Thực hiện 2025', why: 'result' }, ['Thực hiện 2025']],
    [{ heading: 'Năm 2024', why: 'other-year' }, ['“Năm 2024”', 'năm khác']],
    [{ heading: 'Mức tăng', why: 'relative' }, ['“Mức tăng”', 'mức tăng, giảm']],
  ],
  'plan-table-left-out': [
    [{ title: 'Kết quả năm 2024', why: 'report' }, ['“Kết quả năm 2024”', 'đã thực hiện']],
    [{ title: '', why: 'other-year' }, ['không có tiêu đề', 'năm khác']],
    [{ title: 'Chỉ tiêu', why: 'lead-only' }, ['“Chỉ tiêu”', 'đơn vị chủ trì']],
  ],
  'plan-row-left-out': [
    [{ name: 'Toàn tỉnh', why: 'total' }, ['“Toàn tỉnh”', 'cả địa bàn']],
    [{ name: '', why: 'no-name' }, ['không ghi tên', 'không nêu đơn vị']],
  ],
  'plan-formulas': [
    [{ said: ['Số A/Số B', 'Số A/Số C'], isKnown: true }, ['“Số A/Số B” và “Số A/Số C”', 'công thức thường dùng']],
    [{ said: ['Số A/Số B hoặc số C'], isKnown: false }, ['chỉ đọc cột tỷ lệ', 'hãy chọn']],
  ],
  'plan-note': [
    [{ written: 'Riêng xã A: 80%', unit: null, why: 'applied' }, ['“Riêng xã A: 80%”', 'đã được đặt']],
    [{ written: 'Trừ xã A', unit: null, why: 'exception' }, ['“Trừ xã A”', 'chưa áp dụng']],
    [{ written: 'Riêng xã A: 70%', unit: null, why: 'contradicts' }, ['khác với một ghi chú khác']],
    [{ written: 'Không tính BCCI', unit: 'Xã A', why: 'scope' }, ['dòng “Xã A”', '“Không tính BCCI”', 'đổi cách đếm']],
  ],
  'plan-prose': [
    [{ part: 'II. MỤC TIÊU', count: 6, left: [] }, ['6 chỉ tiêu', '“II. MỤC TIÊU”', 'đối chiếu']],
    [{ part: 'II. MỤC TIÊU', count: 6, left: ['100% công chức được tập huấn'] }, ['không lấy', '“100% công chức']],
  ],
  'plan-receiver': [
    [{ name: 'Các sở; UBND các xã', why: 'leads', isLed: false }, ['“Các sở; UBND các xã”', 'cột cơ quan chủ trì']],
    [{ name: null, why: 'unknown', isLed: false }, ['không cho biết giao cho ai', 'Hãy ghi tên đơn vị']],
    [{ name: 'Phường Đức Xuân', why: 'issuer', isLed: false }, ['“Phường Đức Xuân”', 'nơi ban hành']],
    [{ name: 'Phòng Kinh tế', why: 'named', isLed: true }, ['“Phòng Kinh tế”', 'tiêu đề', 'Đơn vị chủ trì']],
  ],
  'plan-level-target': [
    [{ name: 'Cấp xã', level: 'commune', units: [] }, ['“Cấp xã”', 'các xã, phường, đặc khu không có dòng riêng']],
    [
      { name: 'Các sở', level: 'department', units: ['Sở Y tế'] },
      ['“Các sở”', 'Sở Y tế', 'sở, phòng, ban, ngành khác'],
    ],
    [
      { name: 'Tất cả các đơn vị', level: null, units: ['Sở Y tế', 'Xã A'] },
      ['“Tất cả các đơn vị”', 'Sở Y tế và Xã A'],
    ],
    [{ name: 'Nhóm 1', level: null, units: [] }, ['“Nhóm 1”', 'không đến đơn vị nào']],
  ],
  'plan-unit-count-mismatch': [[{ section: 'I', stated: 10, listed: 11 }, ['“I”', '10', '11']]],
  'plan-value-unreadable': [
    [
      { unit: 'Phòng Nội vụ', indicator: 'onlineDossierRate', written: 'cao' },
      ['Phòng Nội vụ', 'Tỷ lệ hồ sơ phát sinh trực tuyến', '“cao”'],
    ],
    [
      { unit: 'Sở Y tế', indicator: 'onlineDossierRate', written: 'từ 90% đến 80%', why: 'bounds-disagree' },
      ['Sở Y tế', '“từ 90% đến 80%”', 'mức dưới cao hơn mức trên'],
    ],
  ],
};

const codes = Object.keys(defaultSeverity) as ProblemCode[];

function described<C extends ProblemCode>(code: C, cell?: string): { sentence: string; words: readonly string[] }[] {
  return samples[code].map(([facts, words]) => ({
    sentence: describeProblem(problem(code, facts, { cell })),
    words,
  }));
}

describe.each(codes)('the sentence of %s', (code) => {
  it('names its cell, its figures and its words', () => {
    for (const { sentence, words } of described(code, 'D9')) {
      expect(sentence.startsWith('Ô D9: ')).toBe(true);
      for (const word of words) expect(sentence).toContain(word);
    }
  });

  it('is a sentence of its own without a cell', () => {
    for (const { sentence } of described(code)) {
      expect(sentence).toMatch(/^[\p{Lu}“].*[.?]$/u);
    }
  });

  it('shows nothing of the code: no ids, no undefined, no English decimals', () => {
    for (const { sentence } of described(code, 'D9')) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Rate\b|\d\.\d{1,2}(?!\d)/u);
    }
  });
});

describe('a sentence', () => {
  it('reads as an officer would write it', () => {
    const [first] = described('numerator-exceeds-denominator', 'D9');
    expect(first?.sentence).toBe(
      'Ô D9: “Số hồ sơ trực tuyến” (1.200) lớn hơn “Tổng số hồ sơ” (10). Kiểm tra lại hai số này.',
    );
  });

  it('names a range of cells as such', () => {
    const at = problem('negative-count', { value: -3, label: 'Trực tuyến' }, { cell: 'D7:D44' });
    expect(describeProblem(at)).toMatch(/^Vùng D7:D44: /u);
  });

  it("uses the plan's own heading of an indicator", () => {
    const missing = problem('indicator-not-in-sheet', { indicator: 'onlineDossierRate' });
    const plan = {
      ...bacKan2022,
      indicators: bacKan2022.indicators.map((indicator) => ({
        ...indicator,
        heading: `Cột ${String(indicator.number)}`,
      })),
    };
    expect(describeProblem(missing, plan)).toContain('“Cột 3”');
  });

  it('never shows the key of a column that has no label', () => {
    const candidates = [{ cell: 'D5', heading: 'A' }];
    const at = problem('column-ambiguous', { role: 'someRole', candidates });
    expect(describeProblem(at)).not.toContain('someRole');
  });

  it('a question about an own indicator of the plan names it by the plan’s heading', () => {
    const candidates = [
      { cell: 'D', heading: 'Một cửa > Số hoá' },
      { cell: 'F', heading: 'Chi nhánh > Số hoá' },
    ];
    const role = `numerator:${DIGITISED.id}`;
    const said = describeProblem(problem('column-ambiguous', { role, candidates }), planWith([DIGITISED]));
    expect(said).toContain('“Tử số” của chỉ số “Tỷ lệ số hoá hồ sơ”');
  });
});
