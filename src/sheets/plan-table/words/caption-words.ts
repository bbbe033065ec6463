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
