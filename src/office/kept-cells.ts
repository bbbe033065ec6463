import type { KeptCells } from '../app/host/host';
import { areaAddress, type Area } from '../sheets/cells/grid';

/** Cells that were asked for; their values come with the next sync. */
export interface LoadedCells {
  readonly area: Area;
  readonly range: Excel.Range;
  /** Its first cell. */
  readonly heading: Excel.Range;
}

/** Queues the loading of a column's cells as they are now, with their look; the caller syncs. */
export function loadCells(sheet: Excel.Worksheet, area: Area): LoadedCells {
  const range = sheet.getRange(areaAddress(area));
  const heading = sheet.getRange(areaAddress({ ...area, bottom: area.top }));
  heading.load('format/font/bold');
  range.load('formulas,numberFormat,format/columnWidth');
  return { area, range, heading };
}

/** What was loaded, once it is there. */
export function keptCells({ area, range, heading }: LoadedCells): KeptCells {
  return {
    area,
    formulas: range.formulas as unknown[][],
    numberFormats: range.numberFormat as unknown[][],
    look: { width: range.format.columnWidth, isBold: heading.format.font.bold },
    written: null,
  };
}

/** Puts cells back as they were; those that somebody has written into meanwhile stay. */
export async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kept: KeptCells,
): Promise<boolean> {
  const range = sheet.getRange(areaAddress(kept.area));
  if (kept.written !== null) {
    range.load('formulas');
    await context.sync();
    const [[formula] = []] = range.formulas as unknown[][];
    if (formula !== kept.written) return false;
  }
  range.numberFormat = kept.numberFormats.map((row) => [...row]) as string[][];
  range.formulas = kept.formulas.map((row) => [...row]);
  if (kept.look !== null) {
    range.format.columnWidth = kept.look.width;
    range.getRow(0).format.font.bold = kept.look.isBold;
  }
  await context.sync();
  return true;
}
