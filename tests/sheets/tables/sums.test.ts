import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem';
import type { BodyRow, RowKind } from '../../../src/sheets/tables/body-rows';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { checkIdentities } from '../../../src/sheets/tables/identities';
import { toTextGrid } from '../../../src/sheets/cells/text-grid';
import { checkTotalRows } from '../../../src/sheets/tables/total-rows';
import { gridOf } from '../support/grid-of';

describe('the sums within a row', () => {
  const check = (
    row: Readonly<Record<string, CellValue>>,
    countsCarriedOver: 'always' | 'perhaps' = 'always',
  ): readonly string[] => {
    const columns = new Map(Object.keys(row).map((role, index) => [role, [index]] as const));
    return checkIdentities(toTextGrid(gridOf([Object.values(row)])), [0], columns, countsCarriedOver).map(
      ({ cell, facts }) => `${cell ?? ''} ${'sum' in facts ? String(facts.sum) : ''}`,
    );
  };

  test('of form II.06a: 3=4+5+6, 7=8+9+10, 11=12+13, 3=7+11', () => {
    const right = {
      allDossiers: 20,
      onlineDossiers: 9,
      directPostDossiers: 6,
      carriedOverDossiers: 5,
      settledDossiers: 12,
      settledEarly: 4,
      settledOnTime: 7,
      settledLate: 1,
      pendingDossiers: 8,
      pendingInTime: 8,
      pendingLate: 0,
    };
    expect(check(right)).toEqual([]);
    expect(check({ ...right, carriedOverDossiers: 6 })).toEqual(['A1 21']);
    expect(check({ ...right, settledLate: 2 })).toEqual(['E1 13']);
    expect(check({ ...right, pendingLate: 1 })).toEqual(['I1 9']);
    expect(check({ ...right, pendingDossiers: 9, pendingLate: 1 })).toEqual(['A1 21']);
  });

  test('hold where what came early and what came in time are one figure', () => {
    expect(check({ settledDossiers: 200, settledInTime: 190, settledLate: 10 })).toEqual([]);
    expect(check({ settledDossiers: 200, settledInTime: 190, settledLate: 1 })).toEqual(['A1 191']);
  });

  test('take a blank for 0, but say nothing of a row without any part', () => {
    expect(check({ allDossiers: 5, onlineDossiers: 5, directDossiers: null, postDossiers: '-' })).toEqual([]);
    expect(check({ allDossiers: 5, onlineDossiers: null, directDossiers: null })).toEqual([]);
  });

  test('are left alone where a figure cannot be read: that is its own problem', () => {
    expect(check({ allDossiers: 5, onlineDossiers: 'chưa có', directDossiers: 1 })).toEqual([]);
    expect(check({ allDossiers: { error: '#REF!' }, onlineDossiers: 4, directDossiers: 2 })).toEqual([]);
  });

  test('may leave out what was carried over in an office’s own list', () => {
    const row = { allDossiers: 5, onlineDossiers: 3, directDossiers: 2, carriedOverDossiers: 4 };
    expect(check(row)).toEqual(['A1 9']);
    expect(check(row, 'perhaps')).toEqual([]);
    expect(check({ ...row, allDossiers: 9 }, 'perhaps')).toEqual([]);
    expect(check({ ...row, allDossiers: 7 }, 'perhaps')).toEqual(['A1 9']);
  });

  test('hold between the whole and what arose in the period', () => {
    expect(check({ allDossiers: 12, receivedDossiers: 10, carriedOverDossiers: 2 })).toEqual([]);
    expect(check({ allDossiers: 12, receivedDossiers: 10, carriedOverDossiers: 3 })).toEqual(['A1 13']);
  });
});

