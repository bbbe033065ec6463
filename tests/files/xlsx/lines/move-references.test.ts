import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LAST_ROW, parseArea } from '../../../../src/files/xlsx/cell-reference';
import { moveArea, moveLine, type LineEdit, type SheetLineEdit } from '../../../../src/files/xlsx/lines/line-edit';
import { moveReferences } from '../../../../src/files/xlsx/lines/move-references';
import { moveRule } from '../../../../src/files/xlsx/lines/move-rule';
import { areaAddress, columnName, type Area } from '../../../../src/sheets/cells/grid';

const rows = (kind: LineEdit['kind'], at: number, count = 1): SheetLineEdit => ({
  sheet: 'Nội vụ',
  kind,
  lines: 'rows',
  at: at - 1,
  count,
});
const columns = (kind: LineEdit['kind'], letter: string, count = 1): SheetLineEdit => ({
  ...rows(kind, 1, count),
  lines: 'columns',
  at: letter.charCodeAt(0) - 65,
});

function moved(formula: string, edit: SheetLineEdit, home: string | null = 'Nội vụ'): string {
  return moveReferences(formula, { home }, edit);
}

describe('a formula after rows were inserted', () => {
  const edit = rows('insert', 6, 3);
  it.each([
    ['B5', 'B5'],
    ['B6', 'B9'],
    ['$B$6', '$B$9'],
    ['B$6+$B7', 'B$9+$B10'],
    ['SUM(B4:B9)', 'SUM(B4:B12)'],
    ['SUM(B6:B9)', 'SUM(B9:B12)'],
    ['SUM(B2:B5)', 'SUM(B2:B5)'],
    ['SUM(B9:B4)', 'SUM(B12:B4)'],
    ['SUM(B:C)', 'SUM(B:C)'],
    ['SUM(5:$7)', 'SUM(5:$10)'],
    ['SUM(B1:B1048576)', 'SUM(B1:B1048576)'],
    ['SUM(B2:B1048576)', 'SUM(B2:B1048576)'],
    ['B1048576', '#REF!'],
    ["'Nội vụ'!B7&\"B7\"&'nội VỤ'!C8", "'Nội vụ'!B10&\"B7\"&'nội VỤ'!C11"],
    ["Khác!B7+'Nội vụ (2)'!B7", "Khác!B7+'Nội vụ (2)'!B7"],
    ["'[1]Nội vụ'!B7+[1]Khác!B7", "'[1]Nội vụ'!B7+[1]Khác!B7"],
    ["SUM('Nội vụ:Khác'!B7)", "SUM('Nội vụ:Khác'!B7)"],
    ['LOG10(B7)+Muc_7+Bang1[Cột B7]', 'LOG10(B10)+Muc_7+Bang1[Cột B7]'],
    ['B7:INDEX(C:C,9)', 'B10:INDEX(C:C,9)'],
    ['SUM(B7#)', 'SUM(B10#)'],
  ])('%s becomes %s', (formula, expected) => expect(moved(formula, edit)).toBe(expected));
});

describe('a formula after rows were deleted', () => {
  const edit = rows('delete', 6, 3);
  it.each([
    ['B5+B9', 'B5+B6'],
    ['B7', '#REF!'],
    ["'Nội vụ'!$B$7", "'Nội vụ'!#REF!"],
    ['SUM(B6:B8)', 'SUM(#REF!)'],
    ['SUM(B5:B8)', 'SUM(B5:B5)'],
    ['SUM(B7:B12)', 'SUM(B6:B9)'],
    ['SUM($6:$9)', 'SUM($6:$6)'],
    ['SUM(A:A)', 'SUM(A:A)'],
  ])('%s becomes %s', (formula, expected) => expect(moved(formula, edit)).toBe(expected));
});

test('columns move the letters, and rows of whole columns stay', () => {
  expect(moved('SUM($B$4:D9)+C:E+4:4+aa1', columns('insert', 'C', 2))).toBe('SUM($B$4:F9)+E:G+4:4+AC1');
  expect(moved('SUM(B4:D9)+C5+C:D', columns('delete', 'C'))).toBe('SUM(B4:C9)+#REF!+C:C');
});

test('a formula of another worksheet follows where it says the worksheet, a name only where it says "$"', () => {
  const edit = rows('insert', 1);
  expect(moved("B7+'Nội vụ'!B7", edit, 'Khác')).toBe("B7+'Nội vụ'!B8");
  expect(moveReferences("'Nội vụ'!$B$7+'Nội vụ'!$B7+B7", { home: null, isName: true }, edit)).toBe(
    "'Nội vụ'!$B$8+'Nội vụ'!$B7+B7",
  );
});

