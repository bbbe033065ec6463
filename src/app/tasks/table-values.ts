import { dateOfSerial } from '../../domain/periods/date-serial';
import type { TableValue } from '../host/new-sheet';

/** What a cell of a table says, without spaces around it; "" for a blank. @example textOf(265) // '265' */
export function textOf(value: TableValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value).trim();
}

/** yyyy-mm-dd; null for a blank, undefined for what is no date. @example dateOf(44834) // '2022-09-30' */
export function dateOf(value: TableValue): string | null | undefined {
  if (textOf(value) === '') return null;
  return typeof value === 'number' ? (dateOfSerial(value) ?? undefined) : undefined;
}
