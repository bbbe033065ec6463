import type { Status } from '../../domain/verdicts/assessment';
import type { Total } from '../../domain/consolidation/consolidation';
import { shownDate } from '../../domain/periods/date-serial';
import { displayRate, formatCount, formatNumber, type DisplayOptions } from '../../domain/rates/display-rate';
import type { Group, PlanIndicator, Section } from '../../domain/plans/plan';
import { indicatorName, numbered } from './indicator-words';
import { statusLabels } from './status-labels';

export const summaryText = {
  nobodyMissing: 'Không có đơn vị nào chưa gửi số liệu.',
  noCommonTarget:
    'Kế hoạch không giao chỉ tiêu chung cho toàn bộ các đơn vị, vì vậy các tỷ lệ tính chung chỉ để tham khảo, không đánh ' +
    'giá đạt hay chưa đạt.',
  /** Above the table of verdicts. */
  verdicts: 'Số đơn vị theo từng mức đánh giá:',
  totals: 'Tỷ lệ tính chung (cộng tử số, mẫu số của các đơn vị):',
  indicatorHeading: 'Chỉ số',
  total: 'Tổng số đơn vị',
  chartTitle: 'Số đơn vị theo mức đánh giá của từng chỉ số',
  ordinal: 'STT',
  group: {
    indicator: 'Nhóm, chỉ số',
    target: 'Chỉ tiêu giao',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    rate: 'Tỷ lệ chung',
    met: 'Số đơn vị đạt',
  },
  noTarget: 'Không giao',
  noRate: '–',
  nothingArose: 'Không phát sinh',
} as const;

/** Headings of the table of verdicts, in the order in which a reader looks for them. */
export const verdictColumns: readonly {
  readonly statuses: readonly (Status | 'absent')[];
  readonly heading: string;
}[] = [
  { statuses: ['met'], heading: statusLabels.met },
  { statuses: ['near'], heading: statusLabels.near },
  { statuses: ['missed'], heading: statusLabels.missed },
  { statuses: ['not-applicable'], heading: statusLabels['not-applicable'] },
  { statuses: ['no-data', 'absent'], heading: statusLabels['no-data'] },
  { statuses: ['invalid'], heading: statusLabels.invalid },
];

/** A column of its own only where some unit has no target. */
export const noTargetColumn = { statuses: ['no-target'], heading: statusLabels['no-target'] } as const;

/** @example howManyReported(17, 19, '2022-09-30') // 'Tính đến ngày 30/09/2022, 17/19 đơn vị có số liệu được tổng hợp.' */
export function howManyReported(reported: number, all: number, asOf: string): string {
  return `Tính đến ngày ${shownDate(asOf)}, ${formatCount(reported)}/${formatCount(all)} đơn vị có số liệu được tổng hợp.`;
}

export function missingUnits(units: readonly string[]): string {
  return `Chưa gửi số liệu (${formatCount(units.length)} đơn vị): ${units.join('; ')}.`;
}

export function openUnits(units: readonly string[]): string {
  return (
    `Có số liệu nhưng chưa được tổng hợp do các nguồn chưa thống nhất hoặc còn nội dung cần làm rõ ` +
    `(${formatCount(units.length)} đơn vị): ${units.join('; ')}.`
  );
}

/**
 * The total of an indicator with what has no part in it.
 * @example describeTotal(indicator, total, {}) // '(1) Tỷ lệ …: tính chung 17 đơn vị là 215/300 = 71,6%.'
 */
export function describeTotal(indicator: PlanIndicator, total: Total, display: DisplayOptions): string {
  const left = [
    total.blank > 0 ? `${formatCount(total.blank)} đơn vị để trống số liệu` : '',
    total.invalid > 0 ? `${formatCount(total.invalid)} đơn vị số liệu sai` : '',
    total.rateOnly > 0 ? `${formatCount(total.rateOnly)} đơn vị chỉ ghi tỷ lệ, không có tử số và mẫu số` : '',
  ].filter((part) => part !== '');
  const without = left.length === 0 ? '' : `; chưa cộng ${left.join(', ')}`;
  return `${numbered(indicator)} ${indicatorName(indicator)}: ${shownTotal(total, display)}${without}.`;
}

/**
 * An indicator that is no share: scores make up no common one, numbers add up.
 * @example describeScores(indicator, [92, 80]) // '(4) Bộ chỉ số 766: điểm không tính chung; 2 đơn vị, thấp nhất 80, cao nhất 92.'
 */
export function describeScores(indicator: PlanIndicator, scores: readonly number[]): string {
  const name = `${numbered(indicator)} ${indicatorName(indicator)}`;
  if (scores.length === 0) return `${name}: chưa có số liệu.`;
  const units = `${formatCount(scores.length)} đơn vị`;
  if (indicator.kind === 'count') {
    const sum = scores.reduce((so, score) => so + score, 0);
    return `${name}: cộng ${units} là ${formatNumber(sum)}.`;
  }
  const [least, most] = [Math.min(...scores), Math.max(...scores)].map(formatNumber);
  return `${name}: điểm không tính chung; ${units}, thấp nhất ${least ?? ''}, cao nhất ${most ?? ''}.`;
}

function shownTotal({ numerator, denominator, pooled }: Total, display: DisplayOptions): string {
  if (numerator === null || denominator === null) return 'chưa có số liệu để tính chung';
  const units = `tính chung ${formatCount(pooled)} đơn vị`;
  if (denominator === 0) return `${units} không phát sinh`;
  const rate = displayRate({ numerator, denominator }, display);
  return `${units} là ${formatCount(numerator)}/${formatCount(denominator)} = ${rate}`;
}

/** @example groupTitle(group, section) // 'CÁC PHÒNG CHUYÊN MÔN – Nhóm 1 (5 đơn vị)' */
export function groupTitle(group: Group, section: Section | undefined): string {
  // "(10 đơn vị)" in a section's title counts all of its groups, and not always rightly.
  const title = section?.title.replace(/\s*\(\d+[^()]*\)\s*$/u, '').trim() ?? '';
  const names = [title, group.name.trim()].filter((name) => name !== '');
  return `${names.length === 0 ? group.id : names.join(' – ')} (${formatCount(group.units.length)} đơn vị)`;
}
