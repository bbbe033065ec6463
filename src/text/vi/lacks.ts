import type { Counts } from '../../domain/verdicts/assessment';
import { changeInPoints } from '../../domain/consolidation/changes';
import { displayPoints, leastPoints } from '../../domain/consolidation/display-points';
import type { Lack } from '../../domain/consolidation/reminders';
import { displayBesideTarget } from '../../domain/rates/display-beside-target';
import { formatCount, formatNumber, type DisplayOptions } from '../../domain/rates/display-rate';
import { displayTargetOf } from '../../domain/verdicts/figure';
import { indicatorOf } from '../../domain/indicators/indicators';
import type { Better, Plan, PlanIndicator } from '../../domain/plans/plan';
import { compareRatios, type Bound, type Ratio } from '../../domain/rates/ratio';
import {
  countLabels,
  lackingThing,
  lackingThingInShort,
  numbered,
  plannedIndicator,
  type LackStyle,
} from './indicator-words';
import { joined, quote } from './words';

type Below = Extract<Lack, { kind: 'below' }>;

/**
 * What a unit lacks of one indicator, without the indicator's name.
 * @example describeLack(lack, bacKan2022, {}) // '15/20 = 75%, chỉ tiêu 100%: còn thiếu 5 TTHC chưa cấu hình toàn trình'
 */
export function describeLack(lack: Lack, plan: Plan, display: DisplayOptions, style: LackStyle = 'explained'): string {
  const indicator = plannedIndicator(plan, lack.indicator);
  switch (lack.kind) {
    case 'below': {
      if (isScore(lack)) return describeScore(lack);
      const what = lack.better === 'lower' ? tooMuch(lack, display) : tooLittle(lack, indicator, display, style);
      return `${shownFigure(lack, display)}, chỉ tiêu ${limitOf(lack)}: ${what}`;
    }
    case 'blank': {
      const labels = countLabels(indicator);
      const blank = lack.blank.map((which) => quote(labels[which]));
      return blank.length === 0 ? 'chưa có số liệu' : `chưa có số liệu ${joined(blank, 'và')}`;
    }
    case 'invalid':
      return `số liệu chưa đúng${whyInvalid(lack.counts)}`;
    case 'absent':
      return 'chưa có số liệu của chỉ số này trong báo cáo của đơn vị';
  }
}

/** A score or a number, held against its target as it stands. @example '82 điểm, chỉ tiêu 85 điểm: còn thấp hơn 3 điểm' */
function describeScore(lack: Below): string {
  const { rate, figureKind, better } = lack;
  const how = better === 'lower' ? 'cao hơn mức cho phép' : 'còn thấp hơn';
  const what = isOnBound(lack) ? ON_BOUND : `${how} ${distance(lack)}`;
  return `${displayTargetOf(rate, figureKind)}, chỉ tiêu ${limitOf(lack)}: ${what}`;
}

/** A figure that is exactly on a bound that it has to pass lacks nothing that could be measured. */
const ON_BOUND = 'mới đúng bằng mức này, chưa đạt';

function isOnBound({ rate, target }: Below): boolean {
  return compareRatios(rate, target) === 0;
}

/** The target with the word for its bound. @example 'không quá 1%'; 'trên 98%'; '100%' */
function limitOf({ target, figureKind, better }: Below): string {
  const limit = better === 'lower' && !target.isStrict ? 'không quá ' : '';
  return limit + displayTargetOf(target, figureKind, better);
}

function isScore({ figureKind = 'share' }: Below): boolean {
  return figureKind !== 'share';
}

function distance({ rate, target, figureKind }: Below): string {
  const numerator = Math.abs(rate.numerator * target.denominator - target.numerator * rate.denominator);
  return displayTargetOf({ numerator, denominator: rate.denominator * target.denominator }, figureKind);
}

export interface ShownFigure {
  readonly counts: Counts;
  readonly rate: Ratio;
  readonly target: Bound | null;
  readonly better?: Better | undefined;
}

