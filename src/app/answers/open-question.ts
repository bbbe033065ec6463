import type { Problem } from '../../domain/problem';
import type { GridAssessment } from '../../sheets/observations/assessed';

/** Whether a problem is one that an officer can settle by an answer: it is asked, and not told again among the problems. */
export function isOpenQuestion(found: Problem, layout: GridAssessment['layout']): boolean {
  // Answered by "none of them", it is only told.
  if (found.code === 'column-ambiguous' || found.code === 'period-ambiguous') return found.severity !== 'info';
  if (found.code !== 'unit-not-found' && found.code !== 'unit-ambiguous') return false;
  return layout === 'units-summary' ? found.cell !== undefined : found.severity === 'error';
}
