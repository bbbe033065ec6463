import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, refusal } from './call-function';

describe('CON_THIEU', () => {
  it.each([
    [15, 20, 1, 5],
    [10, 100, 0.13, 3],
    [13, 100, 0.13, 0],
    [150, 155, '30%', 0],
    ['1.000', '10.000', 0.13, 300],
  ])('of %s/%s against %s is %d', (numerator, denominator, target, missing) => {
    expect(call('CON_THIEU', numerator, denominator, target)).toBe(missing);
    expect(call('CON_THIEU', numerator, denominator, target, false)).toBe(missing);
  });

  it('is more where each new dossier enters the denominator too', () => {
    expect(call('CON_THIEU', 10, 100, 0.13, true)).toBe(4);
    expect(call('CON_THIEU', 13, 100, 0.13, 'TRUE')).toBe(0);
    expect(refusal(() => call('CON_THIEU', 9, 10, 1, true))).toMatch(/^notAvailable: Không thể đạt chỉ tiêu 100%/);
    expect(refusal(() => call('CON_THIEU', 9, 10, 1, 'nếu có'))).toMatch(/^invalidValue: .*TRUE hoặc FALSE/);
  });

  it('is the fewest that reach the target', () => {
    const counts = fc.tuple(fc.nat(2000), fc.nat(2000), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(counts, fc.boolean(), ([a, b, percent], grows) => {
        const [n, d] = [Math.min(a, b), Math.max(a, b) + 1];
        const x = call('CON_THIEU', n, d, percent / 100, grows) as number;
        const reaches = (more: number): boolean => (n + more) * 100 >= percent * (d + (grows ? more : 0));
        expect(reaches(x)).toBe(true);
        if (x > 0) expect(reaches(x - 1)).toBe(false);
      }),
    );
  });

  it('refuses what cannot be right', () => {
    expect(refusal(() => call('CON_THIEU', 12, 10, 0.3))).toMatch(/^invalidValue: Tử số \(12\) lớn hơn mẫu số \(10\)/);
    expect(refusal(() => call('CON_THIEU', 0, 0, 0.3))).toMatch(/^notAvailable: Không phát sinh/);
    expect(refusal(() => call('CON_THIEU', null, 10, 0.3))).toMatch(/^notAvailable: Chưa có số liệu: tử số/);
    expect(refusal(() => call('CON_THIEU', 1, 10, 30))).toMatch(/^invalidValue: Chỉ tiêu “30”/);
  });
});

describe('TYLE_CAN_DAT', () => {
  it('is what the rest of the period must reach', () => {
    expect(call('TYLE_CAN_DAT', 50, 400, 0.14, 1000)).toBe(0.15);
    expect(call('TYLE_CAN_DAT', 60, 400, 0.13, 1000)).toBe(7 / 60);
    expect(call('TYLE_CAN_DAT', 0, 0, 0.13, 1000)).toBe(0.13);
  });

  it('is 0 where the target is kept in any case', () => {
    expect(call('TYLE_CAN_DAT', 130, 400, 0.13, 1000)).toBe(0);
  });

  it('says that the target can no longer be met, and by how much', () => {
    expect(refusal(() => call('TYLE_CAN_DAT', 0, 990, 0.13, 1000))).toMatch(/^notAvailable: .*130.*10/);
  });

  it('refuses an expected total below what has arisen, and counts that cannot be right', () => {
    expect(refusal(() => call('TYLE_CAN_DAT', 5, 400, 0.13, 300))).toMatch(/^invalidValue: .*\(300\).*\(400\)/);
    expect(refusal(() => call('TYLE_CAN_DAT', 5, 4, 0.13, 300))).toMatch(/^invalidValue: Tử số \(5\)/);
    expect(refusal(() => call('TYLE_CAN_DAT', 5, 0, 0.13, 300))).toMatch(/^invalidValue: Tử số \(5\)/);
    expect(refusal(() => call('TYLE_CAN_DAT', 0, 0, 0.13, 0))).toMatch(/^notAvailable: Không phát sinh/);
    expect(refusal(() => call('TYLE_CAN_DAT', 5, 10, 0.13, null))).toMatch(/^notAvailable: .*dự kiến/);
  });
});
