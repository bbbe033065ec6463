import { describe, expect, test } from 'vitest';
import { assessGrid, type AssessGridOptions } from '../../../src/sheets/reading/assess-grid';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { DIGITISED, ON_TIME, PAID_ONLINE, planWith, type OwnIndicator } from '../../support/own-plan';
import { gridOf } from '../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

interface Said {
  readonly said: readonly string[];
  readonly asked: readonly string[];
  readonly absent: readonly string[];
}

function assess(rows: Rows, own: readonly OwnIndicator[], options: AssessGridOptions = {}): Said {
  const plan = planWith(own);
  const { assessments, problems } = assessGrid(gridOf(rows), plan, { ...options });
  const ids = new Set(own.map(({ id }) => id));
  return {
    said: assessments
      .filter(({ indicator }) => ids.has(indicator))
      .map(({ counts, rate, status }) =>
        [
          counts.numerator === null ? String(rate) : `${String(counts.numerator)}/${String(counts.denominator)}`,
          status,
        ].join(' '),
      ),
    asked: problems.flatMap(({ code, facts }) =>
      code === 'column-ambiguous' && 'candidates' in facts && 'role' in facts ? [facts.role] : [],
    ),
    absent: problems.flatMap(({ code, indicator }) => (code === 'indicator-not-in-sheet' ? [indicator ?? ''] : [])),
  };
}

/** A summary of one unit's row under these headings (parents first, where there are two rows of them). */
function units(headings: Rows, figures: readonly CellValue[]): Rows {
  const [top = [], ...below] = headings;
  const blanks = below.map((row) => [null, null, ...row]);
  return [['STT', 'Đơn vị', ...top], ...blanks, [1, 'Phòng Nội vụ', ...figures], [2, 'Phòng Tư pháp', ...figures]];
}

const both = (text: string): string[] => [text, text];

describe('the rate of an own indicator is the column with the words of the plan', () => {
  const RATE = { ...DIGITISED, formula: null };

  test.each([
    'Tỷ lệ số hoá hồ sơ',
    'Tỷ lệ số hóa hồ sơ (%)',
    'TỶ LỆ SỐ HOÁ HỒ SƠ (%) (4)',
    'Tỉ lệ số hoá hồ sơ trong tháng 9 (%)',
    '4. Tỷ lệ số hóa hồ sơ năm 2022',
    'Số hóa hồ sơ (%)',
    'Tỷ lệ số hoá hồ sơ (5)=(4)/(3)',
    'Tỷ lệ số hoá hồ sơ (%) (5=4/3)',
    'Tỷ lệ số hoá hồ sơ'.normalize('NFD'),
  ])('%s', (heading) => {
    expect(assess(units([[heading, 'Ghi chú']], ['79%', null]), [RATE]).said).toEqual(both('0.79 near'));
  });

  test('its name above "Tỷ lệ (%)", with its target beside it', () => {
    const headings = [
      ['Số hoá hồ sơ', null, null],
      ['Chỉ tiêu giao', 'Kết quả', 'Còn thiếu'],
    ];
    expect(assess(units(headings, ['80%', '85%', 0]), [RATE]).said).toEqual(both('0.85 met'));
    const rates = [
      ['Số hoá hồ sơ', null],
      ['Số lượng', 'Tỷ lệ (%)'],
    ];
    expect(assess(units(rates, [40, 85]), [RATE]).said).toEqual(both('0.85 met'));
  });

  test('"Tỷ lệ (%)" above its name, beside the target above its name', () => {
    const headings = [
      ['Chỉ tiêu giao', null, 'Tỷ lệ (%)', null],
      ['Số hoá hồ sơ', 'Thanh toán trực tuyến', 'Số hoá hồ sơ', 'Thanh toán trực tuyến'],
    ];
    const own = [RATE, { ...PAID_ONLINE, formula: null }];
    expect(assess(units(headings, [80, 50, 79, 51]), own).said).toEqual([
      '0.79 near',
      '0.51 met',
      '0.79 near',
      '0.51 met',
    ]);
  });

  test.each([
    ['a target', 'Chỉ tiêu số hoá hồ sơ', '79%'],
    ['another year’s', 'Tỷ lệ số hoá hồ sơ cùng kỳ năm trước', '79%'],
    ['something narrower', 'Tỷ lệ số hoá hồ sơ đất đai', '79%'],
    ['a count of the same words', 'Số hoá hồ sơ', 79],
  ])('never %s', (_, heading, figure) => {
    expect(assess(units([[heading, 'Ghi chú']], [figure, null]), [RATE])).toMatchObject({ said: [] });
  });

  test('never one below a heading of another period', () => {
    const headings = [
      ['Cùng kỳ năm trước', 'Ghi chú'],
      ['Tỷ lệ số hoá hồ sơ', null],
    ];
    expect(assess(units(headings, ['79%', null]), [RATE]).said).toEqual([]);
  });

  test('two of them are asked about, and the answer settles it', () => {
    const rows = units([['Tỷ lệ số hoá hồ sơ tháng 8', 'Tỷ lệ số hoá hồ sơ tháng 9']], ['79%', '80%']);
    expect(assess(rows, [RATE])).toEqual({ said: [], asked: [`rate:${RATE.id}`], absent: [] });
    expect(assess(rows, [RATE], { answers: new Map([[`rate:${RATE.id}`, 3]]) }).said).toEqual(both('0.8 met'));
  });

  test('the plan’s own words go before what they mean otherwise', () => {
    const heading = 'Tỷ lệ hồ sơ trực tuyến toàn trình';
    const own = { id: 'toan-trinh', heading, formula: null, target: 80 };
    const rows = units([['Tỷ lệ hồ sơ trực tuyến', `${heading} (%)`]], [10, 81]);
    const { assessments } = assessGrid(gridOf(rows), planWith([own], 'beside-known'), {});
    expect(assessments.slice(0, 2).map(({ indicator, rate }) => [indicator, rate])).toEqual([
      ['onlineDossierRate', 0.1],
      ['toan-trinh', 0.81],
    ]);
  });
});

