import type { Better, PlanIndicator, Target } from '../../domain/plans/plan';
import { isBeyondAll } from '../../domain/verdicts/assessment';
import { parseWrittenNumber } from '../../domain/text/numbers';
import type { PlanSheetMistakeCode } from '../../domain/plans/plan-sheet-mistake';
import { ratioOfDecimal, ratioOfPercent, toNumber, type Bound, type Ratio } from '../../domain/rates/ratio';
import type { CellValue } from '../cells/grid';
import { saysStrictBound } from '../headings/vocabulary/strict-bounds';
import { percentText, readScore, readTarget, scaledTarget } from '../plan-table/figures/target-value';
import { insideOf, isPlain, readExact, exactForm, tidyText } from './exact-text';

type TargetMistake = Extract<PlanSheetMistakeCode, `target-${string}` | 'exact-unreadable'>;

export type TargetCellReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'mistake'; readonly code: TargetMistake };

export type WrittenTarget =
  | { readonly kind: 'share'; readonly share: number; readonly value: Ratio }
  | { readonly kind: 'text'; readonly text: string };

/** Between 1 (100%) and this, a bare figure may be a percentage ("7") or a share above the whole ("1,5"). */
const SURELY_PERCENT = 10;

/**
 * The target that a cell assigns. A number up to 1 is a share, above 10 a percentage; between, it is asked about.
 * @example readTargetCell('70 %') // { kind: 'target', target: { value: 70/100, text: '70%' } }
 */
export function readTargetCell(
  cell: CellValue,
  { better = 'higher', kind = 'share' }: Pick<PlanIndicator, 'better' | 'kind'> = {},
): TargetCellReading {
  if (cell === null) return { kind: 'blank' };
  if (kind !== 'share') return readFigure(cell, better);
  if (typeof cell === 'number') return readNumber(cell);
  if (typeof cell !== 'string') return mistake('target-unreadable');
  const inside = insideOf(cell, 'chỉ tiêu');
  if (inside !== undefined) return readExactTarget(inside ?? '', better);
  const text = tidyText(cell);
  const number = parseWrittenNumber(text);
  if (number.kind === 'number') return readNumber(number.value);
  const percent = number.kind === 'percent' ? number.ratio : null;
  if (percent !== null && percent.numerator > percent.denominator) return mistake('target-above-100');
  // A bare percentage is one, however it is spaced: "70 %" says no more than the number does.
  if (percent !== null) return found(percent, percentText(percent));
  const reading = readTarget(text, null);
  if (reading.kind === 'blank') return reading;
  if (reading.kind === 'none') return found(null, text);
  if (reading.kind === 'unreadable') return mistake(isAbove100(text) ? 'target-above-100' : 'target-unreadable');
  if (reading.exceptions.length > 0) return mistake('target-exceptions');
  if (isOtherSide(reading.bound, better)) return mistake('target-unreadable');
  return isSure(reading) ? found(reading.value, text) : mistake('target-doubtful');
}

/** "Trên 50%" says what it binds; "khoảng 50%" does not. */
function isSure({ readAs, value }: { readonly readAs: string | null; readonly value: Bound }): boolean {
  return readAs === null || value.isStrict === true;
}

/** What binds from the other side than its indicator is judged by is no target that could be meant. */
function isOtherSide(bound: 'lower' | 'upper' | null, better: Better): boolean {
  return bound !== null && bound !== (better === 'lower' ? 'upper' : 'lower');
}

/** A score or a count, as it stands. */
function readFigure(cell: CellValue, better: Better): TargetCellReading {
  if (typeof cell === 'number' && cell >= 0) return found(ratioOfDecimal(cell), String(cell).replace('.', ','));
  if (typeof cell !== 'string') return mistake('target-unreadable');
  const inside = insideOf(cell, 'chỉ tiêu');
  if (inside !== undefined) return readExactTarget(inside ?? '', better, false);
  const text = tidyText(cell);
  const reading = readScore(text);
  if (reading.kind === 'blank') return reading;
  if (reading.kind === 'unreadable') return mistake('target-unreadable');
  if (reading.kind === 'none') return found(null, text);
  if (isOtherSide(reading.bound, better)) return mistake('target-unreadable');
  return isSure(reading) ? found(reading.value, text) : mistake('target-doubtful');
}

