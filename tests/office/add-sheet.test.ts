import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NewChart, NewSheet } from '../../src/app/host/new-sheet';
import type { AddedLook, AddedSheet } from '../../src/files/xlsx/added-sheet';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { freeTableName } from '../../src/office/new-sheet-table';
import { listSource } from '../../src/office/new-sheet-entries';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { area, sheet, workbook } from '../emulator/support/workbook';

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

beforeEach(async () => {
  await tested.excel.openWorkbook(workbook([sheet('Phòng Nội vụ', { A1: 10, A2: 20 })]));
});

const CHART: NewChart = {
  name: 'Tỷ lệ',
  type: 'BarClustered',
  title: 'Tỷ lệ theo đơn vị',
  source: area('A3:B5'),
  place: area('D2:H12'),
  colors: ['#2E75B6'],
  format: '0%',
  hasLabels: true,
  most: 1,
};

/** With all that a new worksheet may hold. */
const REPORT: NewSheet = {
  name: 'Báo cáo',
  rows: [
    ['BÁO CÁO TỔNG HỢP', null],
    [null, null],
    ['Đơn vị', 'Tỷ lệ'],
    ['Nội vụ', { share: 0.5, decimals: 1 }],
    ['=Tư pháp', { formula: "='Phòng Nội vụ'!A1/'Phòng Nội vụ'!A2", format: '0.0%' }],
    ['Trạng thái', 'Hạn'],
    ['Chưa làm', { date: '2022-09-30' }],
    ['', { date: null }],
  ],
  headingRows: [2, 5],
  widths: [30, 14],
  look: {
    tables: [area('A3:B5'), area('A6:B8')],
    centred: [area('B4:B5')],
    remarks: [area('A8')],
    font: { name: 'Times New Roman', size: 13 },
    styles: [
      { area: area('A1:B1'), bold: true, size: 14, horizontal: 'Center', vertical: 'Center', lines: 'below' },
      { area: area('A4:B4'), fill: '#FFF2CC', color: '#C00000', italic: true, underline: true, wraps: false },
      { area: area('A5:B5'), lines: 'none' },
    ],
    merges: [area('A1:B1')],
    heights: [{ row: 0, points: 36 }],
    frozen: { rows: 3, columns: 1 },
  },
  paper: {
    orientation: 'Portrait',
    pagesWide: 1,
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    printArea: area('A1:H12'),
    titleRows: { first: 2, last: 2 },
    breaksBefore: [5],
    hasPageNumbers: true,
  },
  table: { name: 'DVCTT_ViecLam', area: area('A6:B8') },
  entries: [
    {
      area: area('A7:A8'),
      takes: { list: ['Chưa làm', 'Đã xong'] },
      message: { title: 'Trạng thái', text: 'Chọn trong danh sách.' },
    },
    { area: area('B7:B8'), takes: 'date', message: { title: 'Hạn', text: 'Nhập ngày, tháng, năm.' } },
  ],
  links: [{ row: 3, column: 1, sheet: 'Phòng Nội vụ', address: 'A1', tip: 'Xem số liệu' }],
  charts: [CHART],
};

async function saved(wanted: NewSheet = REPORT): Promise<AddedSheet> {
  const name = await tested.host.addSheet(wanted);
  await tested.excel.settled();
  const added = tested.excel.changes().addedSheets?.find((each) => each.name === name);
  if (added === undefined) throw new Error(`"${name}" was not added`);
  return added;
}

function lookAt({ cells, looks }: AddedSheet, address: string): AddedLook {
  const { top, left } = area(address);
  const look = looks[cells.find(({ row, column }) => row === top && column === left)?.look ?? -1];
  if (look === undefined) throw new Error(`${address} has no look`);
  return look;
}

