import type { KeptCells, KeptColumn, KeptFormula } from '../app/host/host';
import { VERDICTS_BASIS } from '../app/made/names';
import { areaAddress, type Area } from '../sheets/cells/grid';
import { VERDICTS_NAME, type LoadedVerdicts } from './load-verdicts';

// One part to be fetched: each more is named in what is there before the first function.
export { readFormulas, writeFormula } from './made-formulas';

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

/** What was loaded, once it is there, with what the cells hold since. */
export function keptCells({ area, range, heading }: LoadedCells, written: readonly (readonly unknown[])[]): KeptCells {
  return {
    area,
    formulas: range.formulas as unknown[][],
    numberFormats: range.numberFormat as unknown[][],
    look: { width: range.format.columnWidth, isBold: heading.format.font.bold },
    written,
  };
}

/** Puts our column of verdicts back as it was; where somebody has written into its cells meanwhile, all stays. */
export async function putBackVerdicts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, basis }: LoadedVerdicts,
  { cells, before }: KeptColumn,
): Promise<boolean> {
  if (!(await areAsWritten(context, sheet, cells))) return false;
  for (const kept of cells) write(sheet, kept);
  if (!name.isNullObject) name.delete();
  if (!basis.isNullObject) basis.delete();
  if (before !== null) {
    sheet.names.add(VERDICTS_NAME, sheet.getRange(areaAddress(before.area)), before.comment);
    if (before.basis !== null) sheet.names.add(VERDICTS_BASIS, before.basis, before.comment);
  }
  await context.sync();
  return true;
}

/** Takes a formula out again with the names that came with it, unless another formula has come to use them. */
export async function putBackFormula(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { cells, names }: KeptFormula,
): Promise<boolean> {
  if (!(await areAsWritten(context, sheet, [cells]))) return false;
  write(sheet, cells);
  await context.sync();
  if (names.length === 0) return true;
  const used = sheet.getUsedRangeOrNullObject();
  used.load('formulas');
  await context.sync();
  const formulas = used.isNullObject ? [] : (used.formulas as unknown[][]).flat();
  const others = formulas.filter((each) => typeof each === 'string' && each.startsWith('=')).join('\n');
  for (const { name, before } of names) {
    const item = sheet.names.getItemOrNullObject(name);
    if (before !== null) item.formula = before;
    else if (!others.includes(name)) item.delete();
  }
  await context.sync();
  return true;
}

async function areAsWritten(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly KeptCells[],
): Promise<boolean> {
  const now = cells.map(({ area, written }) => ({ written, range: sheet.getRange(areaAddress(area)) }));
  now.forEach(({ range }) => range.load('formulas'));
  await context.sync();
  return now.every(({ written, range }) => JSON.stringify(range.formulas) === JSON.stringify(written));
}

function write(sheet: Excel.Worksheet, kept: KeptCells): void {
  const range = sheet.getRange(areaAddress(kept.area));
  range.numberFormat = kept.numberFormats.map((row) => [...row]) as string[][];
  range.formulas = kept.formulas.map((row) => [...row]);
  if (kept.look === null) return;
  range.format.columnWidth = kept.look.width;
  range.getRow(0).format.font.bold = kept.look.isBold;
}
