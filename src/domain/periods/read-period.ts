import { foldAccents, normaliseText } from '../text/vietnamese-text';
import {
  A_YEAR,
  CUMULATIVE,
  DOCUMENT_NUMBER,
  ELSEWHERE,
  OF_DOCUMENTS,
  TOLD_BY_ACCENT,
  UNREAD,
  wordings,
  type Wording,
} from './period-wordings';
import { daysTogether, isSamePeriod, monthsOf, monthsTogether, type WrittenPeriod } from './written-period';

/**
 * The period that a text names; of several the first, null where it names none. A range of days that is exactly a month, a
 * quarter, half a year, nine months or a year is that; days of signing and years of other documents are none.
 * @param year of a period that is written without one, where it is known from elsewhere
 * @example readPeriod('Quý III/2022') // quarter 3 of 2022, from 2022-07-01 to 2022-09-30
 */
export function readPeriod(text: string, year: number | null = null): WrittenPeriod | null {
  return readPeriods(text, year)[0] ?? null;
}

/**
 * All periods that a text names, each once, as they follow each other; what it compares with and what it goes on to plan are
 * left out.
 * @example readPeriods('Tháng 6 và 6 tháng đầu năm 2026').length // 2
 * @example readPeriods('Kết quả quý I, nhiệm vụ quý II năm 2026') // quarter 1 of 2026 alone
 */
export function readPeriods(text: string, year: number | null = null): readonly WrittenPeriod[] {
  const written = withoutNumbers(writtenText(text));
  const turn = ELSEWHERE.exec(written.folded)?.index ?? written.folded.length;
  const before = { accented: written.accented.slice(0, turn), folded: written.folded.slice(0, turn) };
  const found = periodsIn(before, written.folded, year);
  return found.length > 0 || turn === written.folded.length ? found : periodsIn(written, written.folded, year);
}

/** A text letter by letter with and without its accents. */
interface WrittenText {
  readonly accented: string;
  readonly folded: string;
}

function writtenText(text: string): WrittenText {
  const accented = normaliseText(text);
  const folded = foldAccents(accented);
  // A letter that folds into several moves what is behind it: then the words are shown as they were folded.
  return { accented: folded.length === accented.length ? accented : folded, folded };
}

/** A document's number is no number of months, nor a day. */
function withoutNumbers({ accented, folded }: WrittenText): WrittenText {
  return { accented, folded: folded.replace(DOCUMENT_NUMBER, (words) => words.replace(/\d/g, '#')) };
}

function periodsIn(text: WrittenText, whole: string, year: number | null): readonly WrittenPeriod[] {
  const own = yearIn(whole) ?? year;
  const days = rangeOfDays(text, year);
  if (days !== null) {
    if (days.period === null) return [];
    const { period, start, end } = days;
    const rest = text.folded.slice(0, start) + '#'.repeat(end - start) + text.folded.slice(end);
    // "Quý III (từ ngày 05/9 đến ngày 11/9/2026)" are days of it; "Tháng 9 (từ 01/01 đến 30/9/2026)" is another period.
    const others = namedMonths({ ...text, folded: rest }, own ?? period.year).filter((each) => !holds(each, period));
    return withoutRepeats([period, ...others]);
  }
  const said = { ...text, folded: text.folded.replace(DAY, (day) => ' '.repeat(day.length)) };
  const named = withoutRepeats(namedMonths(said, own));
  if (named.length > 0) return named;
  const until = lastDay(text, own);
  if (until !== null) return [until];
  // A year alone belongs to the document that the text speaks of.
  const alone = OF_DOCUMENTS.test(whole) || UNREAD.test(said.folded) ? null : A_YEAR.exec(said.folded);
  if (alone === null) return [];
  const isCumulative = CUMULATIVE.test(said.folded);
  const writtenAs = text.accented.slice(alone.index, alone.index + alone[0].length);
  return [monthsTogether(1, 12, Number(alone.groups?.['year']), { isCumulative, writtenAs })];
}

/** "ngày 5 tháng 10 năm 2022": a day, by which something was signed. */
const DAY = /\bngay [\d.… ]{0,8}thang \d{1,2}( nam 20\d\d)?/g;

