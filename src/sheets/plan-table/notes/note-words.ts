import { foldKey, normaliseText } from '../../../domain/text/vietnamese-text';
import { formulaOf } from '../figures/formula-of';
import { readScore, readTarget } from '../figures/target-value';

/** What a note beside a plan's targets does: `scope` changes what is counted, `exception` what somebody is assigned. */
export type NoteKind = 'scope' | 'exception';

interface NoteLine {
  readonly says: NoteKind;
  /** Looked for in a note's folded words. */
  readonly words: RegExp;
  readonly unless?: RegExp;
  readonly example: string;
  readonly unlike: string;
}

/** What is counted: dossiers, procedures, cases of some kind. */
const COUNTED =
  '(?:các |những |số |toàn bộ )*(?:tthc|thủ tục|hồ sơ|dvc|dvctt|dịch vụ|trường hợp|lĩnh vực|giao dịch|kết quả|phiếu)';
/** What the formulas leave out by themselves. */
const CARRIED_OVER = /(?<!\p{L})(?:kỳ trước|năm trước|chuyển (?:sang|qua|tiếp))(?!\p{L})/u;

/** Tried from top to bottom. */
export const noteWords: readonly NoteLine[] = [
  {
    says: 'scope',
    words: /(?<!\p{L})không (?:được )?(?:tính|bao gồm|kể|gồm|tổng hợp|thống kê|xét|đưa vào)(?!\p{L})/u,
    unless: CARRIED_OVER,
    example: 'Không tính hồ sơ nộp qua dịch vụ bưu chính công ích',
    unlike: 'Không tính hồ sơ kỳ trước chuyển sang',
  },
  {
    says: 'scope',
    words: new RegExp(`(?<!\\p{L})(?:trừ|loại trừ|ngoại trừ|không kể|ngoài|miễn) ${COUNTED}(?!\\p{L})`, 'u'),
    unless: CARRIED_OVER,
    example: 'Trừ các thủ tục hành chính không thu phí, lệ phí',
    unlike: 'Trừ xã Bình Long',
  },
  {
    says: 'scope',
    words: /(?<!\p{L})(?:chỉ (?:tính|áp dụng|xét|đánh giá)|(?:bao gồm|tính|kể) cả)(?!\p{L})/u,
    example: 'Chỉ tính các TTHC cung cấp dịch vụ công trực tuyến',
    unlike: 'Chỉ tiêu tính theo năm',
  },
  {
    says: 'exception',
    words: /(?<!\p{L})(?:không|chưa) (?:được |phải )?(?:giao|áp dụng|thực hiện|đánh giá)(?!\p{L})/u,
    example: 'Phòng Tư pháp không giao chỉ tiêu này',
    unlike: 'Phòng Tư pháp giao chỉ tiêu cho công chức',
  },
  {
    says: 'exception',
    words: /(?<!\p{L})(?:riêng|trừ|ngoại trừ|loại trừ)(?!\p{L})/u,
    example: 'Riêng phường Sông Cầu: 80%',
    unlike: 'Phường Sông Cầu',
  },
  {
    // Another figure than those in the table, whoever it is for; a factor of a formula is none.
    says: 'exception',
    words: /(?<![x×*]\s?)\d[\d.,]* ?(?:%|điểm(?!\p{L}))/u,
    example: 'Các xã vùng III: 60%',
    unlike: 'Số hồ sơ trực tuyến/Tổng số hồ sơ x 100%',
  },
];

/** "Ghi chú:", "- ", "(*)", "(1)", "1." before a note's own words. */
const BEFORE =
  /^[\s\-–+•]*(?:(?:ghi chú|chú thích|chú giải|lưu ý)\s*[:.]?\s*)?[\s\-–+•]*(?:\((?:\d{1,2}|\*+)\)|\*+|\[\d{1,2}\]|\d{1,2}[.)](?=\s))?[\s:\-–+•]*/iu;
/** A definition says how a rate is computed, with a figure at most in its example. */
const DEFINES = /=|(?<!\p{L})(?:được tính|tính bằng|công thức|ví dụ)(?!\p{L})/u;

/** A note's words without what stands before them. @example bareNote('(*) Không tính hồ sơ …') // 'Không tính hồ sơ …' */
export function bareNote(written: string): string {
  return normaliseText(written.replace(BEFORE, ''));
}

/** A target on its own is no note. */
function isFigure(written: string): boolean {
  return [readTarget(written, null), readScore(written)].some(({ kind }) => kind === 'target' || kind === 'none');
}

/** What a note does to the plan's targets; null for one that only explains. @example noteKind('Riêng xã A: 80%') // 'exception' */
export function noteKind(written: string): NoteKind | null {
  const key = foldKey(bareNote(written));
  const found = noteWords.find(({ words, unless }) => words.test(key) && unless?.test(key) !== true);
  if (found === undefined || isFigure(written)) return null;
  return found.says === 'exception' && (DEFINES.test(key) || formulaOf(bareNote(written)) !== null) ? null : found.says;
}
