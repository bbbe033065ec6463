import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/app/plans/load-plan';
import type { Report } from '../../src/cli/report';
import { unitsOf } from '../../src/domain/plans/plan';
import { runAssess } from '../support/run-assess';

interface Verdict {
  readonly unit: string | null;
  readonly writtenAs: string;
  readonly indicator: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rate: number | null;
  readonly status: string;
  readonly shortfall: number | null;
}

interface Told {
  readonly code: string;
  readonly cell?: string;
  readonly message: string;
}

/** A report as a reader of its JSON has it. */
type Read = Omit<Report, 'assessments' | 'problems'> & {
  readonly assessments: readonly Verdict[];
  readonly problems: readonly Told[];
};

const folder = join(import.meta.dirname, 'cases');
const file = (name: string): string => join(folder, `${name}.xlsx`);

/** "unit: numerator/denominator status (missing)" of each verdict; a rate where there are no counts. */
async function assess(
  name: string,
  { plan, args = [] }: { plan?: string; args?: readonly string[] } = {},
): Promise<{ report: Read; said: readonly string[]; codes: readonly string[] }> {
  const run = await runAssess(file(name), [...(plan === undefined ? [] : ['--plan', file(plan)]), ...args]);
  const report = run.report as Read;
  return {
    report,
    said: report.assessments.map(say),
    codes: report.problems.map(({ code }) => code),
  };
}

function say({ unit, indicator, numerator, denominator, rate, status, shortfall }: Verdict): string {
  const figure = numerator === null ? String(rate) : `${String(numerator)}/${String(denominator)}`;
  return `${String(unit)} ${SHORT[indicator] ?? indicator}: ${figure} ${status}${shortfall ? ` (${String(shortfall)})` : ''}`;
}

const SHORT: Readonly<Record<string, string>> = {
  endToEndProcedureRate: '(1)',
  onlineActiveProcedureRate: '(2)',
  onlineDossierRate: '(3)',
};

describe('a plan of eight indicators', () => {
  test('is loaded with its issuer, its year and all that it assigns', async () => {
    const name = 'ke-hoach-2026-8-chi-tieu.xlsx';
    const { plan } = await loadPlan(readFileSync(join(folder, 'meaning', name)), name);
    if (plan === null) throw new Error('The plan is not read');
    expect([plan.indicators.length, unitsOf(plan).length, plan.year]).toEqual([8, 4, 2026]);
    expect(plan.issuer).toMatch(/^(ubnd|ủy ban nhân dân) tỉnh bình sơn$/iu);
    const late = plan.indicators.find(({ heading }) => /trễ hạn/iu.test(heading));
    expect(late?.better).toBe('lower');
    const inTime = plan.indicators.find(({ heading }) => /đúng hạn/iu.test(heading));
    const targets = plan.groups[0]?.targets ?? {};
    expect(targets[inTime?.id ?? '']).toMatchObject({ value: { numerator: 98, denominator: 100 } });
    expect(targets[late?.id ?? '']).toMatchObject({ value: { numerator: 1, denominator: 100 } });
    expect(plan.indicators[1]?.formula).toMatchObject({ denominator: 'Tổng số hồ sơ có nghĩa vụ tài chính' });
  });

  test('judges the report of a ward by all of them', async () => {
    const { report, said } = await assess('meaning/phuong-tan-an-thang-3-2026', { plan: 'meaning/ke-hoach-2026-8-chi-tieu' });
    expect(said.map((each) => each.replace(/^.*: /u, ''))).toEqual([
      ...['410/500 met', '139/200 near (1)', '480/500 met', '200/500 near (50)'],
      ...['470/470 met', '468/470 met', '2/470 met', '96/100 met'],
    ]);
    expect(report.period).toMatchObject({ kind: 'month', from: '2026-03-01', to: '2026-03-31' });
  });
});

