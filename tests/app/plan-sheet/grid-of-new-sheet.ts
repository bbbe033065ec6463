import type { NewCell, NewSheet } from '../../../src/app/host/new-sheet';
import { serialOfDate } from '../../../src/domain/periods/date-serial';
import type { CellValue, Grid } from '../../../src/sheets/cells/grid';

/** What Excel gives back of a worksheet that was just added: blank cells are blank, shares are numbers. */
export function gridOfNewSheet({ name, rows, widths }: NewSheet): Grid {
  const cells = rows.map((row) => widths.map((_, column) => valueOf(row[column] ?? null)));
  return { sheet: name, top: 0, left: 0, cells };
}

function valueOf(cell: NewCell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell === '' ? null : cell;
  if ('count' in cell) return cell.count;
  if ('date' in cell) return cell.date === null ? null : serialOfDate(cell.date);
  // A new sheet in memory has nobody who calculates it.
  if ('figure' in cell) return cell.figure;
  return 'formula' in cell ? null : cell.share;
}

/** A sheet as an officer edits it: cells found by what stands in them. */
export class EditedSheet {
  readonly cells: CellValue[][];

  constructor(sheet: NewSheet) {
    this.cells = gridOfNewSheet(sheet).cells.map((row) => [...row]);
  }

  get grid(): Grid {
    return { sheet: 'S', top: 0, left: 0, cells: this.cells };
  }

  /** The first row from which a cell says this. */
  rowOf(text: string): number {
    const row = this.cells.findIndex((cells) => cells.includes(text));
    if (row < 0) throw new Error(`No cell says "${text}"`);
    return row;
  }

  /** Row of the nth data row below the title of a table, from 1. */
  rowIn(title: string, nth: number): number {
    const below = this.rowOf(title) + 1;
    const first = this.cells[below]?.[0];
    const isHint = typeof first === 'string' && first.startsWith('Hướng dẫn');
    return (isHint ? below + 1 : below) + nth;
  }

  set(row: number, column: number, value: CellValue): this {
    const cells = this.cells[row];
    if (cells === undefined) throw new Error(`No row ${row}`);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    return this;
  }

  insertRow(at: number, cells: readonly CellValue[] = []): this {
    this.cells.splice(at, 0, [...cells]);
    return this;
  }

  removeRows(from: number, count: number): this {
    this.cells.splice(from, count);
    return this;
  }
}
