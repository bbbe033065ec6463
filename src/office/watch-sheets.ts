import { runInExcel } from './run-in-excel';

/** Listens to every worksheet of the workbook, also to those that are added later. */
export async function watchSheets(listener: (isMoved: boolean) => void): Promise<() => Promise<void>> {
  const heard = (args: object): Promise<void> => {
    const { changeType } = args as Partial<Excel.WorksheetChangedEventArgs>;
    // RowInserted, CellDeleted, …
    listener(/(?:Inserted|Deleted)$/.test(changeType ?? ''));
    return Promise.resolve();
  };
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(heard), worksheets.onActivated.add(heard)];
    await context.sync();
    return async () => {
      // A handler can be taken off only in the context in which it was added.
      await Excel.run(context, async () => {
        handlers.forEach((handler) => {
          handler.remove();
        });
        await context.sync();
      });
    };
  });
}
