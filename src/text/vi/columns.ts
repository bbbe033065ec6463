/** Why a column of figures was taken or left out, as it stands behind its heading; "" where nothing needs to be said. */
export const columnWhy = {
  used: '',
  'not-needed': 'chỉ dùng để đối chiếu, không tham gia tính chỉ số nào của kế hoạch',
  'rate-of-what': 'chưa rõ là tỷ lệ của chỉ số nào nên không dùng',
  'not-in-plan': 'kế hoạch không giao chỉ số này',
  'no-counterpart': 'bảng không có cột đi kèm để tính tỷ lệ',
  'not-computed': 'đã hiểu, nhưng bảng này chưa tính được chỉ số nào',
  asked: 'đang chờ anh chị chọn cột',
  target: 'chỉ tiêu ghi trong bảng; đánh giá theo chỉ tiêu của kế hoạch',
  'other-period': 'số liệu của kỳ khác',
  'part-of-total': 'một phần, đã nằm trong số chung của cột khác',
  'other-table': 'ở bảng khác của trang tính; các chỉ số được tính từ bảng đã đọc',
  remark: 'nhận xét, so sánh hoặc số liệu về việc khác',
  'read-past': 'không cần để đếm hồ sơ; nội dung các ô không được đưa vào kết quả',
  'short-word':
    'chữ tắt “TT” có thể là trực tuyến, trực tiếp hoặc toàn trình nên không dùng; hãy ghi đủ chữ trong một bản sao của trang tính',
  'not-understood': 'chưa rõ là số liệu gì nên không dùng',
} as const satisfies Record<string, string>;

/** The reason as a phrase of its own. @example columnReason('used') // 'dùng để tính' */
export function columnReason(why: keyof typeof columnWhy): string {
  return why === 'used' ? 'dùng để tính' : columnWhy[why];
}
