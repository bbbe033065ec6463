import { beforeAll, describe, expect, test } from 'vitest';
import { assessSource } from '../../src/app/collect/assess-source';
import { mergeSources } from '../../src/app/collect/merge-sources';
import type { ReadSource } from '../../src/app/collect/source';
import { closePeriod } from '../../src/app/history/close-period';
import { HISTORY_TABLE } from '../../src/app/history/history-columns';
import { readHistory } from '../../src/app/history/read-history';
import { loadPlanOfGrid } from '../../src/app/plans/load-plan';
import { buildReport } from '../../src/app/report/report';
import { assessSheet } from '../../src/app/assess/assess-sheet';
import { readWorkbookSettings } from '../../src/app/host/settings';
import { summarySheet } from '../../src/app/summary/summary-sheet';
import type { Consolidation } from '../../src/domain/consolidation/consolidation';
import { ranksBy } from '../../src/domain/consolidation/ranks';
import { remindersOf } from '../../src/domain/consolidation/reminders';
import { periodOf } from '../../src/domain/periods/period';
import type { Plan } from '../../src/domain/plans/plan';
import { defaultNear } from '../../src/domain/verdicts/assessment';
import type { CellValue } from '../../src/sheets/cells/grid';
import { candidateText } from '../../src/taskpane/model/candidate-text';
import { seriesOf } from '../../src/taskpane/model/trend-series';
import { describeReminder } from '../../src/text/vi/reminders';
import { workbook } from '../emulator/support/workbook';
import { gridOf } from '../sheets/support/grid-of';
import { requestOf } from '../support/report-request';
import { fakeHost } from '../taskpane/support/assess-rows';
import { startExcel, type TestedExcel } from './support/excel';
import { sheetOfRows } from './support/sheets';

const HEADINGS = ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến', 'Bộ chỉ số 766 (điểm)', 'Số DVCTT toàn trình'];

function planOfScores(): Plan {
  const loaded = loadPlanOfGrid(
    gridOf([
      ['CHỈ TIÊU GIAO NĂM 2026'],
      HEADINGS,
      [1, 'Sở Y tế', '90%', '85 điểm', '10 TTHC'],
      [2, 'Sở Nội vụ', '80%', '90 điểm', '12 TTHC'],
      [3, 'Xã Trà Lĩnh', '70%', '80,5 điểm', '5 TTHC'],
    ]),
    'k',
  );
  if (loaded.plan === null) throw new Error('No plan was read');
  return loaded.plan;
}

const plan = planOfScores();
const [, SCORE = '', COUNT = ''] = plan.indicators.map(({ id }) => id);
const display = { decimals: 1, mode: 'cut' } as const;
const period = periodOf('year', 2026, 1, 'month-end');

function source(rows: readonly (readonly CellValue[])[], file = 'tong-hop.xlsx'): Promise<ReadSource> {
  const basis = { plan, near: defaultNear, settings: new Map<string, unknown>(), toldNames: undefined };
  return assessSource(gridOf([['KẾT QUẢ NĂM 2026'], HEADINGS, ...rows]), { file, sheet: 'TH' }, basis);
}

const FIGURES: readonly (readonly CellValue[])[] = [
  [1, 'Sở Y tế', '92%', 88.5, 12],
  [2, 'Sở Nội vụ', '85%', 70, 11],
  [3, 'Xã Trà Lĩnh', '75%', 80, 5],
];

let consolidation: Consolidation;
let tested: TestedExcel;

beforeAll(async () => {
  consolidation = mergeSources([await source(FIGURES)], plan).consolidation;
  tested = await startExcel();
});

