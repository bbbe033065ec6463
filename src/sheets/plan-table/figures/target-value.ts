import { parseWrittenNumber } from '../../../domain/text/numbers';
import { compareRatios, ratioOfDecimal, type Bound, type Ratio } from '../../../domain/rates/ratio';
import { isBeyondAll } from '../../../domain/verdicts/assessment';
import { foldKey } from '../../../domain/text/vietnamese-text';
import type { ProblemFacts } from '../../../domain/problem';
import type { RateScale } from '../../cells/figures';
import { isRelative, withoutComparison } from './relative-targets';
import { readBound, type Figure } from './target-bounds';

/** One unit's own target, written beside the common one: "50% (riêng xã Nông Thượng 40%)". */
export interface WrittenException {
  readonly unit: string;
  readonly text: string;
}

/** Why words with figures are no target, where that can be said. */
export type UnreadableWhy = NonNullable<Extract<ProblemFacts['plan-value-unreadable'], { unit: string }>['why']>;

/** What a cell assigns. `readAs` is set where the words leave a doubt that has to be told, or say that the figure has to be passed. */
export type TargetReading =
  | {
      readonly kind: 'target';
      readonly value: Bound;
      readonly text: string;
      readonly readAs: string | null;
      readonly exceptions: readonly WrittenException[];
      /** What the words say that it bounds: "≥ 80%" is a lower bound, "≤ 1%" an upper one; null for a bare figure. */
      readonly bound: 'lower' | 'upper' | null;
    }
  /** "-": the plan says that none is assigned. */
  | { readonly kind: 'none'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string; readonly why?: UnreadableWhy };

const ONE: Ratio = { numerator: 1, denominator: 1 };

/** A whole paragraph is no target. */
const LONGEST = 300;

/** What a bracket behind a target says of what is counted, and of nobody that is assigned to. */
const COUNTED_SO =
  /\s*\(((?:(?:ngoại |loại )?trừ |không (?:tính|bao gồm|kể) |chỉ (?:tính|áp dụng)? ?|đối với |trên |trong )?(?:các |những |số |tổng số |toàn bộ )*(?:tthc|thủ tục|hồ sơ|dvc|dvctt|dịch vụ|lĩnh vực|trường hợp|giao dịch)(?!\p{L})[^()%]*)\)$/iu;

/** @example conditionOf('100% (trừ lĩnh vực đất đai)') // 'trừ lĩnh vực đất đai' */
export function conditionOf(written: string): string | null {
  return COUNTED_SO.exec(written.trim())?.[1] ?? null;
}

const NAMED_FIGURE =
  /^\s*(.+?)[\s:]+(?:là |đạt |giao )*((?:(?:tối thiểu|ít nhất|không dưới|phấn đấu|đạt|từ) )*[≥>=]*\s*\d[\d.,]*\s*%?)\s*$/u;
const EXCEPTION = /^(.*?)[\s,;(]+(?:riêng|trừ|ngoại trừ)\s+(.+?)\)?$/u;

/**
 * Reads a target as plans word it; what binds of a range is its lower end ("45%-50%" is 45%), and the words are kept. An upper
 * bound ("không quá 5%") is told as one. Shares above 100% and words without a figure are unreadable: none is invented.
 * @param scale how a figure without "%" is to be taken; null where the heading says that it is a percentage
 * @example readTarget('từ 50% trở lên', null) // { kind: 'target', value: 50/100, … }
 */
export function readTarget(written: string, scale: RateScale | null): TargetReading {
  const text = written.trim();
  if (text === '') return { kind: 'blank' };
  if (/^[-–—−_]+$|^(?:không giao|không)$/iu.test(text)) return { kind: 'none', text };
  if (text.length > LONGEST) return { kind: 'unreadable', text: `${text.slice(0, LONGEST)}…` };
  const { base, exceptions } = splitExceptions(text);
  const key = withoutComparison(
    foldKey(base.replace(COUNTED_SO, '')).replace(/(?:\s*\/\s*(?:01 |1 )?năm)?[.;]?$/u, ''),
  );
  if (isRelative(key)) return { kind: 'unreadable', text, why: 'relative' };
  const read = readBound(key, (figure) => readFigure(figure, scale));
  if (read === 'bounds-disagree') return { kind: 'unreadable', text, why: read };
  if (read === null || compareRatios(read.value, ONE) > 0) return { kind: 'unreadable', text };
  if (isBeyondAll(read.value, read.bound === 'upper' ? 'lower' : 'higher'))
    return { kind: 'unreadable', text, why: 'beyond-all' };
  return {
    kind: 'target',
    value: read.value,
    text,
    readAs: read.isDoubtful || read.value.isStrict ? percentText(read.value) : null,
    exceptions,
    bound: read.bound,
  };
}

