import { foldKey } from '../text/vietnamese-text';
import { levelsIn, type Level } from './level';
import { daysOf, readWhole } from './span';

/** A day from which a task is to be done, and for whom. */
export interface StartDate {
  /** yyyy-mm-dd */
  readonly on: string;
  /** `special`: only for what `words` say ("Riêng các dịch vụ công thiết yếu …"). */
  readonly scope: 'everyone' | 'levels' | 'special';
  /** Of the scope `levels`; otherwise none. */
  readonly levels: readonly Level[];
  /** The part of the text that says so, as written. */
  readonly words: string;
}

const things =
  /^(?:riêng )?(?:đối với |với )?(?:các |những |một số )?(?:dịch vụ|thủ tục|tthc|dvc|hồ sơ|lĩnh vực|giấy tờ|kết quả)/u;

const fillers =
  /(?<!\p{L})(?:bắt buộc|bắt đầu|áp dụng|thực hiện|triển khai|hoàn thành|kể|từ|được|phải|thời gian)(?!\p{L})|[:,-]/gu;

/**
 * Reads a text that is nothing but start dates, one or several: "Bộ phận Một cửa cấp huyện từ tháng 12/2022; UBND xã,
 * phường … từ ngày 01/6/2023"; also "Năm 2022 và các năm tiếp theo". Null for any other text.
 * @param text with its line breaks
 * @param year for days without one; null where it is not known
 * @example readStartDates('Từ ngày 01/01/2026', null)?.[0]?.on // '2026-01-01'
 */
export function readStartDates(text: string, year: number | null): readonly StartDate[] | null {
  const starts: StartDate[] = [];
  let open = '';
  for (const piece of text.split(/(?<=[;\n,])/u)) {
    open += piece;
    const words = open.replace(/[\s;,.]+$/u, '').trim();
    const start = readStart(words, year);
    if (start === null) continue;
    starts.push(start);
    open = '';
  }
  return open.trim() === '' && starts.length > 0 ? starts : null;
}

function readStart(words: string, year: number | null): StartDate | null {
  const key = foldKey(words);
  const on = yearAndAfter(key, year);
  if (on !== null) return { on, scope: 'everyone', levels: [], words };
  for (const { index } of [...key.matchAll(/(?<!\p{L})từ (?=.)/gu)].reverse()) {
    const time = readWhole(key.slice(index + 'từ '.length).replace(/ (?:trở đi|trở về sau)$/u, ''));
    const days = time === null || time.isSeveral ? null : daysOf(time, year);
    if (days !== null) return { on: days.first, ...scopeOf(key.slice(0, index)), words };
  }
  return null;
}

/** "Năm 2022 và các năm tiếp theo" */
function yearAndAfter(key: string, year: number | null): string | null {
  const first = /^(?:trong |từ )?(.+?)(?: và|,)? (?:các|những) năm (?:tiếp theo|sau|tiếp)$/u.exec(key)?.[1];
  const time = first === undefined ? null : readWhole(first);
  return time === null || time.isSeveral ? null : (daysOf(time, year)?.first ?? null);
}

/** Whom the words before a start date name: all, levels, or only some services, which no level can be told of. */
function scopeOf(before: string): Pick<StartDate, 'scope' | 'levels'> {
  if (before.replace(fillers, '').trim() === '') return { scope: 'everyone', levels: [] };
  const levels = things.test(before) ? [] : levelsIn(before);
  return levels.length === 0 ? { scope: 'special', levels } : { scope: 'levels', levels };
}
