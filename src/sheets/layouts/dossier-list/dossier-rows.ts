import { isCellError } from '../../cells/grid';
import type { TextGrid } from '../../cells/text-grid';
import type { Table } from '../../tables/table';
import type { DossierColumn } from './column-words';
import type { MarkedColumn } from './mark-words';
import type { DayOrder } from './read-day';
import { dossierReader, type Dossier, type ListColumns } from './read-dossier';
import { isTotalRow } from './total-row';
import { unitsOfSections } from './unit-sections';

export interface DossierRows {
  readonly dossiers: readonly Dossier[];
  /** Rows with figures or words in the list's columns, but neither a code nor a day or way: no dossiers. */
  readonly others: readonly number[];
  /** Further rows of a dossier whose code is merged over them, as its steps. */
  readonly steps: readonly number[];
  /** Where rows between the dossiers name the units that these are of; null where they name none. */
  readonly sections: ReadonlyMap<string, string> | null;
}

/** Reads the rows of a list. Repeated headings, totals, section headings and blank rows are none of them. */
export function readDossierRows(
  sheet: TextGrid,
  table: Table,
  found: ListColumns,
  orders: ReadonlyMap<DossierColumn, DayOrder>,
): DossierRows {
  const { columns } = found;
  const code = columns.get('dossierCode') ?? 0;
  const signs = signColumns(found);
  const isRepeated = headingsOf(sheet, table, [code, ...signs]);
  const read = dossierReader(sheet, found, orders);
  const dossiers: Dossier[] = [];
  const [others, steps, between]: [number[], number[], number[]] = [[], [], []];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const text = sheet.text(row, code);
    const isError = isCellError(sheet.value(row, code));
    const hasSigns = signs.some((column) => sheet.text(row, column) !== '' || isCellError(sheet.value(row, column)));
    if (isRepeated(row) || (NUMBER.test(text) && isNumbering(sheet, table, row))) continue;
    if (!hasSigns && (isError || text === '' || !isCode(text))) {
      between.push(row);
      continue;
    }
    if (isTotalRow(sheet, table, row)) continue;
    const merged = text === '' && !isError ? sheet.mergeAt(row, code) : undefined;
    if (merged !== undefined && merged.top < row && merged.top >= table.firstRow) {
      steps.push(row);
      continue;
    }
    const dossier = read(row, text);
    const { received, returned, way, assumes } = dossier;
    const isTold = typeof received === 'number' || typeof returned === 'number' || (way !== null && assumes === '');
    if (text !== '' || isTold) dossiers.push(dossier);
    else others.push(row);
  }
  const sections = columns.has('dossierUnit') ? null : unitsOfSections(sheet, table, between);
  const placed = sections === null ? dossiers : dossiers.map((each) => ({ ...each, unit: sections.unitOf(each.row) }));
  return { dossiers: placed, others, steps, sections: sections?.cells ?? null };
}

const NUMBER = /^\(?(\d{1,2}|[A-Z])\)?$/;

/** "A | B | 1 | 2 | 3" below the headings: the columns' own numbers, each one more than the one before. */
function isNumbering(sheet: TextGrid, { columns }: Table, row: number): boolean {
  const texts = columns.map(({ column }) => sheet.text(row, column)).filter((text) => text !== '');
  if (texts.length < 4 || !texts.every((text) => NUMBER.test(text))) return false;
  const numbers = texts.flatMap((text) => /\d+/.exec(text)?.[0] ?? []).map(Number);
  return numbers.length > 2 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

/** Columns that only a dossier's row fills. */
const SIGNS: readonly DossierColumn[] = ['dossierChannel', 'receivedOn', 'dueOn', 'returnedOn', 'dossierStatus'];

function signColumns({ columns, marks }: ListColumns): readonly number[] {
  const marked = SIGNS.flatMap((is) => marks.get(is as MarkedColumn) ?? []).map(({ column }) => column);
  return [...new Set([...SIGNS.flatMap((is) => columns.get(is) ?? []), ...marked])];
}

/** Whether a row repeats the table's headings, as for a new page: its own text stands above in the same column. */
function headingsOf(sheet: TextGrid, { top, firstRow }: Table, columns: readonly number[]): (row: number) => boolean {
  const headings = columns.map((column) => {
    const texts = new Set<string>();
    for (let row = top; row < firstRow; row++) texts.add(sheet.text(row, column));
    texts.delete('');
    return { column, texts };
  });
  return (row) => headings.some(({ column, texts }) => texts.has(sheet.text(row, column)));
}

/** "I. Lĩnh vực đất đai" and "Người lập biểu" are none. @example isCode('H03.33-0001') // true */
function isCode(text: string): boolean {
  return /\d/.test(text) && !/\s\S*\s/.test(text.trim());
}
