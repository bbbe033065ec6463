import { type Area, isCellError } from '../../sheets/cells/grid';
import type { DirtyArea } from '../calculation/engine';
import { intersect } from '../formulas/a1';
import type { Book } from './book';

/** Array formulas that a change may block or free: those it lies in, and those that could not spill so far. */
export function arraysTouchedBy(book: Book, dirty: readonly DirtyArea[]): DirtyArea[] {
  const touched: DirtyArea[] = [];
  for (const sheet of book.sheets) {
    const here = dirty.filter((item) => item.sheetId === sheet.unitSheetId);
    if (here.length === 0) continue;
    const isBlocked = ({ top, left }: Area): boolean => {
      const value = sheet.valueAt(top, left);
      return isCellError(value) && value.error === '#SPILL!';
    };
    for (const spill of book.spills(sheet)) {
      if (isBlocked(spill) || here.some((item) => intersect(item.area, spill) !== null)) {
        const { top, left } = spill;
        touched.push({ sheetId: sheet.unitSheetId, area: { top, left, bottom: top, right: left } });
      }
    }
  }
  return touched;
}
