import { HostError } from '../app/host/host';
import { type Area, type Grid } from '../sheets/cells/grid';
import { runInExcel } from './run-in-excel';
import { areasOf, toCellValue } from './to-grid';

/** A plan is a few pages; formats are read with the values, which makes each cell dearer. */
const MOST_CELLS = 200_000;

/** Reads the selected cells, or the whole worksheet where one cell is selected, in two round trips. */
export async function readSelection(): Promise<Grid | null> {
  return runInExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load('cellCount');
    const { worksheet } = selected;
    worksheet.load('name');
    const used = worksheet.getUsedRangeOrNullObject(true);
    const within = used.getIntersectionOrNullObject(selected);
    for (const range of [used, within]) range.load('rowIndex,columnIndex,rowCount,columnCount,format/font/name');
    try {
      await context.sync();
    } catch (error) {
      // Several areas, or a chart.
      if (error instanceof Error && 'code' in error && /^Invalid(Selection|Argument)$/.test(String(error.code))) {
        throw new HostError('no-cell', { cause: error });
      }
      throw error;
    }
    const range = selected.cellCount === 1 ? used : within;
    if (range.isNullObject) return null;
    if (range.rowCount * range.columnCount > MOST_CELLS) throw new HostError('too-large');
    range.load('values,numberFormat');
    const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
      ? range.getMergedAreasOrNullObject()
      : null;
    merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    return toGrid(worksheet.name, range, merged === null ? undefined : areasOf(merged));
  });
}

function toGrid(sheet: string, range: Excel.Range, merges: Area[] | undefined): Grid {
  const formats = range.numberFormat as unknown[][];
  const font = range.format.font.name as string | null;
  return {
    sheet,
    top: range.rowIndex,
    left: range.columnIndex,
    cells: (range.values as unknown[][]).map((row) => row.map(toCellValue)),
    merges,
    formats: new Map(
      Array.from({ length: range.columnCount }, (_, column) => [
        range.columnIndex + column,
        formats.map((row) => (typeof row[column] === 'string' ? row[column] : '')),
      ]),
    ),
    ...(font === null || font === '' ? {} : { font }),
  };
}
