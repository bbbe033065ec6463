import { quote } from './words';

/** Words of the review of a plan before it takes force. */
export const reviewText = {
  title: 'Xem lại trước khi áp dụng',
  origin: (from: string): string => `Đọc từ ${from}. Chưa có gì thay đổi trong sổ làm việc.`,
  understood: (units: string, targets: string, indicators: string, tasks: string): string =>
    `${units} đơn vị, ${indicators} chỉ số, ${targets} chỉ tiêu, ${tasks} nhiệm vụ.`,
  replaces: (title: string): string => `Sẽ thay kế hoạch cùng mã đang lưu: ${quote(title)}.`,

  doubts: 'Chỗ cần xem',
  noDoubts: 'Không có chỗ nào phải đoán.',
  doubtsHint: 'Đối chiếu từng chỗ với văn bản; sửa ở các bảng bên dưới nếu cần rồi đánh dấu đã xem.',
  noFormula: (number: number, heading: string): string =>
    `Chỉ số (${number}) ${quote(heading)}: văn bản không nêu cách tính. Hãy ghi tử số và mẫu số ở dưới; đánh dấu đã xem nếu chỉ cần đọc cột tỷ lệ.`,
  rereads: 'Chọn cột thì văn bản được đọc lại; những gì đã sửa ở dưới làm lại từ đầu.',
  seen: 'Đã xem',
  seenAll: 'Đánh dấu đã xem hết',

  columns: 'Các cột của bảng',
  columnsHint: 'Mỗi cột có số của bảng chỉ tiêu được hiểu là gì; cột nào chưa đúng thì đổi ở đây.',
  takenAs: { unit: 'Đơn vị', group: 'Nhóm đơn vị', target: 'Chỉ tiêu' },
  takenAsTarget: (number: number): string => `Chỉ tiêu (${number})`,
  leftOut: 'Không lấy',
  leftOutWhy: {
    remark: 'ghi chú',
    result: 'kết quả đã thực hiện',
    earlier: 'kỳ trước',
    'other-year': 'năm khác',
    relative: 'mức tăng, giảm',
    scale: 'thang điểm',
    count: 'số lượng',
    'whole-place': 'chung cả địa bàn',
    'not-understood': 'chưa rõ',
    asked: 'một cột khác là chỉ tiêu này',
    said: 'theo lựa chọn ở đây',
  },
  takeColumn: 'Lấy làm chỉ tiêu',
  leaveColumn: 'Bỏ cột này',
  takeColumnNamed: (heading: string): string => `Lấy làm chỉ tiêu: cột ${quote(heading)}`,
  leaveColumnNamed: (heading: string): string => `Bỏ cột này: ${quote(heading)}`,

  facts: 'Văn bản',
  name: 'Tên kế hoạch',
  year: 'Năm',
  yearWrong: 'Hãy nhập năm, ví dụ 2026.',
  number: 'Số',
  issued: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',

  indicators: 'Các chỉ số và cách tính',
  definition: 'Định nghĩa trong văn bản',
  link: 'Tính theo',
  knownFormula: (number: number, label: string): string => `Công thức (${number}): ${label}`,
  knownCounts: (numerator: string, denominator: string): string =>
    `${numerator} / ${denominator}. Nếu văn bản định nghĩa khác, hãy chọn cách tính riêng.`,
  ownFormula: 'Cách tính riêng của kế hoạch này',
  ownHint:
    'Ghi như tiêu đề cột ở trang tính số liệu; cộng nhiều cột thì nối bằng “ + ”. Đúng hạn thường gồm cả trước hạn: “Trước hạn + Đúng hạn”. Để trống cả hai thì chỉ đọc cột tỷ lệ.',
  better: 'Đạt khi',
  betters: { higher: 'bằng hoặc cao hơn chỉ tiêu', lower: 'bằng hoặc thấp hơn chỉ tiêu' },
  kind: 'Chỉ tiêu là',
  kinds: { share: 'tỷ lệ (%)', score: 'điểm, thứ hạng', count: 'số lượng' },
  numerator: 'Tử số',
  denominator: 'Mẫu số',

  targets: 'Chỉ tiêu giao',
  targetOf: (group: string, number: number): string => `Chỉ tiêu (${number}) của ${group}`,
  targetWrong: (text: string): string =>
    `${quote(text)} không đọc được thành tỷ lệ. Ví dụ: 70%, ≥ 80%, 45%–50%; không giao thì ghi “-”.`,
  noTarget: 'để trống: không giao',
  units: (count: string): string => `${count} đơn vị`,
  unitsOf: (group: string): string => `Các đơn vị của ${group}, mỗi dòng một tên`,

  tasks: 'Nhiệm vụ',

  faults: {
    'no-title': 'Chưa có tên kế hoạch.',
    'no-year': 'Chưa có năm của kế hoạch.',
    'no-units': 'Kế hoạch chưa có đơn vị nào.',
    'no-indicators': 'Kế hoạch chưa có chỉ số nào: hãy chọn cột ở phần Chỗ cần xem.',
    'no-heading': (heading: string): string => `Chỉ số ${quote(heading)} chưa có tên.`,
    'half-formula': (heading: string): string => `Chỉ số ${quote(heading)}: cần cả tử số và mẫu số.`,
    'unit-twice': (unit: string): string => `Đơn vị ${quote(unit)} có hai lần.`,
  },
  stillToSee: (count: string): string => `Còn ${count} chỗ chưa đánh dấu đã xem.`,
  wrongTargets: 'Còn chỉ tiêu ghi chưa đúng.',
  adopt: 'Áp dụng kế hoạch',
  cancel: 'Hủy',
} as const;
