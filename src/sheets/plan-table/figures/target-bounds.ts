import { compareRatios, type Bound } from '../../../domain/rates/ratio';
import { saysStrictBound } from '../../headings/vocabulary/strict-bounds';

/** A figure as it was read; doubtful where what it stands for had to be assumed. */
export interface Figure {
  readonly value: Bound;
  readonly isDoubtful: boolean;
}

/** Reads what is left of a target's words: "80%", "85 điểm"; null where that is no figure. */
export type ReadFigure = (text: string) => Figure | null;

/** What words say that their figure bounds, or that its two figures contradict each other; null without a figure. */
export type BoundedFigure = (Figure & { readonly bound: 'lower' | 'upper' | null }) | 'bounds-disagree' | null;

const AT_LEAST =
  /^(?:(?:≥|>=|=>|phấn đấu|đạt|từ|tối thiểu|ít nhất|không (?:thấp|nhỏ|ít) hơn|không dưới|(?:cao|lớn) hơn hoặc bằng|tỷ lệ|tỉ lệ|giao|bằng|là)[\s:]*)+/u;
const OR_MORE = /[\s,;(]*(?:trở lên|hoặc (?:hơn|cao hơn)|và cao hơn|trở đi)[\s.)]*$/u;
/** What says that the figure has to be passed; whether it does as it stands, `saysStrictBound` knows ("trên 70% trở lên" does not). */
const ABOVE = /^(?:>|trên|hơn|vượt(?: mức)?|cao hơn|lớn hơn)\s*/u;
const ABOUT = /^(?:khoảng|~|xấp xỉ)\s*/u;
const AT_MOST =
  /^(?:(?:≤|<=|=<|không quá|không vượt(?: quá)?|không (?:cao|lớn|nhiều) hơn|(?:thấp|nhỏ|ít) hơn hoặc bằng|tối đa|nhiều nhất|giữ ở mức dưới)[\s:]*)+/u;
const BELOW = /^(?:<|dưới|nhỏ hơn|thấp hơn|ít hơn)\s*/u;
const OR_LESS = /[\s,;(]*(?:trở xuống|hoặc (?:thấp|ít|nhỏ) hơn)[\s.)]*$/u;
const LOWER =
  /^(?:≥|>=|=>|từ\s|tối thiểu|ít nhất|không (?:thấp|nhỏ|ít) hơn|không dưới|(?:cao|lớn) hơn |>|trên\s|hơn\s|vượt)|(?:trở lên|hoặc (?:hơn|cao hơn)|và cao hơn)[\s.)]*$/u;
const RANGE = /^(\S+(?: \S+){0,3})\s*(?:-|÷|~|đến|tới)\s*(\S+(?: \S+){0,3})$/u;
const TWO_SIDED =
  /^(?:≥|>=|>|từ|trên|tối thiểu|ít nhất|không dưới)\s*(\S+?(?: \S+?){0,3}?)[\s,;]*(?:và|nhưng|&)?\s*(?:≤|<=|<|dưới|tối đa|nhiều nhất|không quá)\s*(\S+(?: \S+){0,3})$/u;

/**
 * Reads a figure with the words of its bound. Of a range the lower end binds ("45%-50%" is at least 45%); one whose lower
 * end is above the upper ("từ 90% đến 80%") says two things, and neither is taken. "Trên 80%" and "< 1%" are strict.
 * @param key the words, folded
 * @example readBound('≥ 80%', readPercent) // { value: 80/100, isDoubtful: false, bound: 'lower' }
 */
export function readBound(key: string, figureOf: ReadFigure): BoundedFigure {
  const sides = TWO_SIDED.exec(key);
  if (sides !== null) return disagree(ends(sides, figureOf)) ? 'bounds-disagree' : null;
  const most = key.replace(/^(?:đạt|phấn đấu|giao|tỷ lệ|là)\s+/u, '');
  const upper = most.replace(AT_MOST, '').replace(OR_LESS, '').trim();
  if (upper !== most.trim()) return bounded(figureOf(upper), 'upper');
  const below = most.replace(BELOW, '');
  if (below !== most) return bounded(passed(figureOf(below), key), 'upper');
  const bound = LOWER.test(key) ? 'lower' : null;
  const plain = key.replace(AT_LEAST, '').replace(OR_MORE, '').trim();
  const above = plain.replace(ABOVE, '');
  if (above !== plain) return bounded(passed(figureOf(above), key), bound);
  const about = plain.replace(ABOUT, '');
  if (about !== plain) return bounded(doubtful(figureOf(about)), bound);
  const range = RANGE.exec(plain);
  if (range === null) return bounded(figureOf(plain), bound);
  const both = ends(range, figureOf);
  if (disagree(both)) return 'bounds-disagree';
  return both === null ? null : bounded(both[0], 'lower');
}

function bounded(figure: Figure | null, bound: 'lower' | 'upper' | null): BoundedFigure {
  return figure && { ...figure, bound };
}

function passed(figure: Figure | null, key: string): Figure | null {
  if (figure === null || !saysStrictBound(key)) return doubtful(figure);
  return { ...figure, value: { ...figure.value, isStrict: true } };
}

function doubtful(figure: Figure | null): Figure | null {
  return figure && { ...figure, isDoubtful: true };
}

/** The two ends of a range; "45-50%" are both percentages. */
function ends([, from = '', to = '']: RegExpExecArray, figureOf: ReadFigure): readonly [Figure, Figure] | null {
  const lower = figureOf(from.includes('%') || !to.includes('%') ? from : `${from}%`);
  const upper = figureOf(to);
  return lower === null || upper === null ? null : [lower, upper];
}

function disagree(both: readonly [Figure, Figure] | null): boolean {
  return both !== null && compareRatios(both[0].value, both[1].value) > 0;
}
