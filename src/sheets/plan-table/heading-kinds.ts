import type { FigureKind } from '../../domain/plans/plan';

/** Why a column of a plan's table holds no targets. */
export type LeftOutWhy = 'remark' | 'result' | 'earlier' | 'count' | 'not-understood';

interface HeadingKind {
  readonly why: Exclude<LeftOutWhy, 'count' | 'not-understood'>;
  /** Looked for in each heading of a column's path, as words. */
  readonly words: RegExp;
  readonly example: string;
  readonly unlike: string;
}

const WHEN = String.raw`(?: (?:cua |trong |den |den het |het )?(?:nam|quy|thang|ky|6 thang|9 thang)\b.*| 20\d\d.*)?`;

/** Headings of what is no target; "Kết quả xử lý phản ánh, kiến nghị đúng hạn" is one, for it says of what. */
export const noTargets: readonly HeadingKind[] = [
  {
    why: 'remark',
    words: /\b(ghi chu|don vi tinh|dvt|can cu|chu tri|phoi hop|thoi gian|thoi han|theo doi|phu trach|van ban)\b/,
    example: 'Đơn vị chủ trì',
    unlike: 'Tỷ lệ hồ sơ trực tuyến',
  },
  {
    why: 'result',
    words: new RegExp(
      `^(?:(?:ty le )?(?:ket qua|thuc hien|dat duoc|da dat|ket qua thuc hien|ket qua dat duoc|so lieu thuc hien)${WHEN}|hien trang.*|uoc (?:thuc hien|dat|ket qua).*|thuc hien .*20\\d\\d.*)(?: ?\\(?%\\)?)?$`,
    ),
    example: 'Kết quả thực hiện năm 2025 (%)',
    unlike: 'Kết quả xử lý phản ánh, kiến nghị đúng hạn',
  },
  {
    why: 'earlier',
    words: /\b(ky truoc|nam truoc|quy truoc|thang truoc|cung ky)\b/,
    example: 'Chỉ tiêu năm trước',
    unlike: 'Chỉ tiêu năm nay',
  },
];

const SCORE =
  /\bdiem\b|\bbo chi so\b|\bchi so (phuc vu|hai long|cai cach|chuyen doi so|par|sipas|dti|pci)\b|\bpar ?index\b|\bthu hang\b|\bxep hang\b/;

/** Why a heading names no target; null where it may name one. @param levels the column's headings as words, topmost first */
export function whyNoTarget(levels: readonly string[]): HeadingKind['why'] | null {
  return noTargets.find(({ words }) => levels.some((level) => words.test(level)))?.why ?? null;
}

/** Whether an indicator's figures are shares, or a score, which is kept and compared as it stands. */
export function kindOfHeading(words: string): FigureKind {
  return SCORE.test(words) && !/\bty le\b|%/.test(words) ? 'score' : 'share';
}

/** What is better when there is less of it. */
const LESS =
  /\b(tre|qua|cham) (thoi )?han\b|\b(chua|khong) (dat|dung han|giai quyet|hai long)\b|\bton dong\b|\bsai sot\b/;

/** Whether a heading names something that is better when lower: "Tỷ lệ hồ sơ trễ hạn". */
export function isLess(words: string): boolean {
  return LESS.test(words) && !/\b(khong|khac phuc|giam)\b.*\b(tre|qua) han\b|\bdung han\b(?!.*\bkhong\b)/.test(words);
}
