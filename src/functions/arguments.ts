import { isCellError, type CellValue } from '../sheets/cells/grid';
import { invalidValue, notAvailable, passOn } from './function-error';

export type Matrix = readonly (readonly CellValue[])[];

/**
 * An argument as Excel hands it over: null (or a text without a letter, as formulas give it) is blank, and an error
 * value is an object with its code. Entities and other rich values cannot be read as a cell.
 */
export function toCell(raw: unknown): CellValue {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'string') return raw.trim() === '' ? null : raw;
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'object' && 'code' in raw && typeof raw.code === 'string') return { error: raw.code };
  return { error: '#VALUE!' };
}

/** A range as rows of cells; a single value is a range of one cell. */
export function toMatrix(raw: unknown): Matrix {
  return Array.isArray(raw)
    ? raw.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]))
    : [[toCell(raw)]];
}

/** The one value of a scalar argument; a range of one cell is that cell. An error value goes on. */
export function toScalar(raw: unknown, label: string): Exclude<CellValue, { error: string }> {
  const value = Array.isArray(raw) ? (toMatrix(raw)[0]?.[0] ?? null) : toCell(raw);
  if (isCellError(value)) throw passOn(value.error, label);
  return value;
}

/** A name or word that is needed. @throws FunctionError #N/A where it is blank */
export function toText(raw: unknown, label: string): string {
  const value = toScalar(raw, label);
  if (value === null) throw notAvailable('name-blank', { label });
  return String(value).trim();
}

/** A yes or no that may be left out: TRUE, FALSE, 1, 0 or the words for them. */
export function toSwitch(raw: unknown, label: string): boolean {
  const value = toScalar(raw, label);
  if (value === null) return false;
  if (typeof value === 'boolean') return value;
  const word = String(value).trim().toLowerCase();
  if (['1', 'true', 'đúng', 'có'].includes(word)) return true;
  if (['0', 'false', 'sai', 'không'].includes(word)) return false;
  throw invalidValue('option-out-of-range', { label, written: String(value), allowed: 'TRUE hoặc FALSE' });
}

/** Decimals of the percentage, 0 to 6; null where left out: the exact rate. */
export function toDecimals(raw: unknown): number | null {
  const label = 'số chữ số thập phân';
  const value = toScalar(raw, label);
  if (value === null) return null;
  const decimals = typeof value === 'boolean' ? NaN : Number(value);
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= 6) return decimals;
  throw invalidValue('option-out-of-range', { label, written: String(value), allowed: 'số nguyên từ 0 đến 6' });
}
