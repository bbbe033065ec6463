import { assessCounts, assessRate, type AssessmentOptions } from '../domain/assessment';
import { targetFor, unitsOf, type IndicatorId, type Plan } from '../domain/plan';
import { problem, type Problem } from '../domain/problem';
import type { Ratio } from '../domain/ratio';
import { createUnitMatcher, type UnitMatch } from '../domain/unit-names';
import type { GridAssessment, IndicatorAssessment } from './assessed';
import type { ColumnAnswers } from './choose-columns';
import type { Grid } from './grid';
import { rateAgrees, shownRateFlips } from './rate-check';
import type { AmbiguousRole, Entry, Reading } from './reading';
import { recognise } from './recognise';
import { toTextGrid, type TextGrid } from './text-grid';
import { findUnitOfSheet, type UnitMatcher } from './unit-of-sheet';

export interface AssessGridOptions extends AssessmentOptions {
  /** Whose sheet it is, in any spelling: the officer's word, before what the sheet says. */
  readonly unit?: string | undefined;
  readonly answers?: ColumnAnswers | undefined;
}

/** A grid assessed, with what was understood of it for those who colour or show it. */
export interface AssessedGrid extends GridAssessment {
  readonly readings: readonly Reading[];
  readonly sheet: TextGrid;
}

/**
 * Judges a worksheet's grid against a plan: recognises its layout, reads every figure, finds each row's target.
 * Nothing is guessed: an ambiguous column or unit comes back as a problem that asks.
 */
export function assessGrid(grid: Grid, plan: Plan, options: AssessGridOptions = {}): AssessedGrid {
  const sheet = toTextGrid(grid);
  const matchUnit = remembering(createUnitMatcher(unitsOf(plan), plan.issuer));
  const isKnownUnit = (name: string): boolean => matchUnit(name).kind !== 'unknown';
  const recognised = recognise(sheet, { isKnownUnit, ...(options.answers ? { answers: options.answers } : {}) });
  if ('problem' in recognised) {
    return { layout: null, assessments: [], problems: [...sheet.problems, recognised.problem], readings: [], sheet };
  }
  const { readings } = recognised;
  const asked = readings.flatMap((reading) => relevantQuestions(reading));
  const dropped = new Set(
    asked.filter((question) => question.role === 'allowsOnline').map(() => 'onlineActiveProcedureRate'),
  );
  const usable = readings.map((reading) => ({
    ...reading,
    entries: reading.entries.filter((entry) => !dropped.has(entry.indicator)),
  }));
  const layout = readings[0]?.layout ?? null;
  const judged =
    layout === 'units-summary'
      ? judgeRows(usable, plan, matchUnit, options)
      : judgeSheet(usable, sheet, plan, matchUnit, options);
  const problems = [
    ...sheet.problems,
    ...asked.map((question) => askColumn(question, sheet)),
    ...judged.problems,
    ...usable.flatMap((reading) => reading.problems),
    ...missingIndicators(plan, usable, asked),
  ];
  return { layout, assessments: judged.assessments, problems, readings: usable, sheet };
}

function remembering(match: UnitMatcher): UnitMatcher {
  const known = new Map<string, UnitMatch>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const result = match(written);
    known.set(written, result);
    return result;
  };
}

interface Judged {
  readonly assessments: readonly IndicatorAssessment[];
  readonly problems: readonly Problem[];
}

/** A sheet of one unit: its name stands above the table, in the worksheet's name, or was told by the officer. */
function judgeSheet(
  readings: readonly Reading[],
  sheet: TextGrid,
  plan: Plan,
  matchUnit: UnitMatcher,
  options: AssessGridOptions,
): Judged {
  const titleRows = readings[0]?.table.top ?? 0;
  const told = options.unit === undefined ? null : { writtenAs: options.unit, match: matchUnit(options.unit) };
  const owner = told ?? findUnitOfSheet(sheet, titleRows, matchUnit);
  if (owner === null) {
    const facts = { writtenAs: null, suggestions: [] };
    return { assessments: [], problems: [problem('unit-not-found', facts, { severity: 'error' })] };
  }
  const cell = 'cell' in owner ? owner.cell : undefined;
  const { unit, problems } = settleUnit(owner.match, owner.writtenAs, cell, 'error');
  const entries = readings.flatMap((reading) => reading.entries);
  const judged = entries.map((entry) => judgeEntry({ ...entry, writtenAs: owner.writtenAs }, unit, plan, options));
  return {
    assessments: judged.map((one) => one.assessment),
    problems: [...problems, ...judged.flatMap((one) => one.problems)],
  };
}

/** A sheet of many units: each row names its own. */
function judgeRows(
  readings: readonly Reading[],
  plan: Plan,
  matchUnit: UnitMatcher,
  options: AssessGridOptions,
): Judged {
  const assessments: IndicatorAssessment[] = [];
  const problems: Problem[] = [];
  const named = new Map<string, string>();
  const rowsOf = new Map<string, Set<string>>();
  for (const entry of readings.flatMap((reading) => reading.entries)) {
    const writtenAs = entry.writtenAs ?? '';
    const settled = settleUnit(matchUnit(writtenAs), writtenAs, entry.unitCell ?? undefined, 'warning');
    const rowKey = entry.unitCell ?? '';
    if (!named.has(rowKey)) problems.push(...settled.problems);
    named.set(rowKey, writtenAs);
    if (settled.unit !== null) rowsOf.set(settled.unit, (rowsOf.get(settled.unit) ?? new Set()).add(rowKey));
    const judged = judgeEntry(entry, settled.unit, plan, options);
    assessments.push(judged.assessment);
    problems.push(...judged.problems);
  }
  const severalTables = readings.length > 1;
  for (const [unit, cells] of rowsOf) {
    if (cells.size < 2 || (severalTables && readings.every((reading) => countRows(reading, cells) <= 1))) continue;
    const list = [...cells];
    problems.push(problem('unit-duplicate', { unit, cells: list }, list[1] === undefined ? {} : { cell: list[1] }));
  }
  return { assessments, problems };
}

