import { readFileSync } from 'node:fs';
import { assessSource, type CollectBasis } from '../app/collect/assess-source';
import { describeFinding } from '../app/collect/describe-finding';
import { findingSeverity, findingsOf, type Finding } from '../app/collect/findings';
import { mergeSources, type Merged } from '../app/collect/merge-sources';
import { mostNamedPeriod, periodMeant } from '../app/collect/period-fit';
import { readUnitFile } from '../app/collect/read-file';
import type { ReadFile, ReadSource } from '../app/collect/source';
import { defaultPlan } from '../data/plans/index';
import { defaultNear } from '../domain/verdicts/assessment';
import { recordsByGroup, totalOf, type UnitRecord } from '../domain/consolidation/consolidation';
import type { Period } from '../domain/periods/period';
import { readPeriod } from '../domain/periods/read-period';
import { unitsOf, type Plan } from '../domain/plans/plan';
import { toNumber } from '../domain/rates/ratio';
import { placeName } from '../text/vi/collect';
import { periodName } from '../text/vi/periods';
import { startOfSentence } from '../text/vi/words';
import { calculateIn } from './calculate';
import { choosePlan, reportPlanProblem } from './choose-plan';
import { listFiles } from './list-files';
import { cliText } from './messages';
import { reportAssessment, reportProblem, type Report } from './report';
import { startExcel } from './start-excel';

export interface AssessAllRequest {
  readonly folder: string;
  readonly plan: string | null;
  readonly period?: string;
}

/** The JSON of a whole folder: as for one sheet, each assessment and problem with its file and worksheet. */
export interface FolderReport extends Report {
  /** The period that is consolidated: the one that was given, else the one that most sources name; null where none names any. */
  readonly period: unknown;
  readonly files: readonly unknown[];
  readonly totals: { readonly groups: readonly unknown[]; readonly overall: readonly unknown[] };
  readonly missing: readonly string[];
}

export interface FolderOutcome {
  readonly exit: 0 | 1;
  readonly report: FolderReport;
  readonly merged: Merged | null;
}

/**
 * Consolidates a folder of units' files by the code of the pane. Nobody can answer questions here: of a unit that was
 * sent twice every file is listed, and it has no part in the totals; nor has one whose figures are of another period.
 */
export async function runAssessAll({ folder, plan: wanted, period: given }: AssessAllRequest): Promise<FolderOutcome> {
  const { workbooks, others } = listFiles(folder);
  const chosen = wanted === null ? null : await choosePlan(wanted);
  const planProblems = (chosen?.problems ?? []).map((found) =>
    reportPlanProblem(found, wanted ?? '', chosen?.plan ?? null),
  );
  if (chosen !== null && chosen.plan === null) return { exit: 1, report: unusablePlan(planProblems), merged: null };
  const plan = chosen?.plan ?? defaultPlan;
  const meant = given === undefined ? null : readPeriod(given);
  const wantedPeriod = meant === null ? null : periodMeant(meant, plan.year);
  const settings = new Map<string, unknown>();
  const basis = {
    plan,
    near: defaultNear,
    settings,
    toldNames: undefined,
    ...(wantedPeriod && { period: wantedPeriod }),
  };
  const files: ReadFile[] = [];
  for (const { path, name } of workbooks) {
    const calculate = async (data: Parameters<typeof calculateIn>[1]): ReturnType<typeof calculateIn> =>
      calculateIn(await startExcel(), data);
    files.push(await readUnitFile(readFileSync(path), name, basis, calculate));
  }
  const named =
    wantedPeriod ?? mostNamedPeriod(files.flatMap((file) => file.sources).map(({ period }) => period))?.period;
  const period = named ?? null;
  const read = period === null || wantedPeriod !== null ? files : await readByPeriod(files, { ...basis, period });
  const sources = read.flatMap((file) => file.sources);
  const merged = mergeSources(sources, plan, new Map(), defaultNear, period);
  const { records } = merged.consolidation;
  const assessments = inPlanOrder(plan, sources);
  const report: FolderReport = {
    plan: { id: plan.id, title: plan.title },
    sheet: null,
    layout: null,
    period: period === null ? null : describePeriod(period),
    files: read.map(describeFile),
    assessments,
    totals: {
      groups: recordsByGroup(merged.consolidation).map(({ group, records: own }) => ({
        group: group.id,
        name: group.name,
        indicators: totals(plan, own),
      })),
      overall: totals(plan, records),
    },
    missing: records.filter(({ collected }) => collected === 'missing').map(({ unit }) => unit),
    problems: [
      ...planProblems,
      ...read.flatMap((file) => problemsOf(file, plan)),
      ...findingsOf(read, merged).map(reportFinding),
      ...heldBack(merged),
      ...others.map(({ name: file }) => ({
        code: 'file-ignored',
        severity: 'info',
        file,
        message: cliText.ignoredFile(file),
      })),
    ],
    columns: [],
    roundTrips: 0,
  };
  return { exit: sources.some(({ assessments: of }) => of.some(({ unit }) => unit !== null)) ? 0 : 1, report, merged };
}