test('a rule whose first cell is deleted is written as the first cell left had it', () => {
  const at = (address: string): Area => parseArea(address) as Area;
  const rule = moveRule([at('B5:B9'), at('D5')], 'Nội vụ', rows('delete', 4, 3));
  expect(rule?.areas.map(areaAddress)).toEqual(['B4:B6']);
  expect(rule?.move('$C5>$C$1')).toBe('$C4>$C$1');
  expect(moveRule([at('D5'), at('F9')], 'Nội vụ', rows('delete', 5))?.move('D5>E4')).toBe('F8>G7');
  expect(moveRule([at('D5')], 'Nội vụ', rows('delete', 5))).toBeNull();
});

/** A small worksheet's lines by identity: what is inserted is new, what is deleted is gone. */
function edited(lines: readonly number[], { kind, at, count }: LineEdit): number[] {
  const copy = [...lines];
  if (kind === 'delete') copy.splice(at, count);
  else copy.splice(at, 0, ...Array.from({ length: count }, () => -1));
  return copy;
}

const SIZE = 40;
const anyEdit = fc.record({
  sheet: fc.constant('Nội vụ'),
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  lines: fc.constantFrom('rows' as const, 'columns' as const),
  at: fc.integer({ min: 0, max: 25 }),
  count: fc.integer({ min: 1, max: 5 }),
});
const anyArea = fc
  .tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 24 })))
  .map(([a = 0, b = 0, c = 0, d = 0]): Area => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

test('areas and lines agree with lines that are known by identity', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), anyArea, (edits, area) => {
      let [inRows, inColumns] = [0, 1].map(() => Array.from({ length: SIZE }, (_, line) => line)) as [
        number[],
        number[],
      ];
      let now: Area | null = area;
      let cell: number | null = area.top;
      for (const edit of edits) {
        if (edit.lines === 'rows') inRows = edited(inRows, edit);
        else inColumns = edited(inColumns, edit);
        now = now === null ? null : moveArea(now, edit);
        if (edit.lines === 'rows') cell = cell === null ? null : moveLine(cell, edit);
      }
      expect(cell ?? -1).toBe(inRows.indexOf(area.top));
      const spanOf = (lines: readonly number[], first: number, last: number): [number, number] | null => {
        const left = lines.flatMap((line, at) => (line >= first && line <= last ? [at] : []));
        return left.length === 0 ? null : [left[0] ?? 0, left[left.length - 1] ?? 0];
      };
      const [vertical, across] = [spanOf(inRows, area.top, area.bottom), spanOf(inColumns, area.left, area.right)];
      // An area all of whose own lines are gone lives on in lines that were inserted between them: as in Excel.
      if (now === null) expect(vertical === null || across === null).toBe(true);
      else {
        if (vertical !== null) expect(now.top <= vertical[0] && now.bottom >= vertical[1]).toBe(true);
        if (across !== null) expect(now.left <= across[0] && now.right >= across[1]).toBe(true);
      }
    }),
  );
});

test('what was inserted and deleted again leaves areas and formulas as they were', () => {
  fc.assert(
    fc.property(anyEdit, anyArea, fc.boolean(), (edit, area, isAbsolute) => {
      const insert: SheetLineEdit = { ...edit, kind: 'insert' };
      const undo: SheetLineEdit = { ...edit, kind: 'delete' };
      const there = moveArea(area, insert);
      expect(there === null ? null : moveArea(there, undo)).toEqual(area);
      const formula = isAbsolute
        ? `SUM($${columnName(area.left)}$${area.top + 1}:$${columnName(area.right)}$${area.bottom + 1})`
        : `SUM(${areaAddress(area)})`;
      expect(moved(moved(formula, insert), undo)).toBe(formula);
    }),
  );
});

test('a formula moves as its area does', () => {
  fc.assert(
    fc.property(anyEdit, anyArea, (edit, area) => {
      const there = moveArea(area, edit);
      const range = moved(`${columnName(area.left)}${area.top + 1}:${columnName(area.right)}${area.bottom + 1}`, edit);
      if (there === null) expect(range).toBe('#REF!');
      else expect(parseArea(range)).toEqual(there);
    }),
  );
});

test('the last row of a worksheet goes over its edge', () => {
  expect(moveLine(LAST_ROW, rows('insert', 1))).toBeNull();
});
