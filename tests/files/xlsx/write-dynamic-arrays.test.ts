import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { buildPackage, link, noChanges, packageParts, relationships, worksheet, zipText } from './build-package';
import { partText } from './unpack';

const SHEET = 'xl/worksheets/sheet1.xml';
const area = { top: 0, left: 0, bottom: 2, right: 0 };
const spilling = { sheet: 'S1', row: 0, column: 0, value: 1, formula: 'SORT(B1:B3)', arrayArea: area };

describe('a formula that spills', () => {
  it('is a dynamic array, of which metadata.xml tells', () => {
    const written = writeXlsx(readXlsx(buildPackage({})), {
      ...noChanges,
      cells: [spilling, { sheet: 'S1', row: 1, column: 0, value: 2 }],
    });
    expect(partText(written, SHEET)).toContain(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn._xlws.SORT(B1:B3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(partText(written, 'xl/metadata.xml')).toContain('fDynamic="1"');
    expect(partText(written, '[Content_Types].xml')).toContain('PartName="/xl/metadata.xml"');
    expect(partText(written, 'xl/_rels/workbook.xml.rels')).toContain(
      'relationships/sheetMetadata" Target="/xl/metadata.xml"',
    );
    expect(readXlsx(written).data.sheets[0]?.cells[0]).toMatchObject({ arrayArea: area });
  });

  it('uses the metadata of a workbook that has dynamic arrays', () => {
    const golden = readFileSync(new URL('../../golden/xlsx-roundtrip/xlsxwriter.xlsx', import.meta.url));
    const cells = [{ ...spilling, sheet: 'Tổng hợp', row: 20, arrayArea: { ...area, top: 20, bottom: 22 } }];
    const written = writeXlsx(readXlsx(golden), { ...noChanges, cells });
    expect(partText(written, 'xl/metadata.xml')).toBe(partText(golden, 'xl/metadata.xml'));
    expect(partText(written, SHEET)).toContain('<c r="A21" cm="1">');
  });

  it('adds to metadata of other kinds without moving them', () => {
    const metadata =
      '<metadata xmlns="m"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes>' +
      '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const parts = packageParts({ parts: { 'xl/metadata.xml': metadata } });
    const links = link(1, 'worksheet', 'worksheets/sheet1.xml') + link(2, 'sheetMetadata', 'metadata.xml');
    const pkg = readXlsx(zipText({ ...parts, 'xl/_rels/workbook.xml.rels': relationships(links) }));
    const text = partText(writeXlsx(pkg, { ...noChanges, cells: [spilling] }), 'xl/metadata.xml');
    expect(text).toMatch(/<metadataTypes count="2"><metadataType name="XLRICHVALUE"\/><metadataType name="XLDAPR"/);
    expect(text).toMatch(/"XLRICHVALUE" count="1"><bk\/><\/futureMetadata><futureMetadata name="XLDAPR" count="1">/);
    expect(text).toMatch(
      /<\/futureMetadata><cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
  });

  it('that spills over another area than before keeps its kind', () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B3*2</f><v>1</v></c></row>';
    const pkg = readXlsx(buildPackage({ sheets: [worksheet(rows)] }));
    const written = writeXlsx(pkg, { ...noChanges, cells: [{ ...spilling, formula: 'B1:B3*2' }] });
    expect(partText(written, SHEET)).toBe(worksheet(rows.replace('A1:A2', 'A1:A3')));
  });
});
