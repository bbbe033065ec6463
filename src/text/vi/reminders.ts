import type { Reminder } from '../../domain/consolidation/reminders';
import { shownDate } from '../../domain/periods/date-serial';
import type { DisplayOptions } from '../../domain/rates/display-rate';
import type { Period } from '../../domain/periods/period';
import type { Plan } from '../../domain/plans/plan';
import { indicatorName, numbered, plannedIndicator } from './indicator-words';
import { describeLack, lackInShort } from './lacks';
import { periodName } from './periods';
import { startOfSentence, withinSentence } from './words';

/** For which figures units are reminded. */
export interface ReminderContext {
  readonly plan: Plan;
  readonly period: Period;
  /** The day up to which the figures go, yyyy-mm-dd. */
  readonly asOf: string;
  readonly display: DisplayOptions;
}

/** @example periodUpTo(period, '2022-09-30') // '9 tháng năm 2022 (tính đến ngày 30/09/2022)' */
export function periodUpTo(period: Period, asOf: string): string {
  return `${withinSentence(periodName(period))} (tính đến ngày ${shownDate(asOf)})`;
}

/**
 * The whole text that is sent to a unit; "…" is left where only the officer knows what to write.
 * @example describeReminder(reminder, context)
 * // 'Kính gửi: Phường Đức Xuân\n\nQua tổng hợp số liệu kỳ 9 tháng năm 2022 (tính đến ngày 30/09/2022) …'
 */
export function describeReminder({ unit, collected, lacks }: Reminder, context: ReminderContext): string {
  const { plan, display } = context;
  const period = `kỳ ${periodUpTo(context.period, context.asOf)}`;
  const greeting = `Kính gửi: ${startOfSentence(unit)}`;
  if (collected === 'missing') {
    return letter(greeting, [
      `Đến nay chưa nhận được số liệu ${period} của đơn vị về ${theme(plan)}.`,
      'Đề nghị đơn vị gửi số liệu trước ngày … để tổng hợp, báo cáo.',
    ]);
  }
  if (collected === 'open') {
    return letter(greeting, [
      `Số liệu ${period} của đơn vị về ${theme(plan)} chưa thống nhất giữa các nguồn hoặc còn nội dung cần làm rõ, ` +
        'nên chưa được tổng hợp.',
      'Đề nghị đơn vị rà soát, xác nhận số liệu trước ngày … để tổng hợp, báo cáo.',
    ]);
  }
  const lines = lacks.map((lack) => {
    const indicator = plannedIndicator(plan, lack.indicator);
    return `${numbered(indicator)} ${indicatorName(indicator)}: ${describeLack(lack, plan, display)}`;
  });
  return letter(greeting, [
    `Qua tổng hợp số liệu ${period} về ${theme(plan)}, ${whatIsAmiss(lacks)}:`,
    ...lines.map((line, index) => `${line}${index === lines.length - 1 ? '.' : ';'}`),
    `Đề nghị đơn vị ${whatToDo(lacks)}.`,
  ]);
}

function letter(greeting: string, lines: readonly string[]): string {
  return [greeting, '', ...lines].join('\n');
}

/** The plan by its title; what it is about where it has none. */
function theme({ title, year }: Plan): string {
  const clean = title.replace(/\s+/gu, ' ').trim();
  return clean === '' ? `chỉ tiêu dịch vụ công trực tuyến năm ${year}` : `thực hiện ${clean}`;
}

function isBelow({ kind }: Reminder['lacks'][number]): boolean {
  return kind === 'below';
}

function whatIsAmiss(lacks: Reminder['lacks']): string {
  const below = lacks.filter(isBelow).length;
  if (below === lacks.length) return `đơn vị còn ${below} chỉ tiêu được giao chưa đạt, cụ thể`;
  if (below === 0) return 'số liệu của đơn vị chưa đầy đủ hoặc chưa đúng, cụ thể';
  return `đơn vị còn ${below} chỉ tiêu được giao chưa đạt và một số số liệu chưa đầy đủ hoặc chưa đúng, cụ thể`;
}

function whatToDo(lacks: Reminder['lacks']): string {
  const work = 'khẩn trương triển khai các giải pháp để đạt chỉ tiêu được giao';
  const figures = 'rà soát, bổ sung, chỉnh sửa số liệu và gửi lại trước ngày … để tổng hợp';
  const below = lacks.filter(isBelow).length;
  if (below === lacks.length) return `${work}; trước ngày … báo cáo kết quả thực hiện`;
  return below === 0 ? figures : `${work}; ${figures}`;
}

/**
 * What a unit lacks in one line, for lists.
 * @example reminderInShort(reminder, context) // 'còn thiếu 12 hồ sơ trực tuyến; chưa có số liệu (2)'
 */
export function reminderInShort(
  { collected, lacks }: Reminder,
  { plan, display }: Pick<ReminderContext, 'plan' | 'display'>,
): string {
  if (collected === 'missing') return 'chưa gửi số liệu';
  if (collected === 'open') return 'số liệu cần xác nhận';
  const said = (wanted: boolean): readonly string[] =>
    lacks.filter((lack) => isBelow(lack) === wanted).map((lack) => lackInShort(lack, plan, display));
  const [below, others] = [said(true), said(false)];
  return [...(below.length === 0 ? [] : [`còn thiếu ${below.join('; ')}`]), ...others].join('; ');
}
