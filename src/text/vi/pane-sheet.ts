/** What is told of words that were written into a sheet. */
export const sheetText = {
  choiceDropped: 'Đã bỏ chọn: trang tính được đọc như đã ghi.',
  verdictsWritten: 'Đã ghi đánh giá bằng chữ vào cột riêng bên phải bảng. Không ô nào của anh chị bị ghi đè.',
  noRowsForVerdicts:
    'Chưa ghi gì: trang tính này không có dòng riêng cho từng đơn vị hay từng chỉ số đã đánh giá được. Xem đánh giá ở bảng điều khiển.',
  verdictsRemoved: 'Đã bỏ cột đánh giá của DVCTT.',
} as const;
