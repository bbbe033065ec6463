import type { VerdictColumn } from '../app/host/host';
import { areaAddress, type Area } from '../sheets/cells/grid';
import { VERDICTS_NAME, type LoadedVerdicts } from './load-verdicts';

/** About as wide as "(1) Chưa đạt, còn thiếu 3 TTHC; (2) Đạt; (3) Gần đạt". */
const WIDTH_IN_POINTS = 300;

/** Clears cells of our old column and writes the new one as texts, so that no text can become a formula. */
export async function applyVerdicts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name }: LoadedVerdicts,
  cleared: readonly Area[],
  column: VerdictColumn | null,
): Promise<void> {
  cleared.forEach((area) => {
    const range = sheet.getRange(areaAddress(area));
    range.clear(Excel.ClearApplyTo.contents);
    range.numberFormat = repeated(area, 'General');
  });
  if (!name.isNullObject) name.delete();
  if (column !== null) {
    const range = sheet.getRange(areaAddress(column.area));
    range.numberFormat = repeated(column.area, '@');
    range.values = column.texts.map((text) => [text]);
    range.getRow(0).format.font.bold = true;
    range.format.columnWidth = WIDTH_IN_POINTS;
    sheet.names.add(VERDICTS_NAME, range, column.comment);
  }
  await context.sync();
}

function repeated({ top, bottom }: Area, format: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => [format]);
}
