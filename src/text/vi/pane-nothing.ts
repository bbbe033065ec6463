/** What is said of a worksheet in which nothing was recognised, and of one that could not be judged. */
export const nothingText = {
  title: 'Chưa nhận ra bảng số liệu',
  planMissing: 'Không tìm thấy kế hoạch đã chọn',
  choosePlan: 'Chọn kế hoạch khác',
  empty: 'Trang tính này trống.',
  hint: 'DVCTT đọc được bốn kiểu trang tính:',
  layouts: [
    'Danh sách TTHC của một đơn vị (dấu x, số hồ sơ)',
    'Bảng của một đơn vị, mỗi dòng một chỉ số',
    'Bảng tổng hợp, mỗi dòng một đơn vị',
    'Biểu II.06a/VPCP/KSTT',
  ],
  advice:
    'Hãy mở trang tính có bảng như vậy; dòng tiêu đề phải ghi rõ tên cột, ví dụ “Hồ sơ trực tuyến”, “Tổng số hồ sơ”.',
} as const;