/**
 * The cell of a target: a number shown as a percentage where the text says just that, else the text where it is read back
 * as this target, else both in an exact form, with a sign before the figure where the text does not say whether it has to be passed.
 * @example writtenTarget({ value: { numerator: 70, denominator: 100 }, text: '70%' }) // { kind: 'share', share: 0.7, … }
 * @example writtenTarget({ value: null, text: 'nhiều' }) // { kind: 'text', text: '{chỉ tiêu: không; văn bản: "nhiều"}' }
 */
export function writtenTarget(target: Target, indicator: Pick<PlanIndicator, 'better' | 'kind'> = {}): WrittenTarget {
  const { value, text } = target;
  const isShare = indicator.kind === undefined || indicator.kind === 'share';
  if (value !== null && isShare) {
    const share = toNumber(value);
    if (isSame(readTargetCell(share), target)) return { kind: 'share', share, value };
  }
  if (isPlain(text, tidyText) && isSame(readTargetCell(text, indicator), target)) return { kind: 'text', text };
  const figure =
    value === null ? 'không' : `${signBefore(value, text, indicator.better)}${value.numerator}/${value.denominator}`;
  return { kind: 'text', text: `{chỉ tiêu: ${figure}; ${exactForm('văn bản', text).slice(1)}` };
}

function signBefore(value: Bound, text: string, better: Better = 'higher'): string {
  const isStrict = value.isStrict === true;
  if (isStrict === saysStrictBound(text)) return '';
  return `${SIGNS[better][isStrict ? 'strict' : 'reached']} `;
}

/** Before an exact figure: whether it has to be passed or is enough, on the side that is met. */
const SIGNS = { higher: { strict: '>', reached: '≥' }, lower: { strict: '<', reached: '≤' } } as const;

function isSame(reading: TargetCellReading, { value, text }: Target): boolean {
  if (reading.kind !== 'target' || reading.target.text !== text) return false;
  const read = reading.target.value;
  return (
    read?.numerator === value?.numerator &&
    read?.denominator === value?.denominator &&
    read?.isStrict === value?.isStrict
  );
}

function readNumber(value: number): TargetCellReading {
  if (!(value >= 0)) return mistake('target-unreadable');
  if (value > 100) return mistake('target-above-100');
  if (value > 1 && value <= SURELY_PERCENT) return mistake('target-scale');
  const bound = scaledTarget(value, value <= 1 ? 'fraction' : null);
  return bound === null ? mistake('target-unreadable') : found(bound.value, percentText(bound.value));
}

/** "1/3; văn bản: "một phần ba"", or "không" for a target that assigns none; "> 1/3" where it has to be passed. */
function readExactTarget(inside: string, better: Better, isShare = true): TargetCellReading {
  const parts = /^(?:([<>≤≥]\s*)?(\d+)\/(\d+)|không)\s*;\s*(.*)$/su.exec(inside);
  const text = parts === null ? null : readExact(`{${parts[4] ?? ''}}`, 'văn bản');
  if (parts === null || typeof text !== 'string') return mistake('exact-unreadable');
  const [, sign, numerator, denominator] = parts;
  if (numerator === undefined) return found(null, text);
  const { strict, reached } = SIGNS[better];
  if (sign !== undefined && ![strict, reached].some((own) => own === sign.trim())) return mistake('exact-unreadable');
  // Without a sign the words say it, as they did before there were signs.
  const isStrict = sign === undefined ? saysStrictBound(text) : sign.trim() === strict;
  const value: Bound = {
    ...{ numerator: Number(numerator), denominator: Number(denominator) },
    ...(isStrict ? { isStrict } : {}),
  };
  const isExact = Number.isSafeInteger(value.numerator) && Number.isSafeInteger(value.denominator);
  if (!isExact || value.denominator === 0) return mistake('exact-unreadable');
  if (isShare && value.numerator > value.denominator) return mistake('target-above-100');
  return isBeyondAll(value, better) && (isShare || better === 'lower')
    ? mistake('target-unreadable')
    : found(value, text);
}

function isAbove100(text: string): boolean {
  const figures = text.match(/\d+(?:[.,]\d+)?\s*%/gu) ?? [];
  return figures.some((figure) => {
    const ratio = ratioOfPercent(figure);
    return ratio !== null && ratio.numerator > ratio.denominator;
  });
}

function found(value: Bound | null, text: string): TargetCellReading {
  return { kind: 'target', target: { value, text } };
}

function mistake(code: TargetMistake): TargetCellReading {
  return { kind: 'mistake', code };
}
