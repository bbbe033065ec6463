import { foldKey } from '../../domain/text/vietnamese-text';

/** Grows when a reader of the version before would misread what is written. */
export const PLAN_SHEET_VERSION = 1;

/** The first line: a worksheet with it is a plan's. @example markerOf(1) // 'KẾ HOẠCH DVCTT (mẫu 1)' */
export function markerOf(version: number): string {
  return `KẾ HOẠCH DVCTT (mẫu ${version})`;
}

/** The version that a cell's text names as the marker, as written; null for any other text. */
export function versionOf(text: string): string | null {
  return /^kế hoạch dvctt \(mẫu (\d+)\)/u.exec(foldKey(text))?.[1] ?? null;
}

export interface ColumnWords {
  readonly key: string;
  readonly heading: string;
  /** Zero-based: tables stand below each other, so what is alike shares a column and its width. */
  readonly at: number;
  /** Without it the table cannot be read. */
  readonly isRequired?: true;
}

export interface TableWords {
  readonly title: string;
  readonly columns: readonly ColumnWords[];
}

const ORDER: ColumnWords = { key: 'order', heading: 'STT', at: 0 };
/** Right before the texts, where a table has no codes: a column without a heading would be a trap. */
const ORDER_OF_TEXTS: ColumnWords = { ...ORDER, at: 1 };
const required = true;

/** The tables of the worksheet in their order; the key of each column is what reader and writer call it. */
export const planTables = {
  info: {
    title: 'THÔNG TIN CHUNG',
    columns: [
      ORDER,
      { key: 'label', heading: 'Nội dung', at: 1, isRequired: required },
      { key: 'value', heading: 'Giá trị', at: 2, isRequired: required },
    ],
  },
  indicators: {
    title: 'CÁC CHỈ SỐ',
    columns: [
      ORDER,
      { key: 'id', heading: 'Mã chỉ số', at: 1 },
      { key: 'heading', heading: 'Tên chỉ số', at: 2, isRequired: required },
      { key: 'numerator', heading: 'Tử số', at: 3 },
      { key: 'denominator', heading: 'Mẫu số', at: 4 },
      { key: 'definition', heading: 'Định nghĩa', at: 5 },
      { key: 'source', heading: 'Nguồn', at: 6 },
      { key: 'better', heading: 'Chiều đánh giá', at: 7 },
      { key: 'kind', heading: 'Loại số liệu', at: 8 },
    ],
  },
  sections: {
    title: 'CÁC MỤC',
    columns: [
      ORDER,
      { key: 'id', heading: 'Mã mục', at: 1, isRequired: required },
      { key: 'title', heading: 'Tên mục', at: 2, isRequired: required },
      { key: 'level', heading: 'Cấp', at: 3 },
    ],
  },
  assignments: {
    title: 'CHỈ TIÊU GIAO',
    columns: [
      ORDER,
      { key: 'section', heading: 'Mục', at: 1 },
      { key: 'unit', heading: 'Đơn vị', at: 2, isRequired: required },
      { key: 'groupId', heading: 'Mã nhóm', at: 3 },
      { key: 'groupName', heading: 'Tên nhóm', at: 4 },
      { key: 'aliases', heading: 'Tên gọi khác', at: 5 },
    ],
  },
  groupTexts: {
    title: 'NGUYÊN VĂN CỦA NHÓM',
    columns: [
      ORDER,
      { key: 'groupId', heading: 'Mã nhóm', at: 1, isRequired: required },
      { key: 'text', heading: 'Nguyên văn trong kế hoạch', at: 2, isRequired: required },
    ],
  },
  taskSections: {
    title: 'CÁC MỤC NHIỆM VỤ',
    columns: [
      ORDER,
      { key: 'id', heading: 'Mã mục', at: 1, isRequired: required },
      { key: 'title', heading: 'Tên mục', at: 2, isRequired: required },
    ],
  },
  tasks: {
    title: 'NHIỆM VỤ',
    columns: [
      ORDER,
      { key: 'section', heading: 'Mục', at: 1 },
      { key: 'text', heading: 'Nội dung nhiệm vụ', at: 2, isRequired: required },
      { key: 'lead', heading: 'Chủ trì', at: 3 },
      { key: 'coordinating', heading: 'Phối hợp', at: 4 },
      { key: 'result', heading: 'Kết quả', at: 5 },
      { key: 'deadline', heading: 'Thời hạn', at: 6 },
      { key: 'id', heading: 'Mã nhiệm vụ', at: 7 },
    ],
  },
  otherParties: {
    title: 'ĐƠN VỊ PHỐI HỢP KHÁC',
    columns: [
      ORDER_OF_TEXTS,
      { key: 'name', heading: 'Đơn vị', at: 2, isRequired: required },
      { key: 'aliases', heading: 'Tên gọi khác', at: 3 },
    ],
  },
  notes: {
    title: 'GHI CHÚ',
    columns: [ORDER_OF_TEXTS, { key: 'text', heading: 'Nội dung ghi chú', at: 2, isRequired: required }],
  },
  warnings: {
    title: 'CẢNH BÁO',
    columns: [
      ORDER_OF_TEXTS,
      { key: 'sentence', heading: 'Nội dung cảnh báo', at: 2 },
      { key: 'data', heading: 'Dữ liệu (không sửa)', at: 3, isRequired: required },
    ],
  },
} as const satisfies Readonly<Record<string, TableWords>>;

