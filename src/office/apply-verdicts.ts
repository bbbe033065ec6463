import type { KeptCells, VerdictColumn } from '../app/host/host';
import { areaAddress, type Area } from '../sheets/cells/grid';
import { MADE_SETTING, VERDICTS_BASIS } from '../app/made/names';
import { keptCells, loadCells, type LoadedCells } from './kept-cells';
import { VERDICTS_NAME, type LoadedVerdicts } from './load-verdicts';

/** About as wide as "(1) Chưa đạt, còn thiếu 3 TTHC; (2) Đạt; (3) Gần đạt". */
const WIDTH_IN_POINTS = 300;

/** Clears cells of our old column and writes the new one: its formulas are our own, texts go into cells of texts. */
export async function applyVerdicts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, basis }: LoadedVerdicts,
  cleared: readonly Area[],
  column: VerdictColumn | null,
): Promise<KeptCells | null> {
  cleared.forEach((area) => {
    const range = sheet.getRange(areaAddress(area));
    range.clear(Excel.ClearApplyTo.contents);
    range.numberFormat = repeated(area, 'General');
  });
  if (!name.isNullObject) name.delete();
  if (!basis.isNullObject) basis.delete();
  let before: LoadedCells | null = null;
  if (column !== null) {
    // Excel answers in the order in which it is asked: what is read here is what stood there before.
    before = loadCells(sheet, column.area);
    const range = sheet.getRange(areaAddress(column.area));
    // The format goes first: a formula that is written into a cell of texts stays a text.
    range.numberFormat = column.texts.map((text) => [text.startsWith('=') ? 'General' : '@']);
    range.formulas = column.texts.map((text) => [text]);
    range.getRow(0).format.font.bold = true;
    range.format.columnWidth = WIDTH_IN_POINTS;
    sheet.names.add(VERDICTS_NAME, range, column.comment);
    sheet.names.add(VERDICTS_BASIS, column.basis, column.comment);
    context.workbook.settings.add(MADE_SETTING, true);
  }
  await context.sync();
  return before === null ? null : keptCells(before);
}

function repeated({ top, bottom }: Area, format: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => [format]);
}
