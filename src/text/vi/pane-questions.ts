import { quote } from './words';

/** Words of the questions that an officer must settle. */
export const questionText = {
  questions: 'Cần bạn xác nhận',
  questionsHint: 'Câu trả lời được nhớ trong sổ làm việc, lần sau không hỏi lại.',
  askUnit: 'Trang tính này là của đơn vị nào?',
  askUnitWritten: (written: string): string => `Trang tính ghi ${quote(written)}. Đây là đơn vị nào?`,
  askName: (written: string): string => `Tên ${quote(written)} là đơn vị nào?`,
  askColumn: (role: string): string => `Cột nào là ${quote(role)}?`,
  askPeriod: 'Đánh giá số liệu của kỳ nào?',
  column: (letters: string): string => `Cột ${letters}`,
  look: 'Xem cột',
  chooseUnit: 'Chọn đơn vị',
  choose: 'Chọn',
} as const;
