import { foldKey } from '../../../domain/text/vietnamese-text';
import { levelNamed } from '../../../domain/plans/level-groups';
import type { NoteLine } from './tables-of-targets';

/** A target that a sentence assigns. */
export interface ProseTarget {
  /** "Tỷ lệ hồ sơ được tiếp nhận trực tuyến". */
  readonly name: string;
  /** With the words of its bound: "tối thiểu 80%". */
  readonly target: string;
  readonly cell: string | undefined;
}

export interface Prose {
  readonly targets: readonly ProseTarget[];
  /** Sentences of the same part of the document with a share that were not taken. */
  readonly left: readonly NoteLine[];
  /** All lines of that part: none of them is a note beside a target, too. */
  readonly lines: ReadonlySet<NoteLine>;
  /** The heading of the part that they stand in: "II. MỤC TIÊU". */
  readonly part: string;
}

const LONGEST_HEADING = 120;
/** More are no targets of one plan. */
const MOST_TARGETS = 60;

/** What stands before a sentence's own words. */
const BULLET = /^[\s\-–+•*]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|\(\d{1,2}\))?\s*/iu;
const LEAD =
  '(?:(?:phấn đấu|duy trì|đảm bảo|bảo đảm|hoàn thành|có|đạt|nâng|(?:đến |trong )?(?:hết |cuối )?(?:năm|quý|tháng) [\\divx/]+(?: năm \\d+)?,?|cả năm,?)\\s+)*';
const BOUND =
  '(?:(?:tối thiểu|ít nhất|trên|từ|không dưới|không (?:thấp|nhỏ|ít|cao|lớn|nhiều) hơn|≥|>=|>|không quá|không vượt(?: quá)?|tối đa|dưới|' +
  'vượt(?: mức)?|(?:cao|lớn|thấp|nhỏ|ít) hơn(?: hoặc bằng)?|hơn|≤|<=|<)\\s*)?';
const SHARE = '\\d{1,3}(?:[.,]\\d+)?\\s*%';
/** What plans of online services count. */
const THING =
  '(?:(?:tổng |số |các |lượt |tổng số )*(?:hồ sơ|tthc|thủ tục|dvc|dịch vụ công|giao dịch|thanh toán|kết quả giải quyết|phản ánh|ý kiến|người dân|tổ chức|doanh nghiệp|bản sao|chứng thực))';
const FIGURE_FIRST = new RegExp(`^${LEAD}(${BOUND}${SHARE}(?:\\s*trở lên)?)\\s+(${THING}(?!\\p{L}).*)$`, 'iu');
const NAME_FIRST = new RegExp(
  `^${LEAD}((?:tỷ lệ|tỉ lệ|mức độ)\\s.*?)[\\s:,]+(?:(?:phấn đấu |phải )?(?:đạt|là|bằng)\\s+)?(${BOUND}${SHARE}(?:\\s*trở lên)?)$`,
  'iu',
);
const COUNTED = new RegExp(`(?<!\\p{L})${THING}(?!\\p{L})|hài lòng|số h[óo]a|số hoá`, 'iu');
/** Whose it is, where not everybody's. */
const PARTIES = /(?<!\p{L})(?:cấp (?:tỉnh|huyện|xã)|(?:các|những) (?:xã|phường|sở|phòng|đơn vị)[^,;]*)/giu;
/** When, which the plan itself says. */
const WHEN = /[,\s]+(?:trong |đến |vào )?(?:hết |cuối )?năm 20\d\d$/iu;

/**
 * Reads targets that a document assigns in sentences and in no table: "Tối thiểu 80% hồ sơ được nộp trực tuyến", "Tỷ lệ hồ sơ
 * trực tuyến đạt 80%"; only in the part that is headed with "mục tiêu" or "chỉ tiêu", for elsewhere stands what was done.
 * @param lines of the document, in order
 * @param mayNameLevel whether "cấp xã" is the document's own unit, and not one of several that have targets
 */
export function readProse(lines: readonly NoteLine[], mayNameLevel: boolean): Prose | null {
  const targets: ProseTarget[] = [];
  const left: NoteLine[] = [];
  const read = new Set<NoteLine>();
  let part: string | null = null;
  let isIn = false;
  for (const line of lines) {
    const { text, cell } = line;
    if (isHeading(text) || isTitleOfSheet(line)) {
      isIn = isGoal(text) || (isIn && !isTopHeading(text));
      if (isIn && part === null) part = text;
      continue;
    }
    if (!isIn) continue;
    read.add(line);
    for (const clause of clausesOf(text)) {
      const target = targets.length < MOST_TARGETS ? targetIn(clause, mayNameLevel) : null;
      if (target !== null) targets.push({ ...target, cell });
      else if (/\d\s*%/u.test(clause))
        left.push({ text: clause.replace(BULLET, ''), ...(cell === undefined ? {} : { cell }) });
    }
  }
  return targets.length === 0 ? null : { targets, left, lines: read, part: part ?? '' };
}

/** @example targetIn('Tối thiểu 80% hồ sơ được nộp trực tuyến', false)?.name // 'Tỷ lệ hồ sơ được nộp trực tuyến' */
function targetIn(clause: string, mayNameLevel: boolean): Pick<ProseTarget, 'name' | 'target'> | null {
  if ((clause.match(/%/gu) ?? []).length !== 1) return null;
  const said = clause.replace(BULLET, '').replace(WHEN, '').trim();
  const first = FIGURE_FIRST.exec(said);
  const second = first === null ? NAME_FIRST.exec(said) : null;
  const [target, name] =
    first !== null
      ? [first[1], `Tỷ lệ ${(first[2] ?? '').replace(/^(?:tổng số|số|các)\s+/iu, '')}`]
      : [second?.[2], second?.[1]];
  if (target === undefined || name === undefined || !COUNTED.test(name)) return null;
  const parties = name.match(PARTIES) ?? [];
  if (parties.length > 0 && !(mayNameLevel && parties.every((party) => levelNamed(party) === 'commune'))) return null;
  const own = name.replace(WHEN, '').trim();
  return { name: own.charAt(0).toUpperCase() + own.slice(1), target: target.trim() };
}

function clausesOf(line: string): readonly string[] {
  return line
    .split(/;|\.\s+(?=\p{Lu})|\.$/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || line.includes('%')) return false;
  return isTopHeading(line) || (isGoal(line) && (/^\d{1,2}(?:\.\d{1,2})*[.)]?\s/u.test(line) || /:$/u.test(line)));
}

/** On a worksheet the title alone may say what the sentences below it are: "CHỈ TIÊU NĂM 2026". */
function isTitleOfSheet({ text, cell }: NoteLine): boolean {
  return (
    cell !== undefined &&
    text.length <= LONGEST_HEADING &&
    isGoal(text) &&
    text === text.toUpperCase() &&
    !text.includes('%')
  );
}

function isTopHeading(line: string): boolean {
  return /^(?:[IVX]+|[A-ZĐ])[.)]\s|^phần\s/iu.test(line) && !/^[a-zđ][.)]/u.test(line) && !line.includes('%');
}

function isGoal(line: string): boolean {
  return /(?<!\p{L})(?:mục tiêu|chỉ tiêu)(?!\p{L})/u.test(foldKey(line));
}
