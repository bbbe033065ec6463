import type { Grid } from '../../sheets/grid';
import { summaryTitle } from '../../text/vi/summary-sheet';

/**
 * Whether a worksheet is a consolidation that this add-in wrote: it must not be added to itself. Told by its title, for
 * a worksheet may be renamed and copied into another workbook.
 */
export function isOurSheet({ cells }: Pick<Grid, 'cells'>): boolean {
  const first = cells[0]?.find((value) => value !== null);
  return typeof first === 'string' && first.startsWith(summaryTitle);
}
