import type { InsertedFormula } from '../../app/formulas/insert-formula';
import { formulaText } from '../../text/vi/pane-formula';
import type { Notice } from './pane-state';

/** What came of inserting a formula, and what to do where nothing was inserted. */
export function describeInsertion(inserted: InsertedFormula): Notice {
  switch (inserted.kind) {
    case 'inserted':
      return { tone: 'success', text: formulaText.inserted(inserted.cell) };
    case 'occupied':
      return { tone: 'info', text: formulaText.occupied(inserted.cell) };
    case 'circular':
      return { tone: 'info', text: formulaText.circular(inserted.cell) };
    case 'other-sheet':
      return { tone: 'info', text: formulaText.otherSheet(inserted.sheet) };
    default:
      return { tone: 'info', text: formulaText[inserted.kind] };
  }
}
