import type { PointChange } from '../../domain/consolidation/changes';
import type { IndicatorChange, UnitChange } from '../../domain/consolidation/comparison';
import { displayPoints, leastPoints } from '../../domain/consolidation/display-points';
import type { PastPeriod } from '../../domain/consolidation/past-period';
import { shownDate } from '../../domain/periods/date-serial';
import { formatCount, type DisplayOptions } from '../../domain/rates/display-rate';
import type { PlanIndicator } from '../../domain/plans/plan';
import { numbered } from './indicator-words';
import { joined, startOfSentence } from './words';

export type Earlier = 'previous' | 'lastYear';

export const comparisonText = {
  chartTitle: 'Tỷ lệ tính chung của kỳ này và các kỳ so sánh',
  indicator: 'Chỉ số',
  ordinal: 'STT',
  now: 'Kỳ này',
  columns: { previous: 'Kỳ trước', lastYear: 'Cùng kỳ năm trước' },
  changes: { previous: 'So với kỳ trước', lastYear: 'So với cùng kỳ năm trước' },
  none: {
    previous: 'Chưa có số liệu của kỳ trước nên chưa so sánh được.',
    lastYear: 'Chưa có số liệu của cùng kỳ năm trước nên chưa so sánh được.',
  },
  cannotSay: 'Không đủ số liệu để so sánh',
} as const;

/** How many of the units that fell most are named; of the others their number is told. */
const MOST_NAMED = 10;

const NAMES: { readonly [E in Earlier]: string } = { previous: 'Kỳ trước', lastYear: 'Cùng kỳ năm trước' };

export function comparedPeriod(which: Earlier, { name, from, to, joinedFrom }: PastPeriod): string {
  const joined =
    joinedFrom === undefined
      ? ''
      : ' Kỳ này được đánh giá theo kế hoạch khác; đơn vị và chỉ số được đối chiếu theo xác nhận của người lập báo cáo, đơn vị sáp nhập thì cộng số liệu.';
  return `${NAMES[which]} là ${name} (từ ngày ${shownDate(from)} đến ngày ${shownDate(to)}).${joined}`;
}

export function otherPlan(which: Earlier, { name }: PastPeriod): string {
  return `${NAMES[which]} (${name}) được đánh giá theo kế hoạch khác, có thể khác đơn vị và cách tính, nên không so sánh khi chưa xác nhận đơn vị, chỉ số nào là một.`;
}

/** @example describeChange(change, {}) // 'tăng 2,5 điểm %' */
export function describeChange(change: PointChange, display: DisplayOptions): string {
  if (change.sign === 0) return 'không đổi';
  const shown = displayPoints(change, display);
  const size = shown === '0' ? `chưa đến ${leastPoints(display)}` : shown;
  return `${change.sign > 0 ? 'tăng' : 'giảm'} ${size} điểm %`;
}

/** @example describeTotalChange(change, {}) // 'Tăng 2,5 điểm %' */
export function describeTotalChange({ change }: IndicatorChange, display: DisplayOptions): string {
  return change === null ? comparisonText.cannotSay : startOfSentence(describeChange(change, display));
}

/** @example scoresAreNotCompared([indicator]) // 'Chỉ số (4) là điểm hoặc số lượng nên không so sánh theo tỷ lệ ở mục này.' */
export function scoresAreNotCompared(indicators: readonly PlanIndicator[]): string {
  return `Chỉ số ${joined(indicators.map(numbered), 'và')} là điểm hoặc số lượng nên không so sánh theo tỷ lệ ở mục này.`;
}

const WAYS = [
  [1, 'tăng'],
  [-1, 'giảm'],
  [0, 'không đổi'],
] as const;

const THAN: { readonly [E in Earlier]: string } = { previous: 'kỳ trước', lastYear: 'cùng kỳ năm trước' };

/**
 * How many units rose and fell, and which fell, most first; null where no unit has a rate in both periods. Totals of
 * different numbers of units are said to be so.
 */
export function describeUnitChanges(
  indicator: PlanIndicator,
  which: Earlier,
  { units, now, before }: IndicatorChange,
  display: DisplayOptions,
): string | null {
  if (units.length === 0) return null;
  const ways = WAYS.flatMap(([sign, word]) => {
    const count = units.filter(({ change }) => change.sign === sign).length;
    return count === 0 ? [] : [`${formatCount(count)} đơn vị ${word}`];
  });
  const than = THAN[which];
  const others =
    now.pooled === before.pooled
      ? ''
      : ` (kỳ này tính chung ${formatCount(now.pooled)} đơn vị, ${than} ${formatCount(before.pooled)} đơn vị)`;
  return `${numbered(indicator)} So với ${than}${others}: ${ways.join(', ')}.${whoGotWorse(units, display, indicator.better)}`;
}

/** A rise is what is to be told of an indicator that is better when lower. */
function whoGotWorse(units: readonly UnitChange[], display: DisplayOptions, better: PlanIndicator['better']): string {
  const [worse, word] = better === 'lower' ? ([1, 'Tăng'] as const) : ([-1, 'Giảm'] as const);
  const fallen = units.filter(({ change }) => change.sign === worse);
  if (fallen.length === 0) return '';
  const named = fallen.slice(0, MOST_NAMED).map(({ unit, change }) => `${unit} (${describeChange(change, display)})`);
  const rest = fallen.length - named.length;
  return ` ${word}: ${named.join('; ')}${rest === 0 ? '' : `; và ${formatCount(rest)} đơn vị khác`}.`;
}
