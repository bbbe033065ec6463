interface CaptionLine {
  /** What a table below such a title holds: what was done, or what is to be done. */
  readonly says: 'done' | 'to-do';
  /** Looked for in a line without accents. */
  readonly words: RegExp;
  readonly unless?: RegExp;
  readonly example: string;
  readonly unlike: string;
}

const NUMBER = String.raw`^(?:(?:bieu|bang|phu luc|mau|[ivx]+|\d+)[\s.:\d]*)?`;

/** Titles of tables; the first line that fits decides. */
export const captionWords: readonly CaptionLine[] = [
  {
    says: 'done',
    words: new RegExp(
      `${NUMBER}(?:bao cao|ket qua|tinh hinh|thong ke|so lieu|danh gia|theo doi|xep hang|thuc trang|tien do)\\b`,
    ),
    example: 'Biểu 02. Kết quả thực hiện chỉ tiêu năm 2026',
    unlike: 'Chỉ tiêu trả kết quả đúng hạn',
  },
  {
    says: 'done',
    words: new RegExp(`${NUMBER}(?:ty le|muc do) (?:thuc hien|hoan thanh|dat)\\b`),
    example: 'Tỷ lệ hoàn thành chỉ tiêu',
    unlike: 'Tỷ lệ được giao',
  },
  {
    says: 'done',
    words: new RegExp(`${NUMBER}tong hop (?:bao cao|ket qua|tinh hinh|so lieu|thuc hien|ty le|tien do|danh gia)\\b`),
    example: 'TỔNG HỢP KẾT QUẢ',
    unlike: 'Tổng hợp chỉ tiêu giao',
  },
  {
    says: 'done',
    words: /\bkem theo bao cao\b/,
    example: '(Kèm theo Báo cáo số 31/BC-UBND)',
    unlike: '(Kèm theo Quyết định số 31/QĐ-UBND)',
  },
  {
    says: 'to-do',
    words: /\b(?:chi tieu|giao|phan dau|muc tieu|ke hoach)\b/,
    unless: /^\(?thuc hien\b/,
    example: 'GIAO CHỈ TIÊU NĂM 2026',
    unlike: '(Thực hiện Kế hoạch số 218)',
  },
];

/** What a title says that its table holds; null where it says neither. @param folded the line without accents */
export function saidByTitle(folded: string): CaptionLine['says'] | null {
  const said = captionWords.find(({ words, unless }) => words.test(folded) && unless?.test(folded) !== true);
  return said?.says ?? null;
}

interface AssigningTitle {
  /** Whether it can be nothing else; a bare "Chỉ tiêu" heads results as often. */
  readonly isSure: boolean;
  /** Looked for in a line without accents. */
  readonly words: RegExp;
  readonly unless: RegExp;
  readonly example: string;
  readonly unlike: string;
}

/** What a title says that holds results, wherever it says it. */
const DONE =
  /\bket qua (?:thuc hien|dat|hoan thanh|cac|chi tieu|quy|thang|nam)\b|\b(?:tinh hinh|bao cao|danh gia|theo doi|tien do|thong ke|so lieu|xep hang)\b|(?<!ke hoach )\bthuc hien (?:cac |nhung )*(?:chi tieu|muc tieu|ke hoach|nhiem vu)\b|\b(?:da|muc do) (?:dat|thuc hien|hoan thanh)\b|\bluy ke\b|\b(?:so voi|theo|vuot|dat|hoan thanh) (?:cac )?(?:chi tieu|muc tieu|ke hoach)\b/;

/** Titles of worksheets whose figures may be targets. */
export const assigningTitles: readonly AssigningTitle[] = [
  {
    isSure: true,
    words:
      /\bgiao (?!dich\b)(?:\S+ ){0,3}?(?:chi tieu|muc tieu)\b|\bgiao ke hoach\b|\b(?:chi tieu|muc tieu) (?:\S+ ){0,4}?(?:giao|phan dau)\b(?! dich\b)|\bphan (?:bo|khai) (?:cac )?(?:chi tieu|muc tieu)\b/,
    unless: DONE,
    example: 'PHỤ LỤC GIAO CHỈ TIÊU NĂM 2026',
    unlike: 'BÁO CÁO TÌNH HÌNH THỰC HIỆN CHỈ TIÊU GIAO',
  },
  {
    isSure: false,
    words: /\b(?:chi tieu|muc tieu)\b/,
    unless: DONE,
    example: 'CHỈ TIÊU DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2026',
    unlike: 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2026',
  },
];

/** Whether titles say that what stands below is assigned; null where they do not, or one speaks of what was done. @param folded without accents */
export function saidAssigned(folded: readonly string[]): 'surely' | 'maybe' | null {
  if (folded.some((line) => DONE.test(line) || saidByTitle(line) === 'done')) return null;
  const said = folded.flatMap((line) => assigningTitles.find(({ words }) => words.test(line)) ?? []);
  if (said.length === 0) return null;
  return said.some(({ isSure }) => isSure) ? 'surely' : 'maybe';
}

/** A figure that is bounded is assigned; nobody reports "≥ 70%". @param folded a cell without accents */
export function saysBound(folded: string): boolean {
  return /^(?:≥|≤|[<>]=|=[<>]|toi thieu|toi da|it nhat|khong (?:thap|nho|it|qua|duoi|vuot)|phan dau)|\b(?:tro len|tro xuong)[.\s]*$/.test(
    folded,
  );
}
