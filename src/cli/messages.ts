import type { UnreadableReason } from '../files/xlsx/unreadable-file-error';

export const usage = `Cách dùng: npm run --silent assess -- TỆP.xlsx [--sheet TÊN] [--unit ĐƠN_VỊ] [--plan MÃ_HOẶC_TỆP] [--out TỆP.xlsx]`;

export const cliText = {
  usage,
  noFile: 'Chưa nêu tệp cần đánh giá.',
  unknownOption: (option: string): string => `Không có tùy chọn ${option}.`,
  missingValue: (option: string): string => `Tùy chọn ${option} cần một giá trị đi kèm.`,
  tooManyFiles: 'Mỗi lần chỉ đánh giá một tệp.',
  cannotRead: (file: string): string => `Không đọc được tệp ${file}.`,
  inPlan: (plan: string, sentence: string): string => `Kế hoạch ${plan}: ${sentence}`,
  cannotWrite: (file: string): string => `Không ghi được tệp ${file}.`,
} as const;

/** Why a file is no workbook that can be read. */
export const unreadableSentences: { readonly [R in UnreadableReason]: string } = {
  'not-a-zip': 'Tệp không phải là sổ làm việc .xlsx (nội dung không đúng định dạng).',
  encrypted: 'Tệp được đặt mật khẩu mở. Hãy bỏ mật khẩu trong Excel rồi thử lại.',
  'legacy-xls': 'Tệp ở định dạng Excel 97–2003 (.xls). Hãy mở bằng Excel và lưu lại thành .xlsx.',
  'damaged-zip': 'Tệp .xlsx bị hỏng hoặc bị cắt cụt.',
  'not-a-workbook': 'Tệp không chứa sổ làm việc Excel.',
  'binary-workbook': 'Tệp ở định dạng nhị phân .xlsb. Hãy lưu lại thành .xlsx.',
  'too-large': 'Tệp vượt quá giới hạn kích thước mà chương trình nhận.',
  'zip-bomb': 'Tệp khi giải nén lớn bất thường nên không được mở.',
  'broken-xml': 'Nội dung XML trong tệp bị hỏng.',
};
