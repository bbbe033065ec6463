import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toModelFormula, toStoredFormula } from '../../../src/files/xlsx/formula-text';
import { tokenizeFormula } from '../../../src/files/xlsx/formula-tokens';

describe('a stored formula as a person types it', () => {
  it.each([
    ['_xldudf_DVCTT_TYLE_TOANTRINH(15,20)', 'DVCTT.TYLE_TOANTRINH(15,20)'],
    ['IF(A1="",0,_xldudf_DVCTT_TYLE_PHATSINH(A1,B1))', 'IF(A1="",0,DVCTT.TYLE_PHATSINH(A1,B1))'],
    ['_xlfn._xlws.SORT(_xlfn.UNIQUE(A:A))', 'SORT(UNIQUE(A:A))'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', 'LET(x,1,x+1)'],
    ['SUM(_xlfn.ANCHORARRAY(B2),1)', 'SUM(B2#,1)'],
    ['"_xlfn.SORT(" & A1', '"_xlfn.SORT(" & A1'],
    ["'_xlfn.x'!A1", "'_xlfn.x'!A1"],
  ])('%s becomes %s', (stored, typed) => {
    expect(toModelFormula(stored)).toBe(typed);
  });
});

describe('a typed formula as the file stores it', () => {
  it.each([
    ['DVCTT.TYLE_TRUCTUYEN(B2,C2)', '_xldudf_DVCTT_TYLE_TRUCTUYEN(B2,C2)'],
    ['dvctt.hang(A1:A9)', '_xldudf_DVCTT_HANG(A1:A9)'],
    ['IFERROR(XLOOKUP(A1,B:B,C:C),"XLOOKUP(")', 'IFERROR(_xlfn.XLOOKUP(A1,B:B,C:C),"XLOOKUP(")'],
    ['FILTER(A1:A9,B1:B9>0)', '_xlfn._xlws.FILTER(A1:A9,B1:B9>0)'],
    ['LET(x,A1,y,SUM(x,1),x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,SUM(_xlpm.x,1),_xlpm.x*_xlpm.y)'],
    ['MAP(A1:A3,LAMBDA(v,v+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))'],
    ["COUNTA('Tổng hợp'!A1#)", "COUNTA(_xlfn.ANCHORARRAY('Tổng hợp'!A1))"],
    ['SUM(A1#,B1#)', 'SUM(_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY(B1))'],
    ['SUM(A1,#REF!)', 'SUM(A1,#REF!)'],
    ['_xlfn.IFNA(_xldudf_DVCTT_HANG(A1),0)', '_xlfn.IFNA(_xldudf_DVCTT_HANG(A1),0)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x)', '_xlfn.LET(_xlpm.x,1,_xlpm.x)'],
  ])('%s becomes %s', (typed, stored) => {
    expect(toStoredFormula(typed)).toBe(stored);
    expect(toStoredFormula(toModelFormula(stored))).toBe(stored);
  });
});

describe('the pieces of a formula', () => {
  it('together are the formula again, whatever it is', () => {
    const characters = fc.constantFrom(...`A1$:!'"[]()#,.;{}x_ộ5 `);
    fc.assert(
      fc.property(
        fc.array(characters).map((list) => list.join('')),
        (formula) => {
          expect(
            tokenizeFormula(formula)
              .map(({ text }) => text)
              .join(''),
          ).toBe(formula);
        },
      ),
    );
  });
});
