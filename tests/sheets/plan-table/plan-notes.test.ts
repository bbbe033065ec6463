import { describe, expect, test } from 'vitest';
import { noteKind, noteWords } from '../../../src/sheets/plan-table/notes/note-words';
import { formulasThatDiffer } from '../../../src/sheets/plan-table/notes/formulas-said';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const PAID = 'Tỷ lệ thanh toán trực tuyến';
const ONE: readonly (readonly CellValue[])[] = [
  ['STT', 'Đơn vị', RATE],
  [1, 'Phường Đức Xuân', '90%'],
  [2, 'Phường Sông Cầu', '90%'],
];
const TWO: readonly (readonly CellValue[])[] = [
  ['STT', 'Đơn vị', RATE, PAID],
  [1, 'Phường Đức Xuân', '90%', '60%'],
  [2, 'Phường Sông Cầu', '90%', '60%'],
];
const as = (first: readonly (string | null)[], second: readonly (string | null)[]) => ({
  'Phường Đức Xuân': first,
  'Phường Sông Cầu': second,
});

describe('a note that assigns otherwise', () => {
  test.each([
    ['in a row of the table', [[null, 'Riêng phường Sông Cầu: 80%', null]], 'plan-note B7 applied'],
    ['below the table', [['Ghi chú: Riêng phường Sông Cầu 80%.']], 'plan-note A7 applied'],
    ['behind a mark', [['(*) Đối với phường Sông Cầu, chỉ tiêu là 80%']], 'plan-note A7 applied'],
    ['below a blank row', [[], ['Riêng phường Sông Cầu: tỷ lệ hồ sơ trực tuyến đạt 80%']], 'plan-note A8 applied'],
  ])('is followed where it surely says whose and how much: %s', (_, rows, told) => {
    const read = toldPlan([...ONE, ...rows]);
    expect([read.targets, read.told]).toEqual([as(['90%'], ['80%']), [told]]);
  });

  test('of several indicators is followed where it says which', () => {
    const notes = [['- Riêng chỉ tiêu 2 đối với phường Đức Xuân là 50%'], [`- Riêng ${PAID} của phường Sông Cầu: 40%`]];
    expect(toldPlan([...TWO, ...notes]).targets).toEqual(as(['90%', '50%'], ['90%', '40%']));
  });

  test('in a column of remarks is about its row', () => {
    const { targets, told } = toldPlan([
      ['STT', 'Đơn vị', RATE, PAID, 'Ghi chú'],
      [1, 'Phường Đức Xuân', '90%', '60%', 'Không giao chỉ tiêu thanh toán trực tuyến'],
      [2, 'Phường Sông Cầu', '90%', '60%', `Riêng ${PAID}: 40%`],
    ]);
    expect(targets).toEqual(as(['90%', null], ['90%', '40%']));
    expect(told).toContain('plan-note E5 applied');
    expect(told).toContain('plan-note E6 applied');
  });

  test('in a column of remarks beside an indicator is about that indicator', () => {
    const who = 'Phường Đức Xuân; Phường Sông Cầu';
    const { targets } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Mức giao', 'Đơn vị thực hiện', 'Ghi chú'],
      [1, RATE, '90%', who, 'Riêng phường Sông Cầu: 80%'],
      [2, PAID, '60%', who, null],
    ]);
    expect(targets).toEqual(as(['90%', '60%'], ['80%', '60%']));
  });

  test('behind the mark of a unit is about that unit', () => {
    const { targets } = toldPlan([
      ['STT', 'Đơn vị', RATE, PAID],
      [1, 'Phường Đức Xuân (*)', '90%', '60%'],
      [2, 'Phường Sông Cầu', '90%', '60%'],
      ['(*) Không giao chỉ tiêu thanh toán trực tuyến.'],
    ]);
    expect(targets).toEqual(as(['90%', null], ['90%', '60%']));
  });

  test('of a commune of a level that lists none is that commune’s alone', () => {
    const { plan, targets } = toldPlan([
      ['STT', 'Đơn vị', RATE],
      [1, 'UBND các xã', '70%'],
      ['Ghi chú: Riêng xã Bạch Thông và xã Phủ Thông: 60%; xã Cẩm Giàng: 65%'],
    ]);
    expect(targets).toEqual({
      ...{ 'UBND các xã': ['70%'], 'Xã Bạch Thông': ['60%'], 'Xã Phủ Thông': ['60%'], 'Xã Cẩm Giàng': ['65%'] },
    });
    expect(new Set(plan.groups.map(({ id }) => id)).size).toBe(plan.groups.length);
  });

  test.each([
    ['whose it is, the plan does not say', 'Riêng các xã vùng cao: 50%'],
    ['a unit that the plan does not have', 'Riêng phường Không Có: 50%'],
    ['a figure without “%”', 'Riêng phường Sông Cầu giảm 50 điểm'],
    ['no figure', 'Trừ phường Sông Cầu'],
    ['an upper bound of what is better when higher', 'Riêng phường Sông Cầu: không quá 50%'],
  ])('is told with its words, and nothing is changed: %s', (_, note) => {
    const { targets, problems } = toldPlan([...ONE, [`- ${note}`]]);
    expect(targets).toEqual(as(['90%'], ['90%']));
    expect(problems.map(({ code, cell, facts }) => ({ code, cell, facts }))).toEqual([
      { code: 'plan-note', cell: 'A7', facts: { written: note, unit: null, why: 'exception' } },
    ]);
  });

  test('that does not say of which indicator is told', () => {
    const { targets, told } = toldPlan([...TWO, [null, 'Riêng phường Sông Cầu: 80%', null, null]]);
    expect([targets, told]).toEqual([as(['90%', '60%'], ['90%', '60%']), ['plan-note B7 exception']]);
  });

  test('otherwise than another note leaves no target, and is told', () => {
    const { targets, told } = toldPlan([...ONE, ['- Riêng phường Sông Cầu: 80%'], ['- Riêng phường Sông Cầu: 70%']]);
    expect([targets, told]).toEqual([as(['90%'], [null]), ['plan-note A7 applied', 'plan-note A8 contradicts']]);
  });
});

