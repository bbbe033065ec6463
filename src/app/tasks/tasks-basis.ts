import type { Plan } from '../../domain/plans/plan';
import { madeText } from '../../text/vi/made';
import type { SheetBasis } from '../host/new-sheet';
import type { PaletteId } from '../host/palette';
import { basisFormula } from '../made/basis';
import { tasksBasisNow } from '../made/tasks-print';

/** What a worksheet of tasks says of itself: by which tasks, and in which colours it was made. */
export function tasksBasis(plan: Plan, palette: PaletteId): SheetBasis {
  return { formula: basisFormula(tasksBasisNow(plan, palette)), comment: madeText.tasksBasisOf(plan.year) };
}
