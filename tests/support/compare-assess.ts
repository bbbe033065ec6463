import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { runAssess, type AssessRun } from './run-assess';

/** What a NAME.expected.json says; tests/golden/assess/README.md tells what each key means. */
export interface Expected {
  why: string;
  file?: string;
  args?: string[];
  exit?: number;
  layout?: string;
  sheet?: string;
  assessments?: Record<string, unknown>[];
  open?: string[];
  problems?: { code: string | string[]; severity?: string; cell?: string; row?: number; count?: number }[];
  problemsExact?: boolean;
  absent?: string[];
  outValues?: Record<string, unknown>;
  outKeeps?: string[];
}

export interface GoldenCase {
  readonly name: string;
  readonly expected: Expected;
}

export function readGoldenCases(folder: string): readonly GoldenCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => ({
      name: file.replace('.expected.json', ''),
      expected: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected,
    }));
}

/** One test a golden workbook: the command's answer against what the examiner wrote down. */
export function examineGoldenCases(folder: string, cases: readonly GoldenCase[]): void {
  test('there are golden workbooks of every layout', () => {
    const layouts = new Set(cases.map(({ expected }) => expected.layout));
    for (const layout of ['unit-procedures', 'unit-summary', 'units-summary', 'form-06a'])
      expect(layouts).toContain(layout);
  });

  test('every golden workbook has its file', () => {
    for (const { name, expected } of cases) {
      if (expected.exit === 2) continue;
      expect(existsSync(fileOf(folder, name, expected)), name).toBe(true);
    }
  });

  describe.each(cases)('$name', ({ name, expected }) => {
    let run: AssessRun;
    beforeAll(async () => {
      run = await runGoldenCase(folder, name, expected);
    });

    test(expected.why, () => {
      compareRun(run, expected);
    });

    if (expected.outValues !== undefined || expected.outKeeps !== undefined) {
      test('is written out with its results and everything it had', () => {
        compareWritten(readFileSync(fileOf(folder, name, expected)), run, expected);
      });
    }
  });
}

export function runGoldenCase(folder: string, name: string, expected: Expected): Promise<AssessRun> {
  const args = (expected.args ?? []).map((arg) => (arg.startsWith('./') ? join(folder, arg) : arg));
  return runAssess(fileOf(folder, name, expected), args);
}

export function compareRun(run: AssessRun, expected: Expected): void {
  if (expected.exit !== undefined) expect(run.exit, 'exit code').toBe(expected.exit);
  if (expected.exit === 2) {
    expect(run.message).toMatch(/\p{L}.*\./u);
    return;
  }
  const { report } = run;
  if (expected.layout !== undefined) expect(report.layout).toBe(expected.layout);
  if (expected.sheet !== undefined) expect(report.sheet).toBe(expected.sheet);
  if (expected.assessments) compareAssessments(report.assessments, expected);
  compareProblems(report.problems, expected);
  expect(report.roundTrips).toBeLessThanOrEqual(6);
}

function compareWritten(original: Uint8Array, run: AssessRun, expected: Expected): void {
  const before = readXlsx(original);
  const after = readXlsx(run.out());
  const sheet = after.data.sheets.find((one) => one.name === run.report.sheet);
  for (const [address, value] of Object.entries(expected.outValues ?? {})) {
    const cell = sheet?.cells.find((one) => addressOf(one.row, one.column) === address);
    const stored = typeof cell?.value === 'object' && cell.value !== null ? cell.value.error : cell?.value;
    if (typeof value === 'number') expect(stored, address).toBeCloseTo(value, 9);
    else expect(stored, address).toBe(value);
  }
  const kept = new Set(after.original.parts.entries.map((entry) => entry.name));
  for (const part of expected.outKeeps ?? []) expect(kept, part).toContain(part);
  expect(before.original.parts.entries.length).toBeLessThanOrEqual(after.original.parts.entries.length);
}

type Found = Record<string, unknown> & { indicator: string };

function compareAssessments(found: readonly unknown[], expected: Expected): void {
  const open = new Set(expected.open ?? []);
  const rest = (found as Found[]).filter(({ indicator }) => !open.has(indicator));
  const missing: unknown[] = [];
  for (const wanted of expected.assessments ?? []) {
    if (open.has(String(wanted['indicator']))) continue;
    const at = rest.findIndex((one) => matches(one, wanted));
    if (at < 0) missing.push({ wanted, instead: (found as Found[]).filter((one) => isOfSame(one, wanted)) });
    else rest.splice(at, 1);
  }
  expect({ missing, unexpected: rest }).toEqual({ missing: [], unexpected: [] });
}

function isOfSame(one: Found, wanted: Record<string, unknown>): boolean {
  return one.indicator === wanted['indicator'] && sameText(one['unit'], wanted['unit']);
}

function matches(one: Record<string, unknown>, wanted: Record<string, unknown>): boolean {
  return Object.entries(wanted).every(([key, value]) => {
    const got = one[key];
    if (key === 'unit') return sameText(got, value);
    if (typeof value === 'number') return typeof got === 'number' && Math.abs(got - value) < 1e-9;
    if (typeof value === 'object' && value !== null)
      return matches((got ?? {}) as Record<string, unknown>, value as Record<string, unknown>);
    return got === value;
  });
}

function sameText(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase());
}

interface FoundProblem {
  code: string;
  severity: string;
  cell?: string;
  message: string;
}

function compareProblems(list: readonly unknown[], expected: Expected): void {
  const found = list as FoundProblem[];
  const wanted = expected.problems ?? [];
  const codesOf = (code: string | string[]): string[] => (Array.isArray(code) ? code : [code]);
  for (const want of wanted) {
    const ofCode = found.filter((one) => codesOf(want.code).includes(one.code));
    const fitting = ofCode.filter(
      (one) =>
        (want.cell === undefined || one.cell === want.cell) &&
        (want.severity === undefined || one.severity === want.severity) &&
        (want.row === undefined || one.cell === undefined || Number(/\d+/.exec(one.cell)?.[0]) === want.row),
    );
    expect(fitting.length, JSON.stringify({ want, found })).toBeGreaterThan(0);
    if (want.count !== undefined) expect(ofCode.length, JSON.stringify({ want, found })).toBe(want.count);
  }
  for (const code of expected.absent ?? []) expect(found.filter((one) => one.code === code)).toEqual([]);
  if (expected.problemsExact !== true) return;
  const allowed = new Set(wanted.flatMap(({ code }) => codesOf(code)));
  expect(found.filter((one) => one.severity !== 'info' && !allowed.has(one.code))).toEqual([]);
}

function fileOf(folder: string, name: string, expected: Expected): string {
  return join(folder, expected.file ?? `${name}.xlsx`);
}

function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