describe('a target’s own mark', () => {
  test('is no part of it, and its note is told whatever it says', () => {
    const { targets, told } = toldPlan([
      ['STT', 'Đơn vị', RATE],
      [1, 'Phường Đức Xuân', '90% (*)'],
      [2, 'Phường Sông Cầu', '90%**'],
      ['(*) Áp dụng theo lộ trình.'],
      ['** Theo Công văn số 12.'],
    ]);
    expect([targets, told]).toEqual([as(['90%'], ['90%']), ['plan-note A7 exception', 'plan-note A8 exception']]);
  });
});

describe('a note that changes what is counted', () => {
  test('is told of all indicators, of the one it names, or of the one whose mark it has', () => {
    const { problems } = toldPlan([
      ['STT', 'Đơn vị', `${RATE} (1)`, PAID],
      [1, 'Phường Đức Xuân', '90%', '60%'],
      ['(1) Không tính hồ sơ nộp qua dịch vụ bưu chính công ích.'],
      ['- Trừ các thủ tục thuộc lĩnh vực chứng thực.'],
    ]);
    expect(problems.map(({ indicator, facts }) => [indicator, 'why' in facts ? facts.why : ''])).toEqual([
      ['onlineDossierRate', 'scope'],
      [undefined, 'scope'],
    ]);
  });

  test('ends where the document goes on', () => {
    const lines = ['II. TỔ CHỨC THỰC HIỆN', 'Không tính hồ sơ qua bưu chính; riêng phường Sông Cầu: 80%'].map(
      (line) => [line],
    );
    expect(toldPlan([...ONE, [], ...lines]).told).toEqual([]);
  });
});

describe('the words of notes', () => {
  test.each(noteWords)('“$example” is one', ({ says, example }) => expect(noteKind(example)).toBe(says));
  test.each(noteWords)('“$unlike” is another thing', ({ says, unlike }) => expect(noteKind(unlike)).not.toBe(says));
});

describe('ways of computing one indicator', () => {
  test.each<[string, readonly string[], number]>([
    ['two in one', ['Số hồ sơ trực tuyến/Tổng số hồ sơ hoặc tổng số hồ sơ của TTHC cung cấp DVCTT'], 1],
    ['two places', ['Số hồ sơ trực tuyến/Tổng số hồ sơ', 'Số hồ sơ trực tuyến/Số hồ sơ phải số hóa'], 2],
    ['the same in other words', ['Số hồ sơ trực tuyến/Tổng số hồ sơ', 'Số hồ sơ/Tổng số hồ sơ tiếp nhận'], 0],
    ['one of them in words alone', ['Số hồ sơ trực tuyến/Tổng số hồ sơ', 'Theo Quyết định 766'], 0],
  ])('are a question where they divide by two things: %s', (_, said, count) => {
    expect(formulasThatDiffer(said)).toHaveLength(count);
  });

  test('leave the known formula in force, and are told with the indicator', () => {
    const { plan, problems } = toldPlan([
      ['STT', 'Đơn vị', `${RATE} (1)`],
      [1, 'Xã A', '90%'],
      ['(1) Số hồ sơ trực tuyến/Tổng số hồ sơ tiếp nhận.'],
      [`${RATE} = Số hồ sơ trực tuyến/Tổng số hồ sơ của TTHC cung cấp dịch vụ công trực tuyến`],
    ]);
    expect(plan.indicators.map(({ id, formula }) => [id, formula])).toEqual([['onlineDossierRate', null]]);
    expect(problems.map(({ code, indicator, cell }) => [code, indicator, cell])).toEqual([
      ['plan-formulas', 'onlineDossierRate', 'C4'],
    ]);
  });
});
