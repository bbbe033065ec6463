import { foldAccents, foldKey } from '../../../domain/text/vietnamese-text';
import { isCellError, type CellValue } from '../../cells/grid';
import { rememberFew } from '../../cells/remember-few';
import type { TextGrid } from '../../cells/text-grid';
import { rowNamed } from '../../tables/row-names';
import type { Table } from '../../tables/table';
import type { DossierColumn } from './column-words';
import { readDay } from './read-day';
import {
  meantBy,
  paymentOf,
  serviceLevels,
  statuses,
  timings,
  wayOf,
  type DossierStatus,
  type Payment,
  type ServiceLevel,
  type Timing,
  type Way,
} from './value-words';

/** A day as Excel counts; null for a blank cell, undefined for what is no day. */
export type Day = number | null | undefined;

/** A row of a list, as far as anything of it is counted. Of columns that the list does not have everything is null. */
export interface Dossier {
  readonly row: number;
  /** "" where the cell is blank or an error. */
  readonly code: string;
  readonly way: Way | null;
  readonly received: Day;
  readonly due: Day;
  readonly returned: Day;
  /** What its status says; undefined for words that nobody knows. */
  readonly status: DossierStatus | null | undefined;
  readonly timing: Timing | null;
  readonly unit: string;
  readonly procedure: string;
  readonly level: ServiceLevel | null;
  /** Whether a fee is due; undefined where the cell cannot be read. */
  readonly hasFee: boolean | null | undefined;
  readonly payment: Payment | null;
}

/** Whether two rows of one code say the same of all that is counted: then they are one dossier. */
export function areAlike(one: Dossier, other: Dossier): boolean {
  return (Object.keys(one) as (keyof Dossier)[]).every((name) => name === 'row' || one[name] === other[name]);
}

export interface DossierRows {
  readonly dossiers: readonly Dossier[];
  /** Rows with figures or words in the list's columns, but neither a code nor a day or way: no dossiers. */
  readonly others: readonly number[];
}

/** Reads the rows of a list. Repeated headings, totals, section headings and blank rows are none of them. */
export function readDossierRows(
  sheet: TextGrid,
  table: Table,
  columns: ReadonlyMap<DossierColumn, number>,
): DossierRows {
  const code = columns.get('dossierCode') ?? 0;
  const signs = SIGNS.flatMap((is) => columns.get(is) ?? []);
  const headings = new Set<string>();
  for (let row = table.top; row < table.firstRow; row++) headings.add(sheet.text(row, code));
  headings.delete('');
  const read = readerOf(sheet, columns);
  const dossiers: Dossier[] = [];
  const others: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const text = sheet.text(row, code);
    const isError = isCellError(sheet.value(row, code));
    const hasSigns = signs.some((column) => sheet.text(row, column) !== '' || isCellError(sheet.value(row, column)));
    if (headings.has(text)) continue;
    if (!hasSigns && (isError || text === '' || !isCode(text))) continue;
    if (isTotalRow(sheet, table, row)) continue;
    const dossier = read(row, text);
    const isTold = typeof dossier.received === 'number' || typeof dossier.returned === 'number' || dossier.way !== null;
    if (text !== '' || isTold) dossiers.push(dossier);
    else others.push(row);
  }
  return { dossiers, others };
}

/** Columns that only a dossier's row fills. */
const SIGNS: readonly DossierColumn[] = ['dossierChannel', 'receivedOn', 'dueOn', 'returnedOn', 'dossierStatus'];

/** "I. Lĩnh vực đất đai" and "Người lập biểu" are none. @example isCode('H03.33-0001') // true */
function isCode(text: string): boolean {
  return /\d/.test(text) && !/\s\S*\s/.test(text.trim());
}

/** A row of totals below a list, whatever number stands in it. */
export function isTotalRow(sheet: TextGrid, table: Table, row: number): boolean {
  for (const { column } of table.columns) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    if (typeof value !== 'string') {
      if (typeof value === 'number') continue;
      return false;
    }
    const text = sheet.text(row, column);
    if (!/^\W*(t[oổ]ng|c[oộ]ng)/iu.test(text)) return false;
    const told = rowNamed(foldKey(text));
    return told === 'total' || told === 'section-total';
  }
  return false;
}

function readerOf(
  sheet: TextGrid,
  columns: ReadonlyMap<DossierColumn, number>,
): (row: number, code: string) => Dossier {
  const textOf = (is: DossierColumn, merged?: 'merged'): ((row: number) => string) => {
    const column = columns.get(is);
    if (column === undefined) return (): string => '';
    if (merged === undefined) return (row) => sheet.text(row, column);
    // A unit's name may stand once, merged over its rows.
    return (row) => sheet.text(row, column) || sheet.text(sheet.mergeAt(row, column)?.top ?? row, column);
  };
  const dayOf = (is: DossierColumn): ((row: number) => Day) => {
    const column = columns.get(is);
    return column === undefined ? (): Day => null : (row) => readDay(sheet.value(row, column));
  };
  const [channel, status, timing, level, payment] = [
    textOf('dossierChannel'),
    textOf('dossierStatus'),
    textOf('dossierTiming'),
    textOf('dossierLevel'),
    textOf('dossierPayment'),
  ];
  const [received, due, returned] = [dayOf('receivedOn'), dayOf('dueOn'), dayOf('returnedOn')];
  const [unit, procedure] = [textOf('dossierUnit', 'merged'), textOf('dossierProcedure')];
  const fee = columns.get('dossierFee');
  const [wayIn, statusIn, timingIn, levelIn, paymentIn] = [
    remember(wayOf),
    remember((text) => meantBy(statuses, text)),
    remember((text) => meantBy(timings, text)),
    remember((text) => meantBy(serviceLevels, text)),
    remember(paymentOf),
  ];
  return (row, code) => {
    const said = columns.has('dossierStatus') ? status(row) : timing(row);
    const ofTime = timingIn(timing(row)) ?? timingIn(said);
    return {
      row,
      code,
      way: wayIn(channel(row)),
      received: received(row),
      due: due(row),
      returned: returned(row),
      // Words of time alone leave open whether it is settled, and are no words that nobody knows.
      status: said === '' ? null : (statusIn(said) ?? (ofTime === null ? undefined : null)),
      timing: ofTime,
      unit: unit(row),
      procedure: procedure(row),
      level: levelIn(level(row)),
      hasFee: fee === undefined ? null : feeOf(sheet.value(row, fee)),
      payment: paymentIn(payment(row)),
    };
  };
}

/** A figure above 0 is a fee; a blank cell says nothing. */
function feeOf(value: CellValue): boolean | null | undefined {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value > 0;
  if (typeof value !== 'string') return undefined;
  const folded = foldAccents(value).trim();
  if (/^(khong|mien|0|-|khong thu)( phi| le phi)?$/.test(folded)) return false;
  if (/^(co|x)$/.test(folded)) return true;
  const figure = folded.replace(/[.,\s]|d(ong)?$|vnd$/g, '');
  return /^\d+$/.test(figure) ? Number(figure) > 0 : undefined;
}

/** Lists hold the same few words over and over. */
function remember<T>(read: (folded: string) => T): (text: string) => T {
  return rememberFew((text) => read(foldAccents(text)));
}
