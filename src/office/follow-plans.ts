import { HostError } from '../app/host/host';
import { nearOf, readWorkbookSettings } from '../app/host/settings';
import { readWorkbookPlans, type WorkbookPlans } from '../app/plans/workbook-plans';
import type { Ratio } from '../domain/rates/ratio';
import { toHostError } from './host-errors';
import { runInExcel } from './run-in-excel';

/**
 * The plans that the workbook keeps, with its threshold of "gần đạt"; those that come with the add-in where this Excel
 * cannot tell.
 */
export async function readPlansOfWorkbook(): Promise<{ readonly plans: WorkbookPlans; readonly near: Ratio }> {
  const settings = await readSettingsPatiently();
  return { plans: await readWorkbookPlans(settings), near: nearOf(readWorkbookSettings(settings)) };
}

/** A cell may be being edited while the add-in starts: its formulas can wait until that is done. */
async function readSettingsPatiently(): Promise<ReadonlyMap<string, unknown>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { settings } = context.workbook;
      settings.load('items/key,items/value');
      await context.sync();
      return new Map(settings.items.map((item) => [item.key, item.value as unknown]));
    });
  } catch (error) {
    if (toHostError(error).code === 'unsupported') return new Map();
    throw error;
  }
}

/** Calculates every formula again: Excel does not know which of them depend on a plan. */
export async function recalculate(): Promise<void> {
  try {
    await runInExcel(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
  } catch (error) {
    // Excel calculates what is being edited by itself; the rest follows with the next change of the plan's cells.
    if (!(error instanceof HostError) || error.code !== 'cell-edit') throw error;
  }
}
