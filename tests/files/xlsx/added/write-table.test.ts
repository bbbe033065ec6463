import { describe, expect, it } from 'vitest';
import type { AddedSheet, TableData } from '../../../../src/files/xlsx/added-sheet';
import { readXlsx } from '../../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../../src/files/xlsx/write-xlsx';
import { buildPackage, link, noChanges, relationships, worksheet } from '../build-package';
import { partText } from '../unpack';
import { add } from './add';
import { emptySheet, plainLook, sampleSheet } from './sample-sheet';

const PART = 'xl/tables/table1.xml';
const history: TableData = {
  name: 'DVCTT_LichSu',
  area: { top: 2, left: 1, bottom: 4, right: 3 },
  headings: ['Ngày', 'Đơn vị', 'Tỷ lệ\n"mới"'],
  style: 'TableStyleLight9',
};

function sheetWith(tables: readonly TableData[], cells: AddedSheet['cells'] = [], name = 'Lịch sử'): AddedSheet {
  return { ...emptySheet(name), looks: [plainLook], cells, tables };
}

describe('a table of a new worksheet', () => {
  it('is a part of its own', () => {
    expect(partText(add([sheetWith([history])]), PART)).toContain(
      'id="1" name="DVCTT_LichSu" displayName="DVCTT_LichSu" ref="B3:D5" totalsRowShown="0"><autoFilter ref="B3:D5"/>' +
        '<tableColumns count="3"><tableColumn id="1" name="Ngày"/><tableColumn id="2" name="Đơn vị"/>' +
        '<tableColumn id="3" name="Tỷ lệ_x000a_&quot;mới&quot;"/></tableColumns>' +
        '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
    );
    expect(partText(add([sheetWith([{ ...history, style: null }])]), PART)).toContain('<tableStyleInfo showFirst');
  });

  it('has the headings of its cells, whatever these were: without that Excel calls the file corrupt', () => {
    const cells = [
      { row: 2, column: 1, value: 2022, look: 0 },
      { row: 2, column: 2, value: 1, formula: 'A1', look: 0 },
    ];
    const written = add([sheetWith([{ ...history, headings: ['2022', '', 'column2'] }], cells)]);
    expect(partText(written, 'xl/worksheets/sheet2.xml')).toContain(
      '<row r="3"><c r="B3" s="1" t="inlineStr"><is><t>2022</t></is></c>' +
        '<c r="C3" s="1" t="inlineStr"><is><t>Column2</t></is></c><c r="D3" t="inlineStr"><is><t>column22</t></is></c></row>',
    );
    expect(readXlsx(written).data.sheets[1]?.tables?.[0]?.headings).toEqual(['2022', 'Column2', 'column22']);
  });

  it('has a row below its headings', () => {
    const flat = { ...history, area: { ...history.area, bottom: 2 } };
    expect(partText(add([sheetWith([flat])]), PART)).toContain('ref="B3:D4"');
  });

  it('has a number of its own in the workbook', () => {
    const theirs =
      '<table id="7" name="A" displayName="A" ref="A1:A2"><tableColumns><tableColumn id="1" name="x"/></tableColumns></table>';
    const parts = {
      'xl/tables/table1.xml': theirs,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        link(1, 'table', '../tables/table1.xml') + link(2, 'table', '../tables/table5.xml'),
      ),
      'xl/tables/table5.xml': '<broken',
    };
    const bytes = buildPackage({ sheets: [worksheet('')], parts });
    const two = [history, { ...history, name: 'Hai', area: { top: 9, left: 0, bottom: 11, right: 2 } }];
    const written = add([sheetWith(two), sheetWith([{ ...history, name: 'Ba' }], [], 'Khác')], {}, bytes);
    const ids = [2, 3, 4].map((number) => / id="(\d+)"/.exec(partText(written, `xl/tables/table${number}.xml`))?.[1]);
    expect(ids).toEqual(['8', '9', '10']);
    expect(partText(written, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../tables/table3.xml"');
    expect(partText(written, 'xl/worksheets/sheet2.xml')).toContain(
      '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
    );
  });
});

describe('a worksheet that was added', () => {
  it('is read, changed and read again like any other', () => {
    const sheet = sampleSheet();
    const first = readXlsx(add([sheet]));
    const [, added] = first.data.sheets;
    expect(added?.tables).toEqual(sheet.tables);
    expect(added?.merges).toEqual(sheet.merges);
    expect(added?.cells.map(({ row, column, value }) => [row, column, value])).toEqual(
      sheet.cells.filter(({ value }) => value !== null).map(({ row, column, value }) => [row, column, value]),
    );

    const [table] = sheet.tables;
    const area = { ...table!.area, bottom: table!.area.bottom + 2 };
    const cells = [1, 2].flatMap((by) =>
      [44_850, `=Xã ${by}`, 0.9].map((value, column) => ({
        ...{ sheet: sheet.name, row: table!.area.bottom + by, column, value },
      })),
    );
    const resizedTables = [{ sheet: sheet.name, name: 'DVCTT_LichSu', area }];
    const again = readXlsx(writeXlsx(first, { ...noChanges, cells, resizedTables }));
    const [, changed] = again.data.sheets;
    expect(changed?.tables?.[0]).toEqual({ ...table, area });
    expect(changed?.cells.slice(-3).map(({ value }) => value)).toEqual([44_850, '=Xã 2', 0.9]);
    expect(changed?.cells.slice(0, -6)).toEqual(added?.cells);
  });
});
