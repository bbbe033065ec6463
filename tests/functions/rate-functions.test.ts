import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, cellError, column, refusal } from './call-function';

const RATES = ['TYLE_TOANTRINH', 'TYLE_PHATSINH', 'TYLE_TRUCTUYEN'];

describe('a rate of the plan', () => {
  it.each([
    ['TYLE_TOANTRINH', 15, 20, 0.75],
    ['TYLE_PHATSINH', 8, 10, 0.8],
    ['TYLE_TRUCTUYEN', 150, 155, 150 / 155],
  ])('%s of %d and %d is its own example', (id, numerator, denominator, rate) => {
    expect(call(id, numerator, denominator)).toBe(rate);
  });

  it.each([
    [0, 0.96],
    [1, 0.967],
    [2, 0.9677],
    [6, 0.96774193],
  ])('is cut, not rounded, at %d decimals of the percentage', (decimals, shown) => {
    expect(call('TYLE_TRUCTUYEN', 150, 155, decimals)).toBe(shown);
  });

  it('never shows more than it is', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), fc.constantFrom(0, 1, 2, 3, 4, 5, 6), (a, b, decimals) => {
        const [numerator, denominator] = [Math.min(a, b), Math.max(a, b) + 1];
        const exact = numerator / denominator;
        const cut = call('TYLE_TRUCTUYEN', numerator, denominator, decimals) as number;
        expect(call('TYLE_TRUCTUYEN', numerator, denominator)).toBe(exact);
        expect(cut).toBeLessThanOrEqual(exact);
        expect(exact - cut).toBeLessThan(1.000001 / 10 ** (decimals + 2));
      }),
    );
  });

  it.each([7, -1, 1.5, 'hai'])('takes no %s for decimals', (decimals) => {
    expect(refusal(() => call('TYLE_TRUCTUYEN', 1, 2, decimals))).toMatch(/^invalidValue: .*từ 0 đến 6/);
  });

  it.each(RATES)('%s of nothing is not zero: nothing arose', (id) => {
    expect(refusal(() => call(id, 0, 0))).toMatch(/^notAvailable: Không phát sinh: .* bằng 0/);
    expect(refusal(() => call(id, '-', '-'))).toMatch(/^notAvailable: Không phát sinh/);
  });

  it.each(RATES)('%s of a blank is not zero either: there is no figure yet', (id) => {
    for (const blank of [null, undefined, '', '  ', column(null, '', null)]) {
      expect(refusal(() => call(id, blank, 5))).toMatch(/^notAvailable: Chưa có số liệu: .* để trống/);
      expect(refusal(() => call(id, 5, blank))).toMatch(/^notAvailable: Chưa có số liệu: .* để trống/);
    }
    expect(call(id, 0, 5)).toBe(0);
  });

  it('names the figures that cannot be right', () => {
    expect(refusal(() => call('TYLE_TRUCTUYEN', 1200, 1000))).toBe(
      'invalidValue: Số hồ sơ trực tuyến (1.200) lớn hơn tổng số hồ sơ phát sinh trong kỳ (1.000).',
    );
    expect(refusal(() => call('TYLE_TRUCTUYEN', 3, 0))).toMatch(/^invalidValue: .*\(3\) lớn hơn .*\(0\)/);
    expect(refusal(() => call('TYLE_TRUCTUYEN', -3, 10))).toMatch(/^invalidValue: .*-3/);
    expect(refusal(() => call('TYLE_TRUCTUYEN', 2.5, 10))).toMatch(/^invalidValue: .*2,5/);
    expect(refusal(() => call('TYLE_TRUCTUYEN', 'chưa có', 10))).toMatch(/^invalidValue: .*“chưa có”/);
    expect(refusal(() => call('TYLE_TOANTRINH', 'chưa có', 10))).toMatch(/^invalidValue: .*“chưa có”/);
    expect(refusal(() => call('TYLE_TRUCTUYEN', '75%', 10))).toMatch(/^invalidValue: .*“75%”/);
  });

  it('reads numbers as officers write them and asks where two readings are possible', () => {
    expect(call('TYLE_TRUCTUYEN', '1.234', '2.468')).toBe(0.5);
    expect(call('TYLE_TRUCTUYEN', ' 15 ', '20 hồ sơ')).toBe(0.75);
    expect(refusal(() => call('TYLE_TRUCTUYEN', '1,234', 5000))).toMatch(/^invalidValue: .*1\.234 hay 1,234/);
  });
});

