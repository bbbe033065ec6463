import type { CellValue } from '../../cells/grid';

/** Days as Excel counts them, from 1900 on. */
const FIRST = 20_000;
const LAST = 80_000;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * A day in a cell, as Excel counts days: a date, or its text dd/mm/yyyy (or dd/mm/yy, of this century) with or without a time; null for a blank cell,
 * undefined for what is no day.
 * @example readDay('05/03/2026 14:30') // 46086
 */
export function readDay(value: CellValue): number | null | undefined {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value >= FIRST && value < LAST ? Math.floor(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text === '' || /^[-–—]+$/.test(text)) return null;
  const found =
    /(?:^|\D)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D|$)/.exec(text) ??
    /(?:^|\D)(\d{4})-(\d{1,2})-(\d{1,2})(?:\D|$)/.exec(text);
  if (found === null) {
    const short = /(?:^|\D)(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})(?:\D|$)/.exec(text);
    const [, day, month, year] = (short ?? []).map(Number);
    return day === undefined || month === undefined || year === undefined ? undefined : dayOf(2000 + year, month, day);
  }
  const [one = 0, month = 0, other = 0] = found.slice(1, 4).map(Number);
  const [day, year] = one > 31 ? [other, one] : [one, other];
  return dayOf(year, month, day);
}

/** @example serialOf('2026-03-05') // 46086 */
export function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY);
}

function dayOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round((time - EPOCH) / DAY);
}
