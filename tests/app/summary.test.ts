import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { assessSheet } from '../../src/app/assess/assess-sheet';
import { summaryColours } from '../../src/app/summary/summary-colours';
import { summarySheet, type Summary } from '../../src/app/summary/summary-sheet';
import { defaultPlan as plan } from '../../src/data/plans/index';
import { assessCounts, defaultNear } from '../../src/domain/verdicts/assessment';
import { figureOf, totalOf, type Consolidation } from '../../src/domain/consolidation/consolidation';
import { ranksBy, standings } from '../../src/domain/consolidation/ranks';
import { periodOf } from '../../src/domain/periods/period';
import { unitsOf } from '../../src/domain/plans/plan';
import type { CellValue } from '../../src/sheets/cells/grid';
import { statusLabels } from '../../src/text/vi/status-labels';
import { workbook } from '../emulator/support/workbook';
import { consolidationOf, type Given } from './support/consolidation';
import { startExcel, type TestedExcel } from './support/excel';
import { sheetOfRows } from './support/sheets';

const period = periodOf('nine-months', 2022, 1, 'month-end');
const units = unitsOf(plan).map(({ name }) => name);

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

/** The worksheet as Excel calculates it, by row and column. */
async function written(
  consolidation: Consolidation,
): Promise<{ summary: Summary; cells: CellValue[][]; name: string }> {
  await tested.excel.openWorkbook(workbook([sheetOfRows('Trang 1', [['x']])]));
  const summary = summarySheet({ consolidation, period, near: defaultNear });
  const name = await tested.host.addSheet(summary.sheet);
  await tested.host.withSheet(name, (session) => session.replaceColours(summaryColours(summary)));
  await tested.excel.settled();
  const cells = await tested.host.withSheet(name, ({ grid }) => Promise.resolve(grid?.cells ?? []));
  return { summary, cells: cells.map((row) => row.map((value) => (value === '' ? null : value))), name };
}

function rowOf(cells: readonly (readonly CellValue[])[], label: string): readonly CellValue[] {
  return cells.find((row) => row[1] === label) ?? [];
}

const mixed: Readonly<Record<string, readonly (Given | undefined)[]>> = {
  'Phòng Giáo dục và Đào tạo': [
    [20, 20],
    [7, 10],
    [30, 100],
  ],
  'Phòng Tài chính - Kế hoạch': [
    [15, 20],
    [8, 10],
    [150, 155],
  ],
  'Phòng Kinh tế': [
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  'Phòng Văn hoá và Thông tin': [[25, 20], 'wrong', [3, null]],
  'Phòng Nội vụ': [undefined, undefined, { numerator: 296, denominator: 1000 }],
  'Phường Đức Xuân': [
    [30, 30],
    [5, 10],
    [13, 100],
  ],
  'Phường Sông Cầu': [
    [29, 30],
    [4, 10],
    [1299, 10_000],
  ],
};

describe('the worksheet of a consolidation', () => {
  test('shows what the consolidation holds, by native formulas', async () => {
    const { cells } = await written(consolidationOf(plan, mixed, ['Phường Phùng Chí Kiên']));
    expect(rowOf(cells, 'Phòng Tài chính - Kế hoạch').slice(2, 9)).toEqual([15, 20, 0.75, 1, 'Chưa đạt', 2, 4]);
    expect(rowOf(cells, 'Phòng Kinh tế').slice(2, 9)).toEqual([0, 0, null, 1, 'Không phát sinh', null, null]);
    expect(rowOf(cells, 'Phòng Văn hoá và Thông tin').slice(2, 9)).toEqual([
      '25',
      '20',
      null,
      1,
      'Số liệu sai',
      null,
      null,
    ]);
    expect(rowOf(cells, 'Phòng Văn hoá và Thông tin').slice(16, 21)).toEqual([3, null, null, 0.3, 'Chưa có số liệu']);
    expect(rowOf(cells, 'Phòng Nội vụ').slice(16, 21)).toEqual([null, null, 0.296, 0.3, 'Gần đạt']);
    expect(rowOf(cells, 'Phường Đức Xuân')[20]).toBe('Đạt');
    expect(rowOf(cells, 'Phường Sông Cầu')[20]).toBe('Gần đạt');
    expect(rowOf(cells, 'Phường Phùng Chí Kiên').at(-1)).toMatch(/chưa xác nhận/u);
    expect(rowOf(cells, 'Thanh tra thành phố').at(-1)).toMatch(/Chưa có số liệu/u);
    expect(cells[2]?.[0]).toMatch(/7\/19 đơn vị.*Thanh tra thành phố.*Chưa xác nhận.*Phường Phùng Chí Kiên/u);
  });

  test('totals pool the counts of what can be right, and have no target', async () => {
    const { cells } = await written(consolidationOf(plan, mixed));
    const group = cells.find((row) => typeof row[1] === 'string' && row[1].startsWith('Cộng Nhóm 1')) ?? [];
    expect(group.slice(2, 9)).toEqual([35, 40, 35 / 40, null, null, null, null]);
    expect(group.slice(16, 19)).toEqual([180, 255, 180 / 255]);
    const total = rowOf(cells, 'Tổng cộng');
    expect(total.slice(2, 5)).toEqual([94, 100, 0.94]);
  });

  test('is the consolidation for any figures', async () => {
    const pair = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]): Given => [a, b]);
    const given = fc.oneof(
      { weight: 6, arbitrary: pair },
      { weight: 1, arbitrary: fc.constantFrom<Given | undefined>('wrong', undefined, [null, 3], [null, null]) },
      { weight: 1, arbitrary: fc.nat(1000).map((n): Given => ({ numerator: n, denominator: 1000 })) },
    );
    const all = fc.tuple(...units.map(() => fc.option(fc.tuple(given, given, given), { nil: undefined, freq: 8 })));
    await fc.assert(
      fc.asyncProperty(all, async (figures) => {
        const entries = units.flatMap((unit, index) => (figures[index] ? [[unit, figures[index]] as const] : []));
        const consolidation = consolidationOf(plan, Object.fromEntries(entries));
        const { summary, cells } = await written(consolidation);
        expectSame(consolidation, summary, cells);
      }),
      { numRuns: 8 },
    );
  });

  test('is read back by the add-in as a summary of units with the same verdicts', async () => {
    // Wrong figures are left out of totals, of which the reader of any sheet rightly says that they do not add up.
    const usable = Object.entries(mixed).filter(([unit]) => unit !== 'Phòng Văn hoá và Thông tin');
    const consolidation = consolidationOf(plan, Object.fromEntries(usable));
    const { name } = await written(consolidation);
    const { layout, assessments, problems } = await assessSheet(tested.host, { plan, sheet: name });
    expect(layout).toBe('units-summary');
    for (const record of consolidation.records) {
      for (const figure of record.figures) {
        const read = assessments.find(({ unit, indicator }) => unit === record.unit && indicator === figure.indicator);
        expect([record.unit, read?.status]).toEqual([record.unit, figure.status]);
      }
    }
    expect(problems.filter(({ code }) => code === 'column-ambiguous' || code === 'total-row-mismatch')).toEqual([]);
  });
});

