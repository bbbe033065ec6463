import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../src/files/xlsx/read-xlsx';
import { parseXmlTree } from '../../../../src/files/xlsx/xml-tree';
import { buildPackage, link, packageParts, relationships, worksheet, zipText } from '../build-package';
import { partText, unpack } from '../unpack';
import { add } from './add';
import { emptySheet, sampleSheet } from './sample-sheet';
import { expectSchemaOrder } from './schema-order';

const golden = (file: string): Uint8Array => {
  return new Uint8Array(readFileSync(new URL(`../../../golden/xlsx-roundtrip/${file}`, import.meta.url)));
};
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The smallest package in the strict variant of the format. */
function strictPackage(): Uint8Array {
  const parts = packageParts({ styles: '<cellXfs count="1"><xf/></cellXfs>' });
  const root = 'http://schemas.openxmlformats.org/';
  return zipText(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => {
        return [
          name,
          text
            .replaceAll(`${root}spreadsheetml/2006/`, `${STRICT}spreadsheetml/`)
            .replaceAll(`${root}officeDocument/2006/`, `${STRICT}officeDocument/`),
        ];
      }),
    ),
  );
}

describe('worksheets that are added', () => {
  it('come behind those that are there, as visible as they are to be', () => {
    const sheets = [
      emptySheet('A & "B"'),
      { ...emptySheet('Ẩn'), visibility: 'hidden' as const },
      { ...emptySheet('Rất ẩn'), visibility: 'veryHidden' as const, isProtected: true },
    ];
    const written = add(sheets);
    expect(partText(written, 'xl/workbook.xml')).toContain(
      '<sheet name="S1" sheetId="1" r:id="rId1"/><sheet name="A &amp; &quot;B&quot;" sheetId="2" r:id="rId3"/>' +
        '<sheet name="Ẩn" sheetId="3" state="hidden" r:id="rId4"/><sheet name="Rất ẩn" sheetId="4" state="veryHidden" r:id="rId5"/></sheets>',
    );
    expect(partText(written, 'xl/_rels/workbook.xml.rels')).toContain('Target="worksheets/sheet4.xml"');
    expect(
      readXlsx(written).data.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected]),
    ).toEqual([
      ['S1', 'visible', false],
      ['A & "B"', 'visible', false],
      ['Ẩn', 'hidden', false],
      ['Rất ẩn', 'veryHidden', true],
    ]);
  });

  it('have a window to be seen in', () => {
    expect(partText(add([emptySheet('A')]), 'xl/workbook.xml')).toContain(
      '<bookViews><workbookView/></bookViews><sheets>',
    );
    const workbookStart = '<bookViews><workbookView activeTab="0"/></bookViews>';
    expect(partText(add([emptySheet('A')], {}, buildPackage({ workbookStart })), 'xl/workbook.xml')).toContain(
      `${workbookStart}<sheets>`,
    );
  });

  it('get ids and parts that are free', () => {
    const parts = packageParts({ sheets: [worksheet(''), worksheet('')] });
    const workbook = (parts['xl/workbook.xml'] ?? '').replace('sheetId="1"', 'sheetId="65534"');
    const written = add([emptySheet('A'), emptySheet('B')], {}, zipText({ ...parts, 'xl/workbook.xml': workbook }));
    expect(partText(written, 'xl/workbook.xml')).toContain(
      'name="A" sheetId="1" r:id="rId4"/><sheet name="B" sheetId="3"',
    );
    expect(Object.keys(unpack(written))).toContain('xl/worksheets/sheet4.xml');
  });

  it('do not take the name of one that is there', () => {
    expect(() => add([emptySheet('s1')])).toThrow(RangeError);
    expect(() => add([emptySheet('Báo cáo'), emptySheet('BÁO CÁO')])).toThrow(RangeError);
  });

  it('have names of their own, behind chart sheets too', () => {
    const name = { name: 'Moc', formula: '=A1', sheet: 'Báo cáo', visible: true };
    const written = add([emptySheet('Báo cáo')], { addedNames: [name] }, golden('xlsxwriter.xlsx'));
    expect(partText(written, 'xl/workbook.xml')).toContain('<definedName name="Moc" localSheetId="5">A1</definedName>');
    expect(readXlsx(written).data.definedNames.find((one) => one.name === 'Moc')?.sheet).toBe('Báo cáo');
  });

  it('are in the table of contents of the file, where it has one', () => {
    const before = partText(golden('xlsxwriter.xlsx'), 'docProps/app.xml');
    const after = partText(add([emptySheet('A & B')], {}, golden('xlsxwriter.xlsx')), 'docProps/app.xml');
    expect(after).toBe(
      before
        .replace('<vt:i4>4</vt:i4>', '<vt:i4>5</vt:i4>')
        .replace('<vt:vector size="8"', '<vt:vector size="9"')
        .replace('<vt:lpstr>Bảng</vt:lpstr>', '<vt:lpstr>Bảng</vt:lpstr><vt:lpstr>A &amp; B</vt:lpstr>'),
    );
    const plain = golden('libreoffice.xlsx');
    expect(partText(add([emptySheet('A')], {}, plain), 'docProps/app.xml')).toBe(partText(plain, 'docProps/app.xml'));
  });

  it('keep out of a table of contents that cannot be read', () => {
    const parts = packageParts({ parts: { 'docProps/app.xml': '<Properties><broken' } });
    const links = link(1, 'officeDocument', 'xl/workbook.xml') + link(2, 'extended-properties', 'docProps/app.xml');
    const written = add([emptySheet('A')], {}, zipText({ ...parts, '_rels/.rels': relationships(links) }));
    expect(partText(written, 'docProps/app.xml')).toBe('<Properties><broken');
  });
});

