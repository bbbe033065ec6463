import { statusLabels } from '../../text/vi/status-labels';
import type { VerdictWords } from './cell-formulas';

/** The words that a native formula of a verdict shows. */
export const verdictWords: VerdictWords = {
  met: statusLabels.met,
  near: statusLabels.near,
  missed: statusLabels.missed,
  nothing: statusLabels['not-applicable'],
};
