import { quote } from './words';

/** Words of the form that inserts a formula. */
export const formulaText = {
  title: 'Chèn công thức vào ô đang chọn',
  hint: 'Chọn một ô trống trên trang tính rồi bấm Chèn. Ô đã có nội dung không bao giờ bị ghi đè.',
  rowHint: 'Bảng nhiều đơn vị: công thức lấy số liệu của dòng chứa ô đang chọn.',
  indicator: 'Chỉ số',
  content: 'Kết quả cần có',
  contents: { rate: 'Tỷ lệ', verdict: 'Đánh giá (Đạt, Gần đạt, Chưa đạt)', shortfall: 'Còn thiếu bao nhiêu' },
  style: 'Kiểu công thức',
  styles: { dvctt: 'Hàm DVCTT', native: 'Hàm Excel thường' },
  styleHints: {
    dvctt: 'Gọn, có giải thích lỗi bằng tiếng Việt; người nhận tệp cũng cần cài DVCTT.',
    native: 'Dùng được cả trên máy không cài DVCTT.',
  },
  noFunctions: 'Phiên bản Excel này không có hàm DVCTT.',
  preview: 'Công thức',
  previewFor: (row: string): string => `Công thức (ví dụ cho dòng ${row})`,
  namesHint:
    'DVCTT_CT_Dau_… cho biết dòng nào của cột có dấu (x, ✓, có, toàn trình, …); xem ở thẻ Công thức › Trình quản lý Tên.',
  targetFixed:
    'Chỉ tiêu của đơn vị ở dòng này được ghi sẵn trong công thức: với đơn vị khác hãy chèn công thức khác, đừng kéo công thức này sang.',
  insert: 'Chèn',
  inserted: (cell: string): string => `Đã chèn công thức vào ô ${cell}.`,
  occupied: (cell: string): string => `Ô ${cell} đã có nội dung nên không ghi đè. Hãy chọn một ô trống.`,
  circular: (cell: string): string => `Ô ${cell} nằm trong vùng số liệu mà công thức đọc. Hãy chọn ô ở ngoài bảng.`,
  otherSheet: (sheet: string): string => `Hãy chọn một ô trống trên trang tính ${quote(sheet)}.`,
  'no-row': 'Dòng này không phải của một đơn vị. Hãy chọn ô trống trên dòng của đơn vị cần tính.',
  'no-counts': 'Không lập được công thức: trang tính không có đủ tử số và mẫu số dạng số cho chỉ số này.',
  'no-target': 'Kế hoạch không giao chỉ tiêu này cho đơn vị nên không có gì để so sánh.',
} as const;