export type PlanTableKey = keyof typeof planTables;

export const planTableKeys = Object.keys(planTables) as PlanTableKey[];

/** Where the indicators' own columns begin in the table of targets. */
export const FIRST_TARGET_COLUMN = 6;

/** The rows of the first table: the plan's fields by what they are called. */
export const infoLabels = {
  title: 'Tên kế hoạch',
  year: 'Năm',
  number: 'Số văn bản',
  issued: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  source: 'Nguồn',
  id: 'Mã kế hoạch',
} as const;

export type InfoField = keyof typeof infoLabels;

/** Blank is the usual: the higher the better, a share. */
export const betterLabels = { higher: 'càng cao càng tốt', lower: 'càng thấp càng tốt' } as const;
export const kindLabels = { share: 'tỷ lệ', score: 'điểm', count: 'số lượng' } as const;

export const levelLabels = { department: 'phòng ban', commune: 'xã, phường', other: 'khác' } as const;

/** Instead of an order number: what the row is. */
export const rowMarks = {
  /** The row goes on with the cells of the row above, which were too long for one cell. */
  continued: '(tiếp)',
  /** Shows how to fill in, and is not read. */
  example: 'Ví dụ',
  /** Says of a plan that nobody is assigned anything: without it, a sheet without units is unfinished. */
  noUnits: '(không có đơn vị)',
} as const;

/** The rows that show how the blank worksheet is filled in: only these may be marked as examples. */
export const exampleRows = {
  assignments: {
    cells: {
      section: 'I',
      unit: 'Phòng Văn hóa và Thông tin',
      groupName: 'Nhóm 1',
      aliases: 'Phòng VHTT; Phòng VH-TT',
    },
    targets: [1, 0.7, 0.3],
  },
  tasks: {
    cells: {
      text: 'Tuyên truyền, hướng dẫn người dân nộp hồ sơ trực tuyến',
      lead: 'Phòng Văn hóa và Thông tin',
      coordinating: 'UBND các xã, phường',
      result: 'Tin, bài; hội nghị tuyên truyền',
      deadline: 'Thường xuyên',
    },
    targets: [],
  },
} as const;

/** A line of advice, wherever it stands, is not read. */
export const HINT = 'Hướng dẫn:';

/** The title of a table with its number. @example titleOf('tasks') // 'VII. NHIỆM VỤ' */
export function titleOf(key: PlanTableKey): string {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
  return `${roman[planTableKeys.indexOf(key)] ?? ''}. ${planTables[key].title}`;
}

/** The table that a title names, with or without its number. @example tableOfTitle('4. Chỉ tiêu giao') // 'assignments' */
export function tableOfTitle(text: string): PlanTableKey | null {
  const key = foldKey(text).replace(/^(?:[ivx]+|\d+)[.)]\s*/u, '');
  return planTableKeys.find((each) => foldKey(planTables[each].title) === key) ?? null;
}
