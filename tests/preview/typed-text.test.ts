import { describe, expect, it } from 'vitest';
import { readTyped, readTypedFormula } from '../../src/preview/grid/typed-text';

describe('text typed into the preview, as on a Vietnamese machine', () => {
  it.each([
    ['15', { value: 15 }],
    ['-3', { value: -3 }],
    ['0,75', { value: 0.75 }],
    ['0.75', { value: 0.75 }],
    ['1.250', { value: 1250, numberFormat: '#,##0' }],
    ['1.234.567,5', { value: 1_234_567.5, numberFormat: '#,##0' }],
    ['13%', { value: 0.13, numberFormat: '0%' }],
    ['96,7 %', { value: 0.967, numberFormat: '0.0%' }],
    ['31/8/2022', { value: 44_804, numberFormat: 'dd/mm/yyyy' }],
  ])('reads "%s" as a number', (text, typed) => {
    expect(readTyped(text)).toEqual(typed);
  });

  it.each(['Phòng Nội vụ', 'x', '3 TTHC', '31/2/2022', '1,2,3', 'II.06a', '-', ''])('leaves "%s" as text', (text) => {
    expect(readTyped(text)).toEqual({ value: text });
  });

  it.each([
    ['=DVCTT.TYLE_TOANTRINH(15,20)', '=DVCTT.TYLE_TOANTRINH(15,20)'],
    ['=DVCTT.TYLE_TOANTRINH(15;20)', '=DVCTT.TYLE_TOANTRINH(15,20)'],
    ['=DVCTT.DANHGIA(0,75;1)', '=DVCTT.DANHGIA(0.75,1)'],
    ['=0,5*2', '=0.5*2'],
    ['=ROUND(A1,2)', '=ROUND(A1,2)'],
    ['=IF(A1>0,5;"a;b,1";2)', '=IF(A1>0.5,"a;b,1",2)'],
    ["=SUM('Quý 1; 2'!A1;B1)", "=SUM('Quý 1; 2'!A1,B1)"],
  ])('keeps the formula %s as %s', (typed, kept) => {
    expect(readTypedFormula(typed)).toBe(kept);
  });
});
