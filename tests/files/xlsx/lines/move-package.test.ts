import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetLineEdit } from '../../../../src/files/xlsx/lines/line-edit';
import { moveData } from '../../../../src/files/xlsx/lines/move-data';
import { movePackage } from '../../../../src/files/xlsx/lines/move-package';
import { readXlsx } from '../../../../src/files/xlsx/read-xlsx';
import type { WorkbookData } from '../../../../src/files/xlsx/workbook-data';
import { buildPackage, worksheet } from '../build-package';
import { partText } from '../unpack';

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

describe('a worksheet with everything in it', () => {
  const MAIN = 'xmlns:x14="a" xmlns:xm="b"';
  const rows =
    '<row r="1" ht="30" customHeight="1"><c r="A1" s="2"><v>1</v></c><c r="C1" s="3"/></row>' +
    '<row r="2" hidden="1"><c r="A2"><f t="shared" ref="A2:A4" si="0">A1+$C$5</f><v>1</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>' +
    '<row r="4"><c r="A4"><f t="shared" si="0"/><v>1</v></c><c r="B4"><f t="array" ref="B4">SUM(A1:A3)</f><v>3</v></c></row>';
  const before =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>' +
    '<selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="2" width="9" customWidth="1"/><col min="4" max="4" width="20" customWidth="1"/></cols>';
  const after =
    '<autoFilter ref="A1:D4"><filterColumn colId="2"/></autoFilter>' +
    '<mergeCells count="2"><mergeCell ref="C3:D3"/><mergeCell ref="A5:B6"/></mergeCells>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="D2:D4"><formula1>$C$4</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A3" location="S2!A1"/></hyperlinks>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>' +
    `<extLst><ext uri="{1}" ${MAIN}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar"><x14:dataBar><x14:cfvo type="formula"><xm:f>$C$4</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>A3:A4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const sheets = [worksheet(rows, after, before), worksheet('<row r="1"><c r="A1"><f>S1!A3</f></c></row>')];
  const { original } = readXlsx(buildPackage({ sheets }));
  const moved = (edit: Partial<SheetLineEdit>): string[] => {
    const parts = movePackage(original, [{ sheet: 'S1', kind: 'insert', lines: 'rows', at: 1, count: 2, ...edit }]);
    return ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].map((part) => partText(parts, part));
  };

  it('moves all of it with inserted rows, which look like the row above', () => {
    const [own = '', other] = moved({});
    for (const piece of [
      '<row r="2" ht="30" customHeight="1"><c r="A2" s="2"/><c r="C2" s="3"/></row><row r="3" ht="30"',
      '<row r="4" hidden="1"><c r="A4"><f>A1+$C$7</f>',
      '<c r="A5"><f>A4+$C$7</f>',
      '<f t="array" ref="B6">SUM(A1:A5)</f>',
      'ySplit="4" topLeftCell="B5"',
      'activeCell="B6" sqref="B6"',
      '<autoFilter ref="A1:D6"><filterColumn colId="2"/>',
      '<mergeCell ref="C5:D5"/><mergeCell ref="A7:B8"/>',
      'sqref="D4:D6"><formula1>$C$6</formula1>',
      '<hyperlink ref="A5" location="S2!A1"/>',
      '<brk id="5"',
      '<xm:f>$C$6</xm:f>',
      '<xm:sqref>A5:A6</xm:sqref>',
    ])
      expect(own).toContain(piece);
    expect(other).toContain('<f>S1!A5</f>');
  });

  it('leaves out what is deleted, and no empty list of it', () => {
    const [own = '', other] = moved({ kind: 'delete', at: 2, count: 4 });
    for (const gone of ['mergeCell', 'hyperlink', 'rowBreaks', 'extLst', 'r="A3"']) expect(own).not.toContain(gone);
    expect(own).toContain(
      '<dataValidations count="1"><dataValidation type="list" sqref="D2"><formula1>#REF!</formula1>',
    );
    expect(other).toContain('<f>S1!#REF!</f>');
  });

  it('moves columns with their widths and filters', () => {
    const [own = ''] = moved({ lines: 'columns', at: 1, count: 1 });
    expect(own).toContain('<col min="1" max="3" width="9" customWidth="1"/><col min="5" max="5" width="20"');
    expect(own).toContain('<c r="A1" s="2"><v>1</v></c><c r="B1" s="2"/><c r="D1" s="3"/>');
    expect(own).toContain('<autoFilter ref="A1:E4"><filterColumn colId="3"/>');
    expect(own).toContain('xSplit="1"');
  });
});
