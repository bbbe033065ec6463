import type { Plan } from '../../domain/plans/plan';
import { planSheetText } from '../../text/vi/plan-sheet';
import type { NewSheet } from '../host/new-sheet';
import { layOut } from './lay-out';
import { planTablesOf } from './plan-tables';

/**
 * A plan as a worksheet that is read, printed and edited without the add-in, and read back without loss.
 * @param plan one whose references hold: groups name its sections, targets its indicators
 * @example planSheet(bacKan2022).rows[0] // ['KẾ HOẠCH DVCTT (mẫu 1)']
 */
export function planSheet(plan: Plan): NewSheet {
  return layOut(planTablesOf(plan), { sheetName: planSheetText.sheetName(plan.year), hints: planSheetText.hints });
}
