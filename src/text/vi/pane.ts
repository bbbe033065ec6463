import { quote } from './words';

/** Words of the task pane: its frame and the view of a unit. */
export const paneText = {
  title: 'Chỉ tiêu DVCTT',
  tabs: { unit: 'Đơn vị', plan: 'Chỉ tiêu', collect: 'Tổng hợp', tasks: 'Nhiệm vụ', settings: 'Cài đặt' },
  firstRun: 'Kế hoạch của anh chị?',
  firstRunHint: (builtIn: string): string =>
    `Đang dùng thử kế hoạch có sẵn (${builtIn}). Hãy nạp kế hoạch của cơ quan anh chị để đánh giá theo đúng chỉ tiêu được giao.`,
  loadOwnPlan: 'Nạp từ Word, Excel…',
  tryBuiltIn: 'Dùng thử kế hoạch có sẵn',
  colour: 'Tô màu',
  remove: 'Bỏ tô màu',
  formula: 'Chèn công thức',
  verdicts: 'Ghi đánh giá',
  removeVerdicts: 'Bỏ đánh giá',
  refresh: 'Đọc lại',
  stop: 'Dừng',
  close: 'Đóng',
  undo: 'Hoàn tác',
  more: (count: number): string => `Xem thêm ${count}`,

  loading: 'Đang mở…',
  reading: 'Đang đọc trang tính…',
  colouring: 'Đang tô màu…',
  removing: 'Đang bỏ màu…',
  writing: 'Đang ghi…',
  stopped: 'Đã dừng. Trang tính không thay đổi.',
  coloured: (sheet: string): string => `Đã tô màu trang tính ${quote(sheet)}. Màu tự đổi theo khi số liệu thay đổi.`,
  removed: 'Đã bỏ màu của DVCTT. Màu và định dạng của anh chị vẫn giữ nguyên.',
  noColours: 'Trang tính này không có màu nào của DVCTT.',
  judgedUncoloured: 'Đã đánh giá, kết quả ở bên dưới.',
  nothingToColour: 'Chưa tô màu: cần nhận ra trang tính trước. Hãy xem hướng dẫn bên dưới.',
  remembered: 'Đã nhớ trong sổ làm việc này.',
  forgotten: 'Đã quên các câu trả lời của trang tính này.',
  waitingForCell: 'Đang chờ anh chị nhập xong ô trong Excel (Enter hoặc Esc)…',

  follow: 'Tự cập nhật',
  pause: 'Tạm dừng theo dõi',
  resume: 'Theo dõi lại',
  paused: 'Đang tạm dừng theo dõi.',
  pausedStale: 'Trang tính đã thay đổi từ lần đọc trước.',
  tooLarge: (cells: string): string => `Trang tính lớn (${cells} ô) nên không tự cập nhật.`,

  sheet: 'Trang tính',
  protectedSheet: 'Trang tính đang được bảo vệ: vẫn xem được kết quả, nhưng chưa tô màu được.',
  columns: 'Đã đọc từ các cột',
  noColumns: 'Các cột của bảng',
  usesAnswers: 'Đang dùng câu trả lời đã nhớ.',
  sheetIsLeftOut: 'Theo câu trả lời đã nhớ, trang tính này không được tính.',
  askAgain: 'Hỏi lại từ đầu',
  unknownUnit: 'Chưa rõ đơn vị',

  target: (text: string): string => `chỉ tiêu ${text}`,
  noTarget: 'không giao chỉ tiêu',
  lacking: (points: string): string => `thấp hơn ${points} điểm %`,
  ahead: (points: string): string => `cao hơn ${points} điểm %`,
  level: 'vừa đúng chỉ tiêu',
  onBound: (isLower: boolean): string => `mới đúng bằng mức này, phải ${isLower ? 'thấp hơn' : 'vượt'}`,
  above: (points: string): string => `cao hơn mức cho phép ${points} điểm %`,
  excess: (count: string, what: string | null): string =>
    `Thừa ${count}${what === null ? '' : ` ${what}`} so với mức cho phép`,
  lessThan: (points: string): string => `chưa đến ${points}`,
  shortfall: (count: string, what: string | null): string => `Còn thiếu ${count}${what === null ? '' : ` ${what}`}`,
  newDossiers: (count: string): string => `hoặc ${count} hồ sơ trực tuyến mới, vì mỗi hồ sơ mới cũng cộng vào tổng số`,
  flips: (exact: string, isMet: boolean): string =>
    `Con số hiển thị đã làm tròn; tỷ lệ chính xác ${exact} ${isMet ? 'đã' : 'chưa'} đạt chỉ tiêu.`,
  rateOnly: 'Trang tính chỉ ghi tỷ lệ, không có tử số và mẫu số.',
  howComputed: 'Cách tính và nguồn số liệu',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  rateCell: 'Tỷ lệ ghi ở',
  count: (numerator: string, denominator: string, what: string | null): string =>
    `${numerator}/${denominator}${what === null ? '' : ` ${what}`}`,
  bar: (rate: string, target: string | null): string =>
    target === null ? `Tỷ lệ ${rate}` : `Tỷ lệ ${rate}, vạch chỉ tiêu ${target}`,

  hindrances: {
    endToEndProcedureRate: 'TTHC đủ điều kiện nhưng chưa cung cấp toàn trình',
    onlineActiveProcedureRate: 'TTHC có hồ sơ nhưng chưa có hồ sơ trực tuyến',
    onlineDossierRate: 'Nơi còn nhiều hồ sơ không nộp trực tuyến',
  } as Readonly<Record<string, string>>,
  leftOut: 'Không dùng',
  /** Of every other indicator. */
  otherHindrances: 'Dòng ảnh hưởng nhiều nhất',
  lackingHere: (count: string): string => `${count} hồ sơ`,

  problems: 'Cần xem lại',
  infos: 'Ghi chú khi đọc',
  noProblems: 'Không phát hiện sai sót trong số liệu.',
  questionsFirst: 'Chưa kiểm tra hết được: hãy trả lời phần “Cần anh chị xác nhận” ở trên trước.',
  jump: (cell: string): string => `Đến ô ${cell}`,

  summaryOf: (met: number, near: number, missed: number): string => `${met} đạt, ${near} gần đạt, ${missed} chưa đạt`,

  failed: 'Chưa đọc được trang tính',
  retry: 'Thử lại',
  loadFailed: 'Chưa tải được phần này. Hãy kiểm tra kết nối rồi thử lại.',
} as const;
