import type { IndicatorId } from '../../domain/plans/plan';
import type { Reading, WhoseRows } from '../../sheets/observations/reading';
import { namedUnits } from './named-units';
import type { JudgedEntry } from './table-colours';
import { leastCommonMultiple, type TargetTable } from './target-table';

/** How rows that name an indicator each come to their target. */
export interface RowTargets {
  /** The first row (local) that is looked at. */
  readonly top: number;
  readonly scale: number;
  /** Whether there are targets of an indicator that are to be reached (false), to be passed (true), or both. */
  boundsOf(indicator: IndicatorId): readonly boolean[];
  /** What a table of the indicators' names says beside each, of the targets that are to be reached or of those that are to be passed. */
  mark(indicator: IndicatorId, isStrict: boolean): string;
  /** The target (times scale) of a row, where a formula finds that mark; an error or a text where it has none. */
  formula(row: number, mark: string): string;
  /** What that formula comes to, computed here; null for none. */
  foundAt(row: number, indicator: IndicatorId, isStrict: boolean): number | null;
}

/** On a sheet of one unit the mark is the target itself. */
export function targetsOfOneUnit(judged: readonly JudgedEntry[], top: number): RowTargets {
  const values = new Map(judged.flatMap(({ one }) => (one.target?.value ? [[one.indicator, one.target.value]] : [])));
  const scale = [...values.values()].reduce((so, { denominator }) => leastCommonMultiple(so, denominator), 100);
  const isStrictOf = (indicator: IndicatorId): boolean => values.get(indicator)?.isStrict === true;
  const found = (indicator: IndicatorId, isStrict: boolean): number | null => {
    const value = values.get(indicator);
    return value === undefined || isStrict !== isStrictOf(indicator)
      ? null
      : (value.numerator * scale) / value.denominator;
  };
  return {
    top,
    scale,
    boundsOf: (indicator) => [isStrictOf(indicator)],
    mark: (indicator, isStrict) => String(found(indicator, isStrict) ?? '""'),
    formula: (_, mark) => mark,
    foundAt: (_, indicator, isStrict) => found(indicator, isStrict),
  };
}

/** Of units with several rows each the mark is the column of the table of their targets, whose row is the unit's. */
export function targetsOfUnits(
  reading: Reading,
  whose: WhoseRows,
  targets: TargetTable,
  rows: readonly number[],
): RowTargets {
  const named = namedUnits(reading, whose, targets, rows);
  return {
    top: named.top,
    scale: targets.scale,
    boundsOf: (indicator) => targets.boundsOf(indicator),
    mark: (indicator, isStrict) => String(targets.columnOf(indicator, isStrict) ?? '""'),
    formula: (row, mark) => targets.lookUpAt(named.of(row), mark),
    foundAt: (row, indicator, isStrict) => targets.find(named.nameAt(row), indicator, isStrict),
  };
}
