import { madeOf } from '../../headings/made-of';

/** What the words of a plan's headings say. */
export type PlanWord =
  /** Its column assigns something. */
  | 'assigned'
  /** A figure without "%" is a target all the same; "giao" alone may be about posts or money. */
  | 'target'
  /** How many there are, not a share of them. */
  | 'count'
  /** Groups of units, in a column beside them. */
  | 'group'
  | 'procedure'
  /** Units that something is assigned to. */
  | 'unit'
  /** Whom a row's target is for; */
  | 'who'
  /** who only leads or helps is not assigned to. */
  | 'leads'
  /** A column that names indicators. */
  | 'names'
  /** How an indicator is computed. */
  | 'method'
  | 'part-of-year'
  /** Of online dossiers, but over another whole or of another thing than the known rate counts. */
  | 'other-thing'
  /** An indicator, by its first words. */
  | 'indicator'
  /** The columns of a table of tasks. */
  | 'task'
  | 'task-lead'
  | 'task-helper'
  | 'task-result'
  | 'task-deadline';

interface WordLine {
  readonly says: PlanWord;
  /** Looked for in heading words (see cells/heading-words). */
  readonly words: RegExp;
  readonly unless?: RegExp;
  readonly example: string;
  readonly unlike: string;
}

export const planWords: readonly WordLine[] = [
  {
    says: 'assigned',
    words: /\b(chi tieu|giao(?! dich\b)|ke hoach|phan dau|muc tieu)\b/,
    example: 'Mức giao',
    unlike: 'Số giao dịch',
  },
  { says: 'target', words: /\b(chi tieu|phan dau|muc tieu)\b/, example: 'Mức phấn đấu', unlike: 'Biên chế giao' },
  {
    says: 'count',
    words: /^((tong )?so(?! hoa\b)( luong)?|tong|tu so|mau so)\b/,
    example: 'Số hồ sơ',
    unlike: 'Số hóa hồ sơ',
  },
  {
    says: 'group',
    words: /^(nhom|khoi|cap|loai|phan loai|linh vuc)\b/,
    unless: /\bdon vi\b/,
    example: 'Nhóm',
    unlike: 'Nhóm đơn vị',
  },
  { says: 'procedure', words: /\b(tthc|dvctt|dvc)\b/, example: 'Tên thủ tục hành chính', unlike: 'Tên đơn vị' },
  {
    says: 'unit',
    words: /\b(don vi|co quan|dia phuong|phong|ban|xa|phuong|uy ban|ubnd)\b/,
    unless: /\b(don vi (tinh|do)|phuong (thuc|phap|an|tien)|(van|cap) ban|ban (sao|dien tu|hanh)|xa hoi|phong chong)\b/,
    example: 'Tên cơ quan, đơn vị',
    unlike: 'Phương thức nộp',
  },
  {
    says: 'who',
    words:
      /^(?:(?:ten )?(?:don vi|co quan|dia phuong)(?: (?:thuc hien|duoc giao|nhan chi tieu|chiu trach nhiem))?|doi tuong(?: giao| thuc hien)?|giao cho(?: cac)?(?: (?:don vi|co quan|dia phuong))*)$/,
    example: 'Đơn vị thực hiện',
    unlike: 'Đơn vị chủ trì',
  },
  {
    says: 'leads',
    words: /\b(?:chu tri|theo doi|phu trach|phoi hop)\b/,
    example: 'Đơn vị chủ trì',
    unlike: 'Đơn vị thực hiện',
  },
  {
    says: 'method',
    words: /^(?:cach|cong thuc|phuong phap) (?:tinh|xac dinh)\b/,
    example: 'Cách tính',
    unlike: 'Đơn vị tính',
  },
  {
    says: 'part-of-year',
    words: /\b(?:quy|thang|ky|dot) (?:[ivx]+|\d+)\b|\b\d+ thang\b/,
    example: '6 tháng đầu năm',
    unlike: 'Cả năm',
  },
  {
    says: 'other-thing',
    words: /\b(?:chu ky so|ky so|tai khoan|dinh danh|chung thuc|bien lai|dang ky)\b/,
    example: 'Tỷ lệ hồ sơ trực tuyến ký số',
    unlike: 'Tỷ lệ hồ sơ trực tuyến',
  },
  {
    says: 'other-thing',
    words: /\b(?:tai su dung|khai thac|ket qua dien tu|ban dien tu|le phi)\b/,
    example: 'Tỷ lệ hồ sơ trực tuyến khai thác lại dữ liệu',
    unlike: 'Tỷ lệ hồ sơ trực tuyến',
  },
  {
    says: 'other-thing',
    words: /(?<!\b(?:cac|moi|theo|tat ca|nhom) )\blinh vuc\b/,
    example: 'Tỷ lệ hồ sơ trực tuyến lĩnh vực đất đai',
    unlike: 'Tỷ lệ hồ sơ trực tuyến các lĩnh vực',
  },
  {
    says: 'other-thing',
    words: /\b(?:nguoi dan|doanh nghiep|to chuc ca nhan)\b/,
    example: 'Tỷ lệ hồ sơ trực tuyến của doanh nghiệp',
    unlike: 'Tỷ lệ hồ sơ trực tuyến',
  },
  {
    says: 'indicator',
    words: /^(?:\d+ )*(?:ty le|chi tieu|muc do)\b/,
    example: '1.2. Tỷ lệ hồ sơ trực tuyến',
    unlike: 'Sở Y tế',
  },
  {
    says: 'names',
    words: /^(?:ten |nhom |noi dung |cac )*(?:chi so|tieu chi|chi tieu)(?: (?:thanh phan|danh gia|cu the|chi tiet))?$/,
    example: 'Nhóm chỉ số',
    unlike: 'Chỉ tiêu giao',
  },
  {
    says: 'task',
    words: /\b(nhiem vu|noi dung|cong viec|giai phap)\b/,
    example: 'Nội dung nhiệm vụ',
    unlike: 'Chỉ tiêu',
  },
  {
    says: 'task-lead',
    words: /\bchu tri\b|\bchiu trach nhiem\b|\b(don vi|co quan) thuc hien\b/,
    example: 'Cơ quan chủ trì',
    unlike: 'Cơ quan phối hợp',
  },
  { says: 'task-helper', words: /\bphoi hop\b/, example: 'Cơ quan phối hợp', unlike: 'Cơ quan chủ trì' },
  { says: 'task-result', words: /\b(ket qua|san pham)\b/, example: 'Sản phẩm', unlike: 'Thời gian' },
  {
    says: 'task-deadline',
    words: /\b(thoi gian|thoi han|tien do|hoan thanh)\b/,
    example: 'Thời gian hoàn thành',
    unlike: 'Sản phẩm',
  },
];

