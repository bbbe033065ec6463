import { assessCounts, assessRate, type AssessmentOptions } from '../../domain/verdicts/assessment';
import { assessFigure, displayTargetOf } from '../../domain/verdicts/figure';
import { targetFor, type Better, type IndicatorId, type Plan } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import type { Bound } from '../../domain/rates/ratio';
import type { UnitMatch } from '../../domain/units/unit-names';
import type { IndicatorAssessment } from './assessed';
import { rateAgrees, shownRateFlips } from './rate-check';
import { shownRate } from '../cells/figures';
import type { Entry, Reading } from './reading';
import { onStrictBound } from './strict-bound';
import { otherTarget } from './target-column';
import { otherVerdict } from './verdict-column';
import type { TextGrid } from '../cells/text-grid';
import { againstFile } from '../subject/unit-of-file';
import { findSigner, findUnitOfSheet, type SheetUnit, type UnitMatcher } from '../subject/unit-of-sheet';

export interface JudgeOptions extends AssessmentOptions {
  /** Whose sheet it is, in any spelling: the officer's word, before what the sheet says. */
  readonly unit?: string | undefined;
  /** Which side of its target an indicator has to be on. */
  readonly betterOf?: ((indicator: IndicatorId) => Better) | undefined;
}

/** The verdicts of a sheet and the problems that came to light with them. */
export interface Judged {
  readonly assessments: readonly IndicatorAssessment[];
  readonly problems: readonly Problem[];
  /** Whose sheet it is, in the plan's spelling, also where none of its figures could be judged. */
  readonly owner?: string | null;
}

/** A sheet of one unit: its name stands above the table, in the worksheet's name, or was told by the officer. */
export function judgeSheet(
  readings: readonly Reading[],
  sheet: TextGrid,
  plan: Plan,
  matchUnit: UnitMatcher,
  options: JudgeOptions,
): Judged {
  const titleRows = readings[0]?.titleRows ?? 0;
  const below =
    Math.max(...readings.map((each) => (each.sheet === sheet ? each.table.lastRow : each.titleRows)), 0) + 1;
  const named = findUnitOfSheet(sheet, titleRows, matchUnit) ?? findSigner(sheet, below, matchUnit);
  const said = againstFile(named, sheet.grid, matchUnit);
  const told = options.unit === undefined ? null : { writtenAs: options.unit, match: matchUnit(options.unit) };
  const isToldKnown = told !== null && told.match.kind !== 'unknown';
  const owner = isToldKnown ? told : said;
  const unknown =
    told !== null && !isToldKnown
      ? settleUnit(told.match, told.writtenAs, undefined, owner ? 'warning' : 'error').problems
      : [];
  if (owner === null) {
    const facts = { writtenAs: null, suggestions: [] };
    return {
      assessments: [],
      problems: unknown.length > 0 ? unknown : [problem('unit-not-found', facts, { severity: 'error' })],
    };
  }
  const cell = 'cell' in owner ? owner.cell : undefined;
  const between = 'between' in owner ? owner.between : undefined;
  const settled = settleUnit(owner.match, owner.writtenAs, cell, 'error', between);
  const { unit } = settled;
  const problems = [...unknown, ...settled.problems, ...(isToldKnown ? contradiction(told.match, said) : [])];
  // A question between two units is open: nothing is judged until it is answered.
  const entries = owner.match.kind === 'ambiguous' ? [] : readings.flatMap((reading) => reading.entries);
  const judged = entries.map((entry) => judgeEntry({ ...entry, writtenAs: owner.writtenAs }, unit, plan, options));
  return {
    assessments: judged.map((one) => one.assessment),
    problems: [...problems, ...judged.flatMap((one) => one.problems)],
    owner: unit,
  };
}

/** The officer says one unit and the sheet another: judged by the officer's word, and said. */
function contradiction(told: UnitMatch, said: SheetUnit | null): readonly Problem[] {
  if (said === null || !('unit' in told) || !('unit' in said.match) || said.match.unit === told.unit) return [];
  const facts = { writtenAs: said.writtenAs, candidates: [told.unit.name, said.match.unit.name] };
  return [problem('unit-ambiguous', facts, { cell: said.cell })];
}

/** A sheet of many units: each row names its own. */
export function judgeRows(
  readings: readonly Reading[],
  plan: Plan,
  matchUnit: UnitMatcher,
  options: JudgeOptions,
): Judged {
  const assessments: IndicatorAssessment[] = [];
  const problems: Problem[] = [];
  const told = new Set<string>();
  const firstOf = new Map<string, string>();
  const several = new Map<string, Set<string>>();
  for (const entry of readings.flatMap((reading) => reading.entries)) {
    const writtenAs = entry.writtenAs ?? '';
    const settled = settleUnit(matchUnit(writtenAs), writtenAs, entry.unitCell ?? undefined, 'warning');
    const rowKey = entry.unitCell ?? '';
    if (!told.has(rowKey)) problems.push(...settled.problems);
    told.add(rowKey);
    const { unit } = settled;
    const first = unit === null ? undefined : firstOf.get(unit);
    if (unit !== null && first === undefined) firstOf.set(unit, rowKey);
    else if (unit !== null && first !== undefined && first !== rowKey)
      several.set(unit, (several.get(unit) ?? new Set([first])).add(rowKey));
    const judged = judgeEntry(entry, unit, plan, options);
    assessments.push(judged.assessment);
    problems.push(...judged.problems);
  }
  const severalTables = readings.length > 1;
  // In the order in which the units stand.
  for (const unit of several.size === 0 ? [] : firstOf.keys()) {
    const cells = several.get(unit);
    if (cells === undefined || (severalTables && readings.every((reading) => countRows(reading, cells) <= 1))) continue;
    const list = [...cells];
    problems.push(problem('unit-duplicate', { unit, cells: list }, list[1] === undefined ? {} : { cell: list[1] }));
  }
  return { assessments, problems };
}

