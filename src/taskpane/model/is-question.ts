import type { SheetAssessment } from '../../app/assess-sheet';
import type { Problem } from '../../domain/problem';

/** Whether a problem is shown as a question and not again among the problems. */
export function isQuestion(found: Problem, { layout }: SheetAssessment): boolean {
  if (found.code === 'column-ambiguous') return true;
  if (found.code !== 'unit-not-found' && found.code !== 'unit-ambiguous') return false;
  return layout === 'units-summary' ? found.cell !== undefined : found.severity === 'error';
}
