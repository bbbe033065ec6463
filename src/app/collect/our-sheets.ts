import type { Grid } from '../../sheets/cells/grid';
import { versionOf } from '../../sheets/plan-sheet/vocabulary';
import { historyText } from '../../text/vi/history';
import { reportText } from '../../text/vi/report';
import { summaryTitle } from '../../text/vi/summary-sheet';
import { taskSheetText } from '../../text/vi/task-sheet';
import { targetsTitle } from '../../text/vi/targets-sheet';

/**
 * Whether a worksheet is one that this add-in wrote (a consolidation, the history, a report, a plan, its targets, its tasks): what
 * was put together must not be counted again, and a target is no figure. Told by its title, for a worksheet may be
 * renamed and copied into another workbook.
 */
export function isOurSheet({ cells }: Pick<Grid, 'cells'>): boolean {
  const first = cells[0]?.find((value) => value !== null);
  if (typeof first !== 'string') return false;
  if ([summaryTitle, historyText.title, targetsTitle, taskSheetText.title].some((title) => first.startsWith(title)))
    return true;
  if (versionOf(first) !== null) return true;
  return cells.some((row) => row.some((value) => value === reportText.appendixTitle));
}
