import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absoluteAddress,
  formatArea,
  intersect,
  parseArea,
  quoteSheet,
  splitSheet,
  subtract,
} from '../../../src/emulator/formulas/a1';
import { readFormula } from '../../../src/emulator/formulas/check-formula';
import { engineFormula } from '../../../src/emulator/formulas/engine-formula';
import { shiftReferences } from '../../../src/emulator/formulas/shift-references';
import { joinTokens, tokenize } from '../../../src/emulator/formulas/tokens';
import type { Area } from '../../../src/sheets/cells/grid';

const FORMULAS = [
  'SUM(A1:B2)*2',
  'IF(\'Phòng Nội vụ\'!$B$3>=0.7,"Đạt ""chỉ tiêu""",\'x\'\'y\'!A1)',
  'VLOOKUP($A1,{"a",1;"b",-2.5},2,FALSE)',
  'DVCTT.TYLE_TOANTRINH(D5,E5)+LOG10(5)',
  'SUM(A:C)+SUM(1:3)-50%^2',
  'BangKQ[Tổng HS]+#REF!',
  'LAMBDA(x,x+1)(2)',
  'IF(A1,,2)',
  '-A1<>+B1',
  'TODAY()',
  '@A1:A9 & "x"',
];

describe('formulas', () => {
  test.each(FORMULAS)('%s is accepted, and its tokens are the whole of it', (formula) => {
    expect(readFormula(formula)).not.toBeNull();
    expect(joinTokens(tokenize(formula))).toBe(formula);
  });

  test.each(['', ' ', 'SUM(A1', 'A1)', '1+', 'A1 B', '{1,2;3}', '{A1}', '"mở', '1 2', 'IF(,))', "'Phòng!A1"])(
    '"%s" is refused',
    (formula) => {
      expect(readFormula(formula)).toBeNull();
    },
  );

  test('tell which functions they call, and whether they hold array constants', () => {
    expect(readFormula('If(dvctt.Rate(A1,2)>{1,2},Max(1),0)')).toEqual({
      hasArrayConstant: true,
      functions: new Set(['IF', 'DVCTT.RATE', 'MAX']),
    });
  });

  test('any text is split into tokens without loss', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(joinTokens(tokenize(text))).toBe(text);
      }),
    );
  });
});

describe('references', () => {
  test.each([
    ['$A1>B$2', 3, 1, '$A4>C$2'],
    ["SUM('Phòng 1'!A1:$B$2)", 1, 1, "SUM('Phòng 1'!B2:$B$2)"],
    ['SUM(A:A)+SUM($B:C)+SUM(3:$4)', 2, 1, 'SUM(B:B)+SUM($B:D)+SUM(5:$4)'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['A1', -1, -1, 'XFD1048576'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, shifted) => {
    expect(shiftReferences(formula, rows, columns)).toBe(shifted);
  });

  test('moved there and back are what they were', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMULAS), fc.nat(500), fc.nat(200), (formula, rows, columns) => {
        expect(shiftReferences(shiftReferences(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});

describe('the text for the engine', () => {
  const names: Readonly<Record<string, string>> = { Muc: '{"a",1}', Vung: 'Sheet1!$A$1', Tong: 'Vung+1' };
  const find = (name: string): string | null => names[name] ?? null;

  test.each([
    ['VLOOKUP(A1,Muc,2)', 'VLOOKUP(A1,{"a",1},2)'],
    ['Vung*2', 'Sheet1!$A$1*2'],
    ['Tong*2', '(Sheet1!$A$1+1)*2'],
    ['Muc_khac+Muc(1)', 'Muc_khac+Muc(1)'],
    ['@A:A+@B1:B2', 'A5+B1:B2'],
    ['SUM(@A5:Z5)', 'SUM(C5)'],
    ['SINGLE(A1)+1', '(A1)+1'],
    ['MATCH(A1,{"a, b",1;"c",2},0)', 'MATCH(A1,VSTACK(HSTACK("a, b",1),HSTACK("c",2)),0)'],
  ])('of %s in C5 is %s', (formula, text) => {
    expect(engineFormula(formula, 4, 2, find)).toBe(text);
  });
});

describe('addresses', () => {
  test.each([
    ['D9', { top: 8, left: 3, bottom: 8, right: 3 }, 'D9'],
    ['$C$3:A1', { top: 0, left: 0, bottom: 2, right: 2 }, 'A1:C3'],
    ['B:A', { top: 0, left: 0, bottom: 1_048_575, right: 1 }, 'A:B'],
    ['3:2', { top: 1, left: 0, bottom: 2, right: 16_383 }, '2:3'],
  ])('%s is read and written', (address, area, written) => {
    expect(parseArea(address)).toEqual(area);
    expect(formatArea(area)).toBe(written);
  });

  test.each(['', 'A', 'A0', 'XFE1', 'A1048577', 'A1:B', '1', 'A1B2'])('"%s" is none', (address) => {
    expect(parseArea(address)).toBeNull();
  });

  test.each([
    ['Sheet1', 'Sheet1'],
    ['Phòng Nội vụ', "'Phòng Nội vụ'"],
    ['2022', "'2022'"],
    ['A1', "'A1'"],
    ["Ban 'A'", "'Ban ''A'''"],
    ['Đơn_vị', 'Đơn_vị'],
  ])('the sheet %s is written %s', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!B2`)).toEqual({ sheet: name, rest: 'B2' });
  });

  test('of names are absolute', () => {
    expect(absoluteAddress('Phòng 1', { top: 0, left: 0, bottom: 1, right: 27 })).toBe("'Phòng 1'!$A$1:$AB$2");
    expect(absoluteAddress('S', { top: 0, left: 1, bottom: 1_048_575, right: 1 })).toBe('S!$B:$B');
  });

  const areas = fc
    .tuple(fc.nat(8), fc.nat(8), fc.nat(4), fc.nat(4))
    .map(([top, left, rows, columns]): Area => ({ top, left, bottom: top + rows, right: left + columns }));
  const size = (area: Area | null): number =>
    area === null ? 0 : (area.bottom - area.top + 1) * (area.right - area.left + 1);

  test('what is cut out of an area and what is left make up the whole, without overlaps', () => {
    fc.assert(
      fc.property(areas, areas, (whole, cut) => {
        const left = subtract(whole, cut);
        expect(left.reduce((sum, part) => sum + size(part), size(intersect(whole, cut)))).toBe(size(whole));
        expect(left.every((part) => intersect(part, cut) === null)).toBe(true);
      }),
    );
  });
});
