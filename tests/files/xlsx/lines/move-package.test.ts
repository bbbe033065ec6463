import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetLineEdit } from '../../../../src/files/xlsx/lines/line-edit';
import { moveData } from '../../../../src/files/xlsx/lines/move-data';
import { movePackage } from '../../../../src/files/xlsx/lines/move-package';
import { readXlsx } from '../../../../src/files/xlsx/read-xlsx';
import type { WorkbookData } from '../../../../src/files/xlsx/workbook-data';

const FILES = [
  'tests/golden/xlsx-roundtrip/xlsxwriter.xlsx',
  'tests/golden/xlsx-roundtrip/openpyxl.xlsx',
  'tests/golden/xlsx-roundtrip/libreoffice.xlsx',
  'samples/tong-hop-19-don-vi.xlsx',
  'samples/mau-xem-thu.xlsx',
];

describe.each(FILES)('%s', (file) => {
  const pkg = readXlsx(new Uint8Array(readFileSync(file)));
  const sheets = pkg.original.sheets.flatMap(({ name, part }) => (part === null ? [] : [name]));
  const anyEdit = fc.record({
    sheet: fc.constantFrom(...sheets),
    kind: fc.constantFrom('insert' as const, 'delete' as const),
    lines: fc.constantFrom('rows' as const, 'columns' as const),
    at: fc.integer({ min: 0, max: 30 }),
    count: fc.integer({ min: 1, max: 4 }),
  });

  it('reads after any edits as its data does after them', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (edits) => {
        if (edits.some((edit) => cutsTable(pkg.data, edit))) return;
        const moved = readXlsx(movePackage(pkg.original, edits)).data;
        expect(moved).toEqual(numbered(edits.reduce(moveData, pkg.data)));
      }),
      { numRuns: 40 },
    );
  });
});

/** In a file, conditional formats are numbered as they stand there. */
function numbered(data: WorkbookData): WorkbookData {
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: sheet.conditionalFormats.map((format, index) => ({ ...format, index })),
  }));
  return { ...data, sheets };
}

/** Columns of a table are more than a moved area: nobody inserts or deletes them one by one. */
function cutsTable(data: WorkbookData, { lines }: SheetLineEdit): boolean {
  return lines === 'columns' && data.sheets.some(({ tables = [] }) => tables.length > 0);
}
