import { readPeriods } from '../../domain/periods/read-period';
import type { WrittenPeriod } from '../../domain/periods/written-period';
import { normaliseText } from '../../domain/text/vietnamese-text';
import { headingWords } from '../cells/heading-words';
import type { TableColumn } from './table';

/** What a column's headings say of its period; `key` is the same for all columns of one period. */
export interface SaidPeriod {
  readonly key: string;
  /** The heading that says it. */
  readonly heading: string;
  /** Null for "trong kỳ", which is the period that the sheet is about, and for "lũy kế" alone. */
  readonly period: WrittenPeriod | null;
  readonly isCumulative: boolean;
  /** "Tuần 2": a part of the period that the sheet is about. */
  readonly isWeek?: true;
}

const WHEN = '(?:ky|thang|quy|nam)';
const CURRENT = new RegExp(
  `^(?:(?:phat sinh|so lieu|so luong|thuc hien|ket qua) )?(?:(?:trong|ca|toan) ${WHEN}(?: nay| bao cao)?|${WHEN} (?:nay|bao cao))$`,
);
const WEEK = /^(?:trong )?tuan (?:thu )?(?:\d{1,2}|[ivx]{1,4}|nhat|hai|ba|tu|nam|cuoi|dau)(?: *\(.*\))?$/;
const FROM_START = '(?:luy ke|luy tien|cong don|tu dau nam)\\b';
/** "Đến 30/9": up to a day of no year. */
const UP_TO = /\bden (?:het )?(?:ngay )?\d{1,2} ?\//;
const CUMULATED = new RegExp(`^(?:tong )?(?:${FROM_START}|(?:tinh )?${UP_TO.source})`);
const IN_WORDS = new RegExp(`\\b(?:(trong ${WHEN}|${WHEN} (?:nay|bao cao))\\b|${FROM_START})`);

/**
 * Which period each column of figures is of, by a heading that is nothing but a period ("Lũy kế > Trực tuyến"), or by words
 * within its heading where the same is counted for another period, too ("Hồ sơ trực tuyến tháng 8 | Hồ sơ trực tuyến tháng 9").
 * Beside what is cumulated the same without such words is the period's own, and so is all that says no period.
 */
export function saidPeriods(columns: readonly TableColumn[]): ReadonlyMap<number, SaidPeriod> {
  const told = new Map(columns.map(({ column, path }) => [column, periodOfPath(path)]));
  const within = new Map(
    columns.map(({ column, path }) => [column, told.get(column) ?? periodInWords(path[path.length - 1] ?? '')]),
  );
  const others = (one: TableColumn): readonly (SaidPeriod | null)[] =>
    columns.filter((other) => matterOf(other) === matterOf(one)).map(({ column }) => within.get(column) ?? null);
  const isBeside = columns.some(
    (one) =>
      one.meaning.role !== 'other' &&
      within.get(one.column) === null &&
      others(one).some((said) => said?.isCumulative === true),
  );
  const apart = columns.filter((one) => {
    const own = within.get(one.column);
    return own != null && others(one).some((said) => said !== null && said.key !== own.key);
  });
  // "Tử số tháng 8 | Tử số tháng 9" over one "Mẫu số" are two columns for one thing, no blocks.
  const areBlocks = new Set(apart.map(matterOf)).size > 1;
  return new Map(
    columns.flatMap((one): [number, SaidPeriod][] => {
      const { column, path } = one;
      const whole = told.get(column) ?? null;
      if (whole !== null) return [[column, whole]];
      const said = within.get(column) ?? null;
      if (said === null) return isBeside ? [[column, current(path.join(' > '))]] : [];
      const isWhen = said.period === null || said.isCumulative;
      return (isWhen || areBlocks) && (apart.includes(one) || (isBeside && isWhen)) ? [[column, said]] : [];
    }),
  );
}

/** A row's period: like a column's, or another one's, which is there to compare with ("Cùng kỳ"). */
export type RowPeriod = SaidPeriod | 'other';

/**
 * Which period a row's name is of, where it is nothing but that; null where it names something.
 * @example periodOfName('- Lũy kế đến 30/9')?.isCumulative // true
 */
