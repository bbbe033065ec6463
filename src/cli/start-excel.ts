import type { EmulatedExcel } from '../emulator/host/excel-host';
import { startAddin } from '../emulator/node/start-addin';
import { describeFunctions } from '../functions/functions-metadata';

let started: Promise<EmulatedExcel> | null = null;

/** One Excel with the add-in in it for the whole process, for office.js is a singleton. */
export function startExcel(): Promise<EmulatedExcel> {
  started ??= startAddin({ functions: describeFunctions('vi') }, () => import('../office/entry'));
  return started;
}
