import type { IAllRuntimeData } from '@univerjs/engine-formula';
import type { ICellData, Workbook } from '@univerjs/core';
import type { SheetLineEdit } from '../../files/xlsx/lines/line-edit';
import { type Area, type CellValue } from '../../sheets/cells/grid';
import type { CallingCell } from '../calculation/call-results';
import type { DirtyArea, Engine, FormulaData } from '../calculation/engine';
import { formatArea, quoteSheet } from '../formulas/a1';
import { engineFormula } from '../formulas/engine-formula';
import { readFormula } from '../formulas/check-formula';
import { tokenize } from '../formulas/tokens';
import type { NewSheetSize } from './appearance';
import { BookSheet, type FormulaEntry, keyOf, positionOf } from './book-sheet';
import { notEmulated } from '../protocol/host-error';
import { findName, type NameEntry } from './names';
import { arraysTouchedBy } from './touched-arrays';

/** A cell's new content: a formula without "=", or a value (null clears). */
export type Content = { readonly formula: string } | { readonly value: CellValue };

type Place = Omit<CallingCell, 'sheetId'>;

/** The open workbook: ONE model, Univer's, behind the emulated Excel, the preview and the command line. */
export class Book {
  readonly sheets: BookSheet[] = [];
  names: NameEntry[] = [];
  /** Key to JSON text, as the file keeps them. */
  readonly settings = new Map<string, string>();
  settingsChanged = false;
  /** Rows and columns that were inserted and deleted on worksheets of the file, by the names that they have there. */
  readonly lineEdits: SheetLineEdit[] = [];
  /** What was changed here that {@link WorkbookChanges} has no place for. */
  readonly notKept = new Set<string>();
  selection: { sheet: BookSheet; areas: readonly Area[] } | null = null;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  name = 'Book1.xlsx';

  private readonly formulaData: Record<string, Record<number, Record<number, { f: string } | null>>> = {};
  private dirty: DirtyArea[] | 'all' = 'all';
  private nextId = 1;
  private edits = 0;
  private active: BookSheet | null = null;

  constructor(
    readonly unitId: string,
    readonly workbook: Workbook,
    private readonly engine: Engine,
    /** Tells whether a name belongs to the add-in's namespace. */
    private readonly isCustomFunction: (name: string) => boolean,
    private readonly newSheetSize: NewSheetSize,
  ) {}

  /** Another number whenever values in cells may have become others. */
  get revision(): number {
    return this.edits;
  }

  /** A number no other object of this workbook has. */
  takeId(): number {
    return this.nextId++;
  }

  /** Notes what a file cannot keep of a change; a worksheet that is not in the file yet is written whole. */
  noteLoss(sheet: BookSheet, what: string, areas: readonly Area[] = []): void {
    if (sheet.isAdded) return;
    const place = areas.length === 0 ? '' : `!${areas.map(formatArea).join(',')}`;
    this.notKept.add(`${what} (${sheet.name}${place})`);
  }

  get activeSheet(): BookSheet {
    const sheet = this.active ?? this.sheets.find((candidate) => candidate.visibility === 'Visible');
    if (sheet === undefined) throw new Error('The workbook has no visible worksheet');
    return sheet;
  }

  set activeSheet(sheet: BookSheet) {
    this.active = sheet;
  }

  addSheet(unitSheetId: string, id: string, name: string, isAdded = false): BookSheet {
    const spilled = (row: number, column: number): ICellData | null =>
      this.engine.spilledCell(this.unitId, unitSheetId, row, column);
    const sheet = new BookSheet(unitSheetId, id, name, this.workbook, spilled, isAdded);
    this.formulaData[unitSheetId] = {};
    this.sheets.push(sheet);
    return sheet;
  }

  /** Adds an empty sheet behind the others. */
  insertSheet(name: string): BookSheet {
    const number = this.takeId();
    const unitSheetId = `added${number}`;
    this.workbook.addWorksheet(unitSheetId, this.sheets.length, {
      id: unitSheetId,
      name,
      ...this.newSheetSize,
    });
    return this.addSheet(unitSheetId, `{${String(number).padStart(8, '0')}-0002-0000-0000-000000000000}`, name, true);
  }

