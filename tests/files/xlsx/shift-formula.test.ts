import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftFormula } from '../../../src/files/xlsx/shift-formula';
import { cellAddress } from '../../../src/sheets/cells/grid';

describe('a shared formula one row down and one column right', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B2+$A2+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B2:C3)'],
    ['SUM(A:B,$A:B,1:2,$1:2)', 'SUM(B:C,$A:C,2:3,$1:3)'],
    ['LOG10(A1)&"A1 ""B2"""', 'LOG10(B2)&"A1 ""B2"""'],
    ["'A1 ''B2'''!A1+Sheet1!C3", "'A1 ''B2'''!B2+Sheet1!D4"],
    ['BangSo[[#This Row],[A1]]*A1', 'BangSo[[#This Row],[A1]]*B2'],
    ['[1]Sheet1!A1', '[1]Sheet1!B2'],
    ['TyLe_1+A1B+_A1+XFE1+Q1.A1', 'TyLe_1+A1B+_A1+XFE1+Q1.A1'],
    ['DVCTT.TYLE_TRUCTUYEN(B2,C2)', 'DVCTT.TYLE_TRUCTUYEN(C3,D3)'],
    ['A1#+@B1+1E5+#REF!+{1,2;3,4}', 'B2#+@C2+1E5+#REF!+{1,2;3,4}'],
    ['Số1+A1', 'Số1+B2'],
  ])('%s is %s', (formula, shifted) => {
    expect(shiftFormula(formula, 1, 1)).toBe(shifted);
  });

  it('says #REF! where a reference would leave the sheet', () => {
    expect(shiftFormula('A1+B1', 0, -1)).toBe('#REF!+A1');
    expect(shiftFormula('A1048576', 1, 0)).toBe('#REF!');
    expect(shiftFormula('XFD1', 0, 1)).toBe('#REF!');
  });

  it('moves every relative reference by just that much', () => {
    const place = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(place, place, place, place, (row, column, down, right) => {
        const formula = `F(${cellAddress(row, column)})`;
        expect(shiftFormula(formula, down, right)).toBe(`F(${cellAddress(row + down, column + right)})`);
      }),
    );
  });
});
