import { shownDate } from '../../domain/periods/date-serial';
import type { Deadline } from '../../domain/tasks/deadline';
import { quote, quotedList } from './words';

/** Words of the worksheet on which tasks are followed. */
export const taskSheetText = {
  sheetName: 'Theo dõi nhiệm vụ',
  title: 'THEO DÕI THỰC HIỆN NHIỆM VỤ',
  basis: (plan: string): string => `Theo ${plan}.`,
  hint:
    'Mỗi đơn vị chủ trì một dòng. Ghi vào các cột Trạng thái, Ngày hoàn thành, Minh chứng, Ghi chú; ' +
    'cột Tình trạng tự tính theo ngày hôm nay. Được lọc, sắp xếp, chuyển cột, thêm cột riêng.',
  noLead: '(Kế hoạch không ghi đơn vị chủ trì)',
  headings: {
    task: 'Mã nhiệm vụ',
    text: 'Nhiệm vụ',
    unit: 'Đơn vị chủ trì',
    result: 'Kết quả dự kiến',
    deadline: 'Thời hạn',
    last: 'Hạn chót',
    state: 'Trạng thái',
    doneOn: 'Ngày hoàn thành',
    evidence: 'Minh chứng',
    note: 'Ghi chú',
    verdict: 'Tình trạng',
    rule: 'Quy tắc',
    through: 'Theo nhóm',
    coordinating: 'Đơn vị phối hợp',
    first: 'Bắt đầu',
    kind: 'Loại thời hạn',
    plan: 'Mã kế hoạch',
  },
  stateRefused: {
    title: 'Trạng thái',
    text: 'Hãy chọn trong danh sách: Chưa bắt đầu, Đang làm hoặc Hoàn thành.',
  },
  dateRefused: { title: 'Ngày hoàn thành', text: 'Hãy nhập ngày, ví dụ 30/9/2022. Chưa xong thì để trống.' },
} as const;

/** Kinds of deadlines as the worksheet's own formula tells them apart. */
export const deadlineKindLabels = {
  by: 'Hạn chót',
  range: 'Trong khoảng',
  year: 'Hằng năm',
  'half-year': 'Hằng 6 tháng',
  quarter: 'Hằng quý',
  month: 'Hằng tháng',
  week: 'Hằng tuần',
  day: 'Hằng ngày',
  periodic: 'Định kỳ',
  ongoing: 'Thường xuyên',
  from: 'Từ ngày',
  'by-level': 'Tùy cấp',
  unknown: 'Chưa rõ',
} as const;

export type DeadlineKind = keyof typeof deadlineKindLabels;

const NEVER_LATE = 'ngày bắt đầu không phải hạn chót nên không tính quá hạn';

/**
 * The rule by which a task is judged on any day, in a sentence to stand beside it on paper.
 * @param start of the one who leads, where it is known
 * @example describeDeadlineRule(readDeadline('Thường xuyên', { year: 2022 }), null)
 * // 'Việc thường xuyên không tính quá hạn.'
 */
export function describeDeadlineRule(deadline: Deadline, start: string | null): string {
  switch (deadline.kind) {
    case 'by':
      return `Sau ngày ${shownDate(deadline.last)} mà chưa hoàn thành là quá hạn.`;
    case 'range':
    case 'years':
      return (
        `Thực hiện từ ${shownDate(deadline.first)}; ` +
        `sau ngày ${shownDate(deadline.last)} mà chưa hoàn thành là quá hạn.`
      );
    case 'recurring':
      return deadline.cycle === null
        ? 'Việc lặp lại định kỳ không tính quá hạn.'
        : 'Việc lặp lại không tính quá hạn; xong kỳ này thì kỳ sau tính lại.';
    case 'ongoing':
      return 'Việc thường xuyên không tính quá hạn.';
    case 'from': {
      const special = deadline.starts.filter(({ scope }) => scope === 'special').map(({ words }) => words);
      const more = special.length === 0 ? '' : ` Riêng một phần bắt đầu khác: ${quotedList(special, 'và')}.`;
      if (start !== null) return `Thực hiện từ ${shownDate(start)}; ${NEVER_LATE}.${more}`;
      return `Ngày bắt đầu tùy cấp; ${NEVER_LATE}.${more}`;
    }
    case 'unknown':
      return deadline.text.trim() === ''
        ? 'Kế hoạch không ghi thời hạn.'
        : `Chưa hiểu thời hạn ${quote(deadline.text)}: cần người phụ trách xác định.`;
  }
}