test('judges and ranks an indicator that is better when lower as the product does', async () => {
  const late = { ...plan, indicators: plan.indicators.map((one) => ({ ...one, better: 'lower' as const })) };
  const { records } = consolidationOf(plan, mixed);
  const judged = records.map((record) => ({
    ...record,
    figures: record.figures.map((figure) => ({
      ...figure,
      status: assessCounts(figure.counts, figure.target?.value, { better: 'lower' }).status,
    })),
  }));
  const usual = judged.filter(({ figures }) => figures.every(({ counts }) => counts.denominator !== null));
  const consolidation = { plan: late, records: usual };
  const { summary, cells } = await written(consolidation);
  for (const of of summary.columns.indicators) {
    const ranks = ranksBy(usual, of.indicator.id, 'lower');
    for (const { unit, figures } of usual) {
      const row = rowOf(cells, unit);
      const figure = figures.find(({ indicator }) => indicator === of.indicator.id);
      if (figure === undefined || figure.status === 'invalid') continue;
      expect(row[of.verdict]).toBe(statusLabels[figure.status]);
      expect(row[of.rankOverall] ?? null).toBe(ranks.get(unit)?.overall);
    }
  }
});

function expectSame(
  consolidation: Consolidation,
  { columns }: Summary,
  cells: readonly (readonly CellValue[])[],
): void {
  const { records } = consolidation;
  for (const of of columns.indicators) {
    const ranks = ranksBy(records, of.indicator.id, of.indicator.better);
    for (const record of records) {
      const row = rowOf(cells, record.unit);
      const figure = figureOf(record, of.indicator.id);
      expect(row[of.verdict]).toBe(statusLabels[figure?.status ?? 'no-data']);
      expect(row[of.rate] ?? null).toBe(figure?.rate ?? null);
      expect([row[of.rankInGroup] ?? null, row[of.rankOverall] ?? null]).toEqual([
        ranks.get(record.unit)?.inGroup,
        ranks.get(record.unit)?.overall,
      ]);
    }
    const total = totalOf(records, of.indicator.id);
    const row = rowOf(cells, 'Tổng cộng');
    expect([row[of.numerator] ?? null, row[of.denominator] ?? null]).toEqual([total.numerator, total.denominator]);
  }
  for (const { unit, met, judged, rank } of standings(records)) {
    const row = rowOf(cells, unit);
    const shown = [
      row[columns.met],
      row[columns.judged],
      row[columns.rankInGroup] ?? null,
      row[columns.rankOverall] ?? null,
    ];
    expect([unit, ...shown]).toEqual([unit, met, judged, rank.inGroup, rank.overall]);
  }
}
