import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { colourSheet } from '../../../src/app/assess/assess-sheet';
import { writeVerdicts } from '../../../src/app/assess/write-verdicts';
import { insertFormula } from '../../../src/app/formulas/insert-formula';
import { reportAssessment } from '../../../src/cli/report';
import { assessSource } from '../../../src/app/collect/assess-source';
import { mergeSources } from '../../../src/app/collect/merge-sources';
import { summarySheet } from '../../../src/app/summary/summary-sheet';
import { periodOf } from '../../../src/domain/periods/period';
import type { Better, Plan } from '../../../src/domain/plans/plan';
import { assessCounts, defaultNear } from '../../../src/domain/verdicts/assessment';
import { builtInPlanProvider } from '../../../src/functions/built-in-plans';
import type { PlanProvider } from '../../../src/functions/function-entry';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { statusLabels } from '../../../src/text/vi/status-labels';
import { workbook } from '../../emulator/support/workbook';
import { callWith, refusal } from '../../functions/call-function';
import { gridOf } from '../../sheets/support/grid-of';
import { toldPlan } from '../../sheets/support/told-plan';
import { startExcel, toneOf, type TestedExcel } from '../support/excel';
import { sheetOfRows } from '../support/sheets';

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

const UNITS = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Công Thương'];
const RATE = { higher: 'Tỷ lệ hồ sơ trực tuyến', lower: 'Tỷ lệ hồ sơ trễ hạn' } as const;
const COUNTS = {
  higher: ['Số hồ sơ trực tuyến', 'Tổng số hồ sơ tiếp nhận'],
  lower: ['Số hồ sơ trễ hạn', 'Tổng số hồ sơ đã giải quyết'],
} as const;

/** A unit's target, and its figures: exactly on the target, one beside it, or anywhere. */
interface Case {
  readonly percent: number;
  readonly isStrict: boolean;
  readonly numerator: number;
  readonly denominator: number;
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    percent: fc.integer({ min: 1, max: 99 }),
    isStrict: fc.boolean(),
    hundreds: fc.integer({ min: 1, max: 40 }),
    beside: fc.integer({ min: -1, max: 1 }),
    apart: fc.option(fc.record({ numerator: fc.nat(400), more: fc.nat(400) }), { freq: 3 }),
  })
  .map(({ percent, isStrict, hundreds, beside, apart }) => ({
    percent,
    isStrict,
    numerator: apart === null ? percent * hundreds + beside : apart.numerator,
    denominator: apart === null ? 100 * hundreds : apart.numerator + apart.more,
  }));

const WORDS_OF_FORMULAS = { met: 'Đạt', near: 'Gần đạt', missed: 'Chưa đạt', nothing: 'Không phát sinh' };
const WORDS = { higher: ['', 'trên '], lower: ['không quá ', 'dưới '] } as const;

function planOf(cases: readonly Case[], better: Better): Plan {
  const rows = cases.map(({ percent, isStrict }, at): readonly CellValue[] => [
    at + 1,
    UNITS[at] ?? '',
    `${WORDS[better][isStrict ? 1 : 0]}${String(percent)}%`,
  ]);
  return toldPlan([['TT', 'Đơn vị', RATE[better]], ...rows]).plan;
}

type Rows = readonly (readonly CellValue[])[];

/** How a sheet gives the figures of the units, from row 2 on, and where the verdict of each is shown. */
interface Layout {
  readonly rows: (cases: readonly Case[], better: Better) => Rows;
  readonly shownAt: (index: number) => string;
}

const unitOf = (at: number): string => UNITS[at] ?? '';

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a row a unit': {
    rows: (cases, better) => [
      ['STT', 'Đơn vị', ...COUNTS[better]],
      ...cases.map(({ numerator, denominator }, at) => [at + 1, unitOf(at), numerator, denominator]),
    ],
    shownAt: (index) => `C${String(index + 3)}`,
  },
  'a row an indicator of a unit': {
    rows: (cases, better) => [
      ['STT', 'Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số'],
      ...cases.map(({ numerator, denominator }, at) => [at + 1, unitOf(at), RATE[better], numerator, denominator]),
    ],
    shownAt: (index) => `D${String(index + 3)}`,
  },
  'fields of each unit': {
    rows: (cases, better) => [
      ['STT', 'Đơn vị', 'Lĩnh vực', ...COUNTS[better]],
      ...cases.flatMap(({ numerator, denominator }, at) => {
        const first = Math.min(1, numerator);
        return [
          [at + 1, unitOf(at), 'Hộ tịch', first, first],
          [null, null, 'Chứng thực', numerator - first, denominator - first],
        ];
      }),
    ],
    shownAt: (index) => `D${String(2 * index + 3)}`,
  },
  'two counts in a cell': {
    rows: (cases, better) => [
      ['STT', 'Đơn vị', RATE[better]],
      ...cases.map(({ numerator, denominator }, at) => [at + 1, unitOf(at), `${numerator}/${denominator}`]),
    ],
    shownAt: (index) => `C${String(index + 3)}`,
  },
};