describe('shapes of worksheets and what they mean', () => {
  test('a list of dossiers', async () => {
    const { report, said } = await assess('meaning/danh-sach-ho-so-song-cau');
    expect(report.layout).toBe('dossier-list');
    expect(said).toEqual(['Phường Sông Cầu (3): 13/100 met']);
    expect(report.period).toMatchObject({ from: '2022-01-01', to: '2022-03-31' });
  });

  test('units side by side', async () => {
    expect((await assess('meaning/don-vi-theo-cot')).said).toEqual([
      'Phòng Nội vụ (1): 20/20 met',
      'Phòng Nội vụ (3): 30/100 met',
      'Phòng Tư pháp (1): 9/12 missed (3)',
      'Phòng Tư pháp (3): 5/50 met',
      'Thanh tra thành phố (1): 3/3 met',
      'Thanh tra thành phố (3): 0/0 not-applicable',
    ]);
  });

  test('the month that the title names, told of the cumulation beside it', async () => {
    const { said, codes } = await assess('meaning/luy-ke-canh-ky');
    expect(said).toEqual(['Phường Xuất Hóa (3): 2/20 met', 'xã Nông Thượng (3): 0/10 missed (1)']);
    expect(codes).toContain('period-block-taken');
  });

  test('the cumulation where that is wanted', async () => {
    const { said, report } = await assess('meaning/luy-ke-canh-ky', { args: ['--period', 'lũy kế 9 tháng'] });
    expect(report.period).toMatchObject({ kind: 'nine-months', from: '2022-01-01', to: '2022-09-30', cell: null });
    expect(said.map((each) => each.replace(/^.*: (\S+).*$/u, '$1'))).toEqual(['14/180', '6/90']);
  });

  test('a sheet of another year, which is said before anything else', async () => {
    const { said, codes } = await assess('meaning/nam-2025-theo-ke-hoach-2022');
    expect(codes[0]).toBe('plan-period-mismatch');
    expect(said.join()).toContain(': 26/100 ');
  });

  test('a sheet of another place: one question, no verdict', async () => {
    const { report, codes } = await assess('meaning/tinh-khac');
    expect(codes.filter((code) => code === 'plan-place-mismatch')).toHaveLength(1);
    expect(codes).not.toContain('unit-not-found');
    expect(report.assessments.map(({ status }) => status)).not.toContain('met');
    expect(report.assessments.map(({ writtenAs }) => writtenAs).join()).not.toMatch(/cộng|tổng/iu);
  });

  test('a title and a tab that disagree: a question, no verdict', async () => {
    const { report, codes } = await assess('meaning/hai-ten');
    expect(report.assessments).toEqual([]);
    expect(codes).toContain('unit-ambiguous');
  });

  test('totals as offices call them', async () => {
    const { said, codes } = await assess('meaning/ten-dong-cong');
    expect(said).toHaveLength(3);
    expect(codes).not.toContain('unit-not-found');
    expect(codes).not.toContain('total-row-mismatch');
  });
});