/** Whether heading words say something. @example says('assigned', 'muc giao') // true */
export function says(what: PlanWord, said: string): boolean {
  return planWords.some(
    ({ says: it, words, unless }) => it === what && words.test(said) && unless?.test(said) !== true,
  );
}

/** Words that say that something is assigned, when or how much, but not what. */
const GENERIC = madeOf([
  ...[
    'chi tieu',
    'chi so',
    'tieu chi',
    'ct',
    'muc',
    'muc tieu',
    'ty le',
    'ke hoach',
    'giao',
    'duoc',
    'phan dau',
    'dat',
  ],
  ...[
    'nam',
    'ca nam',
    'ca',
    'dau nam',
    'cuoi',
    'ky',
    'luy ke',
    'quy',
    'thang',
    'den',
    'het',
    String.raw`\d+`,
    '[ivx]+',
  ],
  ...['lo trinh', 'thuc hien', 'cu the', 'hang'],
  ...['yeu cau', 'can', 'phai', 'toi thieu', 'toi da', 'so', 'cho', 'cac', 'don vi', '%', 'tung', 'moi', 'theo'],
]);

/** Whether a heading says nothing of what it assigns. @example isGenericHeading('chi tieu giao nam 2026') // true */
export function isGenericHeading(words: string): boolean {
  return GENERIC.test(words);
}
