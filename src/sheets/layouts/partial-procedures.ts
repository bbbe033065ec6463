import { problem, type Problem } from '../../domain/problem';
import { headingWords } from '../cells/heading-words';
import { readLevel, readYes } from '../cells/marks';
import type { TextGrid } from '../cells/text-grid';
import type { Condition, IndicatorColumns } from '../observations/counting';
import { readSide } from '../observations/read-pair';
import type { BodyRow } from '../tables/body-rows';
import { FEW_ROWS } from '../tables/left-out-rows';
import type { Table } from '../tables/table';

/**
 * Procedures offered in part ("một phần") that had dossiers and stand outside an indicator of procedures, for no mark says that they
 * allow online submission: told with how many they are, or the rate would look as if it were of all.
 */
export function tellPartialLeftOut(
  sheet: TextGrid,
  table: Table,
  data: readonly BodyRow[],
  columns: ReadonlyMap<string, number>,
  indicators: readonly IndicatorColumns[],
): readonly Problem[] {
  const isPartial = partialIn(sheet, table);
  if (isPartial === null) return [];
  return indicators.flatMap(({ indicator, counting }) => {
    if (counting.kind !== 'rows') return [];
    const [gate, ...others] = counting.due;
    if (gate === undefined || !('marked' in gate) || others.length === 0) return [];
    const holds = (conditions: readonly Condition[], row: number): boolean =>
      conditions.every((condition) => {
        if ('marked' in condition) return condition.marked.some((column) => isYes(sheet, row, column));
        const read = readSide(sheet, table, row, condition.some, []);
        return read.kind === 'count' && read.value > 0;
      });
    const isOut = ({ row }: BodyRow): boolean => isPartial(row) && !holds([gate], row) && holds(others, row);
    const left = data.filter(isOut);
    const [first] = left;
    if (first === undefined) return [];
    const facts = {
      names: left.slice(0, FEW_ROWS).map(({ name }) => name),
      count: left.length,
      online: left.filter(({ row }) => holds(counting.done, row)).length,
    };
    // Where a column of its own says what allows it, a blank there was meant.
    const severity = columns.has('allowingProcedures') ? 'info' : 'warning';
    const at = { cell: sheet.address(first.row, first.nameColumn), indicator, severity } as const;
    return [problem('partial-procedures-left', facts, at)];
  });
}

function isYes(sheet: TextGrid, row: number, column: number): boolean {
  return readYes(sheet.value(row, column)) === true;
}

/** Which rows are of a service offered in part, by a column of levels or by marks below "Một phần"; null without such a column. */
function partialIn(sheet: TextGrid, { columns }: Table): ((row: number) => boolean) | null {
  const levels = columns.filter(({ content }) => content === 'levels').map(({ column }) => column);
  const marks = columns
    .filter(({ content, path }) => content === 'marks' && PARTIAL.test(headingWords(path[path.length - 1] ?? '')))
    .map(({ column }) => column);
  if (levels.length + marks.length === 0) return null;
  return (row) =>
    levels.some((column) => readLevel(sheet.value(row, column)) === 'partial') ||
    marks.some((column) => isYes(sheet, row, column));
}

const PARTIAL = /^(?!.*\b(?:toan trinh|ho so|phat sinh)\b).*\bmot phan\b/;
