import type { Colours, Host } from '../../../src/app/host/host';
import { palette } from '../../../src/app/host/palette';
import type { EmulatedExcel } from '../../../src/emulator/host/excel-host';
import type { HostOptions } from '../../../src/emulator/host/options';
import { startAddin } from '../../../src/emulator/node/start-addin';
import { describeFunctions } from '../../../src/functions/functions-metadata';

/** The add-in in the emulated Excel, and what it asked Excel to colour. */
export interface TestedExcel {
  readonly excel: EmulatedExcel;
  /** The add-in's own host. */
  readonly host: Host;
  /** What the last colouring put on a sheet. */
  readonly planned: () => Colours;
  /** The tone that a cell shows now; null for none of ours. */
  readonly toneAt: (sheet: string, address: string) => Promise<string | null>;
}

export async function startExcel(options: Omit<HostOptions, 'univer' | 'functions'> = {}): Promise<TestedExcel> {
  const excel = await startAddin(
    { ...options, functions: describeFunctions('vi') },
    () => import('../../../src/office/entry'),
  );
  const { excelHost } = await import('../../../src/office/excel-host');
  let planned: Colours = { names: [], rules: [] };
  const host: Host = {
    ...excelHost,
    withSheet: (sheet, work, progress) =>
      excelHost.withSheet(
        sheet,
        (session) =>
          work({
            ...session,
            replaceColours: (colours) => {
              planned = colours;
              return session.replaceColours(colours);
            },
          }),
        progress,
      ),
  };
  return {
    excel,
    host,
    planned: () => planned,
    toneAt: async (sheet, address) => toneOf(await excel.shownFill(sheet, address)),
  };
}

export function toneOf(fill: string | null): string | null {
  if (fill === null) return null;
  return Object.entries(palette).find(([, style]) => style.fill === fill)?.[0] ?? fill;
}

/** The same host, with the rules in the opposite order: where one cell had two tones, another would show. */
export function reversing(host: Host): Host {
  return {
    ...host,
    withSheet: (sheet, work, progress) =>
      host.withSheet(
        sheet,
        (session) =>
          work({
            ...session,
            replaceColours: (colours) => session.replaceColours({ ...colours, rules: [...colours.rules].reverse() }),
          }),
        progress,
      ),
  };
}
