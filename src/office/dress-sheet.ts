import type { HostErrorCode } from '../app/host';
import type { SheetLook } from '../app/new-sheet';
import type { Area } from '../sheets/grid';
import { toHostError } from './host-errors';

const HEADING_FILL = '#DDEBF7';
const LINES = '#8EA9C1';
const REMARK = '#7F7F7F';

/** Excel's answers for what cannot be set up here, as against a worksheet that is gone. */
const REFUSALS: ReadonlySet<HostErrorCode> = new Set(['failed', 'unsupported', 'protected']);

/** Borders, wrapped texts and remarks of a new worksheet. */
export function dressSheet(sheet: Excel.Worksheet, { tables, centred, remarks }: SheetLook): void {
  for (const area of tables) {
    const { format } = rangeOf(sheet, area);
    format.wrapText = true;
    format.verticalAlignment = 'Top';
    // A year among texts would stand at the other side.
    format.horizontalAlignment = 'Left';
    drawBorders(format.borders, area);
    const headings = rangeOf(sheet, { ...area, bottom: area.top }).format;
    headings.fill.color = HEADING_FILL;
    headings.horizontalAlignment = 'Center';
    headings.verticalAlignment = 'Center';
  }
  for (const area of centred) rangeOf(sheet, area).format.horizontalAlignment = 'Center';
  for (const area of remarks) {
    const { font } = rangeOf(sheet, area).format;
    font.italic = true;
    font.color = REMARK;
  }
}

/**
 * A4 across, as wide as the paper: a batch of its own, for a computer without a printer may refuse to set up paper, and
 * the worksheet is complete without it.
 */
export async function setPaper(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  try {
    await context.sync();
  } catch (error) {
    if (!REFUSALS.has(toHostError(error).code)) throw error;
  }
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** A range of one row or column has no lines inside it, and Excel refuses to be asked for them. */
function drawBorders(borders: Excel.RangeBorderCollection, { top, left, bottom, right }: Area): void {
  const sides: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (bottom > top) sides.push(Excel.BorderIndex.insideHorizontal);
  if (right > left) sides.push(Excel.BorderIndex.insideVertical);
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = LINES;
  }
}
