import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPlanProvider } from '../../src/functions/built-in-plans';
import { call, callWith, cellError, refusal } from './call-function';

describe('DANHGIA', () => {
  it.each([
    [0.75, 1, 'Chưa đạt'],
    [0.8, 1, 'Gần đạt'],
    [1, 1, 'Đạt'],
    [3 / 10, 0.3, 'Đạt'],
    [7 / 100, 0.07, 'Đạt'],
    [0.1 + 0.2, 0.3, 'Đạt'],
    [0.1299, 0.13, 'Gần đạt'],
    [0.104, 0.13, 'Gần đạt'],
    [0.1039, 0.13, 'Chưa đạt'],
    [0, 0.07, 'Chưa đạt'],
    [0, 0, 'Đạt'],
  ])('of %d against %d is %s', (rate, target, verdict) => {
    expect(call('DANHGIA', rate, target)).toBe(verdict);
  });

  it('is met exactly on every target of whole percents, whatever the denominator', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 10_000 }), (percent, times) => {
        expect(call('DANHGIA', (percent * times) / (100 * times), `${String(percent)}%`)).toBe('Đạt');
        expect(call('DANHGIA', (percent * times - 1) / (100 * times), percent / 100)).not.toBe('Đạt');
      }),
    );
  });

  it.each(['30%', '30 %', '≥ 30%', '>=30%', 'từ 30% trở lên', 'tối thiểu 30%', '0,3'])(
    'takes a target written as %s',
    (target) => {
      expect(call('DANHGIA', 0.3, target)).toBe('Đạt');
      expect(call('DANHGIA', '29,99%', target)).toBe('Gần đạt');
    },
  );

  it('starts being near where it is told, else where the workbook says, else at 80%', () => {
    const plans = { ...builtInPlanProvider, near: () => ({ numerator: 90, denominator: 100 }) };
    expect(call('DANHGIA', 0.85, 1)).toBe('Gần đạt');
    expect(callWith(plans, 'DANHGIA', [0.85, 1])).toBe('Chưa đạt');
    expect(callWith(plans, 'DANHGIA', [0.85, 1, '85%'])).toBe('Gần đạt');
    expect(refusal(() => call('DANHGIA', 0.5, 1, 0))).toMatch(/^invalidValue: Ngưỡng gần đạt “0”/);
    expect(refusal(() => call('DANHGIA', 0.5, 1, 80))).toMatch(/^invalidValue/);
  });

  it('says that nothing arose where the rate says so', () => {
    expect(call('DANHGIA', 'Không phát sinh', 0.3)).toBe('Không phát sinh');
    expect(call('DANHGIA', 'KHÔNG PHÁT SINH ', 0.3)).toBe('Không phát sinh');
  });

  it('judges nothing where the rate is #N/A: nothing arose or no figure yet', () => {
    const message = refusal(() => call('DANHGIA', cellError('#N/A'), 0.3));
    expect(message).toMatch(/^notAvailable: Không phát sinh hoặc chưa có số liệu/);
    expect(refusal(() => call('DANHGIA', null, 0.3))).toMatch(/^notAvailable: .*tỷ lệ/);
    expect(refusal(() => call('DANHGIA', 'Chưa có số liệu', 0.3))).toMatch(/^notAvailable/);
  });

  it('judges scores as they stand, where both are above 1', () => {
    expect(call('DANHGIA', 92, 85)).toBe('Đạt');
    expect(call('DANHGIA', 120, 85)).toBe('Đạt');
    expect(call('DANHGIA', 80.4, 80.5)).toBe('Gần đạt');
    expect(call('DANHGIA', 68, 85)).toBe('Gần đạt');
    expect(call('DANHGIA', 67.9, 85)).toBe('Chưa đạt');
    expect(call('DANHGIA', 5, 3, null, 'thấp')).toBe('Chưa đạt');
    // Beside a target of 85% it is no score but a slip.
    expect(refusal(() => call('DANHGIA', 92, 0.85))).toMatch(/^invalidValue/);
    expect(refusal(() => call('DANHGIA', 0.92, 85))).toMatch(/^invalidValue/);
  });

  it('passes other errors on, from the target too', () => {
    expect(refusal(() => call('DANHGIA', cellError('#DIV/0!'), 0.3))).toMatch(/^divisionByZero/);
    expect(refusal(() => call('DANHGIA', 0.3, cellError('#N/A')))).toMatch(/^notAvailable: Chỉ tiêu giao .*#N\/A/);
  });

  it('refuses what is no rate or no target', () => {
    expect(refusal(() => call('DANHGIA', 1.3, 0.3))).toMatch(/^invalidValue: Tỷ lệ “1,3”.*100%/);
    expect(refusal(() => call('DANHGIA', -0.1, 0.3))).toMatch(/^invalidValue: .*-0,1/);
    expect(refusal(() => call('DANHGIA', 'nhiều', 0.3))).toMatch(/^invalidValue: .*“nhiều”/);
    expect(refusal(() => call('DANHGIA', true, 0.3))).toMatch(/^invalidValue/);
    for (const target of [30, 1.01, '130%', 'cao', -0.1]) {
      expect(refusal(() => call('DANHGIA', 0.3, target))).toMatch(/^invalidValue: Chỉ tiêu .* phải từ 0% đến 100%/);
    }
    expect(refusal(() => call('DANHGIA', 0.3, '-'))).toMatch(/^notAvailable: .*không giao chỉ tiêu/);
    expect(refusal(() => call('DANHGIA', 0.3, null))).toMatch(/^notAvailable: .*chỉ tiêu giao/);
  });
});
