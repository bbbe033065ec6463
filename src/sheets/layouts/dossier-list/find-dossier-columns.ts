import { headingWords } from '../../cells/heading-words';
import type { TextGrid } from '../../cells/text-grid';
import type { Table } from '../../tables/table';
import { dossierColumns, type DossierColumn } from './dossier-words';

export type DossierColumnsFound = ReadonlyMap<DossierColumn, number>;

/** How many rows are looked at to tell whether each has a code of its own. */
const SAMPLE = 200;

/**
 * The columns of a list with a row for each dossier; null where the table is none such. Each row has a code of its own, and
 * says how the dossier came or when: a table of procedures, units or counts has neither.
 */
export function findDossierColumns(sheet: TextGrid, table: Table): DossierColumnsFound | null {
  const found = new Map<DossierColumn, number>();
  for (const { column, path } of table.columns) {
    const leaf = headingWords(path[path.length - 1] ?? '');
    const is = dossierColumns.find(({ words }) => words.test(leaf))?.is;
    if (is !== undefined && !found.has(is)) found.set(is, column);
  }
  const code = found.get('code');
  if (code === undefined || !(found.has('channel') || found.has('receivedOn'))) return null;
  return hasOwnCodes(sheet, table, code) ? found : null;
}

function hasOwnCodes(sheet: TextGrid, { firstRow, lastRow }: Table, column: number): boolean {
  const codes = new Set<string>();
  let filled = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE); row++) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    // A column headed "Số hồ sơ" may be a count: small numbers are no codes.
    if (typeof value === 'number' && value < 10_000) return false;
    filled += 1;
    codes.add(sheet.text(row, column));
  }
  return filled > 0 && codes.size * 10 >= filled * 9;
}
