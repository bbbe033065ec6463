import type { PackageDraft } from './package-draft';
import { relationshipsOf } from './package-index';
import { applyEdits, attributeEdit } from './xml-edits';
import { descendantsOf } from './xml-tree';

/**
 * A pivot table names its conditional formats by their priority on the worksheet: where those go up, these go along.
 */
export function shiftPivotPriorities(draft: PackageDraft, sheetPart: string, shift: number): void {
  for (const { kind, part } of relationshipsOf(draft, sheetPart)) {
    if (kind !== 'pivotTable' || part === null || !draft.has(part)) continue;
    const text = draft.text(part);
    const edits = descendantsOf(draft.tree(part), 'conditionalFormat').flatMap((format) => {
      const priority = Number(format.attributes['priority'] ?? NaN);
      return priority > 0 ? [attributeEdit(text, format, 'priority', String(priority + shift))] : [];
    });
    draft.setText(part, applyEdits(text, edits));
  }
}
