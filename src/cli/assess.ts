import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { colourSheet } from '../app/assess-sheet';
import { HostError } from '../app/host';
import { defaultPlan, findPlan } from '../data/plans/index';
import { problem } from '../domain/problem';
import { startAddin } from '../emulator/node/start-addin';
import { readXlsx, type XlsxPackage } from '../files/xlsx/read-xlsx';
import { UnreadableFileError } from '../files/xlsx/unreadable-file-error';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import { describeFunctions } from '../functions/functions-metadata';
import { hostErrorSentences } from '../text/vi/host-errors';
import { readArguments, UsageError, type AssessArguments } from './arguments';
import { cliText, unreadableSentences } from './messages';
import { exitCodeOf, reportProblem, toReport, type Report } from './report';

/** Paths are the caller's, not the project's: npm runs scripts in the project's folder and keeps theirs in INIT_CWD. */
const path = (file: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), file);

async function main(words: readonly string[]): Promise<number> {
  const request = readArguments(words);
  const file = openFile(request.file);
  const plan = request.plan === null ? defaultPlan : findPlan(request.plan);
  if (plan === null) {
    const unusable = problem('plan-value-unreadable', { unit: '', indicator: '', written: request.plan ?? '' });
    print({
      plan: null,
      sheet: request.sheet,
      layout: null,
      assessments: [],
      problems: [reportProblem(unusable, defaultPlan)],
      roundTrips: 0,
    });
    return 1;
  }
  const excel = await startAddin({ functions: describeFunctions('vi') }, () => import('../office/entry'));
  await excel.openWorkbook(file.data, basename(request.file));
  const { excelHost } = await import('../office/excel-host');
  excel.resetRoundTrips();
  try {
    const assessed = await colourSheet(excelHost, { plan, sheet: request.sheet, unit: request.unit });
    const { roundTrips } = excel;
    if (request.out !== null) {
      await excel.settled();
      writeFile(request.out, writeXlsx(file, excel.changes()));
    }
    print(toReport(assessed, plan, roundTrips));
    return exitCodeOf(assessed);
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'failed') throw error;
    print(refusal(error, request, plan, excel.roundTrips));
    return 1;
  }
}

function openFile(file: string): XlsxPackage {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path(file));
  } catch (error) {
    throw new UsageError(cliText.cannotRead(file), { cause: error });
  }
  return readXlsx(bytes);
}

function writeFile(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path(file), bytes);
  } catch (error) {
    throw new UsageError(cliText.cannotWrite(file), { cause: error });
  }
}

/** Excel refused (no such sheet, a protected one): nothing was assessed, and the report says why. */
function refusal(error: HostError, request: AssessArguments, plan: typeof defaultPlan, roundTrips: number): Report {
  const facts = { reason: error.code === 'no-sheet' ? 'no-sheet' : 'too-large', sheet: request.sheet ?? '' } as const;
  const found = reportProblem(problem('layout-not-recognised', facts), plan);
  const message =
    error.code === 'no-sheet' || error.code === 'too-large' ? found.message : hostErrorSentences[error.code];
  return {
    plan: { id: plan.id, title: plan.title },
    sheet: request.sheet,
    layout: null,
    assessments: [],
    problems: [{ ...found, message }],
    roundTrips,
  };
}

function print(report: Report): void {
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

function complain(error: unknown): void {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n${cliText.usage}\n`);
  else if (error instanceof UnreadableFileError) process.stderr.write(`${unreadableSentences[error.reason]}\n`);
  else throw error;
}

main(process.argv.slice(2)).then(
  (code) => {
    // The office.js of a closed workbook keeps timers; what was asked for is done.
    process.exit(code);
  },
  (error: unknown) => {
    complain(error);
    process.exit(2);
  },
);