describe('a rate over ranges', () => {
  it('adds numbers up and passes blanks over', () => {
    expect(call('TYLE_TRUCTUYEN', column(100, null, '50'), column(105, null, 50))).toBe(150 / 155);
    expect(call('TYLE_TRUCTUYEN', [[100, 50]], 155)).toBe(150 / 155);
    expect(call('TYLE_TRUCTUYEN', column(1, 2, 3), column(4, 8))).toBe(0.5);
  });

  it('counts marks of every kind, and blanks and refusals as none', () => {
    const eligible = column('x', 'X', '✓', 'có', true, 1, null, 'không');
    const provided = column('x', null, 'v', 'chưa', true, 0, null, '-');
    expect(call('TYLE_TOANTRINH', provided, eligible)).toBe(3 / 6);
    expect(call('TYLE_TOANTRINH', column('không', 'chưa'), column('x', 'x'))).toBe(0);
    expect(call('TYLE_TOANTRINH', column('x', null), 4)).toBe(0.25);
    expect(call('TYLE_TOANTRINH', 'x', 4)).toBe(0.25);
  });

  it('reads a level where a mark may stand', () => {
    expect(call('TYLE_TOANTRINH', column('x', null), column('Toàn trình', 'Một phần'))).toBe(1);
  });

  it('does not count what is provided but not eligible, as the pane does not', () => {
    expect(call('TYLE_TOANTRINH', column('x', 'x', null), column('x', null, 'x'))).toBe(0.5);
    expect(call('TYLE_TOANTRINH', column('x', 'x', 'x'), column('x', null, 'x'))).toBe(1);
    expect(call('TYLE_TOANTRINH', column(null, 'x', null), column('x', null, 'x'))).toBe(0);
  });

  it('names the row whose numerator is above its denominator though the sums are not', () => {
    const message = refusal(() => call('TYLE_TRUCTUYEN', column(1, 12, 3), column(50, 10, 50)));
    expect(message).toBe(
      'invalidValue: Số hồ sơ trực tuyến ở dòng 2 của vùng (12) lớn hơn tổng số hồ sơ phát sinh trong kỳ ở dòng 2 của vùng (10).',
    );
  });

  it('names the row in which one of two figures is blank', () => {
    expect(refusal(() => call('TYLE_TRUCTUYEN', column(1, null), column(5, 7)))).toMatch(
      /^notAvailable: Chưa có số liệu: số hồ sơ trực tuyến ở dòng 2/,
    );
    expect(refusal(() => call('TYLE_TRUCTUYEN', column(1, 2), column(5, '')))).toMatch(/tổng số .* ở dòng 2/);
  });

  it('does not add marks of columns that differ in size', () => {
    expect(refusal(() => call('TYLE_TOANTRINH', column('x', 'x'), column('x', 'x', 'x')))).toMatch(
      /^invalidValue: Hai vùng phải cùng kích thước: .*2 dòng.*3 dòng/,
    );
  });

  it('does not take marks for dossiers, nor mix marks with counts', () => {
    expect(refusal(() => call('TYLE_TRUCTUYEN', column('x', 'x'), column(5, 5)))).toMatch(/dòng 1 .*“x”/);
    expect(refusal(() => call('TYLE_TOANTRINH', column('x', 12), 40))).toMatch(/dòng 1 .*“x”/);
    expect(
      refusal(() =>
        call(
          'TYLE_TOANTRINH',
          [
            [5, 3],
            ['abc', 1],
          ],
          40,
        ),
      ),
    ).toMatch(/dòng 2, cột 1 của vùng ghi “abc”/);
  });

  it.each([
    ['#N/A', 'notAvailable'],
    ['#DIV/0!', 'divisionByZero'],
    ['#NUM!', 'invalidNumber'],
    ['#NULL!', 'nullReference'],
    ['#VALUE!', 'invalidValue'],
    ['#REF!', 'invalidValue'],
    ['#NAME?', 'invalidValue'],
  ])('passes %s on as %s and says where it stands', (code, kind) => {
    const message = refusal(() => call('TYLE_TRUCTUYEN', column(1, cellError(code)), column(5, 5)));
    expect(message).toBe(`${kind}: Số hồ sơ trực tuyến ở dòng 2 của vùng đang báo lỗi ${code}.`);
  });

  it('takes 10,000 rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => row);
    const eligible = rows.map((row) => [row % 2 === 0 ? 'x' : null]);
    const provided = rows.map((row) => [row % 4 === 0 ? 'X' : '']);
    expect(call('TYLE_TOANTRINH', provided, eligible)).toBe(0.5);
    expect(
      call(
        'TYLE_TRUCTUYEN',
        rows.map((row) => [row]),
        rows.map((row) => [String(row * 2)]),
      ),
    ).toBe(0.5);
  });

  it('does not depend on how a count is spread over the range', () => {
    const pairs = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pairs, (list) => {
        const counts = list.map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
        const sum = (side: 0 | 1): number => counts.reduce((total, pair) => total + pair[side], 0);
        const spread = call(
          'TYLE_TRUCTUYEN',
          counts.map(([n]) => [n]),
          counts.map(([, d]) => [d]),
        );
        expect(spread).toBe(call('TYLE_TRUCTUYEN', sum(0), sum(1)));
      }),
    );
  });
});
