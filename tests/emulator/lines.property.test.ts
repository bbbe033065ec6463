import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { HostError } from '../../src/emulator/protocol/host-error';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { cellAddress } from '../../src/sheets/cells/grid';
import { registerSampleFunctions, SAMPLE_FUNCTIONS } from './support/sample-addin';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({ functions: SAMPLE_FUNCTIONS }, registerSampleFunctions);
});

const line = fc.record({
  sheet: fc.nat(),
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  lines: fc.constantFrom('rows' as const, 'rows' as const, 'columns' as const),
  at: fc.integer({ min: 0, max: 20 }),
  count: fc.integer({ min: 1, max: 3 }),
});
const typing = fc.oneof(
  fc.record({
    sheet: fc.nat(),
    address: fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }))
      .map(([row, column]) => cellAddress(row, column)),
    typed: fc.constantFrom(7, 'chữ', ''),
  }),
  // Where no formula can mean itself.
  fc.record({
    sheet: fc.nat(),
    address: fc.constantFrom('AK60', 'AK61', 'AL62'),
    typed: fc.constantFrom('=SUM(A1:C12)', '=$B$5+B6', '=COUNTA(A:A)', '=SUM(3:4)'),
  }),
);

/** All that a workbook holds, as Excel would show it. */
function contents({ openBook }: EmulatedExcel): unknown {
  return {
    names: openBook.names.map(({ name, formula }) => [name, formula]),
    sheets: openBook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.occupied()].flatMap(({ row, column }) => {
        const [value, formula] = [sheet.valueAt(row, column), sheet.formulaAt(row, column)];
        return value === null && formula === null ? [] : [[cellAddress(row, column), formula ?? value, value]];
      }),
      spills: openBook.spills(sheet),
      merges: sheet.merges,
      tables: sheet.tables.map(({ name, area }) => [name, area]),
      rules: sheet.rules.map(({ type, areas, formula }) => [type, areas, formula]),
    })),
  };
}

describe.each([
  'tests/golden/xlsx-roundtrip/xlsxwriter.xlsx',
  'tests/golden/xlsx-roundtrip/libreoffice.xlsx',
  'samples/mau-xem-thu.xlsx',
])('%s', (file) => {
  const pkg = readXlsx(new Uint8Array(readFileSync(file)));

  test('saved after any rows, columns and cells were changed it opens as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(line, typing), { minLength: 1, maxLength: 8 }), async (steps) => {
        await host.openWorkbook(pkg.data);
        const { sheets } = host.openBook;
        for (const step of steps) {
          const sheet = sheets[step.sheet % sheets.length];
          if (sheet === undefined) continue;
          try {
            if ('typed' in step) await host.typeInto(sheet.name, step.address, step.typed);
            else await host.editLines(sheet.unitSheetId, step);
          } catch (error) {
            // What Excel refuses changes nothing.
            if (!(error instanceof HostError)) throw error;
          }
        }
        await host.settled();
        const before = contents(host);
        const saved = readXlsx(writeXlsx(pkg, host.changes()));
        await host.openWorkbook(saved.data);
        await host.settled();
        expect(contents(host)).toEqual(before);
        expect(host.changes().cells).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});
