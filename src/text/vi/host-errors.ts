/** What to tell a person when Excel refuses. Keys are the codes of the app's HostError. */
export const hostErrorSentences = {
  'no-sheet': 'Không tìm thấy trang tính này trong sổ làm việc. Có thể nó vừa bị đổi tên hoặc bị xóa.',
  'no-table': 'Không tìm thấy bảng này trong sổ làm việc. Có thể nó vừa bị xóa hoặc bị đổi tên.',
  'too-large': 'Trang tính quá lớn để đọc trong một lần. Hãy xóa các vùng không dùng tới rồi thử lại.',
  'cell-edit': 'Một ô đang được sửa. Nhấn Enter để kết thúc (hoặc Esc để bỏ) rồi thử lại.',
  protected: 'Trang tính đang được bảo vệ nên không thể thay đổi. Vào Xem lại > Bỏ bảo vệ trang tính rồi thử lại.',
  unsupported: 'Phiên bản Excel này chưa hỗ trợ chức năng vừa chọn. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.',
  'no-cell': 'Hãy chọn một ô trên trang tính rồi thử lại.',
  stopped: 'Đã dừng theo yêu cầu. Trang tính không thay đổi.',
  'not-loaded': 'Chưa tải được phần này của tiện ích. Hãy kiểm tra kết nối mạng rồi thử lại.',
  failed: 'Excel không thực hiện được yêu cầu. Hãy thử lại; nếu vẫn lỗi, lưu sổ làm việc, đóng Excel rồi mở lại.',
} as const;