const JUDGED: ReadonlySet<string> = new Set(['met', 'near', 'missed']);

/** Computed apart from the product. */
function isMet({ percent, isStrict, numerator, denominator }: Case, better: Better): boolean | null {
  if (denominator === 0) return null;
  const [own, bound] = [numerator * 100, percent * denominator];
  if (own === bound) return !isStrict;
  return better === 'lower' ? own < bound : own > bound;
}

const open = (rows: Rows): Promise<void> =>
  tested.excel.openWorkbook(workbook([sheetOfRows('TH', [['KẾT QUẢ NĂM 2025'], ...rows])]));
const casesOf = fc.array(anyCase, { minLength: 2, maxLength: UNITS.length });

describe.each(['higher', 'lower'] as const)('where %s is better', (better) => {
  test.each(Object.entries(LAYOUTS))('pane, colours and JSON say one verdict: %s', async (_, { rows, shownAt }) => {
    await fc.assert(
      fc.asyncProperty(casesOf, async (cases) => {
        await open(rows(cases, better));
        const { assessments, uncoloured } = await colourSheet(tested.host, {
          plan: planOf(cases, better),
          sheet: 'TH',
        });
        expect(uncoloured).toEqual([]);
        const statuses = assessments.map(({ status }) => status);
        const met = statuses.map((status) => (JUDGED.has(status) ? status === 'met' : null));
        expect(met).toEqual(cases.map((one) => isMet(one, better)));
        const tones: (string | null)[] = [];
        for (const at of cases.keys()) tones.push(toneOf(await tested.excel.shownFill('TH', shownAt(at))));
        expect(tones).toEqual(statuses.map((status) => (JUDGED.has(status) ? status : 'neutral')));
        const json = assessments.map(reportAssessment);
        expect(json.map(({ targetIsStrict = false }) => targetIsStrict)).toEqual(cases.map(({ isStrict }) => isStrict));
      }),
      { numRuns: 8 },
    );
  });

  test('words beside the rows and inserted formulas say it, too', async () => {
    await fc.assert(
      fc.asyncProperty(casesOf, async (cases) => {
        const plan = planOf(cases, better);
        await open(LAYOUTS['a row a unit']?.rows(cases, better) ?? []);
        const { assessment } = await writeVerdicts(tested.host, { plan, sheet: 'TH' });
        await tested.excel.settled();
        for (const [at, { status, shortfall }] of assessment.assessments.entries()) {
          const value = tested.excel.cellValue('TH', `E${String(at + 3)}`);
          const written = typeof value === 'string' ? value : '';
          expect(written.replace(/^\(1\) /u, '').split(', ')[0]).toBe(statusLabels[status]);
          const missing = /(?:thiếu|thừa) ([\d.,]+)/u.exec(written)?.[1];
          expect(missing?.replace(/\D/gu, '')).toBe(
            shortfall === null || shortfall === 0 ? undefined : String(shortfall),
          );
        }
        const indicator = plan.indicators[0]?.id ?? '';
        for (const [at, { status, shortfall }] of assessment.assessments.entries()) {
          const shown = { verdict: statusLabels[status], shortfall: shortfall ?? WORDS_OF_FORMULAS.nothing };
          for (const content of ['verdict', 'shortfall'] as const) {
            const cell = `${content === 'verdict' ? 'H' : 'I'}${String(at + 3)}`;
            await tested.excel.selectCells('TH', cell);
            const request = { indicator, content, style: 'native' } as const;
            await insertFormula(tested.host, assessment, plan, request, WORDS_OF_FORMULAS);
            await tested.excel.settled();
            expect(tested.excel.cellValue('TH', cell)).toBe(shown[content]);
          }
        }
      }),
      { numRuns: 4 },
    );
  });

  test('functions say it of the target that they give', () => {
    fc.assert(
      fc.property(casesOf, (cases) => {
        const plan = planOf(cases, better);
        const plans: PlanProvider = { ...builtInPlanProvider, planInForce: () => plan };
        const side = better === 'lower' ? 'thấp' : null;
        for (const [at, one] of cases.entries()) {
          const { numerator, denominator, percent, isStrict } = one;
          const target = callWith(plans, 'CHITIEU', [unitOf(at), 1]);
          expect(target).toBe(isStrict ? `${better === 'lower' ? '<' : '>'} ${String(percent)}%` : percent / 100);
          if (denominator === 0) continue;
          const judged = assessCounts(
            { numerator, denominator },
            { numerator: percent, denominator: 100, ...(isStrict ? { isStrict } : {}) },
            { better },
          );
          const rate = numerator / denominator;
          expect(callWith(plans, 'DANHGIA', [rate, target, null, side])).toBe(statusLabels[judged.status]);
          expect(callWith(plans, 'CON_THIEU', [numerator, denominator, target, null, side])).toBe(judged.shortfall);
          // A number of the plan's whose cell only shows that it has to be passed: the indicator says it.
          const isBoth = cases.some((other) => other.percent === percent && other.isStrict !== isStrict);
          const alone = (): unknown => callWith(plans, 'DANHGIA', [rate, percent / 100, null, 1]);
          if (isBoth) expect(refusal(alone)).toMatch(better === 'lower' ? /“< …” hoặc “≤ …”/u : /“> …” hoặc “≥ …”/u);
          else expect(alone()).toBe(statusLabels[judged.status]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('so does the worksheet of a consolidation', async () => {
    await fc.assert(
      fc.asyncProperty(casesOf, async (cases) => {
        const plan = planOf(cases, better);
        const sources = [
          await assessSource(
            gridOf([['KẾT QUẢ NĂM 2025'], ...(LAYOUTS['a row a unit']?.rows(cases, better) ?? [])]),
            { file: 'tong-hop.xlsx', sheet: 'TH' },
            { plan, near: defaultNear, settings: new Map<string, unknown>(), toldNames: undefined },
          ),
        ];
        const { consolidation } = mergeSources(sources, plan);
        await open([]);
        const period = periodOf('year', 2025, 1, 'month-end');
        const name = await tested.host.addSheet(summarySheet({ consolidation, period, near: defaultNear }).sheet);
        await tested.excel.settled();
        const cells = await tested.host.withSheet(name, ({ grid }) => Promise.resolve(grid?.cells ?? []));
        for (const [at, one] of cases.entries()) {
          const row = cells.find((each) => each[0] === at + 1 && each[1] === unitOf(at)) ?? [];
          const met = isMet(one, better);
          expect(row.slice(2, 4)).toEqual([one.numerator, one.denominator]);
          expect(row[6] === statusLabels.met).toBe(met === true);
          const status = consolidation.records.find(({ unit }) => unit === unitOf(at))?.figures[0]?.status;
          expect(row[6]).toBe(statusLabels[status ?? 'no-data']);
        }
      }),
      { numRuns: 4 },
    );
  });
});

describe('a unit’s own sheet', () => {
  const LATE_AND_ONLINE = toldPlan([
    ['TT', 'Đơn vị', RATE.higher, RATE.lower],
    [1, 'Sở Nội vụ', 'trên 98%', '≤ 1%'],
    [2, 'Sở Tư pháp', '98%', 'dưới 1%'],
  ]).plan;
  const tones = async (area: string): Promise<(string | null)[]> =>
    (await tested.excel.shownFills('TH', area)).flatMap((row) => row.map((fill) => toneOf(fill)));

  test('with a row an indicator has each by its own bound, also after they changed places', async () => {
    await open([
      ['Đơn vị: Sở Nội vụ'],
      ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số'],
      [1, RATE.higher, 98, 100],
      [2, RATE.lower, 1, 100],
    ]);
    await colourSheet(tested.host, { plan: LATE_AND_ONLINE, sheet: 'TH' });
    expect(await tones('C4:C5')).toEqual(['near', 'met']);
    await tested.excel.typeInto('TH', 'B4:D5', [
      [RATE.lower, 1, 100],
      [RATE.higher, 99, 100],
    ]);
    expect(await tones('C4:C5')).toEqual(['met', 'met']);
  });

  test('with a row a procedure follows its figures past the bound', async () => {
    await open([
      ['Đơn vị: Sở Nội vụ'],
      ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      [1, 'Thủ tục A', 60, 59],
      [2, 'Thủ tục B', 40, 39],
    ]);
    await colourSheet(tested.host, { plan: LATE_AND_ONLINE, sheet: 'TH' });
    expect(await tones('D3:D5')).toEqual(['near', 'met', 'near']);
    await tested.excel.typeInto('TH', 'D5', 40);
    expect(await tones('D3:D5')).toEqual(['met', 'met', 'met']);
  });

  test('beside others with targets of both kinds needs rules for both, and no more', async () => {
    await open([
      ['STT', 'Đơn vị', ...COUNTS.higher],
      [1, 'Sở Nội vụ', 98, 100],
      [2, 'Sở Tư pháp', 98, 100],
    ]);
    await colourSheet(tested.host, { plan: LATE_AND_ONLINE, sheet: 'TH' });
    expect(await tones('C3:C4')).toEqual(['near', 'met']);
    expect(tested.planned().rules).toHaveLength(8);
    await tested.excel.typeInto('TH', 'B3:B4', [['Sở Tư pháp'], ['Sở Nội vụ']]);
    expect(await tones('C3:C4')).toEqual(['met', 'near']);
  });
});
