import type { CellValue } from '../../cells/grid';

/** Days as Excel counts them, from 1900 on. */
const FIRST = 20_000;
const LAST = 80_000;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const MINUTES = 1440;
/** Of Vietnam, all year round. */
const OFFSET = 7 * 60;

/** Which of two numbers is the day in a text such as 05/03/2026. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * A day in a cell, as Excel counts days: a date, or its text dd/mm/yyyy (or dd/mm/yy, of this century), yyyy-mm-dd or "ngày … tháng
 * … năm …", with or without a time on either side; null for a blank cell, undefined for what is no day. A text that names its
 * time zone, as a database writes it, is taken to the day that it was in Vietnam.
 * @example readDay('14:30 05/03/2026') // 46086
 */
export function readDay(value: CellValue, order: DayOrder = 'day-first'): number | null | undefined {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value >= FIRST && value < LAST ? Math.floor(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text === '' || /^[-–—]+$/.test(text)) return null;
  const parts = partsOf(text);
  if (parts === null) return undefined;
  const { year, one, two } = parts;
  const isSwapped = parts.isOpen && order === 'month-first';
  const day = isSwapped ? dayOf(year, one, two) : dayOf(year, two, one);
  const zone = ZONE.exec(text);
  return day === undefined || zone === null ? day : day + Math.floor(localMinutes(text, zone) / MINUTES);
}

/** What a text can only be, whatever is usual: null where both are days. @example onlyOrderOf('03/25/2026') // 'month-first' */
export function onlyOrderOf(text: string): DayOrder | null {
  const parts = partsOf(text);
  if (parts?.isOpen !== true) return null;
  const { one, two } = parts;
  if (one > 31 || two > 31 || (one > 12 && two > 12)) return null;
  return one > 12 ? 'day-first' : two > 12 ? 'month-first' : null;
}

/** The time of day in minutes; 0 where a cell has none, as midnight. @example readTime('05/03/2026 5:30 CH') // 1050 */
export function readTime(value: CellValue): number {
  if (typeof value === 'number') return Math.round((value - Math.floor(value)) * MINUTES);
  if (typeof value !== 'string') return 0;
  const zone = ZONE.exec(value.trim());
  if (zone === null) return minutesOf(value);
  return ((localMinutes(value.trim(), zone) % MINUTES) + MINUTES) % MINUTES;
}

/** @example serialOf('2026-03-05') // 46086 */
export function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY);
}

interface Parts {
  readonly year: number;
  readonly one: number;
  readonly two: number;
  /** Which of the two is the day is left open by how it is written. */
  readonly isOpen: boolean;
}

const WRITTEN = /(?:^|\D)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D|$)/;
const YEAR_FIRST = /(?:^|\D)(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:\D|$)/;
const SHORT = /(?:^|\D)(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})(?:\D|$)/;
const SPELLED = /\bngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?:\D|$)/iu;
/** Zulu or an offset, behind a time. */
const ZONE = /\d:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:(Z)|([+-])(\d{2}):?(\d{2}))$/;

function partsOf(text: string): Parts | null {
  const written = WRITTEN.exec(text);
  if (written !== null) return partsFrom(written, 3, 1, 2, true);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return partsFrom(yearFirst, 1, 3, 2, false);
  const short = SHORT.exec(text);
  if (short !== null) return partsFrom(short, 3, 1, 2, true);
  const spelled = SPELLED.exec(text.normalize('NFC'));
  return spelled === null ? null : partsFrom(spelled, 3, 1, 2, false);
}

function partsFrom(found: RegExpExecArray, year: number, one: number, two: number, isOpen: boolean): Parts {
  const written = Number(found[year]);
  return { year: written < 100 ? 2000 + written : written, one: Number(found[one]), two: Number(found[two]), isOpen };
}

function minutesOf(text: string): number {
  const found = /(?:^|[^\d:.])(\d{1,2})(?::|h|g)(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s?(SA|CH|AM|PM)\b)?/iu.exec(text);
  if (found === null) return 0;
  const hour = Number(found[1]);
  const isAfternoon = /^[cp]/iu.test(found[3] ?? '');
  const isMorning = /^[sa]/iu.test(found[3] ?? '');
  const hours = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
  return hours < 24 ? hours * 60 + Number(found[2]) : 0;
}

/** Minutes from the start of the written day to the moment, by the clocks of Vietnam. */
function localMinutes(text: string, [, zulu, sign, hours, minutes]: RegExpExecArray): number {
  const ahead = zulu === undefined ? Number(`${sign ?? '+'}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  return minutesOf(text) + OFFSET - ahead;
}

function dayOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round((time - EPOCH) / DAY);
}
