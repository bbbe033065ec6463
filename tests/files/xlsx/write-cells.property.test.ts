import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { cellAddress } from '../../../src/sheets/cells/grid';
import { buildPackage, noChanges, worksheet } from './build-package';

interface Held {
  readonly value: number | null;
  readonly formula?: string | null;
}

type Cells = ReadonlyMap<string, Held>;

const key = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .map(([row, column]) => `${row},${column}`);
const value = fc.integer({ min: 1, max: 99 });
const stored = fc.dictionary(
  key,
  fc.oneof(
    value.map((v): Held => ({ value: v })),
    value.map((v): Held => ({ value: v, formula: 'F9' })),
    fc.constant<Held>({ value: null }),
  ),
);
const changed = fc.dictionary(
  key,
  fc.oneof(
    value.map((v): Held => ({ value: v })),
    value.map((v): Held => ({ value: v, formula: 'G1+1' })),
    fc.constant<Held>({ value: null, formula: null }),
  ),
);

function rowsOf(cells: Cells, hasAddresses: boolean): string {
  const rows = [0, 1, 2, 3, 4, 5, 6].map((row) => {
    const written = [0, 1, 2, 3, 4, 5, 6].map((column) => {
      const held = cells.get(`${row},${column}`);
      const address = hasAddresses ? ` r="${cellAddress(row, column)}"` : '';
      if (held === undefined) return hasAddresses ? '' : '<c/>';
      const formula = held.formula == null ? '' : `<f>${held.formula}</f>`;
      return held.value === null ? `<c${address} s="1"/>` : `<c${address}>${formula}<v>${held.value}</v></c>`;
    });
    if (!hasAddresses) return `<row>${written.join('')}</row>`;
    if (written.every((cell) => cell === '')) return row % 2 === 0 ? '' : `<row r="${row + 1}"/>`;
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return rows.join('');
}

function expected(cells: Cells, changes: Cells): string[] {
  const result = new Map(cells);
  for (const [place, change] of changes) {
    const formula = change.formula === undefined ? cells.get(place)?.formula : change.formula;
    result.set(place, { value: change.value, ...(formula == null ? {} : { formula }) });
  }
  return [...result]
    .filter(([, held]) => held.value !== null)
    .map(([place, held]) => `${place} ${held.value} ${held.formula ?? ''}`);
}

describe('any changes of any cells', () => {
  it.each([true, false])('leave the worksheet that they say (addresses in the file: %s)', (hasAddresses) => {
    fc.assert(
      fc.property(stored, changed, (before, after) => {
        const [cells, changes] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
        const pkg = readXlsx(buildPackage({ sheets: [worksheet(rowsOf(cells, hasAddresses))] }));
        const edits = [...changes].map(([place, change]) => {
          const [row = 0, column = 0] = place.split(',').map(Number);
          return { sheet: 'S1', row, column, ...change };
        });
        const { data } = readXlsx(writeXlsx(pkg, { ...noChanges, cells: edits }));
        const found = data.sheets[0]?.cells.map(
          ({ row, column, value: v, formula }) => `${row},${column} ${JSON.stringify(v)} ${formula ?? ''}`,
        );
        expect(found).toEqual(found?.slice().sort());
        expect(found).toEqual(expected(cells, changes).sort());
      }),
      { numRuns: 150 },
    );
  });
});
