import { ICommandService, type IRange, type Univer } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingViewModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { EmulatedExcel } from '../../emulator/host/excel-host';
import { moveArea, moveEach, type SheetLineEdit } from '../../files/xlsx/lines/line-edit';

/** Draws a file's data bars, colour scales and comparisons, and keeps them right when figures are calculated. */
export class GraphicRules {
  private drawn: { unitId: string; subUnitId: string; rule: IConditionFormattingRule }[] = [];
  private revision = -1;
  /** How many of the workbook's inserted and deleted rows and columns the rules have followed. */
  private followed = 0;

  constructor(
    private readonly instance: Univer,
    private readonly excel: EmulatedExcel,
  ) {}

  /** @param rulesOf the rules of a sheet by its name */
  draw(rulesOf: (sheet: string) => readonly IConditionFormattingRule[]): void {
    const { openBook } = this.excel;
    const commands = this.instance.__getInjector().get(ICommandService);
    this.followed = 0;
    this.drawn = openBook.sheets.flatMap(({ name, unitSheetId }) =>
      rulesOf(name).map((rule) => ({ unitId: openBook.unitId, subUnitId: unitSheetId, rule })),
    );
    for (const params of this.drawn) commands.syncExecuteCommand(AddConditionalRuleMutation.id, params);
  }

  /** Univer notices what a person types, but not what is calculated. */
  refresh(): void {
    const { openBook } = this.excel;
    if (this.revision === openBook.revision) return;
    this.revision = openBook.revision;
    for (const edit of openBook.lineEdits.slice(this.followed)) this.follow(edit);
    this.followed = openBook.lineEdits.length;
    const view = this.instance.__getInjector().get(ConditionalFormattingViewModel);
    for (const { unitId, subUnitId, rule } of this.drawn) {
      if (unitId === openBook.unitId) view.markRuleDirty(unitId, subUnitId, rule.cfId);
    }
  }

  private follow(edit: SheetLineEdit): void {
    const { openBook } = this.excel;
    const commands = this.instance.__getInjector().get(ICommandService);
    this.drawn = moveEach(this.drawn, (drawn) => {
      const { unitId, subUnitId, rule } = drawn;
      if (unitId !== openBook.unitId || openBook.sheetById(subUnitId)?.fileName !== edit.sheet) return drawn;
      const ranges = moveEach(rule.ranges, (range) => moveRange(range, edit));
      if (ranges.length === 0) {
        commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId: rule.cfId });
        return null;
      }
      const moved = { ...drawn, rule: { ...rule, ranges } };
      commands.syncExecuteCommand(SetConditionalRuleMutation.id, { ...moved, cfId: rule.cfId });
      return moved;
    });
  }
}

function moveRange(range: IRange, edit: SheetLineEdit): IRange | null {
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
  const area = moveArea({ top, left, bottom, right }, edit);
  if (area === null) return null;
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}
