import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { growWithTyping } from '../book/table-growth';
import type { ModelContext } from './context';
import { enterCells } from './range-content';

/** A person types into cells: as an add-in writes them, and a table above takes in what is typed right below it. */
export function typeCells(ctx: ModelContext, sheet: BookSheet, area: Area, input: unknown, location: string): void {
  enterCells(ctx, sheet, area, input, location);
  growWithTyping(sheet, area);
}
