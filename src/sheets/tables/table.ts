import type { IndicatorId } from '../../domain/plans/plan';
import type { ColumnMeaning } from '../headings/heading-meaning';
import type { ColumnContent } from '../headings/vocabulary/heading-rule';

/** A column of a table: where it stands, its heading path and what it means. Positions are local to the grid. */
export interface TableColumn {
  readonly column: number;
  readonly path: readonly string[];
  readonly meaning: ColumnMeaning;
  readonly content: ColumnContent;
  /** The indicator of today, or of the plan alone, under whose heading it stands; null for none. */
  readonly owner: IndicatorId | null;
  /** It stands in a block of a period that was not asked for. */
  readonly isOfOtherPeriod?: boolean;
  /** "Cộng": the columns beside it that add up to it. */
  readonly sumOf?: readonly number[];
  /** Columns that are counted with it, where no column holds their total: fields side by side. */
  readonly addends?: readonly number[];
  /** It is one of those: its figures are in the total already. */
  readonly isPartOfTotal?: true;
}

/** A table with its headings: the rows from `top` to before `firstRow` are headings, those up to `lastRow` its body. */
export interface Table {
  readonly top: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly TableColumn[];
}
