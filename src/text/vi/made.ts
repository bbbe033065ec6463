import type { StaleReason } from '../../domain/verdicts/stale-reason';
import { joined, quote } from './words';

const reasons: Readonly<Record<StaleReason, string>> = {
  plan: 'kế hoạch đã đổi',
  near: 'mức gần đạt đã đổi',
  palette: 'bảng màu đã đổi',
  reading: 'cột số liệu hoặc chỉ tiêu của đơn vị đã đổi',
  rows: 'có dòng nằm ngoài vùng đã tô',
  words: 'đánh giá bằng chữ khác với kết quả hiện nay',
  'formula-target': 'công thức đã chèn theo chỉ tiêu cũ',
  'formula-near': 'công thức đã chèn theo mức gần đạt cũ',
  'formula-cells': 'công thức đã chèn không tính đúng các dòng, cột hiện nay của bảng',
  'formula-marks': 'công thức đã chèn chưa đếm hết các dấu trong bảng',
  tasks: 'nhiệm vụ của kế hoạch đã đổi',
  figures: 'số liệu đã đổi',
  unknown: 'không rõ đã tô theo kế hoạch nào',
};

const FORMULAS: readonly StaleReason[] = ['formula-target', 'formula-near', 'formula-cells', 'formula-marks'];

/** What is told of colours, verdicts and worksheets that were made by other settings than those that hold now. */
export const madeText = {
  /** For a colleague who opens the Name Manager. */
  basisOf: (year: number, near: number): string =>
    `Kế hoạch năm ${String(year)}, gần đạt từ ${String(near)}% chỉ tiêu. Nhờ tên này DVCTT biết màu, đánh giá ở đây còn theo cài đặt hiện nay hay không.`,
  tasksBasisOf: (year: number): string =>
    `Nhiệm vụ theo kế hoạch năm ${String(year)}. Nhờ tên này DVCTT biết trang này còn theo kế hoạch hiện nay hay không.`,
  formulaCell: 'Ô có công thức do DVCTT chèn.',
  formulaBasis: 'Nhờ tên này DVCTT biết công thức đã chèn còn theo kế hoạch và mức gần đạt hiện nay hay không.',
  colouredArea: 'Các dòng số liệu mà DVCTT đã tô màu.',

  /** Of what is old, the title says the gravest. */
  title: (all: readonly StaleReason[]): string =>
    all.every((each) => each === 'words')
      ? 'Đánh giá bằng chữ đã cũ'
      : all.every((each) => each === 'rows' || each === 'words')
        ? 'Có dòng chưa tô màu'
        : all.every((each) => FORMULAS.includes(each))
          ? 'Công thức theo cài đặt cũ'
          : all.every((each) => each === 'tasks')
            ? 'Trang nhiệm vụ theo cài đặt cũ'
            : all.some((each) => each === 'tasks' || FORMULAS.includes(each))
              ? 'Nội dung theo cài đặt cũ'
              : 'Màu theo cài đặt cũ',
  titleOfSheets: 'Trang lập theo cài đặt cũ',
  sheet: (sheet: string, all: readonly StaleReason[]): string =>
    `Trang tính ${quote(sheet)}: ${joined(
      all.map((each) => reasons[each]),
      'và',
    )}.`,
  made: (sheet: string, all: readonly StaleReason[]): string =>
    `Trang ${quote(sheet)}: ${joined(
      all.map((each) => reasons[each]),
      'và',
    )} sau khi lập; cần thì lập trang mới.`,
  renew: (sheet: string): string => `Cập nhật ${quote(sheet)}`,
  renewAll: (count: number): string => `Cập nhật cả ${String(count)} trang tính`,

  takingBack: 'Đang hoàn tác…',
  takenBack: {
    all: 'Đã hoàn tác.',
    some: 'Mới hoàn tác được một phần: phần còn lại đã được sửa sau đó nên giữ nguyên.',
    none: 'Chưa hoàn tác: nội dung đã được sửa sau đó nên giữ nguyên.',
  },
  renewing: 'Đang cập nhật…',
  renewed: (sheets: readonly string[]): string =>
    sheets.length === 1
      ? `Đã cập nhật trang tính ${sheets.map(quote).join('')} theo cài đặt hiện nay.`
      : `Đã cập nhật ${String(sheets.length)} trang tính theo cài đặt hiện nay.`,
  /** Colours that were put there when the workbook was open another time are not known to the rule. */
  notTakenBack: (sheets: readonly string[], isUndoOffered: boolean): string =>
    `Màu cũ của ${joined(sheets.map(quote), 'và')} do lần mở sổ trước tô nên không lấy lại được${isUndoOffered ? '; “Hoàn tác” chỉ trả lại các trang tính khác' : ''}.`,
  notRenewed: (sheets: readonly string[]): string =>
    `Chưa cập nhật được ${joined(sheets.map(quote), 'và')}: trang tính được bảo vệ, hoặc không còn bảng số liệu, chỉ tiêu nhận ra được.`,
} as const;
