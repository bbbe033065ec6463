import { dateOfSerial, serialOfDate } from '../../domain/periods/date-serial';
import type { NewCell, TableValue } from '../host/new-sheet';

/** What a cell of a table says, without spaces around it; "" for a blank. @example textOf(265) // '265' */
export function textOf(value: TableValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value).trim();
}

/** What a cell will say once this is written into it. @example writtenText({ date: '2022-09-30' }) // '44834' */
export function writtenText(value: NewCell): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '').trim();
  return 'date' in value && value.date !== null ? String(serialOfDate(value.date)) : '';
}

/** yyyy-mm-dd; null for a blank, undefined for what is no date. @example dateOf(44834) // '2022-09-30' */
export function dateOf(value: TableValue): string | null | undefined {
  if (textOf(value) === '') return null;
  return typeof value === 'number' ? (dateOfSerial(value) ?? undefined) : undefined;
}