/** "Quý III … năm 2022": the year may stand further on. */
function yearIn(words: string): number | null {
  return OF_DOCUMENTS.test(words) ? null : Number(/\bnam (20\d\d)\b/.exec(words)?.[1] ?? 0) || null;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly first: number;
  readonly last: number;
}

function namedMonths(text: WrittenText, year: number | null): readonly WrittenPeriod[] {
  const places: Place[] = [];
  let rest = text.folded;
  for (const wording of wordings) {
    for (let found = placeOf(wording, { ...text, folded: rest }); found !== null;) {
      places.push(found);
      rest = rest.slice(0, found.start) + '#'.repeat(found.end - found.start) + rest.slice(found.end);
      found = placeOf(wording, { ...text, folded: rest });
    }
  }
  const inOrder = places.sort((a, b) => a.start - b.start);
  return inOrder.map((place, at) => {
    const [before, behind] = [inOrder[at - 1]?.end ?? 0, inOrder[at + 1]?.start ?? text.folded.length];
    const cumulated = CUMULATIVE.exec(text.folded.slice(before, place.start));
    const isCumulative = cumulated !== null || SAID_BEHIND.test(text.folded.slice(place.end, behind));
    const start = cumulated === null ? place.start : before + cumulated.index;
    const writtenAs = text.accented.slice(start, place.end).trim();
    // What is written behind a later one ("Tháng 6 và 6 tháng đầu năm 2026") is the year of all.
    const own = place.year ?? year ?? inOrder.find((each) => each.year !== null)?.year ?? null;
    return monthsTogether(place.first, place.last, own, { isCumulative, writtenAs });
  });
}