/** Counts with their rate, or the rate alone where there are none. @example '15/20 = 75%' */
export function shownFigure({ counts, rate, target, better }: ShownFigure, display: DisplayOptions): string {
  const { numerator, denominator } = counts;
  const shown = displayBesideTarget(rate, target, display, better);
  if (numerator === null || denominator === null) return shown;
  return `${formatCount(numerator)}/${formatCount(denominator)} = ${shown}`;
}

/** New dossiers add to the denominator too, so more of them are needed; an officer can only wait for new ones. */
function orNewOnes({ indicator, furtherNew, shortfall }: Below, style: LackStyle): string {
  if (indicatorOf(indicator)?.counts !== 'dossiers' || furtherNew === null || furtherNew === shortfall) return '';
  const why = style === 'explained' ? ', vì hồ sơ mới cũng cộng vào tổng số' : '';
  return ` (hoặc ${formatCount(furtherNew)} hồ sơ trực tuyến mới${why})`;
}

function tooLittle(lack: Below, indicator: PlanIndicator, display: DisplayOptions, style: LackStyle): string {
  if (lack.shortfall === null) {
    const what = isOnBound(lack) ? ON_BOUND : `còn thấp hơn ${pointsBelow(lack, display)}`;
    return `${what} (số liệu chỉ ghi tỷ lệ nên chưa tính được số còn thiếu)`;
  }
  return `còn thiếu ${formatCount(lack.shortfall)} ${lackingThing(indicator, style)}${orNewOnes(lack, style)}`;
}

/** Of what is better when lower: it is not lacking but too much. */
function tooMuch(lack: Below, display: DisplayOptions): string {
  if (lack.shortfall === null && isOnBound(lack)) {
    return `${ON_BOUND} (số liệu chỉ ghi tỷ lệ nên chưa tính được số thừa)`;
  }
  if (lack.shortfall === null) {
    return `cao hơn mức cho phép ${pointsBelow(lack, display)} (số liệu chỉ ghi tỷ lệ nên chưa tính được số thừa)`;
  }
  return `thừa ${formatCount(lack.shortfall)} so với mức cho phép`;
}

function pointsBelow({ rate, target }: Below, display: DisplayOptions): string {
  const shown = displayPoints(changeInPoints(target, rate), display);
  return shown === '0' ? `chưa đến ${leastPoints(display)} điểm %` : `${shown} điểm %`;
}

function whyInvalid({ numerator, denominator }: Counts): string {
  if (numerator === null || denominator === null) return ', đề nghị kiểm tra lại';
  const figures = `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  if (numerator < 0 || denominator < 0) return `: ${figures} (số âm)`;
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) return `: ${figures} (không phải số nguyên)`;
  return numerator > denominator ? `: ${figures} (tử số lớn hơn mẫu số)` : ', đề nghị kiểm tra lại';
}

/**
 * The same in a few words, for lists.
 * @example lackInShort(lack, bacKan2022, {}) // '5 TTHC chưa cấu hình'
 */
export function lackInShort(lack: Lack, plan: Plan, display: DisplayOptions): string {
  const indicator = plannedIndicator(plan, lack.indicator);
  switch (lack.kind) {
    case 'below':
      if (lack.shortfall === null && isOnBound(lack)) return `mới đúng bằng mức ở chỉ số ${numbered(indicator)}`;
      if (isScore(lack)) {
        return `${lack.better === 'lower' ? 'thừa' : 'thiếu'} ${distance(lack)} ở chỉ số ${numbered(indicator)}`;
      }
      if (lack.better === 'lower') {
        const over = lack.shortfall === null ? pointsBelow(lack, display) : `thừa ${formatCount(lack.shortfall)}`;
        return `${over} ở chỉ số ${numbered(indicator)}`;
      }
      if (lack.shortfall === null) return `${pointsBelow(lack, display)} ở chỉ số ${numbered(indicator)}`;
      return `${formatCount(lack.shortfall)} ${lackingThingInShort(indicator)}`;
    case 'blank':
    case 'absent':
      return `chưa có số liệu ${numbered(indicator)}`;
    case 'invalid':
      return `số liệu ${numbered(indicator)} chưa đúng`;
  }
}
