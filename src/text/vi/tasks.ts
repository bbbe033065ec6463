import { shownDate } from '../../domain/periods/date-serial';
import type { Confirmed, Verdict, VerdictRule } from '../../domain/tasks/judge-task';
import type { Level } from '../../domain/tasks/level';
import type { Cycle } from '../../domain/tasks/recurrence';
import { quote } from './words';

/** How a task stands on a day, as officers say it. */
export const taskVerdictLabels: { readonly [V in Verdict]: string } = {
  'not-due': 'Chưa đến hạn',
  'due-this-month': 'Đến hạn trong tháng',
  late: 'Quá hạn',
  running: 'Đang thực hiện',
  'not-started-yet': 'Chưa đến thời điểm bắt đầu',
  done: 'Hoàn thành',
  'done-late': 'Hoàn thành muộn',
  unclear: 'Cần làm rõ',
};

/** What is confirmed of a task. */
export const taskStateLabels: { readonly [S in Confirmed['state']]: string } = {
  'not-started': 'chưa bắt đầu',
  'in-progress': 'đang làm',
  done: 'hoàn thành',
};

export const levelNames: { readonly [L in Level]: string } = { province: 'tỉnh', district: 'huyện', commune: 'xã' };

const cycleNames: { readonly [C in Cycle]: string } = {
  year: 'năm',
  'half-year': '6 tháng',
  quarter: 'quý',
  month: 'tháng',
  week: 'tuần',
  day: 'ngày',
};

const NEVER_LATE = 'ngày bắt đầu không phải hạn chót nên không tính quá hạn';

type Sentences = {
  readonly [R in VerdictRule as R['code']]: (rule: Extract<VerdictRule, { code: R['code'] }>) => string;
};

const sentences: Sentences = {
  'done-in-time': ({ day }) => `Hoàn thành trong hạn (hạn chót ${shownDate(day)}).`,
  'done-after-last-day': ({ day }) => `Hoàn thành sau hạn chót ${shownDate(day)}.`,
  'done-on-unknown-day': () => 'Đã xác nhận hoàn thành nhưng chưa ghi ngày nên không xét muộn.',
  'done-without-last-day': () => 'Đã xác nhận hoàn thành; việc không có hạn chót nên không xét muộn.',
  'done-this-time': ({ cycle }) => `Đã hoàn thành cho ${cycleNames[cycle]} này; việc lặp lại nên kỳ sau tính lại.`,
  'last-day-past': ({ day }) => `Đã qua hạn chót ${shownDate(day)} mà chưa được xác nhận hoàn thành.`,
  'last-day-this-month': ({ day }) => `Hạn chót ${shownDate(day)}, ngay trong tháng này.`,
  'last-day-later': ({ day }) => `Hạn chót ${shownDate(day)}, chưa đến tháng đến hạn.`,
  'before-range': ({ day }) => `Thời gian thực hiện bắt đầu từ ${shownDate(day)}.`,
  'begun-before-range': ({ day }) => `Đã làm trước thời gian thực hiện (từ ${shownDate(day)}).`,
  'within-range': ({ day }) => `Trong thời gian thực hiện, hạn chót ${shownDate(day)}.`,
  'due-day-this-month': ({ day }) =>
    `Việc hằng năm, lần này đến hạn ${shownDate(day)}; việc lặp lại không tính quá hạn.`,
  'before-start': ({ day }) => `Bắt đầu từ ${shownDate(day)}; ${NEVER_LATE}.`,
  'begun-before-start': ({ day }) => `Đã làm trước ngày bắt đầu ${shownDate(day)}.`,
  'since-start': ({ day }) => `Thực hiện từ ${shownDate(day)}; ${NEVER_LATE}.`,
  'before-start-but-special': ({ day, special }) =>
    `Bắt đầu từ ${shownDate(day)}, trừ phần đã bắt đầu: ${special.map(({ words }) => quote(words)).join('; ')}.`,
  'depends-on-level': ({ starts }) => `Ngày bắt đầu tùy cấp: ${starts.map(({ words }) => quote(words)).join('; ')}.`,
  ongoing: () => 'Việc thường xuyên không tính quá hạn.',
  recurring: ({ cycle }) =>
    `Việc lặp lại ${cycle === null ? 'định kỳ' : `hằng ${cycleNames[cycle]}`} không tính quá hạn.`,
  'deadline-blank': () => 'Kế hoạch không ghi thời hạn.',
  'deadline-unknown': ({ text }) => `Chưa hiểu thời hạn ${quote(text)}: cần người phụ trách xác định.`,
};

/**
 * The rule by which a task was judged, in a sentence to stand beside the verdict.
 * @example describeTaskRule({ code: 'ongoing' }) // 'Việc thường xuyên không tính quá hạn.'
 */
export function describeTaskRule(rule: VerdictRule): string {
  // The sentence of a code takes the rule of that code; TypeScript cannot follow a mapped type that far.
  return (sentences[rule.code] as (rule: VerdictRule) => string)(rule);
}
