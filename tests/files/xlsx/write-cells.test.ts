import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import type { CellChange } from '../../../src/files/xlsx/workbook-data';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { buildPackage, link, noChanges, packageParts, relationships, worksheet, zipText } from './build-package';
import { partText } from './unpack';

type Change = Omit<CellChange, 'sheet'>;

const SHEET = 'xl/worksheets/sheet1.xml';

/** What stands in the sheet's XML once the changes are laid in. */
function rewrite(xml: string, changes: readonly Change[]): string {
  const cells = changes.map((change) => ({ sheet: 'S1', ...change }));
  return partText(writeXlsx(readXlsx(buildPackage({ sheets: [xml] })), { ...noChanges, cells }), SHEET);
}

function rewriteRows(rows: string, ...changes: Change[]): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(rewrite(worksheet(rows), changes))?.[1] ?? '';
}

const a1 = (value: CellValue, formula?: string | null): Change => {
  return { row: 0, column: 0, value, ...(formula === undefined ? {} : { formula }) };
};

describe('a value', () => {
  const cell = '<row r="1"><c r="A1" s="4" t="s" vm="1"><v>0</v></c></row>';
  const shared = { sharedStrings: '<si><t>cũ</t></si>' };

  it.each<[CellValue, string]>([
    [15, '<c r="A1" s="4"><v>15</v></c>'],
    [1e21, '<c r="A1" s="4"><v>1e+21</v></c>'],
    [true, '<c r="A1" s="4" t="b"><v>1</v></c>'],
    ['Đạt', '<c r="A1" s="4" t="inlineStr"><is><t>Đạt</t></is></c>'],
    [' <b>\u0007', '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve"> &lt;b&gt;_x0007_</t></is></c>'],
    [{ error: '#N/A' }, '<c r="A1" s="4" t="e"><v>#N/A</v></c>'],
    [null, '<c r="A1" s="4"/>'],
  ])('%j replaces what stood there and keeps the style', (value, expected) => {
    const pkg = readXlsx(buildPackage({ sheets: [worksheet(cell)], ...shared }));
    const written = writeXlsx(pkg, { ...noChanges, cells: [{ sheet: 'S1', ...a1(value) }] });
    expect(partText(written, SHEET)).toBe(worksheet(`<row r="1">${expected}</row>`));
  });

  it('of a formula is replaced, and the formula stays as it is', () => {
    const rows = '<row r="1"><c r="A1" t="e"><f ca="1">DVCTT.HANG(B1)</f><v>#NAME?</v></c></row>';
    expect(rewriteRows(rows, a1('Đạt'))).toBe(
      '<row r="1"><c r="A1" t="str"><f ca="1">DVCTT.HANG(B1)</f><v>Đạt</v></c></row>',
    );
    expect(rewriteRows(rows, a1(2, '=DVCTT.HANG(B1)'))).toContain('<f ca="1">DVCTT.HANG(B1)</f><v>2</v>');
  });

  it('of any text is read back as it was', () => {
    const text = fc.string({
      unit: fc.constantFrom('_', 'x', '0', 'D', 'ộ', '\r', '\n', '\t', ' ', '<', '&', '\u0001'),
    });
    fc.assert(
      fc.property(text, fc.boolean(), (value, isResult) => {
        const pkg = readXlsx(buildPackage({ sheets: [worksheet('<row r="1"><c r="B1"><v>1</v></c></row>')] }));
        const change = { sheet: 'S1', ...a1(value, isResult ? 'B1' : undefined) };
        const [cell] = readXlsx(writeXlsx(pkg, { ...noChanges, cells: [change] })).data.sheets[0]?.cells ?? [];
        expect(cell?.value).toBe(value);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a formula', () => {
  it('is written in its stored form', () => {
    expect(rewriteRows('', a1(0.75, '=IFNA(DVCTT.TYLE_TRUCTUYEN(15,20),"<")'))).toBe(
      '<row r="1"><c r="A1"><f>_xlfn.IFNA(_xldudf_DVCTT_TYLE_TRUCTUYEN(15,20),"&lt;")</f><v>0.75</v></c></row>',
    );
  });

  it('that is removed leaves its value', () => {
    expect(rewriteRows('<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">B1</f><v>1</v></c></row>', a1(1, null))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    );
  });

  it('that others share goes on in them when its own cell loses it', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;""</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row>';
    expect(rewriteRows(rows, a1(9, null), { row: 2, column: 0, value: 8 })).toBe(
      '<row r="1"><c r="A1"><v>9</v></c></row>' +
        '<row r="2"><c r="A2"><f>B2&amp;""</f><v>2</v></c></row><row r="3"><c r="A3"><f>B3&amp;""</f><v>8</v></c></row>',
    );
  });

  it('that is gone takes the calculation chain along, which would name it', () => {
    const parts = packageParts({ sheets: [worksheet('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>')] });
    const withChain = {
      ...parts,
      'xl/calcChain.xml': '<calcChain xmlns="m"><c r="A1" i="1"/></calcChain>',
      'xl/_rels/workbook.xml.rels': relationships(
        link(1, 'worksheet', 'worksheets/sheet1.xml') + link(7, 'calcChain', 'calcChain.xml'),
      ),
      '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
      ),
    };
    const pkg = readXlsx(zipText(withChain));
    const kept = writeXlsx(pkg, { ...noChanges, cells: [{ sheet: 'S1', ...a1(5) }] });
    expect(partText(kept, 'xl/calcChain.xml')).toBe(withChain['xl/calcChain.xml']);
    const removed = writeXlsx(pkg, { ...noChanges, cells: [{ sheet: 'S1', ...a1(5, null) }] });
    expect(() => partText(removed, 'xl/calcChain.xml')).toThrow();
    expect(partText(removed, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partText(removed, '[Content_Types].xml')).not.toContain('calcChain');
  });
});

describe('cells that were not there', () => {
  it('are put where they belong, among rows and cells', () => {
    const rows = '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2" s="1"/></row>\n<row r="4"/>';
    const at = (row: number, column: number): Change => ({ row, column, value: 7 });
    expect(rewriteRows(rows, at(5, 0), at(1, 0), at(0, 1), at(1, 2), at(1, 4), at(2, 0), at(3, 3))).toBe(
      '<row r="1"><c r="B1"><v>7</v></c></row>' +
        '<row r="2" spans="1:5"><c r="A2"><v>7</v></c><c r="B2"><v>1</v></c><c r="C2"><v>7</v></c><c r="D2" s="1"/><c r="E2"><v>7</v></c></row>\n' +
        '<row r="3"><c r="A3"><v>7</v></c></row><row r="4"><c r="D4"><v>7</v></c></row><row r="6"><c r="A6"><v>7</v></c></row>',
    );
  });

  it('go into a worksheet without any, and none is made to be cleared', () => {
    const empty = worksheet('').replace('<sheetData></sheetData>', '<sheetData />');
    expect(rewrite(empty, [a1(1)])).toBe(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(rewrite(empty, [a1(null)])).toBe(worksheet(''));
  });

  it('take the style of their row or column', () => {
    const xml = worksheet('<row r="2" s="5" customFormat="1"/>', '', '<cols><col min="1" max="2" style="3"/></cols>');
    const written = rewrite(xml, [a1(1), { row: 1, column: 0, value: 2 }]);
    expect(written).toContain('<row r="1"><c r="A1" s="3"><v>1</v></c></row>');
    expect(written).toContain('<c r="A2" s="5"><v>2</v></c>');
  });

  it('widen the dimension that the sheet says it has', () => {
    const xml = worksheet('<row r="2"><c r="B2"><v>1</v></c></row>', '', '<dimension ref="B2"/>');
    expect(rewrite(xml, [{ row: 3, column: 2, value: 1 }])).toContain('<dimension ref="B2:C4"/>');
  });

  it('fit between cells and rows that have no address', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c></row>';
    const written = rewriteRows(
      rows,
      { row: 0, column: 1, value: 20 },
      { row: 1, column: 0, value: 30 },
      { row: 2, column: 0, value: 40 },
    );
    expect(written).toBe(
      '<row><c><v>1</v></c><c><v>20</v></c></row><row><c r="A2"><v>30</v></c><c r="C2"><v>3</v></c></row><row r="3"><c r="A3"><v>40</v></c></row>',
    );
  });

  it('wear the prefix of the others', () => {
    const xml = '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>';
    expect(rewrite(xml, [a1('a', 'B1')])).toContain(
      '<x:row r="1"><x:c r="A1" t="str"><x:f>B1</x:f><x:v>a</x:v></x:c></x:row>',
    );
  });
});

describe('a worksheet', () => {
  it('keeps everything that no change concerns, comments and unknown elements too', () => {
    const rows =
      "<!-- a --><row r='1' x14ac:dyDescent='0.25' xmlns:x14ac='y' ><c  r = 'A1' ><v>1</v ><new a='>'/></c>\r\n<c r=\"B1\"><v>2</v></c></row ><?pi x?>";
    expect(rewriteRows(rows, { row: 0, column: 1, value: 3 })).toBe(rows.replace('<v>2</v>', '<v>3</v>'));
  });

  it('comes out the same when a cell is given what it holds, however the text is cut into pieces', () => {
    const cells = Array.from(
      { length: 40_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
    );
    const changes = [0, 1, 20_000, 39_999].map((row) => ({ row, column: 0, value: row }));
    expect(rewrite(worksheet(cells.join('')), changes)).toBe(worksheet(cells.join('')));
  });

  it('that the workbook does not have is refused', () => {
    const pkg = readXlsx(buildPackage({}));
    expect(() => writeXlsx(pkg, { ...noChanges, cells: [{ sheet: 'S9', ...a1(1) }] })).toThrow(RangeError);
  });
});