describe('total rows', () => {
  /** Rows as "kind:depth value", for what a total covers depends on nothing else. */
  const check = (...rows: readonly (readonly [RowKind, number, CellValue])[]): readonly string[] => {
    const sheet = toTextGrid(gridOf(rows.map(([, , value]) => [value])));
    const body: BodyRow[] = rows.map(([kind, depth], row) => ({
      row,
      kind,
      depth,
      name: '',
      number: '',
      nameColumn: 0,
    }));
    return told(checkTotalRows(sheet, body, [{ column: 0, label: 'Tổng số' }]));
  };
  const told = (problems: readonly Problem[]): readonly string[] =>
    problems.map(({ code, cell, facts }) => `${code} ${cell ?? ''} ${'sum' in facts ? String(facts.sum) : ''}`.trim());

  test('hold the sum of all rows, above or below them', () => {
    expect(check(['data', 2, 3], ['data', 2, 4], ['total', 5, 7])).toEqual([]);
    expect(check(['total', 5, 7], ['data', 2, 3], ['data', 2, 4])).toEqual([]);
    expect(check(['data', 2, 3], ['data', 2, 4], ['total', 5, 8])).toEqual(['total-row-mismatch A3 7']);
  });

  test('of a section hold its own rows', () => {
    const rows = (sum: number): readonly string[] =>
      check(['section-total', 1, sum], ['data', 2, 3], ['data', 2, 4], ['section-total', 1, 9], ['data', 2, 9]);
    expect(rows(7)).toEqual([]);
    expect(rows(8)).toEqual(['total-row-mismatch A1 7']);
  });

  test('of a section hold the rows of the sections numbered deeper', () => {
    const rows = (sum: number): readonly string[] =>
      check(
        ['section-total', 0, sum],
        ['section-total', 1, 3],
        ['data', 2, 3],
        ['section-total', 1, 4],
        ['data', 2, 4],
        ['section-total', 0, 9],
        ['data', 2, 9],
      );
    expect(rows(7)).toEqual([]);
    expect(rows(3)).toEqual(['total-row-mismatch A1 7']);
  });

  test('are not judged where a row cannot be read, and an error in a total is told', () => {
    expect(check(['data', 2, 'chưa có'], ['total', 5, 7])).toEqual([]);
    expect(check(['data', 2, 3], ['total', 5, { error: '#REF!' }])).toEqual(['cell-error A2']);
    expect(check(['data', 2, 3], ['total', 5, null])).toEqual([]);
  });

  /** Sections I to III of one or two units, their totals, and a total that names sections by their numbers. */
  const sections = (first: number, ofFirstAndSecond: number, name = 'Cộng (I+II)'): readonly string[] => {
    const rows: readonly (readonly [RowKind, number, string, string, CellValue])[] = [
      ['section', 1, 'I', 'Khối phòng', null],
      ['data', 2, '1', 'Phòng Nội vụ', 3],
      ['data', 2, '2', 'Phòng Tư pháp', 4],
      ['section-total', 5, '', 'Cộng khối phòng', first],
      ['section', 1, 'II', 'Khối phường', null],
      ['data', 2, '3', 'Phường Đức Xuân', 9],
      ['section', 1, 'III', 'Khối xã', null],
      ['data', 2, '4', 'Xã Nông Thượng', 5],
      ['total', 5, '', name, ofFirstAndSecond],
    ];
    const sheet = toTextGrid(gridOf(rows.map(([, , , , value]) => [value])));
    const body = rows.map(([kind, depth, number, name], row): BodyRow => ({
      row,
      kind,
      depth,
      number,
      name,
      nameColumn: 0,
    }));
    return told(checkTotalRows(sheet, body, [{ column: 0, label: 'Tổng số' }]));
  };

  test('of a section are not right because they hold the sum of all', () => {
    expect(sections(7, 16)).toEqual([]);
    expect(sections(21, 16)).toEqual(['total-row-mismatch A4 7']);
  });

  test('that name their sections hold those and no others', () => {
    expect(sections(7, 21)).toEqual(['total-row-mismatch A9 16']);
    expect(sections(7, 14, 'Tổng (II + III)')).toEqual([]);
    expect(sections(7, 12, 'Cộng 1, 2, 4')).toEqual([]);
    // A section that is not there cannot be added up: the total is looked at like any other.
    expect(sections(7, 21, 'Cộng (I+IV)')).toEqual([]);
  });
});
