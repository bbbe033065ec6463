import { describe, expect, it } from 'vitest';
import { call, refusal } from './call-function';

describe('the direction of a target', () => {
  it('is said by a word, and turns the verdict', () => {
    expect(call('DANHGIA', 0.01, 0.01, null, 'thấp')).toBe('Đạt');
    expect(call('DANHGIA', 0.0125, 0.01, null, 'Thấp')).toBe('Gần đạt');
    expect(call('DANHGIA', 0.02, 0.01, null, 'càng thấp càng tốt')).toBe('Chưa đạt');
    expect(call('DANHGIA', 0.02, 0.01, null, 'cao')).toBe('Đạt');
  });

  it('is said by the sign of a target, as is whether that has to be passed', () => {
    expect(call('DANHGIA', 0.98, '> 98%')).toBe('Gần đạt');
    expect(call('DANHGIA', 0.98, 'trên 98%')).toBe('Gần đạt');
    expect(call('DANHGIA', 0.98, '≥ 98%')).toBe('Đạt');
    expect(call('DANHGIA', 0.98, '>=98%')).toBe('Đạt');
    expect(call('DANHGIA', 0.01, '< 1%')).toBe('Gần đạt');
    expect(call('DANHGIA', 0.01, '≤ 1%')).toBe('Đạt');
    expect(call('DANHGIA', 0.02, '≤ 1%', null, 'thấp')).toBe('Chưa đạt');
    expect(call('DANHGIA', 85, '> 85')).toBe('Gần đạt');
    expect(call('DANHGIA', 85.5, '> 85')).toBe('Đạt');
    expect(call('CON_THIEU', 98, 100, '> 98%')).toBe(1);
    expect(call('CON_THIEU', 98, 100, '≥ 98%')).toBe(0);
    expect(call('CON_THIEU', 1, 100, '< 1%')).toBe(1);
    expect(call('TYLE_CAN_DAT', 0, 0, '> 50%', 10)).toBeGreaterThan(0.5);
  });

  it('that contradicts the sign, and a bound that nothing can pass, are refused', () => {
    const high = 'invalidValue: Chỉ tiêu giao “> 98%” không hợp lệ: chỉ nhận “< …” hoặc “≤ …”.';
    expect(refusal(() => call('DANHGIA', 0.98, '> 98%', null, 'thấp'))).toBe(high);
    expect(refusal(() => call('DANHGIA', 0.98, '≤ 98%', null, 'cao'))).toMatch(/chỉ nhận “> …” hoặc “≥ …”/u);
    expect(refusal(() => call('DANHGIA', 1, '> 100%'))).toMatch(/Chỉ tiêu “> 100%” không hợp lệ/u);
    expect(refusal(() => call('CON_THIEU', 0, 5, '< 0%'))).toMatch(/Chỉ tiêu “< 0%” không hợp lệ/u);
    expect(refusal(() => call('DANHGIA', 0.98, 'trên 98% trở lên'))).toMatch(/^invalidValue/u);
  });

  it('stays the higher one where it is left out, also as the 0 that some builds hand over', () => {
    for (const blank of [null, '', 0]) {
      expect(call('DANHGIA', 0.02, 0.01, null, blank)).toBe('Đạt');
      expect(call('CON_THIEU', 3, 100, 0.01, null, blank)).toBe(0);
      expect(call('TYLE_CAN_DAT', 50, 400, 0.14, 1000, blank)).toBe(0.15);
    }
    expect(call('DANHGIA', 0.02, 0.01, 0, 'thấp')).toBe('Chưa đạt');
    expect(refusal(() => call('DANHGIA', 0.02, 0.01, 0))).toMatch(/^invalidValue/);
  });

  it('may be that of an indicator of the plan, and is never guessed', () => {
    expect(call('DANHGIA', 0.02, 0.01, null, 3)).toBe('Đạt');
    expect(refusal(() => call('DANHGIA', 0.02, 0.01, null, 'xanh'))).toMatch(/^notAvailable/);
  });

  it('makes of what is missing what is too much', () => {
    expect(call('CON_THIEU', 3, 100, 0.01, null, 'thấp')).toBe(2);
    expect(call('CON_THIEU', 3, 100, 0.01, true, 'thấp')).toBe(200);
    expect(refusal(() => call('CON_THIEU', 3, 100, 0, true, 'thấp'))).toMatch(/không quá 0%/);
    expect(call('TYLE_CAN_DAT', 3, 400, 0.01, 1000, 'thấp')).toBe(7 / 600);
    expect(refusal(() => call('TYLE_CAN_DAT', 11, 400, 0.01, 1000, 'thấp'))).toMatch(/vẫn thừa 1 /);
  });
});

describe('TYLE', () => {
  it('is the checked rate of any indicator', () => {
    expect(call('TYLE', 9, 12)).toBe(0.75);
    expect(call('TYLE', [[100], [50]], [[105], [50]], 1)).toBe(0.967);
    expect(refusal(() => call('TYLE', 12, 9))).toMatch(/^invalidValue: Tử số/);
    expect(refusal(() => call('TYLE', 0, 0))).toMatch(/^notAvailable: Không phát sinh/);
  });
});
