import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import type { NewConditionalFormat, WorkbookChanges } from '../../../src/files/xlsx/workbook-data';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { expectSchemaOrder } from './added/schema-order';
import { buildPackage, link, noChanges, packageParts, relationships, worksheet, zipText } from './build-package';
import { partText } from './unpack';

const SHEET = 'xl/worksheets/sheet1.xml';
const red: NewConditionalFormat = {
  sheet: 'S1',
  areas: [
    { top: 1, left: 3, bottom: 9, right: 3 },
    { top: 20, left: 3, bottom: 20, right: 3 },
  ],
  formula: '=$D2<0.8',
  fill: '#ffc7ce',
  fontColor: '#9C0006',
  bold: true,
  stopIfTrue: true,
};
const plain = { ...red, fill: null, fontColor: '#000000', bold: false, stopIfTrue: false, formula: 'TRUE' };
const theirs =
  '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="1"/><cfRule type="top10" priority="4"/></conditionalFormatting>';
const theirsToo = '<conditionalFormatting sqref="B1"><cfRule type="dataBar" priority="2"/></conditionalFormatting>';

function write(after: string, changes: Partial<WorkbookChanges>, styles = '<cellXfs/>'): Uint8Array {
  const pkg = readXlsx(buildPackage({ sheets: [worksheet('', after)], styles }));
  return writeXlsx(pkg, { ...noChanges, ...changes });
}

function tail(after: string, changes: Partial<WorkbookChanges>): string {
  return /<\/sheetData>(.*)<\/worksheet>/s.exec(partText(write(after, changes), SHEET))?.[1] ?? '';
}

describe('rules that are added', () => {
  it('stand before those of the user, whose priorities make room in their order', () => {
    const xml = tail(theirs + theirsToo, { addedConditionalFormats: [red, plain] });
    expect(xml).toBe(
      '<conditionalFormatting sqref="D2:D10 D21"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$D2&lt;0.8</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="D2:D10 D21"><cfRule type="expression" dxfId="1" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
        theirs.replace('priority="1"', 'priority="3"').replace('priority="4"', 'priority="6"') +
        theirsToo.replace('priority="2"', 'priority="4"'),
    );
  });

  it('stand where the schema wants them', () => {
    const before = '<sheetProtection sheet="1"/><autoFilter ref="A1"/><mergeCells/><phoneticPr fontId="0"/>';
    const behind = '<dataValidations/><hyperlinks/><pageMargins/><drawing/><extLst/>';
    expect(tail(before + behind, { addedConditionalFormats: [plain] })).toMatch(
      /^<sheetProtection sheet="1"\/>.*<phoneticPr fontId="0"\/><conditionalFormatting .*<\/conditionalFormatting><dataValidations\/>/,
    );
    expect(tail(behind, { addedConditionalFormats: [plain] })).toMatch(/^<conditionalFormatting /);
  });

  it('make room in the rules of extensions and in pivot tables too', () => {
    const extension =
      '<extLst><ext xmlns:x14="x"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="3" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    expect(tail(theirs + extension, { addedConditionalFormats: [plain] })).toContain(
      '<x14:cfRule type="iconSet" priority="4" id="{1}"/>',
    );

    const parts = packageParts({ sheets: [worksheet('', theirs)] });
    const pivot =
      '<pivotTableDefinition xmlns="m"><conditionalFormats><conditionalFormat priority="4"/></conditionalFormats></pivotTableDefinition>';
    const links = relationships(link(1, 'pivotTable', '../pivotTables/pivotTable1.xml'));
    const pkg = readXlsx(
      zipText({ ...parts, 'xl/pivotTables/pivotTable1.xml': pivot, 'xl/worksheets/_rels/sheet1.xml.rels': links }),
    );
    const written = writeXlsx(pkg, { ...noChanges, addedConditionalFormats: [plain] });
    expect(partText(written, 'xl/pivotTables/pivotTable1.xml')).toContain('priority="5"');
  });

  it('that replace as many leave the priorities of the user where they are', () => {
    const once = write(theirs, { addedConditionalFormats: [red, plain] });
    const again = writeXlsx(readXlsx(once), {
      ...noChanges,
      addedConditionalFormats: [red, plain],
      removedConditionalFormats: [0, 1].map((index) => ({ sheet: 'S1', index })),
    });
    expect(partText(again, SHEET)).toBe(partText(once, SHEET));
    expect(partText(again, 'xl/styles.xml')).toBe(partText(once, 'xl/styles.xml'));
  });
});

describe('rules that are removed', () => {
  it('go by their place, and an element that loses its last one goes too', () => {
    expect(
      tail(theirs + theirsToo, {
        removedConditionalFormats: [
          { sheet: 'S1', index: 1 },
          { sheet: 'S1', index: 2 },
        ],
      }),
    ).toBe('<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="1"/></conditionalFormatting>');
  });
});

describe('the looks of rules', () => {
  const look =
    '<dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';

  it.each([
    ['<cellXfs/><cellStyles/><tableStyles/>', `<cellXfs/><cellStyles/><dxfs count="1">${look}</dxfs><tableStyles/>`],
    ['<cellXfs/><dxfs count="0"/><colors/>', `<cellXfs/><dxfs count="1">${look}</dxfs><colors/>`],
    ['<dxfs count="1"><dxf><border/></dxf></dxfs>', `<dxfs count="2"><dxf><border/></dxf>${look}</dxfs>`],
    [`<dxfs count="2">${look}<dxf/></dxfs>`, `<dxfs count="2">${look}<dxf/></dxfs>`],
  ])('%s: come last, and none twice', (before, after) => {
    const written = write('', { addedConditionalFormats: [red, red] }, before);
    expect(partText(written, 'xl/styles.xml')).toContain(`>${after}</styleSheet>`);
  });

  it('get a styles part where the workbook has none', () => {
    const written = writeXlsx(readXlsx(buildPackage({})), { ...noChanges, addedConditionalFormats: [red] });
    expect(partText(written, 'xl/styles.xml')).toContain(`<dxfs count="1">${look}</dxfs>`);
    expect(partText(written, 'xl/_rels/workbook.xml.rels')).toContain('relationships/styles" Target="/xl/styles.xml"');
    expectSchemaOrder('styles', partText(written, 'xl/styles.xml'));
  });

  it('go into a styles part that has nothing in it', () => {
    const parts = packageParts({ styles: '' });
    const pkg = readXlsx(zipText({ ...parts, 'xl/styles.xml': '<styleSheet xmlns="m" />' }));
    const written = writeXlsx(pkg, { ...noChanges, addedConditionalFormats: [red] });
    expect(partText(written, 'xl/styles.xml')).toBe(
      `<styleSheet xmlns="m"><dxfs count="1">${look}</dxfs></styleSheet>`,
    );
  });
});