describe('scores and counts in the consolidation', () => {
  test('are kept as they stand, with their verdicts', () => {
    const told = consolidation.records.map(({ figures }) =>
      figures.flatMap(({ figure, rate, status }) => (figure === undefined ? [] : [figure, rate, status])),
    );
    expect(told).toEqual([
      [88.5, null, 'met', 12, null, 'met'],
      [70, null, 'missed', 11, null, 'near'],
      [80, null, 'near', 5, null, 'met'],
    ]);
  });

  test('rank the units', () => {
    const ranks = [...ranksBy(consolidation.records, SCORE)].map(([unit, { overall }]) => `${unit} ${String(overall)}`);
    expect(ranks).toEqual(['Sở Y tế 1', 'Sở Nội vụ 3', 'Xã Trà Lĩnh 2']);
  });

  test('two sources with other scores are a question, with the scores in it', async () => {
    const other = await source([[1, 'Sở Y tế', '92%', 60, 12]], 'so-y-te.xlsx');
    const { duplicates } = mergeSources([await source(FIGURES), other], plan);
    const texts = duplicates[0]?.candidates.map((one) => candidateText(one, plan, readWorkbookSettings(new Map())));
    expect(texts).toEqual(['(1) 92%; (2) 88,5; (3) 12', '(1) 92%; (2) 60; (3) 12']);
  });

  test('a target that is missed is told in reminders', () => {
    const told = remindersOf(consolidation).map((one) =>
      describeReminder(one, { plan, display, period, asOf: '2026-12-31' }),
    );
    expect(told.join('\n')).toContain('70 điểm, chỉ tiêu 90 điểm: còn thấp hơn 20 điểm');
    expect(told.join('\n')).toContain('11, chỉ tiêu 12: còn thấp hơn 1');
    expect(told.join('\n')).toContain('80 điểm, chỉ tiêu 80,5 điểm: còn thấp hơn 0,5 điểm');
  });

  test('stand in the report', () => {
    const text = JSON.stringify(buildReport(requestOf(plan, { consolidation, period, previous: null })));
    expect(text).toContain('điểm không tính chung; 3 đơn vị, thấp nhất 70, cao nhất 88,5');
    expect(text).toContain('cộng 3 đơn vị là 28');
    expect(text).toContain('88,5 điểm\\nĐạt');
    expect(text).toContain('"90 điểm"');
    expect(text).not.toContain('9000%');
  });

  test('stand in “Tổng hợp” as numbers with the same verdicts by native formulas, and are read back', async () => {
    await tested.excel.openWorkbook(workbook([sheetOfRows('Trang 1', [['x']])]));
    const summary = summarySheet({ consolidation, period, near: defaultNear });
    const name = await tested.host.addSheet(summary.sheet);
    await tested.excel.settled();
    const cells = await tested.host.withSheet(name, ({ grid }) => Promise.resolve(grid?.cells ?? []));
    const at = summary.columns.indicators.find(({ indicator }) => indicator.id === SCORE);
    const shown = cells
      .filter((row) => typeof row[0] === 'number')
      .map((row) => [
        row[1],
        row[at?.rate ?? 0],
        row[at?.target ?? 0],
        row[at?.verdict ?? 0],
        row[at?.rankOverall ?? 0],
      ]);
    expect(shown).toEqual([
      ['Sở Y tế', 88.5, 85, 'Đạt', 1],
      ['Sở Nội vụ', 70, 90, 'Chưa đạt', 3],
      ['Xã Trà Lĩnh', 80, 80.5, 'Gần đạt', 2],
    ]);
    const { assessed } = await assessSheet(tested.host, { plan, sheet: name });
    const again = (assessed?.assessments ?? []).flatMap(({ indicator, figure, status }) =>
      (indicator === SCORE || indicator === COUNT) && figure !== undefined ? [`${String(figure)} ${status}`] : [],
    );
    expect(again.sort()).toEqual(['11 near', '12 met', '5 met', '70 missed', '80 near', '88.5 met']);
  });

  test('are closed into the history and read back', async () => {
    const host = fakeHost([]);
    await closePeriod(host, { consolidation, period, closedOn: '2027-01-05' });
    const history = readHistory(host.tables.get(HISTORY_TABLE) ?? null);
    expect(history.problems).toEqual([]);
    const kept = history.periods[0]?.figures.filter(({ indicator }) => indicator === SCORE);
    expect(kept?.map(({ figure, rate, status }) => [figure, rate, status])).toEqual([
      [88.5, null, 'met'],
      [70, null, 'missed'],
      [80, null, 'near'],
    ]);
    const later = periodOf('year', 2027, 1, 'month-end');
    const rows = seriesOf(history.periods, consolidation, later, 'Sở Y tế', display);
    expect(rows.map(({ rates }) => rates)).toEqual([
      ['92%', '88,5', '12'],
      ['92%', '88,5', '12'],
    ]);
  });
});