describe('the package of a workbook with added worksheets', () => {
  it.each(['xlsxwriter.xlsx', 'openpyxl.xlsx', 'libreoffice.xlsx'])('%s keeps all parts that it had', (file) => {
    const before = unpack(golden(file));
    const after = unpack(add([sampleSheet()], {}, golden(file)));
    const concerned =
      /^(\[Content_Types\]\.xml|docProps\/app\.xml|xl\/(workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
    for (const [name, bytes] of Object.entries(before)) if (!concerned.test(name)) expect(after[name]).toEqual(bytes);
    const { data } = readXlsx(golden(file));
    const again = readXlsx(add([sampleSheet()], {}, golden(file))).data;
    expect(again.sheets.slice(0, -1)).toEqual(data.sheets);
    expect(again.styles.slice(0, data.styles.length)).toEqual(data.styles);
  });

  it.each(['xlsxwriter.xlsx', 'openpyxl.xlsx', 'libreoffice.xlsx'])(
    '%s: each part is known, and well-formed',
    (file) => {
      const written = add([sampleSheet(), { ...sampleSheet('Hai'), tables: [] }], {}, golden(file));
      const before = unpack(golden(file));
      const types = partText(written, '[Content_Types].xml');
      for (const name of Object.keys(unpack(written))) {
        if (!/\.(xml|rels)$/.test(name)) continue;
        if (before[name] === undefined && name.endsWith('.xml')) expect(types).toContain(`PartName="/${name}"`);
        if (before[name] === undefined || name === 'xl/workbook.xml') expectSchemaOrder(name, partText(written, name));
        else parseXmlTree(name, partText(written, name));
      }
      expect(types.match(/drawingml\.chart\+xml/g)?.length).toBeGreaterThanOrEqual(10);
    },
  );

  it('may have any prefixes', () => {
    const parts = packageParts({ styles: '' });
    const prefixed = (xml: string): string =>
      xml
        .replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:')
        .replace(' xmlns=', ' xmlns:x=')
        .replace(/ xmlns:r=/, ' xmlns:rel=')
        .replaceAll(' r:id=', ' rel:id=');
    const all = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, prefixed(xml)]));
    const written = add([sampleSheet()], {}, zipText(all));
    expect(partText(written, 'xl/workbook.xml')).toMatch(
      /<x:bookViews><x:workbookView\/><\/x:bookViews><x:sheets>.*<x:sheet name="Báo cáo 'A' 1" sheetId="2" rel:id="rId3"\/><\/x:sheets><x:definedNames>/,
    );
    expect(partText(written, 'xl/styles.xml')).toContain('<x:cellXfs count="9"><x:xf numFmtId="0" fontId="0"');
    expect(partText(written, '[Content_Types].xml')).toContain('<x:Override PartName="/xl/worksheets/sheet2.xml"');
    for (const name of Object.keys(unpack(written))) expectSchemaOrder(name, partText(written, name));
    expect(readXlsx(written).data.sheets[1]?.tables?.[0]?.name).toBe('DVCTT_LichSu');
  });

  it('may be in the strict variant of the format: what is added is in it, too', () => {
    const written = add([sampleSheet()], {}, strictPackage());
    const parts = Object.keys(unpack(written)).filter((name) => !name.startsWith('[') && !/^_rels/.test(name));
    for (const name of parts) {
      const text = partText(written, name).replaceAll('http://schemas.openxmlformats.org/package/2006', '');
      expect(text).not.toContain('schemas.openxmlformats.org');
    }
    expect(readXlsx(written).data.sheets[1]?.tables).toHaveLength(1);
  });

  it('may declare the namespace of links where it uses it', () => {
    const parts = packageParts({});
    const declaration = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const workbook = (parts['xl/workbook.xml'] ?? '')
      .replace(declaration, '')
      .replace('<sheet ', `<sheet${declaration} `);
    const written = add([emptySheet('A')], {}, zipText({ ...parts, 'xl/workbook.xml': workbook }));
    expect(partText(written, 'xl/workbook.xml')).toContain(`<sheet${declaration} name="A" sheetId="2" r:id="rId3"/>`);
  });
});
