import type { ICellData, IStyleData, Workbook, Worksheet } from '@univerjs/core';
import type { Area, CellValue } from '../../sheets/cells/grid';
import { intersect } from '../formulas/a1';
import { type CellFormat, fromCell, fromStyle, toCell, toStyle, withoutFormat } from './cells';
import type { ChartEntry } from './charts';
import { DEFAULT_PAPER, type Paper } from './paper';
import type { RuleEntry } from './rules';
import type { TableEntry } from './tables';
import type { ValidationEntry } from './validations';

/** A formula cell: what was typed, what the engine calculates, and what the file had stored. */
export interface FormulaEntry {
  /** Without "=", as typed. */
  readonly typed: string;
  /** The text for the engine; null where it lacks a function and the stored value stands instead. */
  engine: string | null;
  readonly usesNames: boolean;
}

const WIDTH = 16_384;
const POINTS_PER_PIXEL = 0.75;

/** Where a cell leads when it is pressed. */
export interface LinkEntry {
  /** On the web; empty for a place in the workbook. */
  readonly address: string;
  /** "'Phòng Nội vụ'!D7" */
  readonly reference: string;
  readonly tip: string;
}

/** One worksheet of the open workbook: Univer's cells, and what Univer's model lacks. */
export class BookSheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  tabColor = '';
  /** Highest priority first. */
  rules: RuleEntry[] = [];
  paper: Paper = DEFAULT_PAPER;
  tables: TableEntry[] = [];
  validations: ValidationEntry[] = [];
  charts: ChartEntry[] = [];
  readonly links = new Map<number, LinkEntry>();
  /** Named styles of cells, where they are not "Normal". */
  readonly namedStyles = new Map<number, string>();
  /** In points, where they were set; a row that was fitted to its texts has none. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  /** Of rows that are as high as their texts need. */
  readonly fittedHeights = new Map<number, number>();
  /** Of the file's array formulas that the engine does not calculate, the cells that they fill. */
  storedArrays: Area[] = [];
  readonly formulas = new Map<number, FormulaEntry>();
  /** Cells that were written since the workbook was opened. */
  readonly written = new Set<number>();
  isDeleted = false;
  /** Its name in the file. */
  readonly fileName: string;
  private merged: readonly Area[] = [];
  private frozenPart: { readonly rows: number; readonly columns: number } | null = null;
  /** What cells look like that have no look of their own. */
  private base: IStyleData | null = null;

  constructor(
    /** Univer's id of the sheet, constant while the workbook is open. */
    readonly unitSheetId: string,
    /** Office.js's id of the sheet: a new one on each opening. */
    readonly id: string,
    public name: string,
    private readonly workbook: Workbook,
    private readonly spilledCell: (row: number, column: number) => ICellData | null,
    /** It was added since the workbook was opened: the file does not have it. */
    readonly isAdded: boolean,
  ) {
    this.fileName = name;
  }

  get merges(): readonly Area[] {
    return this.merged;
  }

  set merges(areas: readonly Area[]) {
    this.merged = areas;
    this.model.setMergeData(
      areas.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startColumn: left,
        endRow: bottom,
        endColumn: right,
      })),
    );
  }

  /** Rows above and columns left of it stay in view; null for none. */
  get frozen(): { readonly rows: number; readonly columns: number } | null {
    return this.frozenPart;
  }

  set frozen(part: { readonly rows: number; readonly columns: number } | null) {
    this.frozenPart = part;
    const { rows, columns } = part ?? { rows: 0, columns: 0 };
    const start = (count: number): number => (count > 0 ? count : -1);
    this.model.getConfig().freeze = {
      xSplit: columns,
      ySplit: rows,
      startRow: start(rows),
      startColumn: start(columns),
    };
  }

  get baseStyle(): IStyleData | null {
    return this.base;
  }

  set baseStyle(style: IStyleData | null) {
    this.base = style;
    this.model.getConfig().defaultStyle = style;
  }

  /** Every cell with a value, a formula or a look, in the order of rows. */
  *occupied(): Generator<{ readonly row: number; readonly column: number }> {
    const found: { row: number; column: number }[] = [];
    this.model.getCellMatrix().forValue((row, column, cell) => {
      if (cell !== null && cell !== undefined) found.push({ row, column });
    });
    yield* found;
  }

  valueAt(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    const value = fromCell(cell);
    return value === null ? fromCell(this.spilledCell(row, column)) : value;
  }

  /** As typed, with "="; null where the cell has none. */
  formulaAt(row: number, column: number): string | null {
    const entry = this.formulas.get(keyOf(row, column));
    return entry === undefined ? null : `=${entry.typed}`;
  }

  formatAt(row: number, column: number): CellFormat {
    return fromStyle(this.styleAt(row, column));
  }

  /** Stores a value, or a formula whose value is still to be calculated. */
  setContent(row: number, column: number, value: CellValue, formula: FormulaEntry | null): void {
    const matrix = this.model.getCellMatrix();
    const style = this.cell(row, column)?.s;
    const cell: ICellData = { ...toCell(value) };
    if (formula !== null) cell.f = `=${formula.typed}`;
    if (style !== undefined && style !== null) cell.s = style;
    if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
    else matrix.setValue(row, column, cell);
    if (formula === null) this.formulas.delete(keyOf(row, column));
    else this.formulas.set(keyOf(row, column), formula);
    this.written.add(keyOf(row, column));
  }

  /** Notes a formula in its cell, whose value stays as it is. */
  putFormula(row: number, column: number, formula: FormulaEntry): void {
    const cell = this.cell(row, column);
    if (cell !== null) cell.f = `=${formula.typed}`;
    this.formulas.set(keyOf(row, column), formula);
  }

  /** Puts a calculated value into a formula's cell. */
  setResult(row: number, column: number, result: Pick<ICellData, 'v' | 't'>): void {
    const cell = this.cell(row, column);
    if (cell === null) return;
    // A formula never shows a blank: an empty result is 0.
    if (result.v === null || result.v === undefined) Object.assign(cell, toCell(0));
    else Object.assign(cell, { v: result.v, t: result.t });
  }

  setFormat(row: number, column: number, change: Partial<CellFormat>): void {
    // Borders, alignment and whatever else is no CellFormat stay as they are.
    const rest = withoutFormat(this.styleAt(row, column));
    const format = { ...this.formatAt(row, column), ...change };
    this.setStyle(row, column, { ...rest, ...toStyle(format) });
  }

  /** What cells look like that have no look of their own. */
  setBaseFormat(change: Partial<CellFormat>): void {
    this.baseStyle = { ...withoutFormat(this.base), ...toStyle({ ...fromStyle(this.base), ...change }) };
  }

  /** What the cell looks like, in Univer's own terms; null for a plain one. */
  styleAt(row: number, column: number): IStyleData | null {
    return this.workbook.getStyles().getStyleByCell(this.cell(row, column)) || this.base;
  }

  clearStyle(row: number, column: number): void {
    const cell: ICellData = { ...this.cell(row, column) };
    delete cell.s;
    this.model.getCellMatrix().setValue(row, column, cell);
  }

  setStyle(row: number, column: number, style: IStyleData): void {
    const id = this.workbook.getStyles().setValue(style);
    const cell: ICellData = { ...this.cell(row, column) };
    if (id === null || id === undefined) delete cell.s;
    else cell.s = id;
    this.model.getCellMatrix().setValue(row, column, cell);
  }

  /** In points. */
  columnWidth(column: number): number {
    return this.model.getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  setColumnWidth(column: number, points: number): void {
    this.widths.set(column, points);
    this.model.getColumnManager().getColumnOrCreate(column).w = points / POINTS_PER_PIXEL;
  }

  /** In points. */
  rowHeight(row: number): number {
    return this.model.getRowHeight(row) * POINTS_PER_PIXEL;
  }

  setRowHeight(row: number, points: number): void {
    this.heights.set(row, points);
    this.fittedHeights.delete(row);
    this.showRowHeight(row, points);
  }

  /** As high as its texts need: it follows them from now on. */
  fitRowHeight(row: number, points: number): void {
    this.heights.delete(row);
    this.fittedHeights.set(row, points);
    this.showRowHeight(row, points);
  }

  /** The smallest area with all cells that hold something (values only, or formats too); null where there are none. */
  usedArea(valuesOnly: boolean, spills: readonly Area[], within: Area | null = null): Area | null {
    let used: Area | null = null;
    const include = (row: number, column: number): void => {
      if (within !== null && !intersect(within, { top: row, left: column, bottom: row, right: column })) return;
      if (used === null) used = { top: row, left: column, bottom: row, right: column };
      else {
        used = {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        };
      }
    };
    this.model.getCellMatrix().forValue((row, column, cell) => {
      if (cell === null || cell === undefined) return;
      if (!valuesOnly || cell.f !== undefined || (cell.v !== undefined && cell.v !== null)) include(row, column);
    });
    for (const spill of spills) {
      include(spill.top, spill.left);
      include(spill.bottom, spill.right);
    }
    return used;
  }

  private showRowHeight(row: number, points: number): void {
    const data = this.model.getRowManager().getRowOrCreate(row);
    data.h = points / POINTS_PER_PIXEL;
    // Univer would fit the row to its own measure of the texts.
    data.ia = 0;
  }

  /** Univer's own worksheet. */
  get model(): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(this.unitSheetId);
    if (!worksheet) throw new Error(`The sheet "${this.name}" is gone from the model`);
    return worksheet;
  }

  private cell(row: number, column: number): ICellData | null {
    return this.model.getCellMatrix().getValue(row, column) ?? null;
  }
}

/** Rows and columns as one number, for sets of cells. */
export function keyOf(row: number, column: number): number {
  return row * WIDTH + column;
}

export function positionOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / WIDTH), column: key % WIDTH };
}
