import {
  CustomCommandExecutionError,
  ICommandService,
  type IRange,
  IUndoRedoService,
  type Univer,
} from '@univerjs/core';
import { InsertColCommand, InsertRowCommand, RemoveColCommand, RemoveRowCommand } from '@univerjs/sheets';
import type { EmulatedExcel } from '../../emulator/host/excel-host';
import { HostError } from '../../emulator/protocol/host-error';
import type { LineEdit } from '../../files/xlsx/lines/line-edit';
import { previewText } from '../preview-text';

type Command = { readonly id: string };

const EDITS = new Map<string, Pick<LineEdit, 'kind' | 'lines'>>([
  [(InsertRowCommand as Command).id, { kind: 'insert', lines: 'rows' }],
  [(RemoveRowCommand as Command).id, { kind: 'delete', lines: 'rows' }],
  [(InsertColCommand as Command).id, { kind: 'insert', lines: 'columns' }],
  [(RemoveColCommand as Command).id, { kind: 'delete', lines: 'columns' }],
]);

/**
 * Rows and columns are inserted and deleted by the emulated Excel, with all that follows them; Univer's own command, which
 * would change the same model a second time, does not run. What was done before cannot be undone any more, which is said: it
 * would be put back where it does not belong.
 */
export function editLinesInExcel(instance: Univer, excel: EmulatedExcel, tell: (sentence: string) => void): void {
  const injector = instance.__getInjector();
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const edit = EDITS.get(id);
    if (edit === undefined) return;
    const { range, subUnitId } = (params ?? {}) as { range?: IRange; subUnitId?: string };
    const { activeSheet, unitId } = excel.openBook;
    if (range === undefined) tell(previewText.notInPreview);
    else {
      const lines = { ...edit, ...spanOf(range, edit.lines) };
      excel.editLines(subUnitId ?? activeSheet.unitSheetId, lines).then(
        () => {
          injector.get(IUndoRedoService).clearUndoRedo(unitId);
          tell(previewText.linesChanged(lines));
        },
        (error: unknown) => {
          tell(refusalOf(error));
        },
      );
    }
    throw new CustomCommandExecutionError(id);
  });
}

function spanOf(range: IRange, lines: LineEdit['lines']): Pick<LineEdit, 'at' | 'count'> {
  const [first, last] = lines === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { at: first, count: last - first + 1 };
}

function refusalOf(error: unknown): string {
  if (!(error instanceof HostError)) throw error;
  if (error.code === 'AccessDenied') return previewText.protectedSheet;
  return error.code === 'InsertDeleteConflict' ? previewText.linesRefused : previewText.notInPreview;
}
