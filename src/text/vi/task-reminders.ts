import { shownDate } from '../../domain/periods/date-serial';
import { quote, startOfSentence } from './words';

/** A task that somebody is reminded of. */
export interface RemindedTask {
  readonly id: string;
  readonly text: string;
  /** As the plan writes it. */
  readonly deadline: string;
  /** yyyy-mm-dd */
  readonly last: string;
}

export interface TaskReminder {
  readonly unit: string;
  readonly plan: string;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly late: readonly RemindedTask[];
  /** Due in the month of that day. */
  readonly due: readonly RemindedTask[];
}

/**
 * The whole text that is sent to a unit that is late with tasks; "…" is left where only the officer knows what to write.
 * @example describeTaskReminder(reminder).split('\n')[0] // 'Kính gửi: Phòng Nội vụ'
 */
export function describeTaskReminder({ unit, plan, date, late, due }: TaskReminder): string {
  const soon = due.length === 0 ? [] : ['', 'Trong tháng này đến hạn:', ...listed(due)];
  return [
    `Kính gửi: ${startOfSentence(unit)}`,
    '',
    `Theo ${plan}, tính đến ngày ${shownDate(date)}, các nhiệm vụ sau do đơn vị chủ trì đã quá hạn ` +
      'mà chưa được xác nhận hoàn thành:',
    ...listed(late),
    ...soon,
    '',
    'Đề nghị đơn vị khẩn trương hoàn thành, gửi minh chứng (số văn bản hoặc đường dẫn) trước ngày … để tổng hợp, báo cáo. ' +
      'Việc đã xong thì cho biết ngày hoàn thành.',
  ].join('\n');
}

function listed(tasks: readonly RemindedTask[]): string[] {
  return tasks.map(({ id, text, deadline, last }, index) => {
    const end = index === tasks.length - 1 ? '.' : ';';
    return `- ${id}. ${text} (thời hạn ${quote(deadline)}, hạn chót ${shownDate(last)})${end}`;
  });
}
