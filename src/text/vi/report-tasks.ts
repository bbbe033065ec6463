import { shownDate } from '../../domain/periods/date-serial';
import { formatCount } from '../../domain/rates/display-rate';

/** The part of a report about the plan's tasks. */
export const reportTasksText = {
  rule:
    'Nhiệm vụ giao cho một nhóm được theo dõi riêng ở từng đơn vị chủ trì. Việc thường xuyên, việc lặp lại định kỳ và ' +
    'ngày bắt đầu không tính quá hạn.',
  bySection: 'Theo mục của kế hoạch:',
  byUnit: 'Theo đơn vị chủ trì:',
  late: 'Nhiệm vụ quá hạn:',
  noneLate: 'Không có nhiệm vụ quá hạn.',
  section: 'Mục',
  unit: 'Đơn vị chủ trì',
  ordinal: 'STT',
  all: 'Tổng số',
  done: 'Hoàn thành',
  inProgress: 'Đang làm',
  notStarted: 'Chưa bắt đầu',
  overdue: 'Quá hạn',
  what: 'Nhiệm vụ và thời hạn',
  deadline: (id: string, text: string, deadline: string): string => `${id}. ${text} (${deadline})`,
} as const;

export interface TaskFigures {
  readonly all: number;
  readonly done: number;
  readonly doneLate: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly late: number;
  readonly due: number;
  readonly unreadable: number;
}

/** @example howTasksStand({ all: 60, done: 20, … }, '2022-10-01') // 'Tính đến ngày 01/10/2022, trong 60 lượt nhiệm vụ …' */
export function howTasksStand(of: TaskFigures, date: string): string {
  const count = formatCount;
  const late = of.doneLate > 0 ? ` (${count(of.doneLate)} hoàn thành muộn)` : '';
  const unclear = of.unreadable > 0 ? `; ${count(of.unreadable)} lượt ghi chưa rõ, cần xem lại` : '';
  return (
    `Tính đến ngày ${shownDate(date)}, trong ${count(of.all)} lượt nhiệm vụ giao cho các đơn vị chủ trì: ` +
    `${count(of.done)} hoàn thành${late}, ${count(of.inProgress)} đang làm, ${count(of.notStarted)} chưa bắt đầu${unclear}. ` +
    `Trong số chưa hoàn thành có ${count(of.late)} lượt quá hạn, ${count(of.due)} lượt đến hạn trong tháng.`
  );
}
