import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import type { CellData, SheetData, WorkbookData } from '../../../src/files/xlsx/workbook-data';
import { zipSync as zipBytes } from 'fflate';
import { buildPackage, packageParts, worksheet, zipText } from './build-package';
import type { PackageText } from './build-package';

function read(text: PackageText): WorkbookData {
  return readXlsx(buildPackage(text)).data;
}

function readRows(rows: string, text: PackageText = {}): readonly CellData[] {
  return firstSheet(read({ ...text, sheets: [worksheet(rows)] })).cells;
}

function firstSheet(data: WorkbookData): SheetData {
  return data.sheets[0] as SheetData;
}

const place = ({ row, column, value }: CellData): unknown[] => [row, column, value];

describe('values of cells', () => {
  it.each([
    ['<c r="A1"><v>12.5</v></c>', 12.5],
    ['<c r="A1" t="n"><v> 1.5E+3 </v></c>', 1500],
    ['<c r="A1" t="str"><f>B1</f><v>Đạt</v></c>', 'Đạt'],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Đậm</t></r><r><t> nhạt</t></r></is></c>', 'Đậm nhạt'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['<c r="A1" t="d"><v>2022-08-15</v></c>', 44788],
    ['<c r="A1" t="d"><v>2022-08-15T12:00:00</v></c>', 44788.5],
    ['<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c>', 'a\rb_x0041_'],
    ['<c r="A1" t="str"><v>a &amp; b<![CDATA[<c>]]></v></c>', 'a & b<c>'],
  ])('%s', (cell, value) => {
    expect(readRows(`<row r="1">${cell}</row>`).map(place)).toEqual([[0, 0, value]]);
  });

  it('joins the runs of a shared text and leaves phonetic guides out', () => {
    const sharedStrings =
      '<si><t>một</t></si><si><r><t>hai</t></r><r><t xml:space="preserve"> ba</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    const rows = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>';
    expect(readRows(rows, { sharedStrings }).map(place)).toEqual([
      [0, 0, 'hai ba'],
      [0, 1, 'một'],
    ]);
  });

  it('counts dates from 1904 where the workbook does', () => {
    const workbookStart = '<workbookPr date1904="true"/>';
    const data = read({ workbookStart, sheets: [worksheet('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>')] });
    expect(data.date1904).toBe(true);
    expect(firstSheet(data).cells[0]?.value).toBe(1);
  });
});

describe('places of cells', () => {
  it('follow the one before where an address is missing', () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>';
    expect(readRows(rows).map(place)).toEqual([
      [0, 0, 1],
      [0, 3, 2],
      [0, 4, 3],
      [5, 0, 4],
    ]);
  });

  it('come from the cells of a row that has no number', () => {
    const rows = '<row><c r="B7"><v>1</v></c></row><row><c r="B8"><v>2</v></c></row>';
    expect(readRows(rows).map(place)).toEqual([
      [6, 1, 1],
      [7, 1, 2],
    ]);
  });

  it('do not depend on prefixes or on the strict variant of the format', () => {
    const xml =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="C2" t="inlineStr">' +
      '<x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>';
    const parts = packageParts({ sheets: [xml] });
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        text.replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
      ]),
    );
    const sheet = firstSheet(readXlsx(zipText(strict)).data);
    expect(sheet.cells.map(place)).toEqual([[1, 2, 'a']]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it('are kept only for cells that hold something, however many are styled', () => {
    const row = '<row r="1" s="3" customFormat="1">' + '<c s="3"/>'.repeat(300) + '</row>';
    const rows = row + '<row/>'.repeat(200_000) + '<row r="300000"><c r="A300000"><v>1</v></c></row>';
    expect(readRows(rows).map(place)).toEqual([[299_999, 0, 1]]);
  });
});

describe('formulas', () => {
  it('that are shared stand in each cell with its own references', () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">A1/$B1</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>3</v></c></row>';
    expect(readRows(rows).map(({ formula }) => formula)).toEqual(['A1/$B1', 'B1/$B1', 'A2/$B2']);
  });

  it('are kept without a stored result, and as they are stored', () => {
    expect(readRows('<row r="1"><c r="A1"><f>_xldudf_DVCTT_HANG(B1)&amp;"&lt;"</f></c></row>')).toEqual([
      { row: 0, column: 0, value: null, style: 0, formula: '_xldudf_DVCTT_HANG(B1)&"<"' },
    ]);
  });

  it('of arrays name the area of the result', () => {
    const [cell] = readRows('<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B3">C1:D3*2</f><v>1</v></c></row>');
    expect(cell).toMatchObject({ formula: 'C1:D3*2', arrayArea: { top: 0, left: 0, bottom: 2, right: 1 } });
  });

  it('are not what a data table holds', () => {
    const [cell] = readRows('<row r="1"><c r="A1"><f t="dataTable" ref="A1:A3" r1="B1"/><v>5</v></c></row>');
    expect(cell).toEqual({ row: 0, column: 0, value: 5, style: 0 });
  });
});

