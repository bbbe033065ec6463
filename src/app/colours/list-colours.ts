import type { Better, Plan } from '../../domain/plans/plan';
import type { Bound, Ratio } from '../../domain/rates/ratio';
import type { Area } from '../../sheets/cells/grid';
import {
  columnsOfCounting,
  columnsOfCondition,
  pairOfRows,
  type Counting,
  type IndicatorColumns,
} from '../../sheets/observations/counting';
import type { Reading } from '../../sheets/observations/reading';
import type { ColourName, ColourRule } from '../host/host';
import { areaOf } from './expressions';
import { freeColumn } from './free-column';
import { listRowRules } from './list-row-rules';
import { markNames, YES_NAME } from './mark-lists';
import { poolIndicator, type PooledNames } from './pooled-names';
import { leftOut, type JudgedEntry, type TableColours, type Uncoloured } from './table-colours';
import { aimAt, verdictRules } from './verdict-rules';

/**
 * Rules for a unit's list of procedures or form II.06a: the heading (and total cell) of each indicator's numerator shows
 * the unit's verdict; below it, each row shows its own part against the same target, so that the rows that hold the unit
 * back are seen.
 */
export function coloursOfList(reading: Reading, judged: readonly JudgedEntry[], plan: Plan, near: Ratio): TableColours {
  const names: ColourName[] = [];
  const taken = new Set<number>();
  const rules: ColourRule[] = [];
  const uncoloured: Uncoloured[] = [];
  for (const each of judged) {
    const { one } = each;
    const target = one.target?.value;
    const number = plan.indicators.find(({ id }) => id === one.indicator)?.number;
    const of = reading.indicators.find(({ indicator }) => indicator === one.indicator);
    if (!target || number === undefined || of === undefined) continue;
    const column = freeColumn(shownFirst(of.counting, reading), taken);
    const pooled = column === null ? null : poolIndicator(reading, of, number);
    if (column === null || pooled === null) {
      uncoloured.push(...leftOut([each], 'shared'));
      continue;
    }
    taken.add(column);
    names.push(...pooled.names);
    const { better } = of;
    for (const area of headlineCells(reading, of, column))
      rules.push(...headlineRules(area, pooled, target, near, better));
    rules.push(...listRowRules(reading, of.counting, column, target, near, better));
  }
  if (names.some(({ formula }) => formula.includes(YES_NAME))) names.unshift(...markNames(reading));
  return { names, rules, uncoloured };
}

/**
 * Where an indicator's colour stands: its numerator, else another of its columns. Procedures with online dossiers share the
 * dossiers' columns: their verdict takes the column of allowed procedures, else that of all dossiers.
 */
export function shownFirst(counting: Counting, { columns }: Reading): readonly number[] {
  if (counting.kind !== 'rows') return columnsOfCounting(counting);
  const pair = pairOfRows(counting);
  if (pair === null) return [...counting.done.flatMap(columnsOfCondition), ...columnsOfCounting(counting)];
  const allowed = columns.get('allowingProcedures');
  const others = pair.denominator.plus.filter((column) => !pair.numerator.plus.includes(column));
  return [...(allowed === undefined ? [] : [allowed]), ...others, ...pair.numerator.plus];
}

/** The lowest heading cell of the column, and the column's cell in the total row. */
function headlineCells({ sheet, table, rows }: Reading, { counting }: IndicatorColumns, column: number): Area[] {
  const cells: Area[] = [];
  for (let row = table.firstRow - 1; row >= table.top; row--) {
    const merged = sheet.mergeAt(row, column);
    const origin = merged ?? { top: row, left: column, bottom: row, right: column };
    const text = sheet.text(origin.top, origin.left);
    if (text === '' || /^[(\d)=+\s]+$/.test(text)) continue;
    const [from, to] = [sheet.place(origin.top, origin.left), sheet.place(origin.bottom, origin.right)];
    cells.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
    break;
  }
  const total = rows.find((row) => row.kind === 'total');
  const isOfDossiers = counting.kind === 'rows' && pairOfRows(counting) !== null;
  if (total && !isOfDossiers) cells.push(areaOf(sheet, total.row, total.row, column));
  return cells;
}

function headlineRules(
  area: Area,
  { numerator, denominator, faults }: PooledNames,
  target: Bound,
  near: Ratio,
  better: Better,
): ColourRule[] {
  const usable = `IF(${faults}=0,${denominator}>0,FALSE)`;
  const aim = aimAt(target, better);
  return verdictRules(area, { numerator, denominator, ...aim, usable, applies: 'TRUE' }, near);
}