function countRows(reading: Reading, cells: ReadonlySet<string>): number {
  return new Set(reading.entries.map((entry) => entry.unitCell ?? '').filter((cell) => cells.has(cell))).size;
}

function settleUnit(
  match: UnitMatch,
  writtenAs: string,
  cell: string | undefined,
  severity: 'error' | 'warning',
): { unit: string | null; problems: readonly Problem[] } {
  const at = { severity, ...(cell === undefined ? {} : { cell }) };
  if (match.kind === 'ambiguous') {
    const facts = { writtenAs, candidates: match.candidates.map((unit) => unit.name) };
    return { unit: null, problems: [problem('unit-ambiguous', facts, at)] };
  }
  if (match.kind === 'unknown') {
    const facts = { writtenAs, suggestions: match.suggestions.map((unit) => unit.name) };
    return { unit: null, problems: [problem('unit-not-found', facts, at)] };
  }
  return { unit: match.unit.name, problems: [] };
}

function judgeEntry(
  entry: Entry,
  unit: string | null,
  plan: Plan,
  options: AssessGridOptions,
): { assessment: IndicatorAssessment; problems: readonly Problem[] } {
  const target = unit === null ? null : (targetFor(plan, unit, entry.indicator) ?? null);
  const base = {
    unit,
    writtenAs: entry.writtenAs,
    indicator: entry.indicator,
    counts: entry.counts,
    target,
    cells: entry.cells,
  };
  if (entry.state !== 'read') {
    const status = entry.state === 'invalid' ? 'invalid' : 'no-data';
    return { assessment: { ...base, rate: null, status, shortfall: null }, problems: [] };
  }
  const hasCounts = entry.counts.numerator !== null && entry.counts.denominator !== null;
  const judged = hasCounts
    ? assessCounts(entry.counts, target?.value, options)
    : assessRate(entry.writtenRate?.ratio ?? null, target?.value, options);
  const { rate, status, shortfall } = judged;
  return { assessment: { ...base, rate, status, shortfall }, problems: flipped(entry, target?.value ?? null) };
}

/** The sheet shows 30% where the exact rate is 29,96% and the target 30%: what is seen and what is true part. */
function flipped(entry: Entry, target: Ratio | null): readonly Problem[] {
  const { counts, writtenRate } = entry;
  if (target === null || writtenRate === null || counts.numerator === null || counts.denominator === null) return [];
  if (!rateAgrees(writtenRate, counts.numerator, counts.denominator)) return [];
  if (!shownRateFlips(writtenRate, counts.numerator, counts.denominator, target)) return [];
  const exact = counts.numerator / counts.denominator;
  const facts = { shown: writtenRate.written, target: percentText(target), exact };
  return [problem('rounding-flips-verdict', facts, { cell: writtenRate.cell, indicator: entry.indicator })];
}

function percentText(ratio: Ratio): string {
  return `${String(Number(((ratio.numerator * 100) / ratio.denominator).toPrecision(12))).replace('.', ',')}%`;
}

function neededBy(role: string): readonly IndicatorId[] {
  if (['eligible', 'provided', 'endToEnd', 'level'].includes(role)) return ['endToEndProcedureRate'];
  if (['activeProcedures', 'onlineActiveProcedures', 'allowsOnline'].includes(role))
    return ['onlineActiveProcedureRate'];
  const dossiers = ['online', 'total', 'periodTotal', 'direct', 'post', 'directPost', 'carriedOver'];
  return dossiers.includes(role) ? ['onlineDossierRate'] : [];
}

/** Questions whose answer an indicator waits for. A doubt about a column that nothing uses is not asked. */
function relevantQuestions(reading: Reading): readonly AmbiguousRole[] {
  const answered = new Set(reading.entries.map((entry) => entry.indicator));
  return reading.ambiguous.filter((question) => {
    if (question.role === 'target') return false;
    if (question.role === 'allowsOnline') return true;
    const needed = question.indicator !== undefined ? [question.indicator] : neededBy(question.role);
    if (question.indicator === undefined && ['numerator', 'denominator', 'rate'].includes(question.role))
      return reading.entries.length === 0 || reading.layout === 'unit-summary';
    return needed.some((indicator) => !answered.has(indicator));
  });
}

function askColumn(question: AmbiguousRole, sheet: TextGrid): Problem {
  const candidates = question.candidates.map(({ column, heading }) => ({
    cell: sheet.address(0, column).replace(/\d+$/, ''),
    heading,
  }));
  const role = question.indicator === undefined ? question.role : `${question.role}:${question.indicator}`;
  return problem(
    'column-ambiguous',
    { role, candidates },
    question.indicator === undefined ? {} : { indicator: question.indicator },
  );
}

function missingIndicators(
  plan: Plan,
  readings: readonly Reading[],
  asked: readonly AmbiguousRole[],
): readonly Problem[] {
  const found = new Set(readings.flatMap((reading) => reading.entries.map((entry) => entry.indicator)));
  const waiting = new Set(
    asked.flatMap((question) => (question.indicator !== undefined ? [question.indicator] : neededBy(question.role))),
  );
  return plan.indicators
    .filter(({ id }) => !found.has(id) && !waiting.has(id))
    .map(({ id, heading }) => problem('indicator-not-in-sheet', { indicator: heading }, { indicator: id }));
}