export function periodOfName(name: string): RowPeriod | null {
  // Most names are units', and "Cộng quý III" is a total.
  if (!MAY_BE_PERIOD.test(name) || /^\s*(?:tổng|cộng(?! dồn))/iu.test(name)) return null;
  const bare = name.replace(/^(?:[A-Z\d]{1,4}[.)]\s)?[\s\-–+•*.)]*(?:(?:số(?: liệu)?|kết quả|thực hiện)\s)*/iu, '');
  if (OTHER.test(headingWords(bare))) return 'other';
  const said = periodOfPath([bare]);
  // Rows of weeks are parts that add up.
  return said?.isWeek === true ? null : said;
}

const MAY_BE_PERIOD = /kỳ|kì|lũy|luỹ|lk|tháng|quý|năm|cộng dồn|đến|\d/iu;
const OTHER = /^(?:cung ky|(?:ky|thang|quy|nam) truoc)\b/;

/** What a column counts, whenever that was. */
function matterOf({ path, meaning: { role, indicator = '' } }: TableColumn): string {
  if (role !== 'other') return `${role === 'allDossiers' ? 'receivedDossiers' : role} ${indicator}`;
  const said = periodInWords(path[path.length - 1] ?? '');
  const when = said?.period?.writtenAs ?? '';
  return headingWords(normaliseText(path.join(' ')).replace(when, ' '))
    .replace(IN_WORDS, '')
    .trim();
}

/** "Lũy kế" alone, which does not say of what. @example saysCumulated('Lũy kế (hồ sơ)') // true */
export function saysCumulated(heading: string): boolean {
  return CUMULATED.test(headingWords(heading)) && readPeriods(heading).length === 0;
}

/** A heading that is nothing but a period; "Hồ sơ trong kỳ" counts something. */
function periodOfPath(path: readonly string[]): SaidPeriod | null {
  for (const [at, heading] of path.entries()) {
    const words = headingWords(heading);
    // “Cả năm” is the year, whatever the sheet is about.
    if (CURRENT.test(words) && !/\bca nam$/.test(words)) return current(heading);
    if (WEEK.test(words)) return { key: words, heading, period: null, isCumulative: false, isWeek: true };
    const isCumulative = CUMULATED.test(words);
    const periods = readPeriods(heading);
    const [period] = periods;
    if (!isCumulative && (periods.length !== 1 || !saysOnly(heading, period))) continue;
    // "Năm 2022 > Tháng 9": the month is meant.
    const isWide = period?.kind === 'year' && periodOfPath(path.slice(at + 1)) !== null;
    if ((period !== undefined || isCumulative) && !isWide) return saidOf(heading, period, isCumulative);
  }
  return null;
}

function periodInWords(heading: string): SaidPeriod | null {
  const words = headingWords(heading);
  const found = IN_WORDS.exec(words);
  const periods = readPeriods(heading);
  if (found === null && periods.length === 1) return saidOf(heading, periods[0], false);
  if (found === null) return UP_TO.test(words) ? saidOf(heading, undefined, true) : null;
  return found[1] === undefined ? saidOf(heading, periods[0], true) : current(heading);
}

function current(heading: string): SaidPeriod {
  return { key: 'current', heading, period: null, isCumulative: false };
}

function saidOf(heading: string, period: WrittenPeriod | undefined, isCumulative: boolean): SaidPeriod {
  if (period === undefined) return { key: 'cumulated', heading, period: null, isCumulative };
  const key = `${period.kind} ${String(period.index)} ${String(period.year ?? '')} ${String(period.isCumulative)}`;
  return { key, heading, period, isCumulative };
}

/** Whether a heading is the period's own words and none that count something. */
function saysOnly(heading: string, period: WrittenPeriod | undefined): boolean {
  return BESIDE.test(headingWords(normaliseText(heading).replace(period?.writtenAs ?? '', ' ')));
}

const BESIDE = /^(?:trong|ky|so lieu|ket qua|thuc hien|cong|tong|tong cong|ca)?$/;
