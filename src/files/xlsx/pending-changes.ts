import type { Area } from '../../sheets/cells/grid';
import type { CellChange } from './workbook-data';

/** The changes of one worksheet, handed out from the top left to the bottom right as its cells stream by. */
export class PendingChanges {
  private readonly queue: readonly CellChange[];
  private next = 0;

  constructor(changes: readonly CellChange[]) {
    const latest = new Map(changes.map((change) => [change.row * 16_384 + change.column, change]));
    this.queue = [...latest.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** Changes of rows above `row`, by row. */
  takeRowsBefore(row: number): CellChange[][] {
    const rows: CellChange[][] = [];
    for (let change = this.peek(); change !== undefined && change.row < row; change = this.peek()) {
      rows.push(this.takeCellsBefore(change.row, Infinity));
    }
    return rows;
  }

  /** Changes of this row left of `column`. */
  takeCellsBefore(row: number, column: number): CellChange[] {
    const start = this.next;
    for (let change = this.peek(); change?.row === row && change.column < column; change = this.peek()) this.next++;
    return this.queue.slice(start, this.next);
  }

  takeCell(row: number, column: number): CellChange | null {
    const change = this.peek();
    if (change?.row !== row || change.column !== column) return null;
    this.next++;
    return change;
  }

  /** First and last column that still change in this row; null where none does. */
  columnsOf(row: number): { first: number; last: number } | null {
    const first = this.peek();
    if (first?.row !== row) return null;
    let last = this.next;
    while (this.queue[last + 1]?.row === row) last++;
    return { first: first.column, last: this.queue[last]?.column ?? first.column };
  }

  /** The rectangle around all cells that get something; null where none does. */
  bounds(): Area | null {
    const filled = this.queue.filter(({ value, formula }) => value !== null || typeof formula === 'string');
    const [first] = filled;
    if (first === undefined) return null;
    return filled.reduce<Area>(
      (area, { row, column }) => ({
        top: Math.min(area.top, row),
        left: Math.min(area.left, column),
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, column),
      }),
      { top: first.row, left: first.column, bottom: first.row, right: first.column },
    );
  }

  private peek(): CellChange | undefined {
    return this.queue[this.next];
  }
}