  /** Formulas follow a renamed sheet in Excel; here only a sheet that no formula names can be renamed. */
  renameSheet(sheet: BookSheet, name: string): void {
    const named = this.sheets.some((other) =>
      [...other.formulas.values()].some(({ typed }) => typed.includes(`${quoteSheet(sheet.name)}!`)),
    );
    if (named) throw notEmulated('Worksheet.name of a sheet that formulas refer to');
    const worksheet = this.workbook.getSheetBySheetId(sheet.unitSheetId);
    if (worksheet) worksheet.getConfig().name = name;
    this.noteLoss(sheet, 'Worksheet.name');
    sheet.name = name;
  }

  removeSheet(sheet: BookSheet): void {
    sheet.isDeleted = true;
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = null;
    this.workbook.removeSheet(sheet.unitSheetId);
    this.formulaData[sheet.unitSheetId] = {};
    this.names = this.names.filter((entry) => entry.sheetId !== sheet.unitSheetId);
    this.dirty = 'all';
  }

  findSheet(nameOrId: string): BookSheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheetById(unitSheetId: string): BookSheet | null {
    return this.sheets.find((sheet) => sheet.unitSheetId === unitSheetId) ?? null;
  }

  spills(sheet: BookSheet): Area[] {
    return this.engine.spills(this.unitId, sheet.unitSheetId);
  }

  /** Writes the contents of an area, row by row; undefined leaves a cell as it is. */
  write(sheet: BookSheet, area: Area, contents: readonly (readonly (Content | undefined)[])[]): void {
    const changedFormulas: { row: number; column: number }[] = [];
    contents.forEach((line, rowOffset) =>
      line.forEach((content, columnOffset) => {
        if (content === undefined) return;
        const row = area.top + rowOffset;
        const column = area.left + columnOffset;
        const hadFormula = sheet.formulas.has(keyOf(row, column));
        const entry = 'formula' in content ? this.createEntry(sheet, row, column, content.formula) : null;
        sheet.setContent(row, column, 'value' in content ? content.value : null, entry);
        this.setEngineFormula(sheet, row, column, entry);
        if (hadFormula || entry !== null) changedFormulas.push({ row, column });
      }),
    );
    const freed = this.engine.replaceFormulas(this.unitId, sheet.unitSheetId, changedFormulas);
    this.markDirty({ sheetId: sheet.unitSheetId, area }, ...freed);
  }

  /** Takes a formula of a file as it stands, with its stored value. */
  adoptFormula(sheet: BookSheet, row: number, column: number, typed: string, stored: CellValue): void {
    const entry = this.createEntry(sheet, row, column, typed);
    if (stored !== null && this.isBeyondEngine(typed)) entry.engine = null;
    sheet.formulas.set(keyOf(row, column), entry);
    this.setEngineFormula(sheet, row, column, entry);
  }

  /** Puts every formula where `place` says, with that text (null: nowhere); `moveCells` moves the cells. All is calculated again. */
  moveFormulas(
    moveCells: () => void,
    place: (sheet: BookSheet, at: Place, typed: string) => (Place & { typed: string }) | null,
  ): void {
    const all = this.sheets.map((sheet) => ({ sheet, formulas: [...sheet.formulas] }));
    for (const { sheet, formulas } of all) {
      const cells = formulas.map(([key]) => positionOf(key));
      this.engine.replaceFormulas(this.unitId, sheet.unitSheetId, cells);
    }
    moveCells();
    for (const { sheet, formulas } of all) {
      this.formulaData[sheet.unitSheetId] = {};
      sheet.formulas.clear();
      for (const [key, old] of formulas) {
        const moved = place(sheet, positionOf(key), old.typed);
        if (moved === null) continue;
        const entry = this.createEntry(sheet, moved.row, moved.column, moved.typed);
        if (old.engine === null) entry.engine = null;
        sheet.putFormula(moved.row, moved.column, entry);
        this.setEngineFormula(sheet, moved.row, moved.column, entry);
      }
    }
    this.edits++;
    this.dirty = 'all';
  }

