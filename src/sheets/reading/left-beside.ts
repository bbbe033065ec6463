import { problem, type Problem } from '../../domain/problem';
import { readPeriods } from '../../domain/periods/read-period';
import { isSamePeriod, type WrittenPeriod } from '../../domain/periods/written-period';
import type { TextGrid } from '../cells/text-grid';
import type { Reading } from '../observations/reading';
import { onlyText } from '../tables/caption-between';
import { tellRowsBelow } from '../tables/left-out-rows';
import type { Table } from '../tables/table';

/** Lists of dossiers besides the one that is counted, as one of what is pending below one of what was settled. */
export function otherLists(readings: readonly Reading[], best: Reading): readonly Problem[] {
  return readings.flatMap((reading) => {
    const { dossiers: count = 0, sheet, table } = reading;
    const isLeft = reading !== best && count > 0 && (best.layout !== 'units-summary' || reading.layout !== best.layout);
    if (!isLeft) return [];
    const cell = sheet.address(table.top, table.columns[0]?.column ?? 0);
    return [problem('dossiers-left-out', { what: 'list', count, cells: [cell] }, { cell })];
  });
}

const CAPTION_ROWS = 3;

/** "Bảng 2. Quý I" below a table of the quarter that is meant: told, and not read with it. Null where it is of no other period. */
export function otherPeriodAbove(
  sheet: TextGrid,
  before: Table | undefined,
  table: Table,
  [wanted]: readonly WrittenPeriod[],
): Problem | null {
  if (before === undefined || wanted === undefined) return null;
  for (let row = Math.max(before.firstRow, table.top - CAPTION_ROWS); row < table.top; row++) {
    const caption = onlyText(sheet, row);
    if (caption === null) continue;
    const periods = readPeriods(caption.text, wanted.year);
    const [named] = periods;
    if (
      named === undefined ||
      (named.kind === 'year' && named.year === wanted.year) ||
      periods.some((each) => isSamePeriod(each, wanted))
    )
      continue;
    return problem('period-table-left', { left: named.writtenAs }, { cell: sheet.address(row, caption.column) });
  }
  return null;
}

/** Rows that stand apart below the tables that are read, up to the next table. */
export function rowsBelow(sheet: TextGrid, readings: readonly Reading[], tables: readonly Table[]): readonly Problem[] {
  return readings.flatMap(({ table, sheet: of }) => {
    if (of !== sheet) return [];
    return tellRowsBelow(sheet, table, tables.find(({ top }) => top > table.lastRow)?.top ?? sheet.rows);
  });
}
