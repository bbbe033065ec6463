import { ICommandService, IUniverInstanceService, type Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SetFrozenMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { ScrollToRangeOperation, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Book } from '../../emulator/book/book';
import type { BookSheet } from '../../emulator/book/book-sheet';
import type { EmulatedExcel } from '../../emulator/host/excel-host';
import type { GraphicRules } from './draw-graphic-rules';
import type { PersonEdits } from './person-edits';
import type { RuleLooks } from './rule-looks';

/** Lets the grid show what the add-in did: other values and colours, another sheet, another selection. */
export class FollowHost {
  private isDue = false;
  private book: Book | null = null;
  private graphics: GraphicRules | null = null;
  private selection: Book['selection'] = null;
  /** What was frozen of a sheet when it was drawn last. */
  private readonly frozen = new WeakMap<BookSheet, string>();

  constructor(
    private readonly instance: Univer,
    private readonly excel: EmulatedExcel,
    private readonly person: PersonEdits,
  ) {}

  start(looks: RuleLooks, graphics: GraphicRules): void {
    this.graphics = graphics;
    this.excel.onChange(() => {
      if (this.book !== this.excel.openBook) {
        this.book = this.excel.openBook;
        this.selection = this.book.selection;
        looks.forget();
        // Univer draws the workbook that has the focus.
        this.instance.__getInjector().get(IUniverInstanceService).focusUnit(this.book.unitId);
      }
      this.followSoon();
    });
  }

  /** Draws the sheet anew: cells are written without a word to Univer, which keeps what it drew. */
  redraw(): void {
    const { unitId, activeSheet } = this.excel.openBook;
    const render = this.instance.__getInjector().get(IRenderManagerService).getRenderById(unitId);
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    // Rows may be higher now, or stand elsewhere.
    skeletons.makeDirty({ sheetId: activeSheet.unitSheetId });
    skeletons.reCalculate();
    render.components.forEach((component) => {
      component.makeDirty();
    });
  }

  private followSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    setTimeout(() => {
      this.isDue = false;
      this.follow();
    }, 16);
  }

  private follow(): void {
    // What a person just did in the grid must not be undone by an older state of the workbook.
    if (this.person.isWaiting) {
      this.followSoon();
      return;
    }
    const { openBook: book } = this.excel;
    this.growSheets(book);
    const commands = this.instance.__getInjector().get(ICommandService);
    const subUnitId = book.activeSheet.unitSheetId;
    if (book.workbook.getActiveSheet().getSheetId() !== subUnitId) {
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: book.unitId, subUnitId });
    }
    if (this.selection !== book.selection) {
      this.selection = book.selection;
      if (book.selection !== this.person.selection) this.showSelection(book, commands);
    }
    this.followFrozen(book, commands);
    this.graphics?.refresh();
    this.redraw();
  }

  private showSelection({ unitId, selection, workbook }: Book, commands: ICommandService): void {
    const [area] = selection?.areas ?? [];
    if (selection === null || area === undefined) return;
    const subUnitId = selection.sheet.unitSheetId;
    const range = { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
    if (workbook.getActiveSheet().getSheetId() !== subUnitId) return;
    const primary = {
      ...range,
      actualRow: area.top,
      actualColumn: area.left,
      isMerged: false,
      isMergedMainCell: false,
    };
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId,
      selections: [{ range, primary: { ...primary, endRow: area.top, endColumn: area.left }, style: null }],
    });
    void commands.executeCommand(ScrollToRangeOperation.id, { range });
  }

  /** Univer parts what it draws at the frozen rows when it is told of them. */
  private followFrozen({ unitId, activeSheet }: Book, commands: ICommandService): void {
    const { freeze } = activeSheet.model.getConfig();
    const now = JSON.stringify(freeze);
    const before = this.frozen.get(activeSheet);
    this.frozen.set(activeSheet, now);
    if (before === undefined || before === now) return;
    const params = { unitId, subUnitId: activeSheet.unitSheetId, ...freeze };
    commands.syncExecuteCommand(SetFrozenMutation.id, params, { onlyLocal: true });
  }

  /** A sheet shows as many rows as it had at first; what the add-in writes below needs more. */
  private growSheets(book: Book): void {
    for (const sheet of book.sheets) {
      const worksheet = book.workbook.getSheetBySheetId(sheet.unitSheetId);
      const used = sheet.usedArea(true, book.spills(sheet));
      if (!worksheet || used === null) continue;
      const config = worksheet.getConfig();
      if (config.rowCount <= used.bottom + 1) config.rowCount = used.bottom + 20;
      if (config.columnCount <= used.right + 1) config.columnCount = used.right + 6;
    }
  }
}
