import type { TableData } from './added-sheet';
import { LAST_COLUMN, parseArea } from './cell-reference';
import { scanXml } from './xml-scan';
import type { XmlAttributes } from './xml-scan';
import { decodeCellText } from './xml-text';

export interface StoredTable extends TableData {
  /** Unique in the workbook; NaN where the part does not say. */
  readonly id: number;
}

/**
 * Reads a table part as it streams by. The area is that of Excel's `Table.getRange()`: with the row of headings and, where
 * the table has one, the row of totals.
 * @returns null for what is no table, or has no area, or more or fewer headings than columns.
 * @throws UnreadableFileError `broken-xml`
 */
export function readTable(part: string, chunks: Iterable<string>): StoredTable | null {
  const roots: XmlAttributes[] = [];
  let style: string | null = null;
  const headings: string[] = [];
  /** Depth below a list of extensions, where elements of the same names mean something else. */
  let skipped = 0;
  const scanner = scanXml(part, {
    open(local, attributes) {
      if (skipped > 0 || local === 'extLst') skipped++;
      else if (roots.length === 0) roots.push(local === 'table' ? attributes : {});
      else if (local === 'tableStyleInfo') style = attributes['name'] ?? null;
      else if (local === 'tableColumn' && headings.length <= LAST_COLUMN) {
        headings.push(decodeCellText(attributes['name'] ?? ''));
      }
    },
    close() {
      if (skipped > 0) skipped--;
    },
  });
  for (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  const { id, name, displayName = name, ref } = roots[0] ?? {};
  const area = parseArea(ref ?? '');
  if (displayName === undefined || area === null || area.right - area.left + 1 !== headings.length) return null;
  return { id: Number(id), name: displayName, area, headings, style };
}
