import { HostError, type Progress } from '../app/host/host';
import { areaAddress } from '../sheets/cells/grid';
import { toHostError } from './host-errors';

/** Cells read in one request where a whole sheet is too large for one (Excel on the web refuses more than 5 MB). */
const CELLS_PER_READ = 60_000;

/** More cells than a table of people has: one stray cell at the end of the sheet, and reading would never end. */
const MOST_CELLS = 5_000_000;

export interface Size {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * All values of the used range in parts; a part that Excel still finds too large is read in halves.
 * @throws HostError `too-large` where a single row is, or the sheet has no end; `stopped` where the officer stops it
 */
export async function readValuesInParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  size: Size,
  progress: Progress | undefined,
): Promise<unknown[][]> {
  if (size.rowCount * size.columnCount > MOST_CELLS) throw new HostError('too-large');
  const rows: unknown[][] = [];
  let rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / size.columnCount));
  while (rows.length < size.rowCount) {
    try {
      const first = rows.length;
      const part = await readRows(context, sheet, size, first, Math.min(first + rowsPerRead, size.rowCount) - 1);
      for (const line of part) rows.push(line);
    } catch (error) {
      if (toHostError(error).code !== 'too-large' || rowsPerRead === 1) throw error;
      rowsPerRead = Math.ceil(rowsPerRead / 2);
    }
    if (progress?.signal.aborted === true) throw new HostError('stopped');
    progress?.report(rows.length / size.rowCount);
  }
  return rows;
}

async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, columnCount }: Size,
  first: number,
  last: number,
): Promise<unknown[][]> {
  const part = sheet.getRange(
    areaAddress({
      top: rowIndex + first,
      left: columnIndex,
      bottom: rowIndex + last,
      right: columnIndex + columnCount - 1,
    }),
  );
  part.load('values');
  await context.sync();
  return part.values as unknown[][];
}