/** Sheets that hold several periods, read for the one that is consolidated: it is known only when all were read. */
async function readByPeriod(files: readonly ReadFile[], basis: CollectBasis): Promise<readonly ReadFile[]> {
  const again = async (source: ReadSource): Promise<ReadSource> =>
    source.grid !== null && source.problems.some(({ code }) => code === 'period-ambiguous')
      ? assessSource(source.grid, source.place, basis)
      : source;
  return Promise.all(files.map(async (file) => ({ ...file, sources: await Promise.all(file.sources.map(again)) })));
}

/** Units all of whose figures are of another period than the one that is consolidated: which sheets of which period they are. */
function heldBack({ duplicates }: Merged): readonly unknown[] {
  return duplicates
    .filter(({ chosen, isOtherPeriod }) => isOtherPeriod && chosen === null)
    .flatMap(({ unit, candidates }) =>
      candidates
        .filter(({ added }) => added === undefined)
        .map(({ source: { place, period } }) => {
          const finding = { code: 'other-period', place, written: period?.writtenAs ?? '' } as const;
          return { code: finding.code, severity: 'warning', unit, ...place, message: describeFinding(finding) };
        }),
    );
}

function describePeriod(period: Period) {
  const { kind, from, to } = period;
  return { kind: kind === 'half' ? 'half-year' : kind, from, to, writtenAs: periodName(period), cell: null };
}

/** Units as the plan lists them, each with its files as they were read; names that are no unit come last. */
function inPlanOrder(plan: Plan, sources: readonly ReadSource[]): readonly unknown[] {
  const order = new Map(unitsOf(plan).map(({ name }, index) => [name, index]));
  const all = sources.flatMap((source) => source.assessments.map((one) => ({ source, one })));
  const place = ({ one }: (typeof all)[number]): number =>
    one.unit === null ? Infinity : (order.get(one.unit) ?? Infinity);
  return all
    .map((each, index) => ({ each, index, at: place(each) }))
    .sort((a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at))
    .map(({ each: { source, one } }) => ({
      ...reportAssessment(one),
      file: source.place.file,
      sheet: source.place.sheet,
      layout: source.shownLayout,
    }));
}

function totals(plan: Plan, records: readonly UnitRecord[]): readonly unknown[] {
  return plan.indicators.map(({ id }) => {
    const { numerator, denominator, pooled } = totalOf(records, id);
    const hasRate = numerator !== null && denominator !== null && denominator > 0;
    return {
      indicator: id,
      numerator,
      denominator,
      rate: hasRate ? toNumber({ numerator, denominator }) : null,
      target: null,
      status: 'no-target',
      units: pooled,
    };
  });
}

function describeFile({ file, refusal, sources }: ReadFile): unknown {
  return {
    file,
    status: refusal !== null ? 'unreadable' : sources.length === 0 ? 'nothing' : 'read',
    sheets: sources.map(({ place, shownLayout, assessments, period }) => ({
      sheet: place.sheet,
      layout: shownLayout,
      period: period?.writtenAs ?? null,
      units: [...new Set(assessments.flatMap(({ unit }) => unit ?? []))],
    })),
  };
}

function problemsOf({ file, sources, problems }: ReadFile, plan: Plan): Report['problems'] {
  const ofSheets = sources.flatMap((source) =>
    source.problems.map((found) => {
      const { message, ...rest } = reportProblem(found, plan);
      return { ...rest, ...source.place, message: `${startOfSentence(placeName(source.place))}: ${message}` };
    }),
  );
  const ofFile = problems.map((found) => {
    const { message, ...rest } = reportProblem(found, plan);
    return { ...rest, file, message: `${cliText.inFile(file ?? '')}: ${message}` };
  });
  return [...ofSheets, ...ofFile];
}

function reportFinding(finding: Finding): unknown {
  const message = describeFinding(finding);
  const severity = findingSeverity[finding.code];
  const { code } = finding;
  if ('places' in finding)
    return { code, severity, unit: finding.unit, files: finding.places.map(({ file }) => file), message };
  return { severity, ...finding, message };
}

function unusablePlan(problems: Report['problems']): FolderReport {
  const empty = { groups: [], overall: [] };
  return {
    plan: null,
    sheet: null,
    layout: null,
    period: null,
    files: [],
    assessments: [],
    totals: empty,
    missing: [],
    problems,
    columns: [],
    roundTrips: 0,
  };
}
