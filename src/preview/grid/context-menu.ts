import {
  InsertColBeforeCommand,
  InsertMultiColsLeftCommand,
  InsertMultiColsRightCommand,
  InsertMultiRowsAboveCommand,
  InsertMultiRowsAfterCommand,
  InsertRowBeforeCommand,
} from '@univerjs/sheets';
import { RemoveColConfirmCommand, RemoveRowConfirmCommand, SheetsUIMenuSchema } from '@univerjs/sheets-ui';
import { ContextMenuPosition } from '@univerjs/ui';

const SHOWN: ReadonlySet<string> = new Set(
  [
    InsertColBeforeCommand,
    InsertMultiColsLeftCommand,
    InsertMultiColsRightCommand,
    InsertMultiRowsAboveCommand,
    InsertMultiRowsAfterCommand,
    InsertRowBeforeCommand,
    RemoveColConfirmCommand,
    RemoveRowConfirmCommand,
  ].map(({ id }: { readonly id: string }) => id),
);

/** The context menus offer what the preview does: rows and columns that are inserted and deleted. All else of Univer's is hidden. */
export function menusOfLines(): Record<string, { hidden: boolean }> {
  const hidden: Record<string, { hidden: boolean }> = {};
  const visit = (menu: object): boolean => {
    let shows = false;
    for (const [key, entry] of Object.entries(menu)) {
      if (typeof entry !== 'object' || entry === null) continue;
      const hasShown = visit(entry as object) || SHOWN.has(key);
      if ('menuItemFactory' in entry && !hasShown) hidden[key] = { hidden: true };
      shows ||= hasShown;
    }
    return shows;
  };
  const schema = SheetsUIMenuSchema as Readonly<Record<string, object>>;
  for (const position of Object.values(ContextMenuPosition)) visit(schema[position] ?? {});
  return hidden;
}
