/** Words of the task pane. */
export const paneText = {
  title: 'Chỉ tiêu DVCTT',
  intro: 'Mở trang tính của đơn vị hoặc bảng tổng hợp, rồi chọn một việc dưới đây.',
  check: 'Kiểm tra số liệu',
  colour: 'Tô màu',
  remove: 'Bỏ tô màu',
  working: 'Đang đọc trang tính…',
  removed: 'Đã bỏ màu của DVCTT. Màu và định dạng của bạn vẫn giữ nguyên.',
  problems: 'Cần xem lại',
  noProblems: 'Không phát hiện sai sót trong số liệu.',
  plan: 'Kế hoạch',
  target: 'chỉ tiêu',
  shortfall: (count: string, isDossier: boolean): string => `còn thiếu ${count} ${isDossier ? 'hồ sơ' : 'TTHC'}`,
} as const;
