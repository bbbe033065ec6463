import type { Outlook } from '../../domain/consolidation/outlook';
import { shownDate } from '../../domain/periods/date-serial';
import { displayRate, formatCount, type DisplayOptions } from '../../domain/rates/display-rate';
import type { Period } from '../../domain/periods/period';
import type { PlanIndicator } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import { countedThing, missingThing } from './counted-things';
import { numbered } from './indicator-words';
import { joined } from './words';

export const outlookText = {
  ordinal: 'STT',
  unit: 'Đơn vị',
  indicator: 'Chỉ số',
  target: 'Chỉ tiêu',
  now: 'Tỷ lệ đến nay',
  rest: 'Từ nay đến hết năm',
  notFromNewYear:
    'Số liệu của kỳ này không tính từ đầu năm nên chưa đủ căn cứ để dự báo đến hết năm. Có thể dự báo khi tổng hợp số liệu ' +
    'cộng dồn từ đầu năm.',
  notBegun: 'Ngày chốt số liệu trước ngày bắt đầu năm báo cáo nên chưa dự báo được.',
  nobody: 'Không có chỉ tiêu về hồ sơ nào chưa đạt mà có đủ số liệu để dự báo.',
} as const;

/** Whether a plan's indicator counts dossiers, which keep coming, or procedures, which do not; null where it does not say. */
export function growsWithTime(indicator: PlanIndicator): boolean | null {
  const thing = countedThing(indicator.id, indicator);
  return thing === null ? null : thing === 'hồ sơ';
}

export function describePassed({ numerator, denominator }: Ratio, asOf: string, year: Period): string {
  return (
    `Đến ngày ${shownDate(asOf)} đã qua ${formatCount(numerator)}/${formatCount(denominator)} ngày của năm báo cáo ` +
    `(từ ngày ${shownDate(year.from)} đến ngày ${shownDate(year.to)}). Dự báo với giả định hồ sơ tiếp tục phát sinh như ` +
    'mức bình quân từ đầu năm.'
  );
}

export function describeReach(impossible: number, needed: number): string {
  const parts = [
    ...(impossible === 0 ? [] : [`${formatCount(impossible)} trường hợp dự báo không thể đạt (xếp trước)`]),
    ...(needed === 0
      ? []
      : [`${formatCount(needed)} trường hợp còn khả năng đạt nếu thực hiện được mức nêu trong bảng`]),
  ];
  return `Trong các chỉ tiêu về hồ sơ mà các đơn vị chưa đạt: ${parts.join('; ')}.`;
}

/** Procedures do not multiply with time: what is missing now is what has to be done. */
export function toBeDone(indicators: readonly PlanIndicator[], year: Period): string {
  const numbers = joined(indicators.map(numbered), 'và');
  return `Chỉ số ${numbers} tính theo số TTHC: số còn thiếu nêu tại mục III cần hoàn thành chậm nhất ngày ${shownDate(year.to)}.`;
}

export function notForetold(indicators: readonly PlanIndicator[]): string {
  const numbers = joined(indicators.map(numbered), 'và');
  return `Chưa dự báo chỉ số ${numbers}: kế hoạch không nêu rõ tính theo số TTHC hay số hồ sơ.`;
}

/**
 * What the rest of the year must bring for one unit and target.
 * @example describeNeed(outlook, indicator, {})
 * // 'Ít nhất 70 trong khoảng 600 hồ sơ dự kiến còn phát sinh (11,6%) phải là hồ sơ trực tuyến'
 */
export function describeNeed({ forecast }: Outlook, indicator: PlanIndicator, display: DisplayOptions): string {
  const { needed } = forecast;
  if (needed.kind === 'invalid') return '';
  if (needed.kind === 'exceeded') {
    return `Dự báo không thể đạt: cả năm vẫn thừa ${formatCount(needed.excess)} hồ sơ so với mức cho phép`;
  }
  if (needed.kind === 'allowed') {
    const [most, left] = [formatCount(needed.most), formatCount(needed.remaining)];
    const upTo = displayRate(needed.rate, display);
    return `Nhiều nhất ${most} trong khoảng ${left} hồ sơ dự kiến còn phát sinh (${upTo}) được tính vào tử số`;
  }
  const [fewest, remaining] = [formatCount(needed.fewest), formatCount(needed.remaining)];
  if (needed.kind === 'impossible') {
    return `Dự báo không thể đạt: cần thêm ${fewest} ${wanted(indicator)}, dự kiến chỉ còn phát sinh ${remaining} hồ sơ`;
  }
  const rate = displayRate(needed.rate, display);
  return `Ít nhất ${fewest} trong khoảng ${remaining} hồ sơ dự kiến còn phát sinh (${rate}) phải ${beWanted(indicator)}`;
}

function wanted(indicator: PlanIndicator): string {
  return isKnown(indicator) ? 'hồ sơ trực tuyến' : 'hồ sơ tính vào tử số';
}

function beWanted(indicator: PlanIndicator): string {
  return isKnown(indicator) ? 'là hồ sơ trực tuyến' : 'tính được vào tử số';
}

function isKnown(indicator: PlanIndicator): boolean {
  return missingThing(indicator.id, indicator) === 'hồ sơ trực tuyến';
}