const SAID_BEHIND = /^ ?\(? ?(?:luy ke|luy tien|cong don)\b/;

function placeOf({ pattern, read }: Wording, { accented, folded }: WrittenText): Place | null {
  const search = new RegExp(pattern, 'g');
  for (let found = search.exec(folded); found !== null; found = search.exec(folded)) {
    const groups = found.groups ?? {};
    const months = read(groups);
    const [words] = found;
    const [start, end] = [found.index, found.index + words.length];
    const isMisread = TOLD_BY_ACCENT.some(
      (word) => word.folded.test(words) && !word.accented.test(accented.slice(start, end)),
    );
    if (months === null || isMisread) continue;
    return { start, end, ...months, year: Number(groups['year'] ?? groups['own'] ?? 0) || null };
  }
  return null;
}

function withoutRepeats(periods: readonly WrittenPeriod[]): readonly WrittenPeriod[] {
  return periods.filter((period, at) => !periods.slice(0, at).some((other) => isSamePeriod(other, period)));
}

/** One day: 01/06/2022, 01/06, 1/6/22, ngày 01 tháng 6 năm 2022. */
const A_DAY = String.raw`(?:ngay )?(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})(?:(?: ?[/.-] ?| nam )(20\d\d|\d\d(?!\d)))?`;
/** "hết", and the hour: 17h00, 17 giờ, 8:30, 07 giờ 30 phút. */
const AN_HOUR = String.raw`\d{1,2} ?(?:gio|h|:) ?(?:\d\d(?: ?phut| ?p(?![a-z]))? ?)?,? ?`;
const UP_TO = String.raw`(?:het |luc )*(?:${AN_HOUR})?`;
const RANGE = new RegExp(
  String.raw`\b(?:(tu) (?:${AN_HOUR})?)?${A_DAY}( nam truoc)? ?(?:den|toi|-|~) ?${UP_TO}${A_DAY}(?![\d/])`,
);
/** "từ ngày 01 đến ngày 15 tháng 6 năm 2026": the month is said once. */
const WITHIN_MONTH = new RegExp(String.raw`\btu (?:${AN_HOUR})?(?:ngay )?(\d{1,2}) (?:den|toi) ${UP_TO}${A_DAY}`);
const UNTIL = new RegExp(String.raw`\b(?:luy ke|luy tien|cong don|tu dau nam)\b.*?\b(?:den|het) ${UP_TO}${A_DAY}`);
/** "Số liệu tính đến 16 giờ ngày 15/9/2026": the day of the figures, which may begin anywhere. */
const LAST_DAY = new RegExp(String.raw`\b(?:(?:tinh|cap nhat|so lieu|ket qua|tong hop) den|den het) ${UP_TO}${A_DAY}`);

/** Days that a text names, and where. */
interface FoundDays {
  /** Null where they are no days of a calendar, or the wrong way round. */
  readonly period: WrittenPeriod | null;
  readonly start: number;
  readonly end: number;
}

/** A year to find out by which months days without one are. */
const ANY_YEAR = 2001;

/** Days from one to another; null where the text has none. */
function rangeOfDays({ accented, folded }: WrittenText, year: number | null): FoundDays | null {
  const own = yearIn(folded) ?? year;
  const found = ({ index, 0: words }: RegExpExecArray, [from, to]: Days, isCumulative: boolean): FoundDays => {
    const [start, end] = [index, index + words.length];
    const said = { isCumulative, writtenAs: accented.slice(start, end).trim() };
    const period = from === null || to === null || from > to ? null : daysTogether(from, to, said);
    return { period, start, end };
  };
  const range = RANGE.exec(folded);
  if (range !== null) {
    const [, isFrom, d1 = '', m1 = '', y1, before, d2 = '', m2 = '', y2] = range;
    const known = fullYear(y2) ?? own;
    const to = isoDay(known ?? fullYear(y1) ?? ANY_YEAR, m2, d2);
    // "Từ 15/12 đến 14/12/2022" began in the year before.
    const isBefore = before !== undefined || Number(m1) * 100 + Number(d1) > Number(m2) * 100 + Number(d2);
    const ofTo = to === null ? null : Number(to.slice(0, 4));
    const from = isoDay(fullYear(y1) ?? (ofTo === null ? null : ofTo - (isBefore ? 1 : 0)), m1, d1);
    const days = found(range, [from, to], CUMULATIVE.test(folded.slice(0, range.index)));
    const isOfYear = known !== null || y1 !== undefined;
    // Without "từ" and a year only whole months are surely days: "01/01 - 30/9".
    const isWhole = days.period !== null && monthsOf(days.period).length > 0;
    if (isWhole || (isOfYear && (isFrom !== undefined || y1 !== undefined || y2 !== undefined)))
      return isOfYear || days.period === null
        ? days
        : { ...days, period: { ...days.period, year: null, from: null, to: null } };
    if (isFrom !== undefined) return { ...days, period: null };
  }
  const within = WITHIN_MONTH.exec(folded);
  if (within !== null) {
    const [, d1 = '', d2 = '', month = '', written] = within;
    const day = (each: string): string | null => isoDay(fullYear(written) ?? own, month, each);
    return found(within, [day(d1), day(d2)], false);
  }
  const until = UNTIL.exec(folded);
  if (until === null) return null;
  const [, day = '', month = '', written] = until;
  const to = isoDay(fullYear(written) ?? own, month, day);
  return to === null ? null : found(until, [`${to.slice(0, 4)}-01-01`, to], true);
}

type Days = readonly [from: string | null, to: string | null];

/** Whether days lie within a period, as far as both are known. */
function holds(period: WrittenPeriod, { from, to }: WrittenPeriod): boolean {
  if (period.from === null || period.to === null || from === null || to === null) return false;
  return period.from <= from && to <= period.to;
}

/** The day up to which figures reach, where a text says no more: its year is known, and not where they begin. */
function lastDay({ accented, folded }: WrittenText, year: number | null): WrittenPeriod | null {
  const found = LAST_DAY.exec(folded);
  if (found === null) return null;
  const [words, day = '', month = '', written] = found;
  const to = isoDay(fullYear(written) ?? year, month, day);
  if (to === null) return null;
  const writtenAs = accented.slice(found.index, found.index + words.length).trim();
  return { kind: 'range', index: 0, year: Number(to.slice(0, 4)), from: null, to: null, isCumulative: true, writtenAs };
}

function fullYear(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** Null for a day that no calendar has, or of no known year. */
function isoDay(year: number | null, month: string, day: string): string | null {
  if (year === null) return null;
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : null;
}