describe('a new worksheet', () => {
  test('holds texts as texts, shares, dates and formulas', async () => {
    const added = await saved();
    const at = (row: number, column: number): unknown => {
      const cell = added.cells.find((each) => each.row === row && each.column === column);
      return cell && [cell.value, added.looks[cell.look]?.numberFormat, cell.formula];
    };
    expect(at(3, 1)).toEqual([0.5, '0.0%', undefined]);
    expect(at(4, 0)).toEqual(['=Tư pháp', '@', undefined]);
    expect(at(4, 1)).toEqual([0.5, '0.0%', "'Phòng Nội vụ'!A1/'Phòng Nội vụ'!A2"]);
    expect(at(6, 1)).toEqual([44834, 'dd/mm/yyyy', undefined]);
    expect(at(7, 1)).toEqual([null, 'dd/mm/yyyy', undefined]);
    expect(added.widths.map(({ column }) => column)).toEqual([0, 1]);
    expect(tested.excel.openBook.activeSheet.name).toBe('Báo cáo');
  });

  test('looks as it is to be read, the particular over the general', async () => {
    const added = await saved();
    expect(lookAt(added, 'A1')).toMatchObject({ font: 'Times New Roman', size: 14, bold: true, horizontal: 'Center' });
    expect(lookAt(added, 'A1').lines).toEqual({ top: null, right: null, bottom: { color: '#000000' }, left: null });
    expect(lookAt(added, 'A3')).toMatchObject({
      size: 13,
      bold: true,
      fill: '#DDEBF7',
      wraps: true,
      vertical: 'Center',
    });
    const marked = { fill: '#FFF2CC', color: '#C00000', italic: true, underline: true, wraps: false };
    expect(lookAt(added, 'A4')).toMatchObject({ ...marked, horizontal: 'Left' });
    expect(lookAt(added, 'A4').lines.left).toEqual({ color: '#8EA9C1' });
    expect(lookAt(added, 'A5').lines).toEqual({ top: null, right: null, bottom: null, left: null });
    expect(lookAt(added, 'A8')).toMatchObject({ italic: true, color: '#7F7F7F' });
    expect(added.merges).toEqual([area('A1:B1')]);
    expect(added.heights.filter(({ isFitted }) => isFitted !== true)).toEqual([{ row: 0, points: 36 }]);
    expect(added.frozen).toEqual({ rows: 3, columns: 1 });
  });

  test('goes onto paper with its margins, its title rows, its pages and their numbers', async () => {
    const { paper } = await saved();
    const { margins, ...rest } = paper;
    expect(rest).toEqual({
      orientation: 'Portrait',
      paperSize: 'A4',
      fit: { wide: 1, tall: 0 },
      scale: 100,
      printArea: area('A1:H12'),
      titleRows: { first: 2, last: 2 },
      breaksBefore: [5],
      header: '&C&"Times New Roman,Regular"&13&P',
      firstHeader: '',
    });
    expect(margins?.left).toBeCloseTo(85.04, 2);
    expect(margins?.top).toBeCloseTo(56.69, 2);
  });

  test('has a native table that can be found, with what it takes', async () => {
    const added = await saved();
    expect(added.tables).toEqual([
      { name: 'DVCTT_ViecLam', area: area('A6:B8'), headings: ['Trạng thái', 'Hạn'], style: 'TableStyleLight16' },
    ]);
    expect(added.validations).toEqual([
      {
        area: area('A7:A8'),
        takes: { list: ['Chưa làm', 'Đã xong'] },
        title: 'Trạng thái',
        text: 'Chọn trong danh sách.',
      },
      { area: area('B7:B8'), takes: 'date', title: 'Hạn', text: 'Nhập ngày, tháng, năm.' },
    ]);
    expect((await tested.host.readTable('DVCTT_ViecLam'))?.rows).toEqual([
      ['Chưa làm', 44834],
      [null, null],
    ]);
  });

  test('has links that change neither value nor look, and charts', async () => {
    const added = await saved();
    expect(added.links).toEqual([{ row: 3, column: 1, location: "'Phòng Nội vụ'!A1", tip: 'Xem số liệu' }]);
    expect(lookAt(added, 'B4')).toMatchObject({ font: 'Times New Roman', size: 13, color: '#C00000' });
    expect(added.charts).toEqual([
      {
        name: 'Tỷ lệ',
        type: 'BarClustered',
        title: 'Tỷ lệ theo đơn vị',
        series: [
          {
            name: "'Báo cáo'!$B$3",
            categories: "'Báo cáo'!$A$4:$A$5",
            values: "'Báo cáo'!$B$4:$B$5",
            color: '#2E75B6',
          },
        ],
        place: area('D2:H12'),
        format: '0%',
        hasLabels: true,
        most: 1,
        hasLegend: false,
      },
    ]);
    expect(tested.excel.changesNotKept()).toEqual([]);
  });

  test('is in the file that is saved, and its table is found there again', async () => {
    const file = readXlsx(readFileSync('samples/mau-xem-thu.xlsx'));
    await tested.excel.openWorkbook(file.data);
    const report = { ...REPORT, name: 'Báo cáo năm' };
    await tested.host.addSheet(report);
    await tested.excel.settled();
    const again = readXlsx(writeXlsx(file, tested.excel.changes()));
    const read = again.data.sheets.find(({ name }) => name === 'Báo cáo năm');
    expect(read?.tables?.map(({ name, area: where }) => [name, where])).toEqual([['DVCTT_ViecLam', area('A6:B8')]]);
    expect(read?.merges).toEqual([area('A1:B1')]);
    await tested.excel.openWorkbook(again.data);
    const add = { cells: [], added: [['Đã xong', { date: '2022-12-31' }]] };
    await tested.host.changeTable('DVCTT_ViecLam', add);
    await tested.excel.settled();
    const { resizedTables } = tested.excel.changes();
    expect(resizedTables).toEqual([{ sheet: 'Báo cáo năm', name: 'DVCTT_ViecLam', area: area('A6:B9') }]);
  });

  test('gives another name to its table where the workbook has one so called', async () => {
    await saved();
    const second = await saved();
    expect(second.name).toBe('Báo cáo (2)');
    expect(second.tables.map(({ name }) => name)).toEqual(['DVCTT_ViecLam_2']);
    expect(freeTableName('Bang', ['BANG', 'bang_2'])).toBe('Bang_3');
  });

  test('has plain cells where no look is given, a link among them', async () => {
    const { cells, looks, links, paper } = await saved({
      name: 'Số liệu',
      rows: [['Đơn vị'], [12], ['Đầu trang']],
      headingRows: [0],
      widths: [20],
      links: [
        { row: 1, column: 0, sheet: "Tổ 'A'", address: 'B2', tip: '' },
        { row: 2, column: 0, sheet: null, address: 'A1', tip: '' },
      ],
    });
    expect(links.map(({ location }) => location)).toEqual(["'Tổ ''A'''!B2", "'Số liệu'!A1"]);
    expect(cells.map(({ value }) => value)).toEqual(['Đơn vị', 12, 'Đầu trang']);
    expect(looks.map(({ numberFormat, bold, underline, font }) => [numberFormat, bold, underline, font])).toEqual([
      ['@', true, false, 'Calibri'],
      ['General', false, false, 'Calibri'],
      ['@', false, false, 'Calibri'],
    ]);
    expect(paper.orientation).toBe('Portrait');
  });

  test('costs no more round trips with 3,000 rows than with 30', async () => {
    const trips: number[] = [];
    for (const count of [30, 3000]) {
      const rows = Array.from({ length: count }, (_, index) => [`Đơn vị ${String(index)}`, index]);
      tested.excel.resetRoundTrips();
      await tested.host.addSheet({
        ...REPORT,
        rows: [...REPORT.rows.slice(0, 5), ['Đơn vị', 'Số'], ...rows],
        look: { ...REPORT.look, tables: [{ ...area('A6:B6'), bottom: 5 + count }], centred: [], remarks: [] },
        table: { name: 'DVCTT_Dai', area: { ...area('A6:B6'), bottom: 5 + count } },
      });
      trips.push(tested.excel.roundTrips);
    }
    expect(trips[1]).toBe(trips[0]);
    expect(trips[0]).toBeLessThanOrEqual(5);
  });
});

test('a list goes into its rule where Excel can hold it', () => {
  expect(listSource(['Chưa làm', 'Đã xong'])).toBe('Chưa làm,Đã xong');
  expect(listSource(['Phường A, thành phố B'])).toBeNull();
  expect(listSource(Array.from({ length: 30 }, (_, index) => `Phường số ${String(index)}`))).toBeNull();
});
