import type { WrittenPeriod } from '../../domain/periods/written-period';
import { joined, quote } from './words';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** @example periodsTogether(months 7 to 9 of 2022) // 'tháng 7, 8 và 9/2022' */
function periodsTogether(periods: readonly WrittenPeriod[]): string {
  const [first] = periods;
  const isQuarters = first?.kind === 'quarter';
  const names = periods.map(({ index }) => (isQuarters ? (ROMAN[index - 1] ?? '') : String(index)));
  return `${isQuarters ? 'quý' : 'tháng'} ${joined(names, 'và')}/${String(first?.year ?? '')}`;
}

/** Words of the view that consolidates all units. */
export const collectText = {
  parts: { sources: 'Thu thập', results: 'Kết quả', reminders: 'Đôn đốc', report: 'Báo cáo' },
  partsLabel: 'Các phần của việc tổng hợp',
  reading: 'Đang đọc tệp của các đơn vị…',
  readingSheets: 'Đang đọc các trang tính…',
  writing: 'Đang ghi…',

  period: 'Kỳ báo cáo',
  end: 'Cách chốt kỳ',

  sourcesTitle: 'Số liệu của các đơn vị',
  hint: 'Tệp được đọc ngay trên máy này, không gửi đi đâu. Nhận .xlsx, .xls; mỗi đơn vị một tệp hoặc nhiều đơn vị trong một tệp.',
  pickFiles: 'Chọn tệp…',
  pickFolder: 'Chọn thư mục…',
  drop: 'hoặc kéo tệp, thư mục vào đây',
  readSheets: 'Đọc các trang tính của sổ này',
  resume: (count: number): string => `Đọc tiếp ${count} tệp`,
  clear: 'Bỏ tất cả',
  remove: (file: string): string => `Bỏ tệp ${file}`,
  noSources: 'Chưa có số liệu nào. Hãy chọn tệp các đơn vị gửi, hoặc đọc các trang tính của sổ làm việc này.',
  tooLarge: (file: string): string => `Tệp ${quote(file)} quá lớn nên không được đọc.`,
  passedOver: (count: number): string => `Đã bỏ qua ${count} tệp không phải sổ làm việc Excel`,
  thisWorkbook: 'Sổ làm việc này',
  waiting: 'Chưa đọc',
  stoppedAt: (done: number, all: number): string => `Đã dừng: đọc được ${done}/${all} tệp. Có thể đọc tiếp.`,
  readAll: (files: number, units: number, all: number): string =>
    `Đã đọc ${files} tệp. Có số liệu của ${units}/${all} đơn vị.`,
  readOwn: (sheets: number): string => `Đã đọc ${sheets} trang tính có số liệu trong sổ này.`,
  nothingInSheets: 'Không trang tính nào của sổ này có bảng số liệu nhận ra được.',
  sheetsOf: (sheets: readonly string[]): string => `Trang tính ${sheets.map(quote).join(', ')}`,
  filesTitle: (count: string): string => `Tệp đã nhận (${count})`,
  problemsCount: (count: number): string => `${count} điều cần xem`,
  noUnit: 'Chưa rõ đơn vị',
  nothingInFile: 'Không có bảng số liệu nhận ra được',

  questions: 'Cần anh chị xác nhận',
  questionsHint: 'Câu trả lời được nhớ trong sổ làm việc, lần sau không hỏi lại.',
  askDuplicate: (unit: string): string => `${quote(unit)} có số liệu ở nhiều nơi. Lấy số liệu nào?`,
  addedUp: (periods: readonly WrittenPeriod[]): string =>
    `cộng ${periodsTogether(periods)} (số hồ sơ cộng được, số TTHC thì không)`,
  addForAll: (periods: readonly WrittenPeriod[], units: number): string =>
    `Cộng ${periodsTogether(periods)} cho cả ${units} đơn vị`,
  askOtherPeriod: (unit: string, period: string): string =>
    `Kỳ đang tổng hợp là ${period}, nhưng ${quote(unit)} chỉ có số liệu ghi kỳ khác. Có lấy không?`,
  take: 'Lấy số liệu này',
  earlierTaken: (places: string): string => `Lần trước, khi kỳ hoặc các lựa chọn còn khác, đã lấy ${places}.`,
  earlierNone: 'Lần trước, khi kỳ hoặc các lựa chọn còn khác, đã trả lời là không lấy.',
  takeNone: 'Không lấy, coi như chưa có số liệu',
  chosenNone: (unit: string): string => `${unit}: không lấy số liệu nào.`,
  periodFromSources: 'theo số đông nguồn số liệu',
  sourcePeriods: (periods: readonly string[]): string =>
    periods.length === 0 ? 'không ghi kỳ' : `kỳ: ${periods.join('; ')}`,
  changeChoice: 'Chọn lại',
  leftOut: (place: string): string => `Không tính theo câu trả lời đã nhớ: ${place}.`,
  chosen: (unit: string, place: string): string => `${unit}: lấy số liệu ở ${place}.`,

  findings: 'Cần xem lại',
  infos: 'Ghi chú khi đọc',
  noFindings: 'Không còn vướng mắc nào.',

  collected: (present: number, all: number): string => `${present}/${all} đơn vị có số liệu`,
  missing: (units: readonly string[]): string => `Còn thiếu: ${units.join('; ')}.`,
  open: (units: readonly string[]): string => `Chờ xác nhận: ${units.join('; ')}.`,
  totals: 'Chung các đơn vị (cộng số liệu)',
  noCommonTarget: 'không giao chỉ tiêu chung',
  notAdded: (blank: number, invalid: number, rateOnly: number): string => {
    const parts = [
      blank > 0 ? `${blank} đơn vị để trống` : '',
      invalid > 0 ? `${invalid} đơn vị số liệu sai` : '',
      rateOnly > 0 ? `${rateOnly} đơn vị chỉ có tỷ lệ` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `không cộng: ${parts.join(', ')}`;
  },
  units: 'Từng đơn vị',
  rank: (place: number, all: number): string => `hạng ${place}/${all}`,
  inGroup: (place: number): string => `hạng ${place} trong nhóm`,
  source: 'Nguồn',
  misread: (isFile: boolean): string =>
    isFile
      ? 'Cột nào bị hiểu nhầm thì ghi tiêu đề rõ hơn (ví dụ “Số hồ sơ trực tuyến”) trong một bản sao của tệp rồi chọn bản sao đó.'
      : 'Cột nào bị hiểu nhầm thì ghi tiêu đề rõ hơn (ví dụ “Số hồ sơ trực tuyến”) trong một bản sao của trang tính rồi đọc lại các trang tính của sổ.',
  target: (text: string): string => `chỉ tiêu ${text}`,
  notCollected: 'Chưa có số liệu',
  notSettled: 'Chờ xác nhận',
  writeSummary: 'Lập trang Tổng hợp',
  summaryWritten: (sheet: string): string =>
    `Đã lập trang ${quote(sheet)}: công thức và màu đều là của Excel, mở được trên máy không có DVCTT.`,
  closePeriod: 'Chốt kỳ vào lịch sử',
  closeAgain: 'Kỳ này đã chốt. Bấm lần nữa để chốt lại',
  closed: (period: string, sheet: string, round: number): string =>
    `Đã chốt ${period}${round > 1 ? ` (lần ${round})` : ''} vào trang ${quote(sheet)}.`,
  closeNothing: 'Chưa có số liệu để chốt.',
  notEverything: (count: number): string => `Còn ${count} đơn vị chưa có số liệu hoặc chờ xác nhận.`,

  trends: 'So với các kỳ trước',
  noTrend: 'Chưa có kỳ nào trước đó được chốt trong sổ làm việc này theo cùng kế hoạch.',
  before: (period: string): string => `So với ${period}`,
  seriesOf: 'Diễn biến của',
  allUnits: 'Chung các đơn vị',

  forecastTitle: 'Dự báo đến hết năm',
  forecastBasis: (passed: string, date: string): string =>
    `Tính đến ${date}, đã qua ${passed} thời gian của năm. Giả định hồ sơ tiếp tục phát sinh đều như từ đầu năm.`,
  impossible: 'Không thể đạt nữa',
  needed: 'Còn có thể đạt',
  mustReach: (rate: string, fewest: string, remaining: string): string =>
    `phần còn lại phải đạt ${rate} (${fewest}/${remaining})`,
  tooFew: (fewest: string, remaining: string): string =>
    `cần thêm ${fewest} nhưng dự kiến chỉ còn ${remaining} phát sinh`,
  allOnTrack: 'Các đơn vị đã có số liệu đều đạt chỉ tiêu; không có gì để dự báo.',
  yearOver: 'Kỳ báo cáo đã đến hết năm: không còn gì để dự báo.',

  remindersTitle: 'Đơn vị cần đôn đốc',
  noReminders: 'Không có đơn vị nào cần đôn đốc.',

  reportTitle: 'Báo cáo theo thể thức Nghị định 30/2020/NĐ-CP',
  letterhead: {
    superior: 'Cơ quan cấp trên',
    office: 'Cơ quan báo cáo',
    place: 'Địa danh',
    number: 'Số báo cáo',
    signerTitle: 'Chức vụ người ký',
    signer: 'Người ký',
    recipients: 'Nơi nhận (mỗi dòng một nơi)',
  },
  letterheadHint: 'Phần để trống sẽ in dấu “…” để điền sau. Nội dung đã nhập được nhớ trong sổ làm việc.',
  writeReport: 'Lập trang Báo cáo',
  reportWritten: (sheet: string): string =>
    `Đã lập trang ${quote(sheet)}, khổ A4 dọc, sẵn sàng in. Mọi câu chữ đều sửa được.`,
  downloadReport: 'Tải báo cáo Word',
  docxHint: 'Nếu không thấy tệp tải về, phiên bản Excel này không cho tải; hãy dùng trang Báo cáo.',
  docxName: (period: string): string => `Bao cao DVCTT ${period.replace('/', '-')}.docx`,
} as const;
