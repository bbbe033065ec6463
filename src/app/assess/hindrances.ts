import type { IndicatorId } from '../../domain/plans/plan';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import { readRowMark } from '../../sheets/observations/row-mark';
import {
  columnsOfCondition,
  pairOfRows,
  type Condition,
  type CountSide,
  type IndicatorColumns,
} from '../../sheets/observations/counting';
import { readPair } from '../../sheets/observations/read-pair';
import type { Reading } from '../../sheets/observations/reading';
import type { BodyRow } from '../../sheets/tables/body-rows';

/** A row (a procedure, in form II.06a a field) that keeps the unit from its target. */
export interface Hindrance {
  readonly name: string;
  /** The cell that would have to change. */
  readonly cell: string;
  /** How many are lacking, or of an indicator that is better when lower too many; null where it is a matter of yes or no. */
  readonly lacking: number | null;
}

/** The rows that hold a unit back, by indicator. */
export type Hindrances = ReadonlyMap<IndicatorId, readonly Hindrance[]>;

/**
 * The rows that hold a unit back, for each indicator that it has not met: procedures that are due and not done, procedures
 * whose dossiers all came otherwise, and those with the most figures that the numerator lacks (or has too many of), the most
 * first. Empty for summaries, which have no such rows.
 */
export function findHindrances(assessed: AssessedGrid): Hindrances {
  const found = new Map<IndicatorId, readonly Hindrance[]>();
  for (const reading of assessed.readings) {
    if (reading.layout !== 'unit-procedures' && reading.layout !== 'form-06a') continue;
    for (const { indicator, status } of assessed.assessments) {
      const of = reading.indicators.find((each) => each.indicator === indicator);
      if ((status !== 'missed' && status !== 'near') || of === undefined) continue;
      const rows = rowsAgainst(reading, of);
      if (rows.length > 0) found.set(indicator, rows);
    }
  }
  return found;
}

function rowsAgainst(reading: Reading, { counting, better }: IndicatorColumns): readonly Hindrance[] {
  const rows = reading.rows.filter(({ kind }) => kind === 'data');
  const pair = pairOfRows(counting);
  if (counting.kind === 'rows') {
    const marks = counting.due.filter((each) => 'marked' in each);
    const due = rows.filter(({ row }) => marks.every((each) => isMarked(reading, row, each)));
    if (pair !== null)
      return pairedRows(reading, due, pair)
        .filter(({ numerator }) => numerator === 0)
        .map(({ name, cell, denominator }) => ({ name, cell, lacking: denominator }));
    const [column = 0] = counting.done.flatMap(columnsOfCondition);
    return due
      .filter(({ row }) => !counting.done.every((each) => isMarked(reading, row, each)))
      .map(({ row, name }) => ({ name, cell: reading.sheet.address(row, column), lacking: null }));
  }
  if (pair === null) return [];
  return pairedRows(reading, rows, pair)
    .map(({ name, cell, numerator, denominator }) => ({
      ...{ name, cell },
      lacking: better === 'lower' ? numerator : denominator - numerator,
    }))
    .filter(({ lacking }) => lacking > 0)
    .sort((one, other) => other.lacking - one.lacking);
}

/** Rows in which something arose; those whose figures cannot be read are problems, not hindrances. */
function pairedRows(
  { sheet, table }: Reading,
  rows: readonly BodyRow[],
  { numerator: top, denominator: bottom }: { readonly numerator: CountSide; readonly denominator: CountSide },
): readonly { name: string; cell: string; numerator: number; denominator: number }[] {
  return rows.flatMap(({ row, name }) => {
    const { state, numerator, denominator } = readPair(sheet, table, row, top, bottom);
    if (state !== 'read' || numerator === null || denominator === null || denominator <= 0) return [];
    return [{ name, cell: sheet.address(row, top.plus[0] ?? 0), numerator, denominator }];
  });
}

function isMarked({ sheet, table }: Reading, row: number, condition: Condition): boolean {
  return columnsOfCondition(condition).some((column) => readRowMark(sheet, table, row, column, []).yes);
}