  /** The engine's text for a formula that stands (or is tried) in a cell. */
  toEngineText(sheet: BookSheet, row: number, column: number, formula: string): string {
    return engineFormula(
      formula,
      row,
      column,
      (name) => findName(this.names, name, sheet.unitSheetId)?.formula ?? null,
    );
  }

  /** Call after names were added, changed or removed: formulas that use names are calculated again. */
  refreshNames(): void {
    for (const sheet of this.sheets) {
      for (const [key, entry] of sheet.formulas) {
        if (!entry.usesNames || entry.engine === null) continue;
        const { row, column } = positionOf(key);
        const engine = this.toEngineText(sheet, row, column, entry.typed);
        if (engine === entry.engine) continue;
        entry.engine = engine;
        this.setEngineFormula(sheet, row, column, entry);
        const freed = this.engine.replaceFormulas(this.unitId, sheet.unitSheetId, [{ row, column }]);
        this.markDirty({ sheetId: sheet.unitSheetId, area: cellArea(row, column) }, ...freed);
      }
    }
  }

  markAllDirty(): void {
    this.dirty = 'all';
  }

  markCellsDirty(cells: readonly CallingCell[]): void {
    this.markDirty(...cells.map(({ sheetId, row, column }) => ({ sheetId, area: cellArea(row, column) })));
  }

  get hasFormulas(): boolean {
    return this.sheets.some((sheet) => sheet.formulas.size > 0);
  }

  get needsCalculation(): boolean {
    return this.hasFormulas && (this.dirty === 'all' || this.dirty.length > 0);
  }

  /** Calculates what is out of date; custom functions without a result yet show #GETTING_DATA. */
  async calculate(): Promise<void> {
    if (!this.needsCalculation) return;
    const dirty = this.dirty === 'all' ? 'all' : [...this.dirty, ...arraysTouchedBy(this, this.dirty)];
    this.dirty = [];
    const data: FormulaData = { [this.unitId]: this.formulaData };
    this.applyResults(await this.engine.calculate(this.unitId, data, dirty));
  }

  /** Evaluates formulas (without "=") as if they stood in cells of a sheet, changing nothing. */
  async evaluate(
    sheet: BookSheet,
    scratches: readonly { row: number; column: number; formula: string }[],
  ): Promise<unknown[]> {
    if (scratches.length === 0) return [];
    return this.engine.evaluate(
      this.unitId,
      scratches.map(({ row, column, formula }) => ({
        sheetId: sheet.unitSheetId,
        row,
        column,
        formula: `=${this.toEngineText(sheet, row, column, formula)}`,
      })),
    );
  }

  private applyResults(results: IAllRuntimeData): void {
    this.edits++;
    for (const sheet of this.sheets) {
      results.unitData[this.unitId]?.[sheet.unitSheetId]?.forValue((row, column, cell) => {
        if (!cell || !sheet.formulas.has(keyOf(row, column))) return;
        sheet.setResult(row, column, cell);
      });
    }
  }

  private markDirty(...areas: readonly DirtyArea[]): void {
    this.edits++;
    if (this.dirty !== 'all') this.dirty.push(...areas);
  }

  private createEntry(sheet: BookSheet, row: number, column: number, typed: string): FormulaEntry {
    return {
      typed,
      engine: this.toEngineText(sheet, row, column, typed),
      usesNames: tokenize(typed).some((token) => token.kind === 'name'),
    };
  }

  private setEngineFormula(sheet: BookSheet, row: number, column: number, entry: FormulaEntry | null): void {
    const rows = (this.formulaData[sheet.unitSheetId] ??= {});
    if (entry !== null && entry.engine !== null) (rows[row] ??= {})[column] = { f: `=${entry.engine}` };
    else if (rows[row]?.[column]) rows[row][column] = null;
  }

  /** What Excel knows and the engine does not (functions, tables, A1#): the file's value is better than an error. */
  private isBeyondEngine(typed: string): boolean {
    if (tokenize(typed).some(({ kind, text }) => kind === 'structured' || text === '#')) return true;
    for (const name of readFormula(typed)?.functions ?? []) {
      // A custom function that is not registered shows #NAME?, as in Excel.
      if (!this.engine.hasFunction(name) && !this.isCustomFunction(name)) return true;
    }
    return false;
  }
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
