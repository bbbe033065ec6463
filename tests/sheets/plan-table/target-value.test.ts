import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatios, ratioOfPercent } from '../../../src/domain/rates/ratio';
import { readTarget } from '../../../src/sheets/plan-table/figures/target-value';

function valueOf(text: string, scale: 'percent' | 'fraction' | null = null): string {
  const reading = readTarget(text, scale);
  if (reading.kind !== 'target') return reading.kind;
  const percent = (reading.value.numerator * 100) / reading.value.denominator;
  return reading.readAs === null ? String(percent) : `${String(percent)}?`;
}

describe('a target as plans word it', () => {
  it.each([
    ['100%', '100'],
    ['13,5 %', '13.5'],
    ['≥ 80%', '80'],
    ['>= 80%', '80'],
    ['từ 50% trở lên', '50'],
    ['Đạt từ 50% trở lên.', '50'],
    ['tối thiểu 45%', '45'],
    ['Tối thiểu đạt 45 %', '45'],
    ['ít nhất 30%', '30'],
    ['không thấp hơn 30%', '30'],
    ['phấn đấu đạt 90%', '90'],
    ['70% trở lên', '70'],
  ])('%s binds at %s%%', (written, percent) => {
    expect(valueOf(written)).toBe(percent);
  });

  it.each(['45%–50%', '45% - 50%', '45-50%', 'từ 45% đến 50%', '45 đến 50%'])(
    'of the range %s the lower bound binds',
    (written) => {
      expect(valueOf(written)).toBe('45');
    },
  );

  it('keeps the words beside the figure', () => {
    expect(readTarget(' từ 50% trở lên ', null)).toMatchObject({ text: 'từ 50% trở lên' });
  });

  it('a figure without a sign is taken by the scale of its column, and that is told', () => {
    expect(valueOf('13', 'percent')).toBe('13?');
    expect(valueOf('0,13', 'fraction')).toBe('13?');
    expect(valueOf('13', null)).toBe('13');
    expect(valueOf('0,5', null)).toBe('0.5');
  });

  it('a figure that does not fit the scale of its column is none', () => {
    expect(valueOf('0,13', 'percent')).toBe('unreadable');
    expect(valueOf('13', 'fraction')).toBe('unreadable');
  });

  it('"trên 80%" is taken as 80%, and that is told', () => {
    expect(valueOf('trên 80%')).toBe('80?');
    expect(valueOf('> 80%')).toBe('80?');
  });

  it.each([
    ['không quá 5%', '5', 'upper'],
    ['≤ 5%', '5', 'upper'],
    ['tối đa 1,5 %', '1.5', 'upper'],
    ['2% trở xuống', '2', 'upper'],
    ['dưới 5%', '5?', 'upper'],
    ['≥ 98%', '98', 'lower'],
    ['từ 50% trở lên', '50', 'lower'],
    ['tối thiểu 45%', '45', 'lower'],
    ['70%', '70', null],
  ])('%s bounds from its side', (written, value, bound) => {
    expect(valueOf(written)).toBe(value);
    const reading = readTarget(written, null);
    expect(reading.kind === 'target' && reading.bound).toBe(bound);
  });

  it.each(['120%', '50%-45%', 'nhiều', 'theo văn bản sau', '-5%', '1/2', '50% và 60%'])(
    '%s is no target that could be judged by',
    (written) => {
      expect(valueOf(written)).toBe('unreadable');
    },
  );

  it.each(['-', '–', 'không giao'])('%s says that none is assigned', (written) => {
    expect(valueOf(written)).toBe('none');
  });

  it('a blank cell says nothing', () => {
    expect(valueOf('  ')).toBe('blank');
  });

  it('takes an exception in brackets apart from the common target', () => {
    expect(readTarget('50% (riêng xã Nông Thượng 40%; xã Dương Quang: 30%)', null)).toMatchObject({
      value: { numerator: 50, denominator: 100 },
      exceptions: [
        { unit: 'xã Nông Thượng', text: '40%' },
        { unit: 'xã Dương Quang', text: '30%' },
      ],
    });
  });

  it('reads every percentage exactly, whatever words stand around it', () => {
    const words = fc.constantFrom('%', '≥ %', 'từ % trở lên', 'tối thiểu %', 'đạt ít nhất %', '% trở lên');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10000 }), words, (hundredths, around) => {
        const percent = `${String(Math.floor(hundredths / 100))},${String(hundredths % 100).padStart(2, '0')}%`;
        const reading = readTarget(around.replace('%', percent), null);
        const exact = ratioOfPercent(percent);
        expect(reading.kind === 'target' && exact !== null && compareRatios(reading.value, exact)).toBe(0);
      }),
    );
  });
});
