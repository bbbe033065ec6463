import { nameWords, quote } from './words';

/** Words of the questions that an officer must settle. */
export const questionText = {
  questions: 'Cần anh chị xác nhận',
  questionsHint: 'Câu trả lời được nhớ trong sổ làm việc, lần sau không hỏi lại.',
  askUnit: 'Trang tính này là của đơn vị nào?',
  askUnitWritten: (written: string): string => `Trang tính ghi ${quote(written)}. Đây là đơn vị nào?`,
  askName: (written: string): string => `Tên ${quote(written)} là đơn vị nào?`,
  askColumn: (role: string): string => `Cột nào là ${quote(role)}?`,
  askUnitOfNames: (title: string, by: 'tab' | 'file', other: string): string =>
    `Tiêu đề ghi ${quote(title)}, còn ${nameWords[by]} ghi ${quote(other)}. Số liệu là của đơn vị nào?`,
  askPeriodOfNames: (title: string, by: 'tab' | 'file', other: string): string =>
    `Tiêu đề ghi ${quote(title)}, còn ${nameWords[by]} ghi ${quote(other)}. Số liệu là của kỳ nào?`,
  askPeriod: 'Đánh giá số liệu của kỳ nào?',
  /** Of rows their first cell. */
  column: (place: string): string => `${/\d/.test(place) ? 'Ô' : 'Cột'} ${place}`,
  noColumn: 'Bỏ qua, không tính',
  leftOut: { 'not-unit': 'Không phải đơn vị', total: 'Dòng tổng', outside: 'Ngoài kế hoạch', skip: 'Bỏ qua' },
  sheetLeftOut: {
    'not-unit': 'Không phải của một đơn vị',
    total: 'Dòng tổng',
    outside: 'Đơn vị ngoài kế hoạch',
    skip: 'Bỏ qua trang tính này',
  },
  earlier: (answer: string): string =>
    `Lần trước, khi kỳ, kế hoạch hoặc các lựa chọn còn khác, đã trả lời ${quote(answer)}.`,
  look: 'Xem cột',
  chooseUnit: 'Chọn đơn vị',
  choose: 'Chọn',
} as const;
