import type { Deadline } from '../../domain/tasks/deadline';
import type { Level } from '../../domain/tasks/level';
import { levelNames } from './tasks';
import { joined, quote, quotedList } from './words';

/** Headings of the table of tasks; for all parties at once the leads stand in the place of one party's role. */
export const taskHeadings = {
  id: 'Mã',
  task: 'Nhiệm vụ',
  role: 'Vai trò',
  lead: 'Đơn vị chủ trì',
  deadline: 'Thời hạn',
  lastDay: 'Hạn chót',
  verdict: 'Tình trạng',
  rule: 'Quy tắc',
} as const;

export const roleLabels = {
  lead: 'Chủ trì',
  coordinating: 'Phối hợp',
  both: 'Chủ trì, phối hợp',
  unsure: 'Chưa rõ',
} as const;

/** In the place of a verdict that depends on the day. */
export const dayNeeded = 'Cần ghi ngày';
export const dayNeededRule = 'Ghi ngày cần xét ở tham số thứ hai, ví dụ 31/12/2022 hoặc TODAY().';

/** Functions know the plan alone, not what was confirmed. */
export const pastWithoutState = (lastDay: string): string =>
  `Đã qua hạn chót ${lastDay}; hàm không biết đã xong hay chưa.`;

export const noTasksOfParty = 'Kế hoạch không giao nhiệm vụ nào.';
export const noTasksInPlan = 'Kế hoạch đang dùng không có bảng nhiệm vụ.';

/** Where a task's words may mean a unit and do not say so. */
export function askWhetherMeant(words: readonly string[]): string {
  return `Văn bản ghi ${quotedList(words, 'và')}: cần xem có gồm đơn vị này không.`;
}

const LONGEST_QUOTE = 120;

export function deadlineNotRead(text: string): string {
  return `Không đọc được thời hạn ${quoteShort(text)} thành ngày.`;
}

export function noLastDay({ kind, text }: Pick<Deadline, 'kind' | 'text'>): string {
  const what = kind === 'ongoing' ? 'việc thường xuyên' : 'việc lặp lại định kỳ';
  return `Thời hạn ${quoteShort(text)} là ${what}, không có hạn chót.`;
}

/** @param levels that have a start of their own */
export function levelNeeded(levels: readonly Level[], written: Level | null): string {
  const names = joined(
    levels.map((level) => quote(levelNames[level])),
    'hoặc',
  );
  if (levels.length === 0) return 'Thời hạn này chỉ ghi ngày bắt đầu cho một phần công việc, không cho cả cấp nào.';
  return written === null
    ? `Ngày bắt đầu khác nhau tùy cấp: ghi thêm cấp ${names}.`
    : `Thời hạn này không ghi ngày bắt đầu cho cấp ${levelNames[written]}; chỉ có cấp ${names}.`;
}

export const allowedLevels = '“huyện” hoặc “xã”';
export const allowedDays = 'ngày tháng của Excel hoặc chữ dạng 31/12/2022';

function quoteShort(text: string): string {
  return quote(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}
