import { readFileSync } from 'node:fs';
import { readSheetArguments, UsageError } from '../../src/cli/arguments';
import { unreadableSentences } from '../../src/text/vi/unreadable-files';
import { runAssess as run } from '../../src/cli/run-assess';
import type { Report } from '../../src/cli/report';
import { UnreadableFileError } from '../../src/files/xlsx/unreadable-file-error';

export interface AssessRun {
  readonly exit: number;
  readonly report: Report;
  /** What stands on standard error, where the file or the usage is wrong. */
  readonly message: string;
  /** The written workbook. */
  readonly out: () => Uint8Array;
}

/** What `npm run --silent assess -- FILE args` does, in this process: the emulated Excel is started once for all. */
export async function runAssess(path: string, args: readonly string[]): Promise<AssessRun> {
  const nothing = { plan: null, sheet: null, layout: null, assessments: [], problems: [], columns: [], roundTrips: 0 };
  const noOut = (): never => {
    throw new Error('nothing was written');
  };
  try {
    const { file, sheet, unit, period, plan } = readSheetArguments([path, ...args]);
    const outcome = await run({ bytes: readBytes(file), fileName: file, sheet, unit, period, plan });
    return { exit: outcome.exit, report: outcome.report, message: '', out: outcome.write ?? noOut };
  } catch (error) {
    if (error instanceof UsageError) return { exit: 2, report: nothing, message: error.message, out: noOut };
    if (!(error instanceof UnreadableFileError)) throw error;
    return { exit: 2, report: nothing, message: unreadableSentences[error.reason], out: noOut };
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError('Không đọc được tệp.', { cause: error });
  }
}
