import {
  type ICellData,
  ICommandService,
  type IMutationInfo,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { CellEdit } from '../../emulator/book/adopt-edits';
import type { Book, Content } from '../../emulator/book/book';
import { fromCell, fromStyle } from '../../emulator/book/cells';
import { formatArea } from '../../emulator/formulas/a1';
import type { EmulatedExcel } from '../../emulator/host/excel-host';
import { readTyped, readTypedFormula } from './typed-text';

/** Tells the emulated Excel what a person does in the grid: edits, selections, other sheets, an open cell editor. */
export class PersonEdits {
  /** Things done in the grid that the emulated Excel has not taken in yet. */
  private waiting = 0;
  private selected: Book['selection'] = null;

  constructor(
    private readonly instance: Univer,
    private readonly excel: EmulatedExcel,
    private readonly on: { readonly formatted: () => void; readonly selected: (words: string | null) => void },
  ) {}

  get isWaiting(): boolean {
    return this.waiting > 0;
  }

  /** The selection that the person made last. */
  get selection(): Book['selection'] {
    return this.selected;
  }

  watch(): void {
    const injector = this.instance.__getInjector();
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 10,
      handler: (cell, place, next) => next(readCell(cell ?? null, place.workbook)),
    });
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (options?.fromFormula !== true) this.hear(command as IMutationInfo);
    });
  }

  private hear({ id, params }: IMutationInfo): void {
    const unitId = (params as { unitId?: string } | undefined)?.unitId;
    if (id === SetCellEditVisibleOperation.id) {
      this.excel.setCellEditMode((params as { visible: boolean }).visible);
      return;
    }
    if (unitId !== this.excel.openBook.unitId) return;
    if (id === SetRangeValuesMutation.id) this.adopt(params as ISetRangeValuesMutationParams);
    if (id === SetWorksheetActiveOperation.id) this.activate((params as ISetWorksheetActiveOperationParams).subUnitId);
    if (id === SetSelectionsOperation.id) this.select(params as ISetSelectionsOperationParams);
  }

  /** What a cell holds is read now, before a calculation that is under way writes into it. */
  private adopt({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const edits: CellEdit[] = [];
    let hasFormats = false;
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, change] of Object.entries(line as Record<string, ICellData | null>)) {
        if (change === null || 'v' in change || 'f' in change || 'si' in change || 'p' in change) {
          const place = { row: Number(row), column: Number(column) };
          edits.push({ ...place, content: this.contentOf(subUnitId, place.row, place.column) });
        } else hasFormats = true;
      }
    }
    if (hasFormats) this.on.formatted();
    if (edits.length > 0) this.tell(() => this.excel.adoptEdits(subUnitId, edits));
  }

  private contentOf(sheetId: string, row: number, column: number): Content {
    const { unitId } = this.excel.openBook;
    const injector = this.instance.__getInjector();
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const cell = workbook?.getSheetBySheetId(sheetId)?.getCellRaw(row, column) ?? null;
    // Filled and pasted formulas share one text: the model knows it moved to this cell.
    const formula =
      cell?.f ??
      (cell?.si ? injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, unitId) : null);
    if (typeof formula === 'string' && formula.startsWith('=')) return { formula: formula.slice(1) };
    const rich = cell?.p?.body?.dataStream;
    return { value: rich === undefined ? fromCell(cell) : rich.replace(/[\r\n]+$/, '') };
  }

  private activate(unitSheetId: string): void {
    const { openBook } = this.excel;
    const sheet = openBook.sheetById(unitSheetId);
    if (sheet === null || openBook.activeSheet === sheet) return;
    this.tell(() => this.selectCells(sheet.name, 'A1'));
  }

  private select({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const sheet = this.excel.openBook.sheetById(subUnitId);
    const addresses = selections.flatMap(({ range }) => {
      const { startRow, startColumn, endRow, endColumn } = range;
      // Whole rows and columns are selected without numbers.
      const isBounded = [startRow, startColumn, endRow, endColumn].every((number) => Number.isInteger(number));
      return isBounded ? [formatArea({ top: startRow, left: startColumn, bottom: endRow, right: endColumn })] : [];
    });
    if (sheet === null || addresses.length === 0) return;
    this.tell(() => this.selectCells(sheet.name, ...addresses));
  }

  private async selectCells(sheetName: string, ...addresses: readonly string[]): Promise<void> {
    await this.excel.selectCells(sheetName, ...addresses);
    this.selected = this.excel.openBook.selection;
    const [address] = addresses;
    if (address !== undefined) this.on.selected(this.excel.errorMessage(sheetName, address));
  }

  private tell(work: () => Promise<void>): void {
    this.waiting++;
    void work().finally(() => this.waiting--);
  }
}

/** What was typed into a cell, read as on a Vietnamese machine. */
function readCell(cell: ICellData | null, workbook: Workbook): ICellData | null {
  if (cell === null) return null;
  if (typeof cell.f === 'string') return { ...cell, f: readTypedFormula(cell.f) };
  const style = workbook.getStyles().getStyleByCell(cell) || null;
  const { numberFormat } = fromStyle(style);
  if (typeof cell.v !== 'string' || cell.v === '' || cell.t === 4 || numberFormat === '@') return cell;
  const typed = readTyped(cell.v);
  if (typeof typed.value === 'string') return cell;
  const takesFormat = typed.numberFormat !== undefined && numberFormat === 'General';
  return {
    ...cell,
    v: typed.value,
    t: 2,
    ...(takesFormat ? { s: { ...style, n: { pattern: typed.numberFormat } } } : {}),
  };
}