describe('what stands around the cells', () => {
  const after =
    '<sheetProtection sheet="1" objects="1"/><mergeCells><mergeCell ref="A1:C1"/></mergeCells>' +
    '<conditionalFormatting sqref="A1:A3 C:C"><cfRule type="expression" dxfId="0" priority="7" stopIfTrue="1"><formula>A1&gt;1</formula></cfRule>' +
    '<cfRule type="cellIs" priority="2" operator="between"><formula>1</formula><formula>2</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B2"><cfRule type="dataBar" priority="3"/></conditionalFormatting>' +
    '<extLst><ext><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="1"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const rows = '<row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"><v>1</v></c></row>';

  it('is read: protection, merged areas, hidden rows', () => {
    const sheet = firstSheet(read({ sheets: [worksheet(rows, after)] }));
    expect(sheet.isProtected).toBe(true);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheet.hiddenRows).toEqual([1, 2]);
  });

  it('has all conditional formats in their order, but for those of extensions', () => {
    const { conditionalFormats } = firstSheet(read({ sheets: [worksheet(rows, after)] }));
    expect(
      conditionalFormats.map(({ index, type, priority, stopIfTrue, formulas }) => [
        index,
        type,
        priority,
        stopIfTrue,
        formulas,
      ]),
    ).toEqual([
      [0, 'expression', 7, true, ['A1>1']],
      [1, 'cellIs', 2, false, ['1', '2']],
      [2, 'dataBar', 3, false, []],
    ]);
    expect(conditionalFormats[0]?.areas).toEqual([
      { top: 0, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 2, bottom: 1_048_575, right: 2 },
    ]);
  });

  it('has styles: formats by code or by number, and fonts', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0,0&quot;%&quot;"/></numFmts><fonts><font><name val="Times New Roman"/></font><font><sz val="9"/><name val=".VnTime"/></font></fonts>' +
      '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="1"/><xf numFmtId="164" fontId="0"/></cellXfs><dxfs><dxf><font><name val="x"/></font></dxf></dxfs>';
    expect(read({ styles }).styles).toEqual([
      { numberFormat: 'General', font: 'Times New Roman' },
      { numberFormat: '0%', font: '.VnTime' },
      { numberFormat: '0,0"%"', font: 'Times New Roman' },
    ]);
  });
});

describe('the workbook', () => {
  it('tells the active sheet, and names with their scope', () => {
    const data = read({
      sheets: [worksheet(''), worksheet('')],
      workbookStart: '<bookViews><workbookView activeTab="1"/></bookViews>',
      workbookEnd:
        '<definedNames><definedName name="A" localSheetId="1" hidden="1">S1!$A$1</definedName>' +
        '<definedName name="B" comment="ghi chú">"x&amp;y"</definedName></definedNames>',
    });
    expect(data.activeSheet).toBe('S2');
    expect(data.definedNames).toEqual([
      { name: 'A', formula: 'S1!$A$1', sheet: 'S2', visible: false },
      { name: 'B', formula: '"x&y"', sheet: null, comment: 'ghi chú', visible: true },
    ]);
  });

  it('may be written in UTF-16', () => {
    const parts = packageParts({ sheets: [worksheet('<row r="1"><c r="A1" t="str"><v>Đạt</v></c></row>')] });
    const { bytes } = utf16Package(parts);
    expect(firstSheet(readXlsx(bytes).data).cells.map(place)).toEqual([[0, 0, 'Đạt']]);
  });
});

describe('a part that says UTF-16, but is not', () => {
  it('is read as what it is', () => {
    const sheet = '<?xml version="1.0" encoding="utf-16"?>' + worksheet('<row><c t="str"><v>Đạt</v></c></row>');
    expect(firstSheet(read({ sheets: [sheet] })).cells.map(place)).toEqual([[0, 0, 'Đạt']]);
  });
});

function utf16Package(parts: Record<string, string>): { bytes: Uint8Array } {
  const sheet = '\ufeff<?xml version="1.0" encoding="UTF-16"?>' + (parts['xl/worksheets/sheet1.xml'] ?? '');
  const encoded = Uint8Array.from(Buffer.from(sheet, 'utf16le'));
  const others = Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return { bytes: zipBytes(Object.fromEntries([...others, ['xl/worksheets/sheet1.xml', encoded]])) };
}
