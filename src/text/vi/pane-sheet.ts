/** What is told of words that were written into a sheet. */
export const sheetText = {
  verdictsWritten: 'Đã ghi đánh giá bằng chữ vào cột riêng bên phải bảng. Không ô nào của bạn bị ghi đè.',
  verdictsRemoved: 'Đã bỏ cột đánh giá của DVCTT.',
} as const;