describe('counts are the columns with the words of the formula', () => {
  const counted = units([['Tổng số hồ sơ', 'Số hồ sơ được số hóa', 'Tỷ lệ (%)']], [10, 8, 80]);

  test('in any spelling, and a bare rate right behind the two is theirs', () => {
    const { assessments } = assessGrid(gridOf(counted), planWith([DIGITISED]), {});
    expect(assessments[0]).toMatchObject({
      counts: { numerator: 8, denominator: 10 },
      cells: { numerator: 'D2', denominator: 'C2', rate: 'E2' },
      status: 'met',
    });
  });

  test('one denominator serves several indicators', () => {
    const rows = units([['Tổng số hồ sơ', 'Hồ sơ được số hoá', 'Hồ sơ thanh toán trực tuyến']], [10, 7, 6]);
    expect(assess(rows, [DIGITISED, PAID_ONLINE]).said).toEqual(['7/10 near', '6/10 met', '7/10 near', '6/10 met']);
  });

  test('each under its own heading, where the same words stand under two', () => {
    const headings = [
      ['Số hoá hồ sơ', null, 'Thanh toán trực tuyến', null],
      ['Tổng số hồ sơ', 'Số hồ sơ được số hoá', 'Tổng số hồ sơ', 'Số hồ sơ thanh toán trực tuyến'],
    ];
    expect(assess(units(headings, [10, 8, 20, 5]), [DIGITISED, PAID_ONLINE]).said.slice(0, 2)).toEqual([
      '8/10 met',
      '5/20 missed',
    ]);
  });

  test('"Tử số" and "Mẫu số" under the heading of the indicator', () => {
    const headings = [
      ['Tỷ lệ số hoá hồ sơ', null, null],
      ['Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
    ];
    expect(assess(units(headings, [8, 10, 80]), [{ ...DIGITISED, formula: null }]).said).toEqual(both('8/10 met'));
  });

  test('what the formula adds up is added up, and the exact words go before the known role', () => {
    const headings = [
      ['Kết quả giải quyết', null, null, null],
      ['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
    ];
    expect(assess(units(headings, [100, 60, 36, 4]), [ON_TIME]).said).toEqual(both('96/100 met'));
    const narrower = { ...DIGITISED, formula: 'Số hồ sơ được số hoá / Tổng số hồ sơ phải số hoá' };
    const rows = units([['Tổng số hồ sơ', 'Tổng số hồ sơ phải số hoá', 'Số hồ sơ được số hoá']], [100, 10, 8]);
    expect(assess(rows, [narrower]).said).toEqual(both('8/10 met'));
  });

  test('"đúng hạn" beside a column "Trước hạn" is asked about: a unit is not judged low for having been early', () => {
    const headings = [
      ['Kết quả giải quyết', null, null, null],
      ['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
    ];
    const alone = { ...ON_TIME, formula: 'Hồ sơ giải quyết đúng hạn / Tổng số hồ sơ đã giải quyết' };
    const rows = units(headings, [100, 60, 36, 4]);
    expect(assess(rows, [alone])).toEqual({ said: [], asked: [`numerator:${ON_TIME.id}`], absent: [] });
    const answers = new Map([[`numerator:${ON_TIME.id}`, 4]]);
    expect(assess(rows, [alone], { answers }).said).toEqual(both('36/100 missed'));
  });

  test.each([
    'Tổng số hồ sơ phải nộp phí',
    'Tổng số hồ sơ của doanh nghiệp',
    'Số hồ sơ trực tuyến toàn trình',
    'Tổng số',
  ])('words that say more or less than a known role are not taken for it: %s', (denominator) => {
    const own = { ...DIGITISED, formula: `Số hồ sơ được số hoá / ${denominator}` };
    const rows = units([['Tổng số hồ sơ', 'Số hồ sơ được số hoá', 'Hồ sơ trực tuyến']], [10, 8, 5]);
    expect(assess(rows, [own])).toEqual({ said: [], asked: [], absent: [own.id] });
  });

  test('two that fit equally are asked about, and the answer settles it', () => {
    const headings = [
      ['Bộ phận Một cửa', null, 'Chi nhánh', null],
      ['Số hồ sơ được số hoá', 'Tổng số hồ sơ', 'Số hồ sơ được số hoá', 'Tổng số khác'],
    ];
    const rows = units(headings, [8, 10, 5, 10]);
    expect(assess(rows, [DIGITISED])).toEqual({ said: [], asked: [`numerator:${DIGITISED.id}`], absent: [] });
    const answers = new Map([[`numerator:${DIGITISED.id}`, 4]]);
    expect(assess(rows, [DIGITISED], { answers }).said).toEqual(both('5/10 missed'));
  });

  test('none that fits is told by the plan’s heading, and nothing is judged', () => {
    const rows = units([['Tổng số hồ sơ', 'Hồ sơ trực tuyến']], [10, 8]);
    expect(assess(rows, [DIGITISED])).toEqual({ said: [], asked: [], absent: [DIGITISED.id] });
  });

  test('a column of marks and one of numbers make no rate', () => {
    const rows: Rows = [
      ['Đơn vị: Phòng Nội vụ'],
      ['STT', 'Tên TTHC', 'Số hồ sơ được số hoá', 'Tổng số hồ sơ'],
      [1, 'Cấp giấy phép', 'x', 10],
      [2, 'Đăng ký', 'x', 5],
    ];
    expect(assess(rows, [DIGITISED]).said).toEqual([]);
  });
});

test('a table that only the plan’s words can tell is found', () => {
  const own = {
    id: 'bien-lai',
    heading: 'Biên lai điện tử',
    formula: 'Biên lai lập qua cổng / Biên lai đã lập',
    target: 90,
  };
  const rows: Rows = [
    ['Đơn vị', 'Biên lai lập qua cổng', 'Biên lai đã lập'],
    ['Phòng Nội vụ', 9, 10],
    ['Phòng Tư pháp', 8, 10],
  ];
  expect(assess(rows, [own]).said).toEqual(['9/10 met', '8/10 near']);
});

describe('a summary of one unit', () => {
  test('its rows are named in the plan’s words, before the usual ones', () => {
    const full = { id: 'toan-trinh', heading: 'Tỷ lệ hồ sơ trực tuyến toàn trình', formula: null, target: 40 };
    const rows: Rows = [
      ['Đơn vị: Phòng Nội vụ'],
      ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
      [1, 'Tỷ lệ số hóa hồ sơ', 8, 10, 80],
      [2, 'Tỷ lệ hồ sơ trực tuyến toàn trình', '3', 10, null],
      [3, 'Tỷ lệ giải quyết đúng hạn', null, null, '96%'],
    ];
    expect(assess(rows, [DIGITISED, full, ON_TIME]).said).toEqual(['8/10 met', '3/10 missed', '0.96 met']);
  });

  test('"Tổng số hồ sơ" is one of its counts, numbered or not', () => {
    const rows: Rows = [
      ['Đơn vị: Phòng Nội vụ'],
      ['Nội dung', 'Kết quả'],
      ['Tổng số hồ sơ', 10],
      ['Số hồ sơ được số hóa', 8],
    ];
    expect(assess(rows, [DIGITISED]).said).toEqual(['8/10 met']);
  });

  test('its rows are the counts of the formula', () => {
    const rows: Rows = [
      ['Đơn vị: Phòng Nội vụ'],
      ['STT', 'Nội dung', 'Kết quả'],
      [1, 'Tổng số hồ sơ', 10],
      [2, 'Hồ sơ được số hóa', 8],
      [3, 'Số hồ sơ đã giải quyết', 100],
      [4, 'Số hồ sơ giải quyết trước hạn', 60],
      [5, 'Số hồ sơ giải quyết đúng hạn', '36'],
    ];
    const onTime = {
      ...ON_TIME,
      formula: 'Số hồ sơ giải quyết trước hạn + Số hồ sơ giải quyết đúng hạn / Số hồ sơ đã giải quyết',
    };
    const digitised = {
      ...DIGITISED,
      heading: 'Tỷ lệ hồ sơ được số hoá',
      formula: 'Hồ sơ được số hoá / Tổng số hồ sơ',
    };
    expect(assess(rows, [digitised, onTime]).said).toEqual(['8/10 met', '96/100 met']);
  });
});
