import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TableData } from '../../../src/files/xlsx/added-sheet';
import { readingLimits } from '../../../src/files/xlsx/reading-limits';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import type { WorkbookChanges } from '../../../src/files/xlsx/workbook-data';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { buildPackage, link, noChanges, relationships, worksheet } from './build-package';
import { partText } from './unpack';

const PART = 'xl/tables/table1.xml';
const LINKS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const tableParts = `<tableParts ${LINKS}><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>`;
const columns =
  '<tableColumns count="2"><tableColumn id="1" name="Ngày"/><tableColumn id="2" name="Tỷ lệ_x000a_&quot;đúng&quot;"/></tableColumns>';
const history =
  '<table xmlns="m" id="7" name="Khac" displayName="LichSu" ref="B2:C4"><autoFilter ref="B2:C4"/>' +
  `${columns}<tableStyleInfo name="TableStyleLight9"/></table>`;
const read: TableData = {
  name: 'LichSu',
  area: { top: 1, left: 1, bottom: 3, right: 2 },
  headings: ['Ngày', 'Tỷ lệ\n"đúng"'],
  style: 'TableStyleLight9',
};

/** A workbook whose first worksheet has these tables. */
function withTables(first: string, second = history, rels?: string): Uint8Array {
  const links = link(1, 'table', '../tables/table1.xml') + link(2, 'table', '/xl/tables/table2.xml');
  const parts = {
    [PART]: first,
    'xl/tables/table2.xml': second,
    'xl/worksheets/_rels/sheet1.xml.rels': rels ?? relationships(links),
  };
  return buildPackage({ sheets: [worksheet('', tableParts), worksheet('')], parts });
}

function tablesOf(bytes: Uint8Array): readonly TableData[] | undefined {
  return readXlsx(bytes).data.sheets[0]?.tables;
}

describe('the native tables of a worksheet', () => {
  it('are read with their names, areas, headings and styles', () => {
    const plain = history.replace('displayName="LichSu" ', '').replace(' name="TableStyleLight9"', '');
    expect(tablesOf(withTables(history, plain))).toEqual([read, { ...read, name: 'Khac', style: null }]);
    expect(readXlsx(withTables(history)).data.sheets[1]?.tables).toEqual([]);
  });

  it.each(['xlsxwriter.xlsx', 'libreoffice.xlsx'])('of %s are read', (file) => {
    const golden = readFileSync(new URL(`../../golden/xlsx-roundtrip/${file}`, import.meta.url));
    const area = { top: 0, left: 0, bottom: 3, right: 1 };
    expect(readXlsx(golden).data.sheets.flatMap(({ tables = [] }) => tables)).toEqual([
      { name: 'BangSo', area, headings: ['Tên', 'Số'], style: file.startsWith('x') ? 'TableStyleMedium9' : null },
    ]);
  });

  it.each([
    ['is not well-formed', '<table'],
    ['has a DOCTYPE', `<!DOCTYPE table>${history}`],
    ['is something else', history.replaceAll('table ', 'query ').replace('</table>', '</query>')],
    ['has no area', history.replace('ref="B2:C4"', '')],
    ['has fewer headings than columns', history.replace('ref="B2:C4"', 'ref="B2:D4"')],
    ['has no name', history.replace('name="Khac" displayName="LichSu"', '')],
  ])('one that %s is left out, and nothing else', (_, broken) => {
    expect(tablesOf(withTables(broken))).toEqual([read]);
  });

  it('are left out where nothing tells which they are, or one is missing', () => {
    expect(tablesOf(withTables(history, history, '<Relationships'))).toEqual([]);
    const links = link(1, 'hyperlink', '../tables/table1.xml') + link(2, 'table', '../tables/table9.xml');
    expect(tablesOf(withTables(history, history, relationships(links)))).toEqual([]);
  });

  it('are left out where they are larger than what may be read, and the figures are not', () => {
    const rows = '<row r="1"><c r="A1"><v>15</v></c></row>';
    const huge = history.replace('<autoFilter', `<!--${'x'.repeat(200_000)}--><autoFilter`);
    const links = relationships(link(1, 'table', '../tables/table1.xml'));
    const parts = { [PART]: huge, 'xl/worksheets/_rels/sheet1.xml.rels': links };
    const bytes = buildPackage({ sheets: [worksheet(rows, tableParts), worksheet(rows)], parts });
    const { data } = readXlsx(bytes, { ...readingLimits, inflatedSize: 100_000 });
    expect(data.sheets.map(({ cells, tables }) => [cells[0]?.value, tables])).toEqual([
      [15, []],
      [15, []],
    ]);
  });
});

describe('a table that covers more rows', () => {
  const resize = (first: string, bottom: number, changes: Partial<WorkbookChanges> = {}): Uint8Array => {
    const resized = { sheet: 'S1', name: 'lichsu', area: { ...read.area, bottom } };
    const bytes = withTables(first, history.replaceAll('LichSu', 'Khac'));
    return writeXlsx(readXlsx(bytes), { ...noChanges, resizedTables: [resized], ...changes });
  };

  it('has them in its area and its filter; the rest of it stays', () => {
    const written = resize(history, 9);
    expect(partText(written, PART)).toBe(history.replaceAll('B2:C4', 'B2:C10'));
    expect(partText(written, 'xl/tables/table2.xml')).toContain('ref="B2:C4"');
    expect(tablesOf(written)?.[0]?.area).toEqual({ ...read.area, bottom: 9 });
  });

  it('or fewer, but one at least', () => {
    expect(partText(resize(history, 2), PART)).toContain('ref="B2:C3"');
    expect(partText(resize(history, 1), PART)).toContain('ref="B2:C3"');
  });

  it('has the row that counted its totals among them, and the one for the first entry', () => {
    const before = history.replace(' ref="B2:C4">', ' ref="B2:C4" totalsRowCount="1" insertRow="1">');
    const filtered = before.replace(
      '<autoFilter ref="B2:C4"/>',
      '<autoFilter ref="B2:C3"><filterColumn colId="0"/></autoFilter>',
    );
    expect(partText(resize(filtered, 5), PART)).toBe(
      history
        .replace('B2:C4', 'B2:C6')
        .replace('<autoFilter ref="B2:C4"/>', '<autoFilter ref="B2:C6"><filterColumn colId="0"/></autoFilter>'),
    );
    expect(partText(resize(filtered, 3), PART)).toBe(filtered);
  });

  it('may have no filter', () => {
    const before = history.replace('<autoFilter ref="B2:C4"/>', '');
    expect(partText(resize(before, 5), PART)).toBe(before.replace('B2:C4', 'B2:C6'));
  });

  it('gets its new cells in the same file', () => {
    const cell = { sheet: 'S1', row: 4, column: 1, value: 44_788 };
    const { data } = readXlsx(resize(history, 4, { cells: [cell] }));
    expect(data.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([[4, 1, 44_788]]);
    expect(data.sheets[0]?.tables?.[0]?.area.bottom).toBe(4);
  });

  it('is refused where it does not exist, or has other columns', () => {
    const resized = { sheet: 'S1', name: 'LichSu', area: read.area };
    const pkg = readXlsx(withTables(history));
    for (const wrong of [
      { ...resized, name: 'X' },
      { ...resized, sheet: 'S2' },
      { ...resized, sheet: 'S9' },
      { ...resized, area: { ...read.area, right: 3 } },
    ])
      expect(() => writeXlsx(pkg, { ...noChanges, resizedTables: [wrong] })).toThrow(RangeError);
  });
});
