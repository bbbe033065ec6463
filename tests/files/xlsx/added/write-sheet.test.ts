import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../src/files/xlsx/read-xlsx';
import type { AddedPaper, AddedSheet } from '../../../../src/files/xlsx/added-sheet';
import { partText } from '../unpack';
import { add, addedXml } from './add';
import { emptySheet, plainLook, sampleSheet } from './sample-sheet';
import { expectSchemaOrder } from './schema-order';

const area = (top: number, left: number, bottom: number, right: number): AddedSheet['merges'][number] => {
  return { top, left, bottom, right };
};

function pageOf(paper: Partial<AddedPaper>): string {
  return /<pageMargins.*(?=<\/worksheet>)/s.exec(addedXml({ paper: { ...emptySheet('').paper, ...paper } }))?.[0] ?? '';
}

describe('the cells of a new worksheet', () => {
  it('stand in their order, in their looks; of two for one place the later counts', () => {
    const xml = addedXml({
      looks: [plainLook, { ...plainLook, bold: true }],
      cells: [
        { row: 1, column: 2, value: 'a', look: 1 },
        { row: 0, column: 0, value: 1, look: 0 },
        { row: 1, column: 0, value: null, look: 1 },
        { row: 1, column: 2, value: true, look: 0 },
      ],
    });
    expect(xml).toContain(
      '<dimension ref="A1:C2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="16.5"/>' +
        '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" s="2"/><c r="C2" s="1" t="b"><v>1</v></c></row></sheetData>',
    );
  });

  it('hold texts that never become formulas, and formulas as Excel stores them', () => {
    const text = { row: 0, column: 0, value: '=1+1', look: 0 };
    const formula = { row: 0, column: 1, value: 0.8, formula: 'IFNA(DVCTT.TYLE(A1),0)', look: 0 };
    const spill = {
      ...{ row: 0, column: 2, value: 1, formula: 'SORT(A1:A3)', look: 0 },
      arrayArea: area(0, 2, 2, 2),
    };
    const written = add([{ ...emptySheet('Mới'), looks: [plainLook], cells: [text, formula, spill] }]);
    expect(partText(written, 'xl/worksheets/sheet2.xml')).toContain(
      '<c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c>' +
        '<c r="B1" s="1"><f>_xlfn.IFNA(_xldudf_DVCTT_TYLE(A1),0)</f><v>0.8</v></c>' +
        '<c r="C1" s="1" cm="1"><f t="array" ref="C1:C3">_xlfn._xlws.SORT(A1:A3)</f><v>1</v></c>',
    );
    expect(partText(written, 'xl/metadata.xml')).toContain('fDynamic="1"');
  });
});

describe('the form of a new worksheet', () => {
  it('columns and rows are as wide and high as they are to be', () => {
    const xml = addedXml({
      widths: [
        { column: 2, characters: 10 },
        { column: 0, characters: 34.5 },
      ],
      heights: [
        { row: 3, points: 42.5 },
        { row: 4, points: 30, isFitted: true },
      ],
    });
    expect(xml).toContain(
      '<cols><col min="1" max="1" width="35.2143" customWidth="1"/><col min="3" max="3" width="10.7143" customWidth="1"/></cols>',
    );
    // What is fitted to its texts stays so in Excel: it is not the height that somebody wanted.
    expect(xml).toContain('<row r="4" ht="42.5" customHeight="1"></row><row r="5" ht="30"></row>');
  });

  it.each([
    [{ rows: 5, columns: 2 }, 'xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"'],
    [{ rows: 5, columns: 0 }, 'ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"'],
    [{ rows: 0, columns: 1 }, 'xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"'],
  ])('%j stay in view', (frozen, pane) => {
    expect(addedXml({ frozen })).toContain(`<pane ${pane}/>`);
  });

  it('a merged area has more than one cell', () => {
    const xml = addedXml({ merges: [area(0, 0, 0, 4), area(3, 3, 3, 3)] });
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>');
    expect(addedXml({ merges: [area(3, 3, 3, 3)] })).not.toContain('mergeCell');
  });

  it('it is protected, and its tab coloured, where that is wanted', () => {
    const xml = addedXml({ isProtected: true, tabColor: '#70ad47' });
    expect(xml).toContain('<sheetPr><tabColor rgb="FF70AD47"/></sheetPr>');
    expect(xml).toContain('</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>');
    expect(addedXml({})).not.toMatch(/sheetPr>|sheetProtection/);
  });

  it('its conditional formats are its own', () => {
    const rule = { areas: [area(1, 0, 9, 0)], fill: '#FFC7CE', fontColor: null, bold: false, stopIfTrue: true };
    const added = ['S1', 'Mới', 'Mới'].map((sheet, index) => ({ sheet, formula: `=$A2<${index}`, ...rule }));
    const xml = addedXml({ merges: [area(0, 0, 0, 1)] }, { addedConditionalFormats: added });
    expect(xml).toContain(
      '</mergeCells><conditionalFormatting sqref="A2:A10"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A2&lt;1</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A2:A10"><cfRule type="expression" dxfId="0" priority="2"',
    );
  });

  it('all of it stands in the order of the schema', () => {
    const sheet = { ...sampleSheet(), isProtected: true };
    const rule = { fill: '#FFC7CE', fontColor: '#9C0006', bold: true, stopIfTrue: false };
    const added = { sheet: sheet.name, areas: [area(1, 0, 9, 0)], formula: '=TRUE', ...rule };
    const xml = partText(add([sheet], { addedConditionalFormats: [added] }), 'xl/worksheets/sheet2.xml');
    expectSchemaOrder('worksheet', xml);
    expect(xml).toMatch(/<drawing r:id="rId2"\/><tableParts count="1"><tablePart r:id="rId1"\/><\/tableParts>/);
  });
});

