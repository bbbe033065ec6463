import type { FigureKind } from '../../../domain/plans/plan';
import type { ProblemFacts } from '../../../domain/problem';
import { headingWords } from '../../cells/heading-words';
import { says } from './column-words';
import { rateKey } from '../../headings/plan-words';
import { indicatorNamed } from '../../headings/vocabulary/indicator-names';

/** Why a column of a plan's table holds no targets. */
export type LeftOutWhy = ProblemFacts['plan-column-left-out']['why'];

interface HeadingKind {
  readonly why: Exclude<LeftOutWhy, 'count' | 'other-year' | 'whole-place' | 'not-understood'>;
  /** Looked for in each heading of a column's path, as words. */
  readonly words: RegExp;
  readonly unless?: RegExp;
  readonly example: string;
  readonly unlike: string;
}

const WHEN = String.raw`(?: (?:cua |trong |den |den het |het )?(?:nam|quy|thang|ky|6 thang|9 thang)\b.*| 20\d\d.*)?`;

/** Headings of what is no target; "Kết quả xử lý phản ánh, kiến nghị đúng hạn" is one, for it says of what. */
export const noTargets: readonly HeadingKind[] = [
  {
    why: 'remark',
    words: /\b(ghi chu|can cu|chu tri|phoi hop|thoi gian|thoi han|theo doi|phu trach|van ban)\b|^(don vi tinh|dvt)\b/,
    unless: /\bty le\b|\bmuc do\b|%/,
    example: 'Đơn vị chủ trì',
    unlike: 'Tỷ lệ hồ sơ giải quyết đúng thời hạn (ĐVT: %)',
  },
  {
    // How many points there are to be had.
    why: 'scale',
    words: /^(?:muc )?(?:thang|khung) diem\b|^(?:so )?diem (?:toi da|chuan|quy dinh)$|^(?:trong|he) so\b/,
    unless: /\b(?:giao|chi tieu|phan dau|muc tieu)\b/,
    example: 'Điểm tối đa',
    unlike: 'Điểm chỉ tiêu tối đa',
  },
  {
    why: 'result',
    words: new RegExp(
      `^(?:(?:ty le )?(?:ket qua|thuc hien|dat duoc|da dat|ket qua thuc hien|ket qua dat duoc|so lieu thuc hien)${WHEN}|hien trang.*|uoc (?:thuc hien|dat|ket qua).*|thuc hien .*20\\d\\d.*|.*20\\d\\d \\(?(?:da |ket qua |so )?(?:thuc hien|dat duoc|da dat|ket qua)\\)?)(?: ?\\(?%\\)?)?$`,
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
  {
    why: 'relative',
    words:
      /^(muc |ty le |chi tieu |so )*(tang|giam)( them)?( ?[/,] ?(tang|giam))?( ?\(?[+%/-]*\)?)?$|^(muc |ty le |chi tieu )*(chenh lech|tang truong|so sanh)\b|\b(tang|giam|cao hon|thap hon)? ?so voi (nam|ky|quy|thang|cung ky|20)/,
    example: 'Chỉ tiêu tăng so với năm 2024',
    unlike: 'Tỷ lệ giảm hồ sơ trễ hạn',
  },
];

/** Words of headings, with one that they were made for and one that they must not take. */
interface WordRule {
  readonly words: RegExp;
  readonly unless: RegExp;
  readonly example: string;
  readonly unlike: string;
}

export const scoreHeadings: readonly WordRule[] = [
  {
    // A rate that is assigned in the points it brings.
    words: /\((?:thang |toi da |diem |so )*\d+ ?diem\)|\((?:thang diem|diem toi da|toi da) ?:? ?\d+\)/,
    unless: /\bty le %|\(%\)/,
    example: 'Tỷ lệ hồ sơ trực tuyến (tối đa 6 điểm)',
    unlike: 'Tỷ lệ hồ sơ trực tuyến (%)',
  },
  { words: /\bdiem\b/, unless: /\bty le\b|%/, example: 'Điểm số cải cách hành chính', unlike: 'Tỷ lệ điểm tiếp nhận' },
  {
    words: /\bbo chi so\b|\bchi so (phuc vu|hai long|cai cach|chuyen doi so|par|sipas|dti|pci)\b|\bpar ?index\b/,
    unless: /\bty le\b|%/,
    example: 'Chỉ số phục vụ người dân, doanh nghiệp',
    unlike: 'Tỷ lệ hoàn thành bộ chỉ số',
  },
  { words: /\b(thu|xep) hang\b/, unless: /\bty le\b|%/, example: 'Xếp hạng', unlike: 'Tỷ lệ xếp hạng tốt' },
];

export const countHeadings: readonly WordRule[] = [
  {
    words:
      /(?<!\b(?:ho|co) )\bso (?:luong )?(?:ho so|tthc|dvctt|dvc|dich vu|giao dich|phieu|luot|tai khoan|nguoi|van ban)\b/,
    unless: /\bty le\b|\bmuc do\b|\bdiem\b|%/,
    example: 'Chỉ tiêu giao số hồ sơ trực tuyến',
    unlike: 'Hồ sơ DVC trực tuyến',
  },
  {
    words: /\((?:dvt )?(?:so )?(?:ho so|tthc|dvctt|dvc|dich vu|giao dich|phieu|luot|tai khoan|nguoi|van ban)\)/,
    unless: /\bty le\b|\bmuc do\b|\bdiem\b|%/,
    example: 'Chỉ tiêu giao (hồ sơ)',
    unlike: 'Chỉ tiêu giao (%)',
  },
];

/** Cells that say what they are, whatever their column's heading says. */
export const writtenKinds: readonly (Omit<WordRule, 'unless'> & { readonly kind: FigureKind })[] = [
  {
    kind: 'score',
    words: /^[≥>=<≤\s]*\d[\d.,]*\s*(\/\s*\d+\s*)?diem\b/,
    example: '85/100 điểm',
    unlike: 'thời điểm 30/9',
  },
  {
    kind: 'count',
    words:
      /^(?:giao|dat|tu|toi thieu|it nhat|phan dau|[≥>=<≤:\s])*\d[\d.]*\s+(tthc|dvctt|dvc|dich vu|thu tuc|ho so|hs|giao dich|phieu|luot|tai khoan)\b/,
    example: '10 TTHC',
    unlike: '10%',
  },
];

/** Why a heading names no target; null where it may name one. @param levels the column's headings as words, topmost first */
export function whyNoTarget(levels: readonly string[]): HeadingKind['why'] | null {
  const said = noTargets.find(({ words, unless }) =>
    levels.some((level) => words.test(level) && unless?.test(level) !== true),
  );
  return said?.why ?? null;
}

/**
 * Whether a bare "Kết quả" is what its parent does something with, and not what was achieved of it: "Số hóa > Kết quả" names
 * the digitised results, "Tỷ lệ hồ sơ trực tuyến > Kết quả" does not. Beside "Chỉ tiêu" it is what was achieved.
 * @param levels the column's headings as words, topmost first
 * @param besides the lowest headings of the other columns below the same parent, as words
 */
export function isResultAsThing(levels: readonly string[], besides: readonly string[]): boolean {
  const parent = levels[levels.length - 2];
  if (parent === undefined || !/^ket qua( ?\(?%\)?)?$/.test(levels[levels.length - 1] ?? '')) return false;
  const thing = rateKey(parent);
  const named = indicatorNamed(`${thing} ket qua`);
  if (named == null) return false;
  if (besides.some((words) => /^(?:ho so|thanh phan|giay to)\b/.test(words))) return true;
  if (named === indicatorNamed(thing)) return false;
  return !besides.some((words) => says('assigned', words) || /\bthuc hien\b/.test(words));
}

/** Whether an indicator's figures are shares, or a score or a count, which are kept and compared as they stand. */
export function kindOfHeading(words: string): FigureKind {
  if (has(scoreHeadings, words)) return 'score';
  return has(countHeadings, words) ? 'count' : 'share';
}

function has(rules: readonly WordRule[], said: string): boolean {
  return rules.some(({ words, unless }) => words.test(said) && !unless.test(said));
}

/** What a cell says that its figure is; null for a bare figure and for a percentage. @param folded its text without accents */
export function kindOfCell(folded: string): FigureKind | null {
  return writtenKinds.find(({ words }) => words.test(folded))?.kind ?? null;
}

/** What is better when there is less of it. */
export const lessHeadings: readonly WordRule[] = [
  {
    words: /\b(tre|qua|cham) (thoi )?han\b/,
    unless: /\b(khong|khac phuc|giam)\b.*\b(tre|qua) han\b|\bdung han\b(?!.*\bkhong\b)/,
    example: 'Tỷ lệ hồ sơ trễ hạn',
    unlike: 'Tỷ lệ hồ sơ không trễ hạn',
  },
  {
    words: /\b(chua|khong) (dat|dung han|giai quyet|hai long)\b/,
    unless: /\b(khac phuc|giam)\b/,
    example: 'Tỷ lệ hồ sơ không đúng hạn',
    unlike: 'Tỷ lệ hồ sơ đúng hạn',
  },
  {
    words: /\bton dong\b|\bsai sot\b/,
    unless: /\b(khac phuc|giam|xu ly)\b/,
    example: 'Tỷ lệ hồ sơ tồn đọng',
    unlike: 'Xử lý hồ sơ tồn đọng',
  },
];

/** What a heading says of the bare figures below it. */
export interface HeadingBound {
  readonly bound: 'lower' | 'upper';
  /** They have to be passed. */
  readonly isStrict?: true;
}

/** Words of headings that say which side of the targets below them is meant; looked for in the folded words. */
export const boundHeadings: readonly (Omit<WordRule, 'unless'> & HeadingBound)[] = [
  {
    bound: 'upper',
    words:
      /≤|<=|(?<!\p{L})(?:tối đa(?! hóa| \d+ ?điểm| \d+\))|không quá(?! hạn| trình)|không vượt|nhiều nhất)(?!\p{L})/u,
    example: 'Tỷ lệ phản hồi (≤)',
    unlike: 'Tỷ lệ hồ sơ không quá hạn',
  },
  {
    bound: 'lower',
    words: /≥|>=|(?<!\p{L})(?:tối thiểu|ít nhất|không dưới|không thấp hơn)(?!\p{L})/u,
    example: 'Tỷ lệ hồ sơ trực tuyến tối thiểu',
    unlike: 'Tỷ lệ hồ sơ trực tuyến',
  },
  {
    bound: 'lower',
    isStrict: true,
    words: /(?:>|(?:chỉ tiêu|đạt|giao)(?: phải)? (?:trên|cao hơn|lớn hơn))(?!=)(?=\s*(?:[%()]|$))/u,
    example: 'Chỉ tiêu trên (%)',
    unlike: 'Chỉ tiêu trên địa bàn (%)',
  },
  {
    bound: 'upper',
    isStrict: true,
    words: /(?:<|(?:chỉ tiêu|đạt|giao)(?: phải)? (?:dưới|thấp hơn|nhỏ hơn))(?!=)(?=\s*(?:[%()]|$))/u,
    example: 'Tỷ lệ hồ sơ trễ hạn (<)',
    unlike: 'Chỉ tiêu dưới đây',
  },
];

/** Which bound a heading says that its column holds; null where it says none, or two. @param key its folded words */
export function boundOfHeading(key: string): HeadingBound | null {
  const [found, other] = boundHeadings.filter(({ words }) => words.test(key));
  return other === undefined ? (found ?? null) : null;
}

/** Whether a column holds how many points there are to be had. @param path its headings */
export function isScale(path: readonly string[]): boolean {
  return whyNoTarget(path.map(headingWords)) === 'scale';
}

/** Whether a heading names something that is better when lower: "Tỷ lệ hồ sơ trễ hạn". */
export function isLess(words: string): boolean {
  return has(lessHeadings, words);
}
