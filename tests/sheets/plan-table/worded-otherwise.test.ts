import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/text/vi/problems';
import { toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const PAID = 'Tỷ lệ thanh toán trực tuyến';
const LEVELS = 'Các sở, ban, ngành; UBND các xã, phường';

describe('targets in a table whose "Đơn vị tính" is "%"', () => {
  const { plan, targets, told } = toldPlan([
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2025', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
    [1, RATE, '%', '≥ 80', LEVELS, 'Văn phòng UBND tỉnh'],
    [2, 'Tỷ lệ hồ sơ trễ hạn', '%', '≤ 1', LEVELS, null],
    [3, 'Mức độ hài lòng của người dân, doanh nghiệp', '%', '95 trở lên', LEVELS, null],
  ]);

  test('are shares whatever words stand beside the figure: "≤ 1" is 1%, not 100%', () => {
    const values = plan.groups[0]?.targets ?? {};
    expect(Object.values(values).map(({ value }) => value)).toEqual([
      { numerator: 80, denominator: 100 },
      { numerator: 1, denominator: 100 },
      { numerator: 95, denominator: 100 },
    ]);
    expect(plan.indicators.map(({ kind }) => kind ?? 'share')).toEqual(['share', 'share', 'share']);
  });

  test('are kept with the sign that they were read with', () => {
    const texts = Object.values(plan.groups[1]?.targets ?? {}).map(({ text }) => text);
    expect(texts).toEqual(['≥ 80%', '≤ 1%', '95% trở lên']);
  });

  test('are of the levels that lead them, where no single office does, and that is told', () => {
    expect(Object.keys(targets)).toEqual(['Các sở, ban, ngành', 'UBND các xã, phường']);
    expect(told).toEqual(['plan-receiver E4 leads']);
    expect(plan.warnings.map((found) => describeProblem(found, plan))).toEqual([
      `Ô E4: nơi giao chỉ tiêu không nêu đơn vị; chỉ tiêu được hiểu là giao cho “${LEVELS}”, ghi ở cột cơ quan chủ trì.`,
    ]);
  });
});

describe('who has a target', () => {
  test('“Các đơn vị” are all that the plan names without a target of their own', () => {
    const { targets } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Mức giao', 'Đơn vị thực hiện'],
      [1, RATE, '80%', 'Sở Nội vụ'],
      [2, RATE, '60%', 'UBND cấp xã'],
      [3, PAID, '50%', 'Các đơn vị'],
    ]);
    expect(targets).toMatchObject({ 'Sở Nội vụ': ['80%', '50%'], 'UBND cấp xã': ['60%', '50%'] });
  });

  test('may stand below “Giao cho đơn vị”, with “Mức” beside it', () => {
    const { plan, targets } = toldPlan([
      ['STT', 'Nội dung chỉ tiêu', 'Giao cho đơn vị', 'Mức'],
      [1, RATE, 'Trung tâm Phục vụ hành chính công tỉnh', '90%'],
      [2, RATE, 'UBND các xã, phường', '70%'],
    ]);
    expect(plan.indicators.map(({ id }) => id)).toEqual(['onlineDossierRate']);
    expect(targets).toMatchObject({ 'UBND các xã, phường': ['70%'] });
  });

  test('fields of work are nobody: their table is told and assigns nothing', () => {
    const { targets, told } = toldPlan([
      ['STT', 'Đơn vị', RATE],
      [1, 'Xã Phú Thịnh', '70%'],
      [null, null, null],
      ['PHỤ LỤC II', null, null],
      ['STT', 'Lĩnh vực', 'Chỉ tiêu hồ sơ trực tuyến'],
      [1, 'Hộ tịch', '90%'],
      [2, 'Đất đai', '40%'],
    ]);
    expect(targets).toEqual({ 'Xã Phú Thịnh': ['70%'] });
    expect(told).toEqual(['plan-table-left-out B8 fields']);
  });
});

