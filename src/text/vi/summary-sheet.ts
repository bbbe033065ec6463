import { shownDate } from '../../domain/periods/date-serial';
import { withinSentence } from './words';

/** How the title of a consolidation begins; what it is known by when it is met again. */
export const summaryTitle = 'TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU DVCTT';

/** Words of the worksheet that consolidates all units. */
export const summaryText = {
  sheetName: (period: string): string => `Tổng hợp ${withinSentence(period).replace('/', '-')}`,
  title: (period: string): string => `${summaryTitle} – ${period.toUpperCase()}`,
  basis: (plan: string, dates: string): string => `Theo ${plan}. Kỳ báo cáo ${dates}.`,
  collected: (present: number, all: number): string => `Đã có số liệu của ${present}/${all} đơn vị.`,
  missing: (units: readonly string[]): string => `Chưa có số liệu: ${units.join('; ')}.`,
  open: (units: readonly string[]): string => `Chưa xác nhận nguồn số liệu: ${units.join('; ')}.`,
  rule:
    'Dòng cộng lấy tổng tử số chia tổng mẫu số (không lấy trung bình tỷ lệ), bỏ qua số liệu sai hoặc để trống; ' +
    'kế hoạch không giao chỉ tiêu cho dòng cộng. Bấm vào một con số để đến nguồn của nó.',
  order: 'STT',
  unit: 'Đơn vị',
  rate: 'Tỷ lệ',
  figures: { score: 'Điểm', count: 'Số lượng' },
  noCounts: '–',
  target: 'Chỉ tiêu giao',
  verdict: 'Đánh giá',
  rankInGroup: 'Xếp hạng trong nhóm',
  rankOverall: 'Xếp hạng chung',
  allTargets: 'Tất cả chỉ tiêu',
  met: 'Số chỉ tiêu đạt',
  judged: 'Số chỉ tiêu đã đánh giá',
  tasks: (date: string): string => `Nhiệm vụ chủ trì, đến ${shownDate(date)}`,
  tasksDone: 'Hoàn thành',
  tasksInProgress: 'Đang làm',
  tasksLate: 'Quá hạn',
  note: 'Ghi chú',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  groupTotal: (group: string): string => `Cộng ${group}`,
  grandTotal: 'Tổng cộng',
  unitMissing: 'Chưa có số liệu gửi về',
  unitOpen: 'Nhiều nguồn số liệu khác nhau, chưa xác nhận lấy nguồn nào',
  rateOnly: (indicators: readonly number[]): string =>
    `Chỉ số ${indicators.map((number) => `(${number})`).join(', ')} chỉ có tỷ lệ, không cộng vào dòng tổng`,
  wrong: (indicators: readonly number[]): string =>
    `Chỉ số ${indicators.map((number) => `(${number})`).join(', ')} có số liệu sai ở nguồn, không cộng vào dòng tổng`,
  sources: 'NGUỒN SỐ LIỆU',
  file: 'Tệp',
  thisWorkbook: 'Sổ làm việc này',
  sheet: 'Trang tính',
  cellsOf: (number: number): string => `Ô của chỉ số (${number})`,
  tip: (file: string | null, sheet: string, cells: string): string =>
    file === null ? `Nguồn: ${sheet}!${cells}` : `Nguồn: tệp ${file}, trang tính ${sheet}, ô ${cells}`,
} as const;
