import type { IndicatorId, PlanIndicator } from '../../domain/plans/plan';
import type { BodyRow } from '../tables/body-rows';
import type { ChosenColumns, ColumnAnswers } from './choose-columns';
import type { PlanColumns, PlanMapping } from './plan-columns';
import type { Table } from '../tables/table';
import type { Tally } from './tally-rows';
import type { TextGrid } from '../cells/text-grid';

/**
 * What finds the indicators that only a plan has, in the words of its formulas. Most plans have none, so it is fetched
 * only for those that do (see read-own-indicators).
 */
export interface OwnReader {
  readonly indicators: readonly PlanIndicator[];
  /** Whether words of a cell can head the plan's own figures. */
  isHeading(words: string): boolean;
  withRates(table: Table): Table;
  columnsOf(table: Table, chosen: ChosenColumns, answers: ColumnAnswers): PlanMapping;
  tally(sheet: TextGrid, table: Table, data: readonly BodyRow[], own: readonly PlanColumns[]): Tally;
  /** The indicator whose rate a row's name stands for. */
  indicatorOfRow(words: string): IndicatorId | undefined;
  /** The rows that one side of a formula adds up; null where one of its parts fits no row, or two. */
  rowsOfSide(data: readonly BodyRow[], side: string): readonly BodyRow[] | null;
}

/** For plans whose indicators are all known. */
export const noOwnIndicators: OwnReader = {
  indicators: [],
  isHeading: () => false,
  withRates: (table) => table,
  columnsOf: () => ({ found: [], ambiguous: [] }),
  tally: () => ({ entries: [], problems: [] }),
  indicatorOfRow: () => undefined,
  rowsOfSide: () => null,
};
