import type { Area, Grid } from '../../sheets/cells/grid';
import { UnreadableFileError } from '../xlsx/unreadable-file-error';

/** A cell while its table is read. */
interface OpenCell {
  readonly column: number;
  span: number;
  /** Merged with the cell above it. */
  isContinued: boolean;
  readonly lines: string[];
}

/** Rows and columns of one table together; a plan of every commune of the country stays below. */
const MOST_CELLS = 500_000;

/** More columns than any page holds; a file that says so is hostile. */
const MOST_COLUMNS = 200;

/** Gathers the rows of one table into a grid; cells know how many columns they span, and whether they go on downwards. */
export class TableDraft {
  private readonly rows: OpenCell[][] = [];
  private row: OpenCell[] = [];
  private cell: OpenCell | null = null;
  private column = 0;

  openRow(): void {
    this.row = [];
    this.column = 0;
    this.rows.push(this.row);
  }

  /** Columns that a row leaves out at its start. */
  skip(columns: number): void {
    this.column = Math.min(this.column + columns, MOST_COLUMNS);
  }

  openCell(): void {
    this.cell = { column: this.column, span: 1, isContinued: false, lines: [] };
    this.row.push(this.cell);
  }

  span(columns: number): void {
    if (this.cell !== null) this.cell.span = Math.min(Math.max(columns, 1), MOST_COLUMNS);
  }

  continueAbove(): void {
    if (this.cell !== null) this.cell.isContinued = true;
  }

  addLine(text: string): void {
    this.cell?.lines.push(text);
  }

  closeCell(): void {
    if (this.cell !== null) this.column = Math.min(this.column + this.cell.span, MOST_COLUMNS);
    this.cell = null;
  }

  /** @throws UnreadableFileError `too-large` */
  toGrid(name: string): Grid {
    const width = Math.max(0, ...this.rows.map((row) => row.reduce((most, cell) => Math.max(most, end(cell)), 0)));
    if (width * this.rows.length > MOST_CELLS)
      throw new UnreadableFileError('too-large', `a table of ${this.rows.length} x ${width} cells`);
    const cells = this.rows.map((row) => {
      const values = new Array<string | null>(width).fill(null);
      for (const { column, isContinued, lines } of row) {
        const text = lines.join('\n').trim();
        if (!isContinued && text !== '') values[column] = text;
      }
      return values;
    });
    return { sheet: name, top: 0, left: 0, cells, merges: this.merges() };
  }

  private merges(): readonly Area[] {
    const open = new Map<
      number,
      { cell: OpenCell; area: { top: number; left: number; bottom: number; right: number } }
    >();
    const all: Area[] = [];
    for (const [index, row] of this.rows.entries()) {
      for (const cell of row) {
        const above = open.get(cell.column);
        if (cell.isContinued && above !== undefined && above.area.bottom === index - 1) above.area.bottom = index;
        else {
          const area = { top: index, left: cell.column, bottom: index, right: end(cell) - 1 };
          open.set(cell.column, { cell, area });
          all.push(area);
        }
      }
    }
    return all.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  }
}

function end({ column, span }: OpenCell): number {
  return Math.min(column + span, MOST_COLUMNS);
}
