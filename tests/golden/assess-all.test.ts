import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../src/cli/arguments';
import { runAssessAll, type FolderReport } from '../../src/cli/run-assess-all';

const UNITS = join(__dirname, 'consolidate', 'don-vi');

interface Entry {
  readonly unit: string | null;
  readonly indicator: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: string;
  readonly file: string;
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly file?: string;
  readonly message: string;
}

const entries = (report: FolderReport): readonly Entry[] => report.assessments as Entry[];
const problems = (report: FolderReport): readonly Found[] => report.problems as Found[];

interface Expected {
  readonly units: readonly {
    readonly unit: string;
    readonly files: readonly {
      readonly file: string;
      readonly indicators: Readonly<Record<string, Omit<Entry, 'unit' | 'indicator' | 'file'> | null>>;
    }[];
  }[];
}

describe('assess --all over the folder of 19 units', () => {
  let report: FolderReport;
  let exit: number;

  beforeAll(async () => {
    ({ report, exit } = await runAssessAll({ folder: UNITS, plan: null }));
  });

  test('lists the figures of every file, units in the plan’s order', () => {
    const expected = JSON.parse(readFileSync(join(UNITS, '..', 'expected.json'), 'utf8')) as Expected;
    const wanted = expected.units.flatMap(({ unit, files }) =>
      files.flatMap(({ file, indicators }) =>
        Object.entries(indicators).flatMap(([indicator, figure]) =>
          figure === null ? [] : [[unit, file, indicator, figure.numerator, figure.denominator, figure.status].join('|')],
        ),
      ),
    );
    const got = entries(report).map(({ unit, file, indicator, numerator, denominator, status }) =>
      [unit, file, indicator, numerator, denominator, status].join('|'),
    );
    expect([...got].sort()).toEqual([...wanted].sort());
    const order = entries(report).map(({ unit }) => unit);
    expect(order).toEqual([...order].sort((a, b) => place(expected, a) - place(expected, b)));
    expect(exit).toBe(0);
  });

  test('names files in its problems: the broken one, the one sent twice, the missing ones', () => {
    const said = (code: string): readonly Found[] => problems(report).filter((found) => found.code === code);
    expect(said('file-unreadable').map(({ file }) => file)).toEqual([
      'Phường Phùng Chí Kiên - DVCTT 9 tháng năm 2022.xlsx',
    ]);
    expect(said('unit-duplicate')[0]?.message).toMatch(/sửa lần 2.*9 tháng\.xls/u);
    expect(said('unit-missing').map(({ message }) => message)).toEqual([
      'Chưa có số liệu của đơn vị “Phòng Kinh tế”.',
      'Chưa có số liệu của đơn vị “Phường Phùng Chí Kiên”.',
    ]);
    expect(said('numerator-exceeds-denominator')[0]?.file).toBe('Xã Dương Quang.xls');
    expect(report.missing).toEqual(['Phòng Kinh tế', 'Phường Phùng Chí Kiên']);
  });
});

function place({ units }: Expected, name: string | null): number {
  const index = units.findIndex(({ unit }) => unit === name);
  return index < 0 ? units.length : index;
}

describe('assess --all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dvctt-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('calculates formulas that no program has calculated yet', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Biểu 1');
    sheet.addRows([
      ['Đơn vị: Phòng Nội vụ'],
      ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', { formula: '100+50' }, { formula: '155*1' }, null],
    ]);
    await book.xlsx.writeFile(join(folder, 'noi-vu.xlsx'));
    writeFileSync(join(folder, '~$noi-vu.xlsx'), 'x');
    writeFileSync(join(folder, 'ghi-chu.pdf'), 'x');
    const { report } = await runAssessAll({ folder, plan: null });
    expect(entries(report)[0]).toMatchObject({ unit: 'Phòng Nội vụ', numerator: 150, denominator: 155, status: 'met' });
    expect(problems(report).filter(({ file }) => file === 'ghi-chu.pdf')).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain('~$');
  });

  test('counts the period that most sources name, or the one that is given, and names what it holds back', async () => {
    const months = mkdtempSync(join(tmpdir(), 'dvctt-'));
    const units = [
      ['Phòng Nội vụ', 'Tháng 9/2022'],
      ['Phòng Tư pháp', 'Tháng 9/2022'],
      ['Phường Đức Xuân', 'Tháng 8/2022'],
      ['Phường Sông Cầu', ''],
    ] as const;
    for (const [unit, period] of units) {
      const book = new ExcelJS.Workbook();
      const rows = [[unit], [period], ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số'], [1, 'Tỷ lệ hồ sơ trực tuyến', 10, 20]];
      book.addWorksheet('Biểu 1').addRows(rows);
      await book.xlsx.writeFile(join(months, `${unit}.xlsx`));
    }
    const read = async (period?: string) => {
      const { report } = await runAssessAll({ folder: months, plan: null, ...(period === undefined ? {} : { period }) });
      const [, , online] = report.totals.overall as { denominator: number }[];
      const held = problems(report).filter(({ code }) => code === 'other-period');
      return { period: report.period, counted: online?.denominator, held: held.map(({ file }) => file) };
    };
    expect(await read()).toMatchObject({
      period: { kind: 'month', from: '2022-09-01', writtenAs: 'Tháng 9/2022' },
      counted: 60,
      held: ['Phường Đức Xuân.xlsx'],
    });
    expect(await read('Tháng 8')).toMatchObject({ period: { from: '2022-08-01' }, counted: 40 });
    rmSync(months, { recursive: true });
    expect(() => readArguments(['--all', months, '--period', 'hôm nọ'])).toThrow(UsageError);
  });

  test('gives 1 where nothing could be assessed, and refuses what has no meaning for a folder', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'dvctt-'));
    expect((await runAssessAll({ folder: empty, plan: null })).exit).toBe(1);
    rmSync(empty, { recursive: true });
    await expect(runAssessAll({ folder: join(folder, 'khong-co'), plan: null })).rejects.toThrow(UsageError);
    for (const words of [['--sheet', 'A'], ['--unit', 'A'], ['tep.xlsx']]) {
      expect(() => readArguments(['--all', folder, ...words])).toThrow(UsageError);
    }
  });
});
