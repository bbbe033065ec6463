/** The code with which Excel refuses what is done in one batch; null where it does not. */
export async function refusal(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      await work(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
