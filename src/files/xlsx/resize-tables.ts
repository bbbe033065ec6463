import { areaAddress } from '../../sheets/cells/grid';
import type { Area } from '../../sheets/cells/grid';
import type { PackageDraft } from './package-draft';
import { relationshipsOf } from './package-index';
import { ifReadable } from './read-tables';
import { readTable } from './read-table';
import type { ListedSheet } from './read-workbook-part';
import type { WorkbookChanges } from './workbook-data';
import { applyEdits, attributeEdit, setAttribute } from './xml-edits';
import { childOf, parseXmlTree } from './xml-tree';

/**
 * Tables of the file's own worksheets cover more rows or fewer; all else of them stays.
 * @throws RangeError for a table that the worksheet does not have, or with other columns than it has.
 */
export function resizeTables(
  draft: PackageDraft,
  sheets: readonly ListedSheet[],
  resized: NonNullable<WorkbookChanges['resizedTables']>,
): void {
  for (const { sheet, name, area } of resized) {
    const sheetPart = sheets.find((listed) => listed.name === sheet)?.part ?? null;
    const found = sheetPart === null ? null : findTable(draft, sheetPart, name);
    if (found === null) throw new RangeError(`the worksheet "${sheet}" has no table "${name}"`);
    if (found.columns !== area.right - area.left + 1) throw new RangeError(`other columns for the table "${name}"`);
    draft.setText(found.part, resizeTable(draft.text(found.part), area));
  }
}

function findTable(draft: PackageDraft, sheetPart: string, name: string): { part: string; columns: number } | null {
  for (const { kind, part } of relationshipsOf(draft, sheetPart)) {
    if (kind !== 'table' || part === null || !draft.has(part)) continue;
    const table = ifReadable(() => readTable(part, [draft.text(part)]));
    if (table?.name.toUpperCase() === name.toUpperCase()) return { part, columns: table.headings.length };
  }
  return null;
}

/**
 * The row of totals, if there was one, is a row like others once rows have been put below it; and a table that had
 * nothing but the empty row for the first entry (`insertRow`) has rows now.
 */
function resizeTable(text: string, area: Area): string {
  const root = parseXmlTree('table', text);
  const ref = areaAddress({ ...area, bottom: Math.max(area.bottom, area.top + 1) });
  if (root.attributes['ref'] === ref) return text;
  const filter = childOf(root, 'autoFilter');
  const tag = [
    ['ref', ref],
    ['totalsRowCount', null],
    ['insertRow', null],
  ].reduce<string>(
    (openTag, [attribute, value]) => setAttribute(openTag, attribute as string, value ?? null),
    text.slice(root.start, root.openEnd),
  );
  const edits = [{ start: root.start, end: root.openEnd, replacement: tag }];
  return applyEdits(text, filter === undefined ? edits : [...edits, attributeEdit(text, filter, 'ref', ref)]);
}
