import type { ColumnContent, ColumnMeaning } from '../headings/column-role';

/** A column of a table: where it stands, its heading path and what it means. Positions are local to the grid. */
export interface TableColumn {
  readonly column: number;
  readonly path: readonly string[];
  readonly meaning: ColumnMeaning;
  readonly content: ColumnContent;
}

/** A table with its headings: the rows from `top` to before `firstRow` are headings, those up to `lastRow` its body. */
export interface Table {
  readonly top: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly TableColumn[];
}
