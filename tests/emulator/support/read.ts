/** Runs one batch on the active sheet and gives what it read. */
export async function read<T extends OfficeExtension.ClientObject & { load(properties: string): unknown }>(
  get: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => T,
  properties: string,
): Promise<T> {
  return Excel.run(async (context) => {
    const object = get(context.workbook.worksheets.getActiveWorksheet(), context.workbook);
    object.load(properties);
    await context.sync();
    return object;
  });
}
