import type { Lack, Reminder } from '../../domain/consolidation/reminders';
import { formatCount, type DisplayOptions } from '../../domain/rates/display-rate';
import type { Plan } from '../../domain/plans/plan';
import { lackingThingInShort, numbered, plannedIndicator } from './indicator-words';
import { statusLabels } from './status-labels';
import { describeLack } from './lacks';
import { reminderInShort } from './reminders';

export const missedText = {
  none: 'Không có đơn vị nào chưa đạt chỉ tiêu trong số các chỉ tiêu đã đánh giá được.',
  unit: 'Đơn vị',
  ordinal: 'STT',
  lacks: 'Chỉ tiêu chưa đạt và số còn thiếu',
  newOnes:
    'Ghi chú: số hồ sơ trực tuyến mới nhiều hơn số còn thiếu, vì hồ sơ mới phát sinh cũng cộng vào tổng số hồ sơ.',
  otherRequests: `Kiến nghị, đề xuất khác: …`,
  nothingToAsk: 'Các đơn vị đã gửi đủ số liệu và đạt các chỉ tiêu được giao; không có đơn vị cần đôn đốc.',
} as const;

/** @example howManyMissed(12, 9, 19) // 'Có 12/19 đơn vị còn chỉ tiêu chưa đạt hoặc mới gần đạt, trong đó 9 đơn vị …' */
export function howManyMissed(below: number, missed: number, all: number): string {
  const worse =
    missed === 0
      ? 'các chỉ tiêu này đều ở mức gần đạt'
      : `trong đó ${formatCount(missed)} đơn vị có chỉ tiêu ở mức chưa đạt (xếp trước)`;
  return `Có ${formatCount(below)}/${formatCount(all)} đơn vị còn chỉ tiêu chưa đạt hoặc mới gần đạt, ${worse}:`;
}

/** One target that is not met, with its verdict in words. @example '(1) Chưa đạt: 15/20 = 75%, chỉ tiêu 100%: còn thiếu …' */
export function missedLine(lack: Lack, plan: Plan, display: DisplayOptions): string {
  const verdict = lack.kind === 'below' ? `${statusLabels[lack.status]}: ` : '';
  return `${numbered(plannedIndicator(plan, lack.indicator))} ${verdict}${describeLack(lack, plan, display, 'in-table')}`;
}

export function askForFigures(units: readonly string[]): string {
  return `Đề nghị ${formatCount(units.length)} đơn vị chưa gửi số liệu gửi trước ngày …: ${units.join('; ')}.`;
}

export function askForAWord(units: readonly string[]): string {
  return `Đề nghị ${formatCount(units.length)} đơn vị rà soát, xác nhận số liệu trước ngày …: ${units.join('; ')}.`;
}

/** Units whose figures are blank, wrong or left out, with what it is. */
export function askForCorrections(reminders: readonly Reminder[], plan: Plan, display: DisplayOptions): string {
  const units = reminders.map((reminder) => {
    const lacks = reminder.lacks.filter(({ kind }) => kind !== 'below');
    return `${reminder.unit} (${reminderInShort({ ...reminder, lacks }, { plan, display })})`;
  });
  return `Đề nghị ${formatCount(units.length)} đơn vị bổ sung, chỉnh sửa số liệu trước ngày …: ${units.join('; ')}.`;
}

/** All units that are behind, and what they lack together. */
export function askForWork(units: number, reminders: readonly Reminder[], plan: Plan): string {
  const sums = plan.indicators.flatMap((indicator) => {
    const lacks = reminders.flatMap((reminder) => reminder.lacks).filter((lack) => lack.indicator === indicator.id);
    const sum = lacks.reduce((whole, lack) => whole + (lack.kind === 'below' ? (lack.shortfall ?? 0) : 0), 0);
    if (sum === 0) return [];
    if (indicator.better === 'lower') return [`thừa ${formatCount(sum)} ở chỉ số ${numbered(indicator)}`];
    return [`${formatCount(sum)} ${lackingThingInShort(indicator)}`];
  });
  const isOnlyLacking = plan.indicators.every(({ better }) => better !== 'lower');
  const what = isOnlyLacking ? 'số còn thiếu' : 'số còn thiếu hoặc thừa so với mức cho phép';
  const together = sums.length === 0 ? '' : ` Cộng ${what} của các đơn vị: ${sums.join('; ')}.`;
  return (
    `Đề nghị ${formatCount(units)} đơn vị nêu tại mục III khẩn trương triển khai các giải pháp để đạt chỉ tiêu được ` +
    `giao.${together}`
  );
}
