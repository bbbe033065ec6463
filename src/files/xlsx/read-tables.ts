import type { TableData } from './added-sheet';
import type { InflateBudget } from './inflate-entry';
import type { PackageParts } from './package-parts';
import { readTable } from './read-table';
import { relationshipsPartOf } from './relationships';
import { UnreadableFileError } from './unreadable-file-error';

/** Of the list of a worksheet's relationships, in bytes: the most that Excel allows (65,530 links) take about ten million. */
const MOST_RELATIONSHIPS = 16 * 1024 * 1024;

/**
 * The native tables of a worksheet. What cannot be read of them is left out: the figures are in the cells, and a
 * workbook with a broken table is still a workbook.
 * @param links the ids in the worksheet's `tableParts`
 */
export function readTables(
  parts: PackageParts,
  sheetPart: string,
  links: readonly string[],
  budget: InflateBudget,
): TableData[] {
  if (links.length === 0) return [];
  const size = parts.find(relationshipsPartOf(sheetPart))?.size ?? 0;
  const relationships = size > MOST_RELATIONSHIPS ? null : ifReadable(() => parts.relationships(sheetPart, budget));
  const targets = new Map(relationships?.map(({ id, kind, part }) => [id, kind === 'table' ? part : null]));
  const tableParts = new Set(links.flatMap((link) => targets.get(link) ?? []));
  return [...tableParts].flatMap((part): TableData[] => {
    const table = ifReadable(() => readTable(part, parts.chunks(part, budget)));
    if (table === null) return [];
    const { name, area, headings, style } = table;
    return [{ name, area, headings, style }];
  });
}

/** What `read` returns, or null where it meets a part that cannot be read. */
export function ifReadable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}
