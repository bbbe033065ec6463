import { beforeAll, expect, test } from 'vitest';
import { colourSheet } from '../../src/app/assess/assess-sheet';
import { writeVerdicts } from '../../src/app/assess/write-verdicts';
import { defaultPlan as plan } from '../../src/data/plans/index';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { unitsSheet } from '../app/support/sheets';
import { workbook } from '../emulator/support/workbook';

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel({ excelApi: '1.9', hasPrinter: false });
});

test('the oldest Excel that the manifest admits colours and writes, though it cannot tell merged cells', async () => {
  const units = [
    ['Phòng Nội vụ', 30, 100, 30],
    ['Phòng Tư pháp', 5, 100, 5],
  ];
  await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
  await colourSheet(tested.host, { plan, sheet: null });
  expect([await tested.toneAt('TH', 'E4'), await tested.toneAt('TH', 'E5')]).toEqual(['met', 'missed']);
  await writeVerdicts(tested.host, { plan, sheet: null });
  await tested.excel.settled();
  expect(tested.excel.cellValue('TH', 'F4')).toBe('(3) Đạt');
});

test('the same, on a computer without a printer, adds a worksheet with all that it can do', async () => {
  const name = await tested.host.addSheet({
    name: 'Báo cáo',
    rows: [
      ['Đơn vị', 'Tỷ lệ'],
      ['Nội vụ', { share: 0.5, decimals: 0 }],
      [{ date: null }, null],
    ],
    headingRows: [0],
    widths: [20, 10],
    look: { tables: [], centred: [], remarks: [], frozen: { rows: 1, columns: 0 } },
    paper: { orientation: 'Landscape', pagesWide: 1, titleRows: { first: 0, last: 0 }, hasPageNumbers: true },
    table: { name: 'DVCTT_Cu', area: { top: 0, left: 0, bottom: 1, right: 1 } },
    charts: [
      {
        name: 'Đường',
        type: 'Line',
        title: 'Tỷ lệ',
        source: { top: 0, left: 0, bottom: 1, right: 1 },
        place: { top: 4, left: 0, bottom: 12, right: 4 },
        colors: ['#2E75B6'],
        format: '0%',
        hasLabels: false,
      },
    ],
  });
  await tested.excel.settled();
  const added = tested.excel.changes().addedSheets?.find((sheet) => sheet.name === name);
  expect(added?.charts).toMatchObject([{ type: 'Line', series: [{ color: '#2E75B6' }] }]);
  expect(added?.tables).toMatchObject([{ style: 'TableStyleLight9' }]);
  expect(added?.frozen).toEqual({ rows: 1, columns: 0 });
  expect(added?.paper).toMatchObject({ titleRows: { first: 0, last: 0 }, orientation: 'Portrait', firstHeader: '' });
});
