import { formatCount } from '../../domain/rates/display-rate';

/** Words of the card that asks what the units and indicators of an earlier plan are today. */
export const joinText = {
  title: { previous: 'So với kỳ trước', lastYear: 'So với cùng kỳ năm trước' },
  of: (title: string, period: string): string => `${title}: ${period}`,
  needed: (title: string): string => `${title} (cần xác nhận đơn vị, chỉ số)`,
  hint:
    'Kỳ đó được chốt theo kế hoạch khác. Hãy cho biết mỗi đơn vị, chỉ số của kỳ đó nay là gì rồi mới so sánh; ' +
    'câu trả lời được nhớ trong sổ làm việc này.',
  rule: 'Các đơn vị nhập làm một thì cộng tử số, mẫu số; không bao giờ lấy trung bình tỷ lệ.',
  ask: 'Cần anh chị cho biết',
  same: (count: number): string => `${formatCount(count)} đơn vị cùng tên, coi là một nếu anh chị xác nhận`,
  said: (count: number): string => `${formatCount(count)} đơn vị đã được xác nhận`,
  indicators: 'Chỉ số của kỳ này so với chỉ số nào của kỳ đó',
  isNow: (unit: string): string => `${unit} nay là`,
  choose: 'Chọn…',
  gone: 'không còn (không tính)',
  split: 'nhập vào nhiều đơn vị (chỉ tính vào tổng chung)',
  none: 'không có chỉ số cùng cách tính',
  confirm: 'Xác nhận và so sánh',
  open: (count: number): string => `Còn ${formatCount(count)} đơn vị chưa chọn.`,
  done: (period: string): string => `Đang so với ${period} theo đối chiếu đơn vị, chỉ số đã xác nhận.`,
  change: 'Sửa đối chiếu',
  kept: (period: string): string => `Đã nhớ đối chiếu đơn vị, chỉ số với ${period}.`,
} as const;