/** What a sheet of another place says, without anybody's target: which plan it belongs to is asked first. */
export function leaveUnjudged(readings: readonly Reading[]): Judged {
  const entries = readings.flatMap((reading) => reading.entries);
  const assessments = entries.map((entry): IndicatorAssessment => {
    const { counts, writtenRate } = entry;
    const judged =
      entry.state !== 'read'
        ? null
        : counts.numerator !== null && counts.denominator !== null
          ? assessCounts(counts, null)
          : assessRate(writtenRate?.ratio ?? null, null);
    const status = judged?.status ?? (entry.state === 'invalid' ? 'invalid' : 'no-data');
    const { writtenAs, indicator, cells } = entry;
    return {
      unit: null,
      writtenAs,
      indicator,
      counts,
      rate: judged?.rate ?? null,
      target: null,
      status,
      shortfall: null,
      cells,
    };
  });
  return { assessments, problems: [] };
}

function countRows(reading: Reading, cells: ReadonlySet<string>): number {
  return new Set(reading.entries.map((entry) => entry.unitCell ?? '').filter((cell) => cells.has(cell))).size;
}

function settleUnit(
  match: UnitMatch,
  writtenAs: string,
  cell: string | undefined,
  severity: 'error' | 'warning',
  between?: SheetUnit['between'],
): { unit: string | null; problems: readonly Problem[] } {
  const at = { severity, ...(cell === undefined ? {} : { cell }) };
  if (match.kind === 'ambiguous') {
    const candidates = match.candidates.map((unit) => unit.name);
    const facts = { writtenAs, candidates, ...(between === undefined ? {} : { between }) };
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
  options: JudgeOptions,
): { assessment: IndicatorAssessment; problems: readonly Problem[] } {
  const target = unit === null ? null : (targetFor(plan, unit, entry.indicator) ?? null);
  const beside = otherTarget(entry.writtenTarget, target, entry.indicator);
  const { writtenAs, indicator, counts, cells } = entry;
  const base = { unit, writtenAs, indicator, counts, target, cells };
  if (entry.state !== 'read') {
    const status = entry.state === 'invalid' ? 'invalid' : 'no-data';
    return { assessment: { ...base, rate: null, status, shortfall: null }, problems: beside };
  }
  const by = { near: options.near, better: options.betterOf?.(entry.indicator) };
  const kind = plan.indicators.find(({ id }) => id === entry.indicator)?.kind ?? 'share';
  if (kind !== 'share') {
    const { status, rate } = assessFigure(entry.writtenRate?.ratio ?? null, target?.value, by);
    return {
      assessment: { ...base, rate: null, ...(rate === null ? {} : { figure: rate }), status, shortfall: null },
      problems: [
        ...beside,
        ...otherVerdict(entry.writtenVerdict, status, target, indicator),
        ...onStrictBound(entry.writtenRate?.ratio ?? null, target, cells.rate, { indicator, better: by.better }),
      ],
    };
  }
  const { numerator, denominator } = counts;
  const hasCounts = numerator !== null && denominator !== null;
  const exact = hasCounts ? { numerator, denominator } : (entry.writtenRate?.ratio ?? null);
  const judged = hasCounts
    ? assessCounts(counts, target?.value, by)
    : assessRate(entry.writtenRate?.ratio ?? null, target?.value, by);
  const { rate, status, shortfall } = judged;
  return {
    assessment: { unit, writtenAs, indicator, counts, target, cells, rate, status, shortfall },
    problems: [
      ...beside,
      ...otherVerdict(entry.writtenVerdict, status, target, indicator),
      ...onStrictBound(exact, target, cells.numerator ?? cells.rate, { indicator, better: by.better }),
      ...flipped(entry, target?.value ?? null, by.better),
    ],
  };
}

/** The sheet shows 30% where the exact rate is 29,96% and the target 30%: what is seen and what is true part. */
function flipped(entry: Entry, target: Bound | null, better: Better | undefined): readonly Problem[] {
  const { counts, writtenRate } = entry;
  if (target === null || writtenRate === null || counts.numerator === null || counts.denominator === null) return [];
  if (!shownRateFlips(writtenRate, counts.numerator, counts.denominator, target, better)) return [];
  if (!rateAgrees(writtenRate, counts.numerator, counts.denominator)) return [];
  const exact = counts.numerator / counts.denominator;
  const facts = { shown: shownRate(writtenRate), target: displayTargetOf(target, 'share', better), exact };
  // A format that rounds what a formula computes is a matter of display; a rounded rate that was typed is a figure.
  const severity = writtenRate.shownDecimals === null ? 'warning' : 'info';
  return [problem('rounding-flips-verdict', facts, { cell: writtenRate.cell, indicator: entry.indicator, severity })];
}