describe('the paper of a new worksheet', () => {
  it('fits to pages, or is scaled', () => {
    expect(pageOf({ fit: { wide: 1, tall: 0 } })).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/>',
    );
    expect(addedXml({ paper: { ...emptySheet('').paper, fit: { wide: 1, tall: 0 } } })).toContain(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(pageOf({ scale: 85, orientation: 'Landscape', paperSize: 'A3' })).toContain(
      '<pageSetup paperSize="8" scale="85" orientation="landscape"/>',
    );
    expect(pageOf({ paperSize: 'EnvelopeItaly' })).toContain('<pageSetup scale="100" orientation="portrait"/>');
  });

  it('has margins in inches, and the header never below the first line', () => {
    expect(pageOf({})).toContain(
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    );
    expect(pageOf({ margins: { top: 14.4, right: 36, bottom: 72, left: 85.04 } })).toContain(
      '<pageMargins left="1.18111" right="0.5" top="0.2" bottom="1" header="0.2" footer="0.3"/>',
    );
  });

  it('has numbers on all pages, or on all but the first', () => {
    expect(pageOf({ header: '&C&P' })).toContain('<headerFooter><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>');
    expect(pageOf({ header: '&C&P', firstHeader: '' })).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>',
    );
    expect(pageOf({ firstHeader: '&RMẫu 1' })).toContain(
      '<headerFooter differentFirst="1"><firstHeader>&amp;RMẫu 1</firstHeader></headerFooter>',
    );
    expect(pageOf({})).not.toContain('headerFooter');
  });

  it('begins new pages above rows, the first of which never is one', () => {
    expect(pageOf({ breaksBefore: [20, 0, 10, 20] })).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="10" max="16383" man="1"/><brk id="20" max="16383" man="1"/></rowBreaks>',
    );
    expect(pageOf({ breaksBefore: [0] })).not.toContain('rowBreaks');
  });

  it('has its print area and title rows in names of the worksheet', () => {
    const { definedNames } = readXlsx(add([emptySheet('Trước'), sampleSheet()])).data;
    expect(definedNames.map(({ name, formula, sheet }) => [name, formula, sheet])).toEqual([
      ['_xlnm.Print_Area', "'Báo cáo ''A'' 1'!$A$1:$E$119", "Báo cáo 'A' 1"],
      ['_xlnm.Print_Titles', "'Báo cáo ''A'' 1'!$5:$5", "Báo cáo 'A' 1"],
    ]);
  });
});

describe('what a new worksheet lets people do', () => {
  const cells = area(1, 0, 9, 0);
  const told = { title: 'Sai', text: 'Chọn "Đạt"' };

  it('choose from a list, or type a date', () => {
    const list = { area: cells, takes: { list: ['Đạt', 'Chưa "đạt"'] }, ...told };
    expect(addedXml({ validations: [list, { ...list, takes: 'date' }] })).toContain(
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Sai" error="Chọn &quot;Đạt&quot;" sqref="A2:A10">' +
        '<formula1>"Đạt,Chưa ""đạt"""</formula1></dataValidation>' +
        '<dataValidation type="date" operator="greaterThanOrEqual" allowBlank="1"',
    );
  });

  it('but not from a list that the format cannot hold', () => {
    const of = (list: string[]): string => addedXml({ validations: [{ area: cells, takes: { list }, ...told }] });
    expect(of(['x'.repeat(255)])).toContain('<formula1>"xxx');
    expect(() => of(['x'.repeat(254), ''])).not.toThrow();
    expect(() => of(['x'.repeat(256)])).toThrow(RangeError);
    expect(() => of(['Hà Nội, Huế'])).toThrow(RangeError);
  });

  it('be told no more than the format holds', () => {
    const long = { title: '😀'.repeat(40), text: 'y'.repeat(300) };
    const xml = addedXml({ validations: [{ area: cells, takes: 'date', ...long }] });
    expect(xml).toContain(`errorTitle="${'😀'.repeat(16)}" error="${'y'.repeat(255)}"`);
    expect(
      addedXml({ validations: [{ area: cells, takes: 'date', title: `${'x'.repeat(31)}😀`, text: '' }] }),
    ).toContain(`errorTitle="${'x'.repeat(31)}"`);
  });

  it('follow links', () => {
    const link = { row: 2, column: 1, location: "'Phòng ''Nội vụ'''!D7", tip: 'Xem <"tất cả">\nở đây' };
    expect(addedXml({ links: [link, { ...link, row: 3, tip: '' }] })).toContain(
      `<hyperlinks><hyperlink ref="B3" location="'Phòng ''Nội vụ'''!D7" tooltip="Xem &lt;&quot;tất cả&quot;&gt;&#10;ở đây"/>` +
        `<hyperlink ref="B4" location="'Phòng ''Nội vụ'''!D7"/></hyperlinks>`,
    );
  });
});
