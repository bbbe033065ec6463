import { basename } from 'node:path';
import { assessSheet, colourSheet, type AssessSheetRequest, type SheetAssessment } from '../app/assess/assess-sheet';
import { HostError, type Host } from '../app/host/host';
import { defaultPlan } from '../data/plans/index';
import type { Plan } from '../domain/plans/plan';
import { problem } from '../domain/problem';
import type { EmulatedExcel } from '../emulator/host/excel-host';
import { readXlsx, type XlsxPackage } from '../files/xlsx/read-xlsx';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import { hostErrorSentences } from '../text/vi/host-errors';
import { findDataSheet } from './data-sheet';
import { choosePlan, reportPlanProblem } from './choose-plan';
import { startExcel } from './start-excel';
import { exitCodeOf, reportProblem, toReport, type Report } from './report';

export interface AssessRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly sheet: string | null;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly plan: string | null;
}

export interface AssessOutcome {
  readonly exit: 0 | 1;
  readonly report: Report;
  /** What a person should know besides: the sheet is protected and kept its look. */
  readonly note: string | null;
  /** The workbook as it stands after colouring; null where no plan could be used. */
  readonly write: (() => Uint8Array) | null;
}

/**
 * The main job without Excel: opens the workbook in the emulated Excel, colours the sheet by the add-in's own code
 * through the real office.js, and reports.
 * @throws UnreadableFileError where the bytes are no workbook
 */
export async function runAssess(request: AssessRequest): Promise<AssessOutcome> {
  const file = readXlsx(request.bytes);
  const chosen = request.plan === null ? null : await choosePlan(request.plan);
  const planProblems = (chosen?.problems ?? []).map((found) =>
    reportPlanProblem(found, request.plan ?? '', chosen?.plan ?? null),
  );
  if (chosen !== null && chosen.plan === null)
    return { exit: 1, report: unusablePlan(request.sheet, planProblems), note: null, write: null };
  const excel = await startExcel();
  await excel.openWorkbook(file.data, basename(request.fileName));
  const { excelHost } = await import('../office/excel-host');
  // Without the option, the plan that the workbook itself keeps in force; where it keeps none, the default one.
  const plan = chosen?.plan ?? null;
  excel.resetRoundTrips();
  try {
    const asked = { plan, sheet: request.sheet, unit: request.unit, period: request.period };
    const active = await colourWherePossible(excelHost, asked);
    const data = await findDataSheet(excelHost, asked, active.assessed);
    const taken = data?.sheet ?? null;
    const { assessed, note } =
      taken === null ? active : await colourWherePossible(excelHost, { ...asked, sheet: taken });
    const told = data === null ? [] : [reportProblem(data.told, assessed.plan)];
    const report = withProblems([...planProblems, ...told], toReport(assessed, excel.roundTrips));
    await excel.settled();
    return { exit: exitCodeOf(assessed), report, note, write: writer(file, excel) };
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'failed') throw error;
    await excel.settled();
    return {
      exit: 1,
      report: withProblems(planProblems, refusalReport(error, request, plan ?? defaultPlan, excel.roundTrips)),
      note: null,
      write: writer(file, excel),
    };
  }
}

/** A protected sheet is assessed like any other; only its colours are left out, and that is said. */
async function colourWherePossible(
  host: Host,
  request: AssessSheetRequest,
): Promise<{ assessed: SheetAssessment; note: string | null }> {
  try {
    return { assessed: await colourSheet(host, request), note: null };
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'protected') throw error;
    return { assessed: await assessSheet(host, request), note: hostErrorSentences.protected };
  }
}

function writer(file: XlsxPackage, excel: EmulatedExcel): () => Uint8Array {
  return () => writeXlsx(file, excel.changes());
}

function unusablePlan(sheet: string | null, problems: Report['problems']): Report {
  return { plan: null, sheet, layout: null, assessments: [], problems, columns: [], roundTrips: 0 };
}

/** The plan's own doubts come first: what they leave open is missing in every row below. */
function withProblems(before: Report['problems'], report: Report): Report {
  return { ...report, problems: [...before, ...report.problems] };
}

/** Excel refused (no such sheet, a protected one): nothing was assessed, and the report says why. */
function refusalReport(error: HostError, request: AssessRequest, plan: Plan, roundTrips: number): Report {
  const facts = { reason: error.code === 'too-large' ? 'too-large' : 'no-sheet', sheet: request.sheet ?? '' } as const;
  const found = reportProblem(problem('layout-not-recognised', facts), plan);
  const isSaidByProblem = error.code === 'no-sheet' || error.code === 'too-large';
  const message = isSaidByProblem ? found.message : hostErrorSentences[error.code];
  return {
    plan: { id: plan.id, title: plan.title },
    sheet: request.sheet,
    layout: null,
    assessments: [],
    problems: [{ ...found, message }],
    columns: [],
    roundTrips,
  };
}