describe('shapes of public forms and exports', () => {
  test.each<[string, readonly string[], string?]>([
    ['01-ba-kenh-truc-tuyen', ['Phường Sông Cầu (3): 120/800 met', 'xã Nông Thượng (3): 7/200 missed (7)']],
    ['02-phi-dia-gioi', ['Phường Xuất Hóa (3): 28/400 met']],
    ['03-trong-ky-la-truc-tiep', ['Phường Phùng Chí Kiên (3): 24/200 near (2)', 'xã Dương Quang (3): 3/50 near (1)']],
    ['05-moi-dong-mot-thang', ['Phòng Tư pháp (3): 6/75 near (2)']],
    ['06-theo-linh-vuc', ['xã Dương Quang (3): 7/100 met']],
    ['07-pivot-tieng-anh', ['Phường Đức Xuân (3): 20/100 met', 'xã Nông Thượng (3): 5/100 missed (2)']],
    ['08-hai-dong-mot-don-vi', ['Phường Xuất Hóa (3): 4/50 met', 'Phường Sông Cầu (3): 10/100 missed (3)']],
    ['09-thang-va-luy-ke', ['Phường Đức Xuân (3): 20/100 met']],
    [
      '10-bao-cao-xa',
      ['Xã Trà Lĩnh (3): 150/200 met', 'Xã Trà Lĩnh ty-le-giai-quyet-dung-han: 190/195 near (2)'],
      '10-ke-hoach-theo-cap',
    ],
    ['11-tong-hop', ['Xã Trà Lĩnh (3): 150/200 met', 'Phường An Phú (3): 340/400 near (12)'], '11-ke-hoach-co-diem'],
    [
      '15-khoi-cot-chi-so',
      [
        'Xã Trà Lĩnh (3): 150/200 met',
        'Xã Trà Lĩnh ty-le-thanh-toan-truc-tuyen: 30/50 near (3)',
        'Xã Trà Lĩnh ty-le-giai-quyet-dung-han: 186/190 near (1)',
      ],
      '15-ke-hoach',
    ],
    [
      '16-danh-sach-co-han-tra',
      ['Xã Trà Lĩnh (3): 30/40 met', 'Xã Trà Lĩnh ty-le-giai-quyet-dung-han: 35/36 near (1)'],
      '15-ke-hoach',
    ],
  ])('%s', async (name, said, plan) => {
    expect((await assess(`real/${name}`, plan === undefined ? {} : { plan: `real/${plan}` })).said).toEqual(said);
  });

  test('a list with dossiers of the quarter before: those are left out, and told', async () => {
    const { said, report } = await assess('real/04-danh-sach-co-ho-so-ky-truoc');
    expect(said).toContain('Phòng Kinh tế (3): 15/60 near (3)');
    expect(report.problems.find(({ code }) => code === 'dossiers-left-out')?.message).toContain('6 hồ sơ');
  });

  test('late dossiers: fewer are better', async () => {
    const { report } = await assess('real/12-tong-hop', { plan: 'real/12-ke-hoach-tre-han' });
    const late = report.assessments.filter(({ indicator }) => indicator === 'ty-le-ho-so-tre-han');
    expect(late.map(({ unit, rate, status }) => [unit, rate, status])).toEqual([
      ['Xã Trà Lĩnh', 0, 'met'],
      ['Phường An Phú', 0.095, 'missed'],
    ]);
  });

  test('parts of a unit are no units, and the total is right', async () => {
    const { report, codes } = await assess('real/13-don-vi-con', { plan: 'real/12-ke-hoach-tre-han' });
    expect(codes).not.toContain('total-row-mismatch');
    expect(report.assessments.filter(({ unit }) => unit === null)).toEqual([]);
  });

  test('a total by formula with both parts blank: nothing arose there; a blank beside direct dossiers is told', async () => {
    const { said, report } = await assess('real/14-tong-bang-cong-thuc');
    expect(said).toEqual(['Phòng Nội vụ (3): null no-data']);
    expect(report.problems.map(({ code, cell }) => [code, cell])).toContainEqual(['missing-count', 'D8']);
  });

  test('a Cyrillic х is told as such', async () => {
    const { report } = await assess('real/18-chu-x-kirin');
    const message = report.problems.map((each) => each.message).join(' ');
    expect(message).toContain('Kirin');
    expect(message).not.toContain('không đọc được thành số');
  });
});

describe('shapes of public forms', () => {
  test('units merged over rows of ways of submission', async () => {
    const { said, codes } = await assess('shapes/theo-hinh-thuc-nop');
    expect(said).toEqual([
      'Phòng Nội vụ (3): 12/50 near (3)',
      'Phường Đức Xuân (3): 70/200 met',
      'xã Dương Quang (3): 3/60 missed (2)',
    ]);
    expect(codes).toEqual(['indicator-not-in-sheet', 'indicator-not-in-sheet']);
  });

  test('“Chỉ tiêu”, “Thực hiện” and “Tỷ lệ đạt” below each unit', async () => {
    const { report, codes } = await assess('shapes/chi-tieu-va-thuc-hien');
    const met = (unit: string): readonly string[] =>
      report.assessments.filter((each) => each.unit === unit).map(({ rate, status }) => `${String(rate)} ${status}`);
    expect(met('Phòng Nội vụ')).toEqual(['1 met', '0.725 met', '0.28 near']);
    expect(met('Phường Đức Xuân')).toEqual(['0.95 near', '0.4 near', '0.214 met']);
    expect(met('xã Dương Quang')).toEqual(['1 met', '0.51 met', '0.05 missed']);
    expect(codes).toEqual(['target-of-sheet-differs', 'rows-left-out']);
  });

  test('units below the line of each indicator', async () => {
    const { said, codes } = await assess('shapes/don-vi-duoi-tung-chi-so');
    expect(said).toEqual([
      ...['Phòng Nội vụ (1): 20/20 met', 'Phòng Nội vụ (3): 14/50 near (1)'],
      ...['Phường Đức Xuân (1): 19/20 near (1)', 'Phường Đức Xuân (3): 42/200 met'],
      ...['xã Dương Quang (1): 15/15 met', 'xã Dương Quang (3): 3/60 missed (2)'],
    ]);
    expect(codes).toEqual(['indicator-not-in-sheet']);
  });

  test('what was settled by ways of submission is a question', async () => {
    const { said, codes } = await assess('shapes/da-giai-quyet-theo-hinh-thuc');
    expect(said).toEqual([]);
    expect(codes[0]).toBe('column-ambiguous');
  });
});
