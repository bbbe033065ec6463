import { EmulatedExcel } from '../host/excel-host';
import type { HostOptions } from '../host/options';
import { loadOffice } from './load-office';
import { loadUniver } from './load-univer';

/**
 * Starts an add-in in this process: an emulated Excel, the real office.js, and the add-in's own entry.
 *
 * @param register runs the add-in's entry: `() => import('../../office/entry')`; what it exports as `startForWorkbook` runs
 * again for each workbook that is opened, for this process keeps the add-in's code
 * @returns the host, once the add-in's custom functions take calls (at once where it has none)
 */
export async function startAddin(
  options: Omit<HostOptions, 'univer'>,
  register: () => unknown,
): Promise<EmulatedExcel> {
  let entry: unknown = null;
  const startForWorkbook = async (): Promise<void> => {
    if (hasStart(entry)) await entry.startForWorkbook();
  };
  const host = new EmulatedExcel({ ...options, univer: loadUniver(), startForWorkbook });
  await loadOffice(host);
  entry = await register();
  if (options.functions !== undefined) await host.functionsReady;
  await host.settled();
  return host;
}

function hasStart(entry: unknown): entry is { startForWorkbook: () => Promise<void> } {
  return typeof entry === 'object' && entry !== null && 'startForWorkbook' in entry;
}