describe('a heading', () => {
  test('that only says the level of a service is of what stands above it', () => {
    const { plan } = toldPlan(
      [
        ['STT', 'Đơn vị', RATE, null],
        [null, null, 'Toàn trình', 'Một phần'],
        [1, 'Sở Nội vụ', '90%', '50%'],
      ],
      { merges: ['C4:D4'] },
    );
    expect(plan.indicators.map(({ heading }) => heading)).toEqual([`${RATE} toàn trình`, `${RATE} một phần`]);
    expect(plan.indicators.map(({ id }) => id)).not.toContain('endToEndProcedureRate');
  });

  test('of one field of work is another indicator than that of all of them', () => {
    const { plan, told } = toldPlan([
      ['STT', 'Đơn vị', RATE, `${RATE} của lĩnh vực đất đai`],
      [1, 'Xã Phú Thịnh', '70%', '30%'],
    ]);
    expect(plan.indicators.map(({ id }) => id)).toEqual([
      'onlineDossierRate',
      'ty-le-ho-so-truc-tuyen-cua-linh-vuc-dat-dai',
    ]);
    expect(told).toEqual([]);
  });

  test('that is a number only is named by the note of that number', () => {
    const { plan } = toldPlan([
      ['STT', 'Đơn vị', 'Chỉ tiêu 1', 'Chỉ tiêu 2'],
      [1, 'Sở Nội vụ', '80%', '70%'],
      ['Ghi chú:', null, null, null],
      ['Chỉ tiêu 1: Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến.', null, null, null],
      [`Chỉ tiêu 2: ${RATE}.`, null, null, null],
    ]);
    expect(plan.indicators.map(({ id, heading }) => [id, heading])).toEqual([
      ['onlineActiveProcedureRate', 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến'],
      ['onlineDossierRate', RATE],
    ]);
  });

  test('keeps no number of its own', () => {
    const { plan } = toldPlan([
      ['STT', 'Đơn vị', `1. ${RATE}`, `2. ${PAID}`],
      [1, 'Sở Nội vụ', '80%', '70%'],
    ]);
    expect(plan.indicators.map(({ heading }) => heading)).toEqual([RATE, PAID]);
  });

  test('“Trong đó” over levels names no indicator, and the whole place beside them is told as such', () => {
    const { plan, targets, told } = toldPlan(
      [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Toàn tỉnh', 'Trong đó', null],
        [null, null, null, null, 'Sở, ngành', 'Cấp xã'],
        [1, RATE, '%', 75, 85, 70],
        [2, 'Tỷ lệ chứng thực bản sao điện tử', '%', 30, '-', 30],
      ],
      { merges: ['E4:F4', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5'] },
    );
    expect(plan.indicators.map(({ heading }) => heading)).toEqual([RATE, 'Tỷ lệ chứng thực bản sao điện tử']);
    expect(targets).toEqual({ 'Sở, ngành': ['85%', null], 'Cấp xã': ['70%', '30%'] });
    expect(told).toEqual(['plan-column-left-out D4 whole-place']);
  });

  test('with its year before “thực hiện” says what was done', () => {
    const { told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Năm 2024 (thực hiện)', 'Năm 2025', 'Đơn vị thực hiện'],
      [1, RATE, '72,5%', '80%', 'UBND cấp xã'],
    ]);
    expect(told).toEqual(['plan-column-left-out C4 result']);
  });
});

describe('the side of a target', () => {
  test('is that of its own words, whatever side the column that it shares with others is headed with', () => {
    const { plan, targets, told } = toldPlan([
      ['STT', 'Nội dung', 'Mức tối thiểu phải đạt', 'Đơn vị thực hiện'],
      [1, 'Hồ sơ trực tuyến', 'Từ 80% trở lên', 'UBND cấp xã'],
      [2, 'Hồ sơ quá hạn', 'Không quá 2%', 'UBND cấp xã'],
    ]);
    expect(plan.indicators.map(({ better }) => better ?? 'higher')).toEqual(['higher', 'lower']);
    expect(targets).toEqual({ 'UBND cấp xã': ['80%', '2%'] });
    expect(told).toEqual([]);
  });

  test('is not known of a bare figure below a heading that says the other side than what it counts', () => {
    const { told } = toldPlan([
      ['STT', 'Nội dung', 'Mức tối thiểu phải đạt', 'Đơn vị thực hiện'],
      [1, 'Hồ sơ trực tuyến', '80%', 'UBND cấp xã'],
      [2, 'Hồ sơ quá hạn', '2%', 'UBND cấp xã'],
    ]);
    expect(told).toEqual(['plan-value-unreadable C6 heading-contradicts']);
  });
});

test('a condition in brackets behind a target is kept, and told as one that changes what is counted', () => {
  const { plan, told } = toldPlan([
    ['STT', 'Tên chỉ tiêu', 'Cấp tỉnh', 'Cấp xã'],
    [1, RATE, '100% (TTHC đủ điều kiện)', '80%'],
    [2, 'Tỷ lệ số hóa hồ sơ', '100%', '100% (trừ lĩnh vực đất đai)'],
  ]);
  expect(plan.groups.map(({ targets }) => Object.values(targets).map(({ value }) => value))).toEqual([
    [
      { numerator: 100, denominator: 100 },
      { numerator: 100, denominator: 100 },
    ],
    [
      { numerator: 80, denominator: 100 },
      { numerator: 100, denominator: 100 },
    ],
  ]);
  expect(told).toEqual(['plan-note C5 scope', 'plan-note D6 scope']);
});

test('a bracket that names somebody is no condition: who else has which target is not guessed', () => {
  const { told } = toldPlan([
    ['STT', 'Tên chỉ tiêu', 'Cấp xã'],
    [1, RATE, '85% (đối với phường)'],
    [2, PAID, '60%'],
  ]);
  expect(told).toEqual(['plan-value-unreadable C5']);
});
