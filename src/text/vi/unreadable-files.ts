import type { FileRefusal } from '../../domain/unreadable-file';

/** Why a file is no workbook that can be read, and what to do about it. */
export const unreadableSentences: { readonly [R in FileRefusal]: string } = {
  'not-a-zip': 'Tệp không phải là sổ làm việc Excel (nội dung không đúng định dạng).',
  encrypted: 'Tệp được đặt mật khẩu mở. Hãy bỏ mật khẩu trong Excel rồi thử lại.',
  'legacy-xls': 'Tệp .xls ở định dạng cũ không đọc được. Hãy mở bằng Excel và lưu lại thành .xlsx.',
  'damaged-zip': 'Tệp bị hỏng hoặc bị cắt cụt. Hãy đề nghị đơn vị gửi lại.',
  'not-a-workbook': 'Tệp không chứa sổ làm việc Excel.',
  'binary-workbook': 'Tệp ở định dạng nhị phân .xlsb. Hãy lưu lại thành .xlsx.',
  'too-large': 'Tệp vượt quá giới hạn kích thước mà chương trình nhận.',
  'zip-bomb': 'Tệp khi giải nén lớn bất thường nên không được mở.',
  unavailable: 'Không lấy được tệp: có thể tệp vừa được đổi tên, xóa, sửa hoặc đang bị khóa. Hãy chọn lại tệp.',
  'broken-xml': 'Nội dung trong tệp bị hỏng. Hãy mở bằng Excel, lưu lại rồi thử lại.',
};
