import { assessSheet, type AssessSheetRequest, type SheetAssessment } from '../app/assess/assess-sheet';
import type { Host } from '../app/host/host';
import { problem, type Problem } from '../domain/problem';

/** Where a workbook's figures are, though its active sheet is a cover, a table of contents or notes. */
export interface DataSheet {
  /** The one other sheet that can be read; null where it is not sure that it is meant. */
  readonly sheet: string | null;
  readonly told: Problem;
}

/**
 * Looks for figures on the other sheets of a workbook whose active one has none. Null where no other has any either, or where a
 * sheet was asked for by its name.
 */
export async function findDataSheet(
  host: Host,
  request: AssessSheetRequest,
  active: SheetAssessment,
): Promise<DataSheet | null> {
  if (request.sheet !== null || active.layout !== null) return null;
  const others = (await host.sheetNames()).filter(({ name, isVisible }) => isVisible && name !== active.sheet);
  const sheets: string[] = [];
  for (const { name } of others) {
    const { layout } = await assessSheet(host, { ...request, sheet: name });
    if (layout !== null) sheets.push(name);
  }
  const [only, second] = sheets;
  if (only === undefined) return null;
  // A sheet with numbers may be the one that is meant, though it is not understood: then the other is named, not judged.
  const isTaken = second === undefined && !holdsNumbers(active);
  const severity = isTaken ? 'info' : 'error';
  return {
    sheet: isTaken ? only : null,
    told: problem('data-on-other-sheet', { active: active.sheet, sheets, isTaken }, { severity }),
  };
}

function holdsNumbers({ assessed }: SheetAssessment): boolean {
  return assessed?.sheet.grid.cells.some((row) => row.some((value) => typeof value === 'number')) === true;
}
