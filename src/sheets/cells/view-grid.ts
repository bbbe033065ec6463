import { headingWords } from './heading-words';
import type { Area, CellValue } from './grid';
import type { TextGrid } from './text-grid';

/** A position of the grid that is looked at (local, 0-based). */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What a view shows at each of its positions. */
export interface ViewPlan {
  readonly rows: number;
  readonly columns: number;
  /** Rows of the view are columns of the worksheet. */
  readonly isTurned: boolean;
  /** The cell behind a position. */
  readonly cell: (row: number, column: number) => Position;
  /** The words that stand at a position in place of the cell's own: a heading. Null for the cell's own. */
  readonly label: (row: number, column: number) => string | null;
}

/**
 * The same cells in another order: a table with its rows as columns, or a unit's rows gathered into one. Cells keep their
 * addresses on the worksheet, so that problems, colours and formulas name them as they stand.
 */
export function viewGrid(sheet: TextGrid, { rows, columns, isTurned, cell, label }: ViewPlan): TextGrid {
  const value = (row: number, column: number): CellValue => {
    const said = label(row, column);
    if (said !== null) return said;
    const from = cell(row, column);
    return sheet.value(from.row, from.column);
  };
  const text = (row: number, column: number): string => {
    const said = label(row, column);
    if (said !== null) return said;
    const from = cell(row, column);
    return sheet.text(from.row, from.column);
  };
  const at = <T>(read: (row: number, column: number) => T) => {
    return (row: number, column: number): T => {
      const from = cell(row, column);
      return read(from.row, from.column);
    };
  };
  return {
    grid: sheet.grid,
    rows,
    columns,
    problems: [],
    isTurned,
    isPlanHeading: (words) => sheet.isPlanHeading(words),
    isUnit: (name) => sheet.isUnit(name),
    value,
    raw: at((row, column) => sheet.raw(row, column)),
    text,
    words: (row, column) => headingWords(text(row, column)),
    mergeAt: (): Area | undefined => undefined,
    place: at((row, column) => sheet.place(row, column)),
    address: at((row, column) => sheet.address(row, column)),
    format: at((row, column) => sheet.format(row, column)),
  };
}
