/** Words of the preview's own page. */
export const previewText = {
  opening: (name: string): string => `Đang mở ${name}…`,
  protectedSheet: 'Trang tính này được bảo vệ nên không sửa được, như trong Excel.',
  notInPreview:
    'Bản xem thử chỉ chèn, xóa cả dòng, cả cột; không chèn, xóa từng ô, không gộp, di chuyển ô hay trang tính. Hãy làm việc đó trong Excel rồi mở lại tệp.',
  linesChanged: ({
    kind,
    lines,
    count,
  }: {
    kind: 'insert' | 'delete';
    lines: 'rows' | 'columns';
    count: number;
  }): string =>
    `Đã ${kind === 'insert' ? 'chèn' : 'xóa'} ${count} ${lines === 'rows' ? 'dòng' : 'cột'}. Bản xem thử chưa hoàn tác được việc này và những việc trước đó.`,
  linesRefused:
    'Excel cũng không cho làm việc này: ô có số liệu sẽ bị đẩy ra ngoài trang, một phần của công thức mảng bị thay đổi, hoặc tiêu đề của một bảng bị xóa.',
  notXlsx: (name: string): string => `Bản xem thử chỉ mở tệp .xlsx; “${name}” không phải.`,
  unreadable: (name: string): string =>
    `Không mở được “${name}”: tệp hỏng, có mật khẩu hoặc không phải bảng tính .xlsx.`,
  withoutLooks: {
    size: 'Tệp lớn nên bản xem thử chỉ hiện số liệu và công thức, không hiện kẻ ô, phông chữ.',
    form: 'Bản xem thử không đọc được kẻ ô, phông chữ của tệp này nên chỉ hiện số liệu và công thức.',
  },
  saved: (name: string): string => `Đã lưu ${name}.`,
  savedWithout: (name: string): string =>
    `Đã lưu ${name}. Định dạng ô làm trong bản xem thử trên trang tính có sẵn không được ghi vào tệp; số liệu, công thức, màu và trang tính mới thì có.`,
  stillCalculating: 'Bảng tính còn đang tính. Hãy thử lưu lại sau giây lát.',
  failed: 'Bản xem thử gặp lỗi. Hãy tải lại trang; tệp của anh chị trên máy vẫn nguyên vẹn.',
} as const;
