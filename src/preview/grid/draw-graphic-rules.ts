import { ICommandService, type Univer } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { EmulatedExcel } from '../../emulator/host/excel-host';

/** Draws a file's data bars, colour scales and comparisons, and keeps them right when figures are calculated. */
export class GraphicRules {
  private drawn: { unitId: string; subUnitId: string; rule: IConditionFormattingRule }[] = [];
  private revision = -1;

  constructor(
    private readonly instance: Univer,
    private readonly excel: EmulatedExcel,
  ) {}

  /** @param rulesOf the rules of a sheet by its name */
  draw(rulesOf: (sheet: string) => readonly IConditionFormattingRule[]): void {
    const { openBook } = this.excel;
    const commands = this.instance.__getInjector().get(ICommandService);
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
    const view = this.instance.__getInjector().get(ConditionalFormattingViewModel);
    for (const { unitId, subUnitId, rule } of this.drawn) {
      if (unitId === openBook.unitId) view.markRuleDirty(unitId, subUnitId, rule.cfId);
    }
  }
}
