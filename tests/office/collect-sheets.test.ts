import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { assessSource } from '../../src/app/collect/assess-source';
import { mergeSources } from '../../src/app/collect/merge-sources';
import { readOwnSheets } from '../../src/app/collect/read-own-sheets';
import type { ReadFile } from '../../src/app/collect/source';
import { closePeriod } from '../../src/app/history/close-period';
import { HISTORY_TABLE } from '../../src/app/history/history-columns';
import { readHistory } from '../../src/app/history/read-history';
import { writePlanSheet } from '../../src/app/plan-sheet/write-plan-sheet';
import { buildReport } from '../../src/app/report/report';
import { reportSheet } from '../../src/app/report/report-sheet';
import { summarySheet } from '../../src/app/summary/summary-sheet';
import { layOutTasks } from '../../src/app/tasks/write-tasks';
import { writeTargets } from '../../src/app/plan-sheet/write-targets';
import { defaultPlan as plan } from '../../src/data/plans/index';
import { defaultNear } from '../../src/domain/verdicts/assessment';
import { figureOf } from '../../src/domain/consolidation/consolidation';
import { periodOf } from '../../src/domain/periods/period';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { planText } from '../../src/text/vi/pane-plan';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { proceduresSheet, unitsSheet } from '../app/support/sheets';
import { workbook } from '../emulator/support/workbook';

let tested: TestedExcel;
const period = periodOf('quarter', 2022, 3, 'month-end');
const basis = { plan, near: defaultNear, settings: new Map<string, unknown>(), toldNames: undefined };
const progress = { signal: new AbortController().signal, report: () => undefined };
const blank = { superior: '', office: '', place: '', number: '', signerTitle: '', signer: '', recipients: [] };

beforeAll(async () => {
  tested = await startExcel();
});

const read = (): Promise<ReadFile> => readOwnSheets(tested.host, basis, progress);

describe('the worksheets of a workbook as sources', () => {
  test('are read one a unit, with the cells that their figures came from', async () => {
    await tested.excel.openWorkbook(
      workbook([
        proceduresSheet('Một', [['x', 'x', 'x', 10, 4]]),
        unitsSheet('Hai', [['Phường Đức Xuân', 12, 100, 12]]),
      ]),
    );
    const { sources } = await read();
    expect(sources.map(({ place, layout }) => [place.sheet, layout])).toEqual([
      ['Một', 'unit-procedures'],
      ['Hai', 'units-summary'],
    ]);
    const { consolidation } = mergeSources(sources, plan);
    const record = consolidation.records.find(({ unit }) => unit === 'Phường Đức Xuân');
    expect(record && figureOf(record, 'onlineDossierRate')?.source).toMatchObject({ file: null, sheet: 'Hai' });
  });

  test('never include what the add-in itself wrote: a consolidation, a report, the history, a plan, its targets', async () => {
    await tested.excel.openWorkbook(workbook([unitsSheet('Hai', [['Phường Đức Xuân', 12, 100, 12]])]));
    const { consolidation } = mergeSources((await read()).sources, plan);
    await tested.host.addSheet(summarySheet({ consolidation, period, near: defaultNear }).sheet);
    const report = buildReport({
      ...{ consolidation, period, asOf: period.to, previous: null, lastYear: null },
      ...{ display: { decimals: 1, mode: 'cut' }, letterhead: blank },
    });
    await tested.host.addSheet(reportSheet(report));
    await closePeriod(tested.host, { consolidation, period, closedOn: '2022-10-03' });
    await writePlanSheet(tested.host, plan);
    await writeTargets(tested.host, plan, {
      ...{ sheetName: 'Chỉ tiêu', title: planText.sheetTitle(2022), source: plan.source },
      ...{ number: 'STT', group: 'Nhóm', unit: 'Đơn vị' },
    });
    await layOutTasks({ host: tested.host, plan, palette: 'safe' });
    expect((await tested.host.sheetNames()).length).toBe(7);
    expect((await read()).sources.map(({ place }) => place.sheet)).toEqual(['Hai']);
  });

  test('keep their history in the saved file, to which a later period is added', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Hai').addRows([['Đơn vị'], ['x']]);
    const file = readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    await tested.excel.openWorkbook(file.data);
    const source = await assessSource(
      {
        sheet: 'Biểu',
        top: 0,
        left: 0,
        cells: [
          ['Đơn vị: Phòng Nội vụ', null, null, null],
          ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số'],
          [1, 'Tỷ lệ hồ sơ trực tuyến', 40, 100],
        ],
      },
      { file: 'noi-vu.xlsx', sheet: 'Biểu' },
      basis,
    );
    const { consolidation } = mergeSources([source], plan);
    await closePeriod(tested.host, { consolidation, period, closedOn: '2022-10-03' });
    await tested.excel.settled();
    const saved = readXlsx(writeXlsx(file, tested.excel.changes()));
    await tested.excel.openWorkbook(saved.data);
    const later = periodOf('quarter', 2022, 4, 'month-end');
    await closePeriod(tested.host, { consolidation, period: later, closedOn: '2023-01-03' });
    await tested.excel.settled();
    const again = readXlsx(writeXlsx(saved, tested.excel.changes()));
    await tested.excel.openWorkbook(again.data);
    const history = readHistory(await tested.host.readTable(HISTORY_TABLE));
    expect(history.problems).toEqual([]);
    expect(history.periods.map(({ name, closedOn }) => [name, closedOn])).toEqual([
      ['Quý IV/2022', '2023-01-03'],
      ['Quý III/2022', '2022-10-03'],
    ]);
  });
});
