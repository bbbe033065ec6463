import { CustomCommandExecutionError, ICommandService, type Univer } from '@univerjs/core';
import {
  AddWorksheetMergeCommand,
  CopySheetCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertDefinedNameCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRangeMutation,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeCommand,
  ReorderRangeCommand,
  SetDefinedNameCommand,
  SetRangeValuesCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import type { EmulatedExcel } from '../../emulator/host/excel-host';
import { previewText } from '../preview-text';

/** What would move cells or sheets about: the emulated Excel, and saving into the file's own package, do not follow it. */
const REFUSED: ReadonlySet<string> = new Set(
  [
    AddWorksheetMergeCommand,
    CopySheetCommand,
    DeleteRangeMoveLeftCommand,
    DeleteRangeMoveUpCommand,
    InsertColByRangeCommand,
    InsertDefinedNameCommand,
    InsertRangeMoveDownCommand,
    InsertRangeMoveRightCommand,
    InsertRowByRangeCommand,
    InsertSheetCommand,
    MoveColsCommand,
    MoveRangeCommand,
    MoveRangeMutation,
    MoveRowsCommand,
    RemoveColByRangeCommand,
    RemoveRowByRangeCommand,
    RemoveSheetCommand,
    RemoveWorksheetMergeCommand,
    ReorderRangeCommand,
    SetDefinedNameCommand,
    SetTabColorCommand,
    SetWorksheetHideCommand,
    SetWorksheetNameCommand,
    SetWorksheetOrderCommand,
    SetWorksheetShowCommand,
  ].map((command: { readonly id: string }) => command.id),
);

/** Refuses, with a sentence, what the preview cannot do properly, and edits of a protected sheet. */
export function refuseCommands(instance: Univer, excel: EmulatedExcel, tell: (sentence: string) => void): void {
  instance
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id }) => {
      const isProtected = id === SetRangeValuesCommand.id && excel.openBook.activeSheet.isProtected;
      if (!REFUSED.has(id) && !isProtected) return;
      tell(isProtected ? previewText.protectedSheet : previewText.notInPreview);
      throw new CustomCommandExecutionError(id);
    });
}
