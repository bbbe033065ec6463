import { targetsTitle } from './targets-sheet';
import { quote } from './words';

/** Words of the view of the plan and its targets. */
export const planText = {
  inForce: 'Kế hoạch đang áp dụng',
  issuer: 'Cơ quan ban hành',
  year: 'Năm',
  number: 'Số',
  issued: 'Ban hành',
  source: 'Nguồn',
  blank: 'để trống trong văn bản',
  warnings: 'Cần lưu ý trong văn bản',
  notes: 'Ghi chú về văn bản',
  search: 'Tìm đơn vị (tên, viết tắt, không dấu)',
  found: (count: number): string => (count === 0 ? 'Không có đơn vị nào khớp.' : `${count} đơn vị khớp.`),
  maybe: 'Có phải đơn vị này?',
  indicators: 'Các chỉ số',
  unit: 'Đơn vị',
  targets: 'Chỉ tiêu giao theo nhóm',
  write: 'Ghi bảng chỉ tiêu ra trang tính mới',
  written: (sheet: string): string => `Đã ghi bảng chỉ tiêu vào trang tính mới “${sheet}”.`,
  sheetName: (year: number): string => `Chỉ tiêu ${year}`,
  sheetTitle: (year: number): string => `${targetsTitle} NĂM ${year}`,
  writing: 'Đang ghi…',
  planSheet: 'Sửa kế hoạch trên trang tính, tạo kế hoạch mới',
  planSheetHint:
    'Ghi cả kế hoạch ra một trang tính để sửa, in, gửi đi; hoặc bắt đầu từ mẫu trống. Sửa xong, đứng ở trang tính đó, chọn một ô rồi bấm “Đọc vùng đang chọn”.',
  writeSheet: 'Ghi kế hoạch ra trang tính',
  sheetWritten: (sheet: string): string =>
    `Đã ghi kế hoạch vào trang tính mới ${quote(sheet)}. Sửa xong, chọn một ô ở đó rồi bấm “Đọc vùng đang chọn”.`,
  template: 'Tạo mẫu kế hoạch trống',
  templateWritten: (sheet: string): string =>
    `Đã tạo mẫu trống ở trang tính ${quote(sheet)}. Điền xong, chọn một ô ở đó rồi bấm “Đọc vùng đang chọn”.`,

  plan: 'Kế hoạch',
  choose: 'Kế hoạch áp dụng cho sổ làm việc này',
  option: (year: number, title: string): string => `${year} – ${title}`,
  builtIn: 'Có sẵn trong DVCTT',
  kept: 'Lưu trong sổ làm việc này',
  missing: (id: string): string =>
    `Sổ làm việc này chọn kế hoạch ${quote(id)} nhưng kế hoạch đó không đọc được. Hãy chọn hoặc nạp lại kế hoạch.`,
  load: 'Nạp kế hoạch khác',
  loadHint:
    'Văn bản kế hoạch (.docx), bảng chỉ tiêu (.xlsx, .xls) hoặc tệp .json do DVCTT ghi ra. Tệp chỉ được đọc trên máy này.',
  loadFile: 'Chọn tệp…',
  loadSelection: 'Đọc vùng đang chọn',
  loadSelectionHint:
    'Bảng chép từ Word dán vào Excel cũng được: chọn cả bảng, gồm dòng tiêu đề. Chọn một ô thì đọc cả trang tính.',
  dropHere: 'Thả tệp kế hoạch vào đây',
  readingFile: 'Đang đọc tệp kế hoạch…',
  readingSheet: 'Đang đọc vùng chọn…',
  sheetOrigin: (sheet: string): string => `Trang tính ${sheet}`,
  emptySelection: 'Vùng đang chọn không có nội dung. Hãy chọn bảng chỉ tiêu, gồm cả dòng tiêu đề.',
  adopted: (title: string): string => `Đang áp dụng ${quote(title)}. Kế hoạch được lưu trong sổ làm việc này.`,
  chosen: (title: string): string => `Đang áp dụng ${quote(title)}. Bấm “Tô màu” lại ở những trang tính đã tô.`,
  dropped: (title: string): string => `Đã bỏ ${quote(title)} khỏi sổ làm việc này.`,
  drop: 'Bỏ kế hoạch này khỏi sổ làm việc',
  dropSure: 'Bỏ hẳn? Bấm lần nữa để bỏ',
  review: 'Sửa kế hoạch này',

  otherNames: 'Tên gọi khác của đơn vị',
  otherNamesHint: 'Ví dụ “P. ĐX” là Phường Đức Xuân. Dùng cho mọi trang tính và công thức của sổ làm việc này.',
  otherName: 'Tên gọi khác',
  addName: 'Thêm',
  forgetName: (name: string): string => `Bỏ tên gọi ${quote(name)}`,
  nameRemembered: (name: string, unit: string): string => `Đã nhớ: ${quote(name)} là ${unit}.`,
  nameForgotten: (name: string): string => `Đã bỏ tên gọi ${quote(name)}.`,

  formula: (numerator: string, denominator: string): string => `Cách tính: ${numerator} / ${denominator}`,
  exportJson: 'Xuất tệp .json',
  exportHint: 'Nếu Excel không tải tệp về, hãy sao chép nội dung dưới đây vào một tệp có đuôi .json.',
  exportContent: 'Nội dung tệp .json',
  rowNumber: 'STT',
  group: 'Nhóm',
} as const;
