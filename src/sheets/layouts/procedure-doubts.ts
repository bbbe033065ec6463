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
  const found: Problem[] = [];
  for (const { row, name } of data) {
    if (isJudged && eligible !== undefined && provided !== undefined) {
      const isEligible = mark(row, eligible);
      if (!isEligible.yes && isEligible.bad === null && mark(row, provided).yes) {
        const at = { cell: sheet.address(row, provided), indicator: 'endToEndProcedureRate' };
        found.push(problem('provided-not-eligible', { procedure: name }, at));
      }
    }
    const [cell] = online?.plus ?? [];
    if (online === null || cell === undefined || allows.length === 0) continue;
    const count = readSide(sheet, table, row, online, []);
    if (count.kind !== 'count' || count.value <= 0) continue;
    if (!allows.every((column) => isUnmarked(mark(row, column)))) continue;
    const facts = { procedure: name, count: count.value };
    found.push(problem('online-not-allowed', facts, { cell: sheet.address(row, cell) }));
  }
  return found;
}

function isUnmarked({ yes, bad }: RowMark): boolean {
  return !yes && bad === null;
}

function onlineOf(indicators: readonly IndicatorColumns[]): CountSide | null {
  const known = ['onlineDossierRate', 'onlineActiveProcedureRate'];
  const found = indicators.find(({ indicator }) => known.includes(indicator));
  return found === undefined ? null : (pairOfRows(found.counting)?.numerator ?? null);
}