function readFigure(text: string, scale: RateScale | null): Figure | null {
  const written = parseWrittenNumber(text.replace(/\s*(?:phần trăm)$/u, '%'));
  if (written.kind === 'percent') return { value: written.ratio, isDoubtful: false };
  if (written.kind !== 'number' || written.value < 0) return null;
  return scaledTarget(written.value, scale);
}

/** A figure without "%", by the scale of its column; null for one that does not fit it (0,13 in a column of 70 and 50). */
export function scaledTarget(value: number, scale: RateScale | null): Figure | null {
  if (!(value >= 0 && value <= 100)) return null;
  const plain = ratioOfDecimal(Number(value.toPrecision(15)));
  if (scale === 'fraction') return value > 1 ? null : { value: asPercentage(plain), isDoubtful: value !== 0 };
  if (scale === 'percent' && value > 0 && value < 1) return null;
  const value100 = { numerator: plain.numerator, denominator: plain.denominator * 100 };
  return { value: value100, isDoubtful: scale === 'percent' && value !== 0 };
}

/** 0,7 as 70/100, as a text of "70%" is read: a plan is the same from whichever file it came. */
function asPercentage({ numerator, denominator }: Ratio): Ratio {
  return denominator >= 100
    ? { numerator, denominator }
    : { numerator: (numerator * 100) / denominator, denominator: 100 };
}

/** A ratio as an officer writes it. @example percentText({ numerator: 135, denominator: 1000 }) // '13,5%' */
export function percentText({ numerator, denominator }: Ratio): string {
  return `${String(Number(((numerator * 100) / denominator).toPrecision(15))).replace('.', ',')}%`;
}

function splitExceptions(text: string): { base: string; exceptions: readonly WrittenException[] } {
  const found = EXCEPTION.exec(text.replace(/\s+/gu, ' '));
  if (found === null) return { base: text, exceptions: [] };
  const [, base = '', rest = ''] = found;
  const exceptions = rest.split(/;|,(?=\s*\p{L})|(?:^|\s)riêng\s/u).flatMap((part) => {
    const one = NAMED_FIGURE.exec(part);
    return one ? [{ unit: (one[1] ?? '').trim(), text: (one[2] ?? '').trim() }] : [];
  });
  return exceptions.length === 0 ? { base: text, exceptions } : { base, exceptions };
}

/** What is counted, behind a figure. */
const COUNTED =
  /\s*(?:điểm|tthc|dvctt|dvc|dịch vụ(?: công)?|thủ tục(?: hành chính)?|hồ sơ|hs|giao dịch|phiếu|lượt|tài khoản)(?: (?:trực tuyến|toàn trình|một phần))*\.?$/u;

/**
 * Reads a score or a count as plans word it: "85", "85 điểm", "85/100 điểm", "≥ 85", "10 TTHC"; kept as it stands.
 * @example readScore('85,5 điểm') // { kind: 'target', value: 855/10, … }
 */
export function readScore(written: string): TargetReading {
  const text = written.trim();
  if (text === '') return { kind: 'blank' };
  if (/^[-–—−_]+$|^(?:không giao|không)$/iu.test(text)) return { kind: 'none', text };
  if (text.length > LONGEST) return { kind: 'unreadable', text: `${text.slice(0, LONGEST)}…` };
  const key = withoutComparison(foldKey(text).replace(/[.;]$/u, ''));
  if (isRelative(key)) return { kind: 'unreadable', text, why: 'relative' };
  const read = readBound(key, readPlainFigure);
  if (read === 'bounds-disagree') return { kind: 'unreadable', text, why: read };
  if (read === null) return { kind: 'unreadable', text };
  // Of scores and counts there may always be more, and never less than none.
  if (read.bound === 'upper' && isBeyondAll(read.value, 'lower'))
    return { kind: 'unreadable', text, why: 'beyond-all' };
  const readAs = read.isDoubtful || read.value.isStrict ? figureText(read.value) : null;
  return { kind: 'target', value: read.value, text, readAs, exceptions: [], bound: read.bound };
}

function readPlainFigure(words: string): Figure | null {
  const written = words
    .replace(/\s*\/\s*100(?= |$)/u, '')
    .replace(COUNTED, '')
    .replace(/\s*\/\s*100$/u, '');
  const figure = parseWrittenNumber(written.trim());
  if (figure.kind !== 'number' || figure.value < 0) return null;
  return { value: ratioOfDecimal(Number(figure.value.toPrecision(15))), isDoubtful: false };
}

/** A score or a count as an officer writes it. @example figureText({ numerator: 855, denominator: 10 }) // '85,5' */
function figureText({ numerator, denominator }: Ratio): string {
  return String(Number((numerator / denominator).toPrecision(15))).replace('.', ',');
}
