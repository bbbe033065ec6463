import { problem, type Problem } from '../../domain/problem';
import { readRowMark, type RowMark } from '../observations/row-mark';
import type { TextGrid } from '../cells/text-grid';
import { markColumns } from '../observations/count-by-rows';
import { pairOfRows, type CountSide, type IndicatorColumns } from '../observations/counting';
import { readSide } from '../observations/read-pair';
import type { BodyRow } from '../tables/body-rows';
import type { Table } from '../tables/table';

/**
 * What can hardly be in a list of procedures, though each figure may be right: provided end to end but not eligible; online
 * dossiers where online submission is not allowed (they are counted all the same).
 */
export function doubtsOfProcedures(
  sheet: TextGrid,
  table: Table,
  data: readonly BodyRow[],
  columns: ReadonlyMap<string, number>,
  indicators: readonly IndicatorColumns[],
): readonly Problem[] {
  const online = onlineOf(indicators);
  const allows = markColumns('allowingProcedures', columns);
  const eligible = columns.get('eligibleProcedures');
  const provided = columns.get('providedProcedures');
  const isJudged = indicators.some(({ indicator }) => indicator === 'endToEndProcedureRate');
  const mark = (row: number, column: number): RowMark => readRowMark(sheet, table, row, column, []);
  return data.flatMap(({ row, name }) => {
    const found: Problem[] = [];
    if (isJudged && eligible !== undefined && provided !== undefined) {
      const isEligible = mark(row, eligible);
      if (mark(row, provided).yes && !isEligible.yes && isEligible.bad === null) {
        const at = { cell: sheet.address(row, provided), indicator: 'endToEndProcedureRate' };
        found.push(problem('provided-not-eligible', { procedure: name }, at));
      }
    }
    const [cell] = online?.plus ?? [];
    if (online === null || cell === undefined || allows.length === 0) return found;
    const count = readSide(sheet, table, row, online, []);
    if (count.kind !== 'count' || count.value <= 0) return found;
    const allowed = allows.map((column) => mark(row, column));
    if (allowed.every(({ yes, bad }) => !yes && bad === null)) {
      const facts = { procedure: name, count: count.value };
      found.push(problem('online-not-allowed', facts, { cell: sheet.address(row, cell) }));
    }
    return found;
  });
}

function onlineOf(indicators: readonly IndicatorColumns[]): CountSide | null {
  const known = ['onlineDossierRate', 'onlineActiveProcedureRate'];
  const found = indicators.find(({ indicator }) => known.includes(indicator));
  return found === undefined ? null : (pairOfRows(found.counting)?.numerator ?? null);
}
