import { levelNamed } from '../../../domain/plans/level-groups';
import { foldKey, normaliseText } from '../../../domain/text/vietnamese-text';
import { placeName } from './document-facts';
import { hasUnitKind, isLevelName } from '../words/unit-list';

/** Who a table without units is for, as far as the document says it. */
export interface PlanReceiver {
  readonly name: string;
  /** By a title that assigns to it or is about it, or because it issued the plan for itself. */
  readonly why: 'named' | 'issuer';
}

interface TitleWords {
  /** What stands before whom a title speaks of, in its folded words. */
  readonly words: RegExp;
  readonly example: string;
  /** Whom the example names. */
  readonly named: string;
  readonly unlike: string;
}

/** Tried from top to bottom: whom something is assigned to goes before whose something is. */
export const receiverWords: readonly TitleWords[] = [
  {
    words: /(?:^|\s)(?:giao(?: \S+){0,12}? (?:cho|đối với)|giao)\s+(?=\S)/u,
    example: 'Giao chỉ tiêu dịch vụ công trực tuyến năm 2026 cho Trung tâm Phục vụ hành chính công',
    named: 'Trung tâm Phục vụ hành chính công',
    unlike: 'Giao chỉ tiêu cho các cơ quan, đơn vị năm 2026',
  },
  {
    words: /(?:^|\s)(?:của|tại|đối với|trên địa bàn)\s+(?=\S)/u,
    example: 'Chỉ tiêu cải cách hành chính của UBND phường Đức Xuân năm 2026',
    named: 'Phường Đức Xuân',
    unlike: 'Chỉ tiêu của người dân và doanh nghiệp',
  },
];

/** A line that refers to another document names that one's issuer. */
const REFERENCE =
  /^\(|(?:^|\s)(?:theo|căn cứ|thực hiện|kèm theo|ban hành) .*(?:số|nghị quyết|quyết định|kế hoạch)(?!\p{L})/u;
/** What follows a name in a title. */
const BEHIND = /\s*(?:[:(.]|\s(?:năm|quý|tháng|giai đoạn|thực hiện|trên địa bàn|trong|về|nhiệm kỳ|đến)(?!\p{L})).*$/iu;
/** Above the communes everything that is assigned to the whole place is assigned to nobody in it. */
const ABOVE = /^(?:ubnd |ủy ban nhân dân |uỷ ban nhân dân )?(?:tỉnh|thành phố|thị xã|huyện|quận)(?!\p{L})/u;
const COMMUNE = /^(?:ubnd |ủy ban nhân dân |uỷ ban nhân dân )(?=(?:phường|xã|đặc khu|thị trấn)\s)/iu;
/** "Giao Văn phòng theo dõi các chỉ tiêu sau": who sees to it. */
const LEADS = /(?<!\p{L})(?:theo dõi|chủ trì|phụ trách|phối hợp|tham mưu|đôn đốc)(?!\p{L})/u;
const LONGEST = 250;

/**
 * Whom targets are for that stand in a table without units: whom its titles name, else the commune that issued the plan.
 * Null where nothing says it: that is a question.
 * @param titles of the tables and of the document, the nearest to a table first
 * @example receiverOf(['GIAO CHỈ TIÊU CHO PHÒNG KINH TẾ NĂM 2026'], null)?.name // 'PHÒNG KINH TẾ'
 */
export function receiverOf(titles: readonly string[], issuer: string | null): PlanReceiver | null {
  const lines = titles.filter((line) => line.length <= LONGEST && !/[.;]$/u.test(line) && isTitle(foldKey(line)));
  for (const { words } of receiverWords)
    for (const line of lines) {
      const name = namedBehind(line, words);
      if (name !== null) return { name: capital(name), why: 'named' };
    }
  return issuer !== null && COMMUNE.test(issuer) ? { name: capital(issuer.replace(COMMUNE, '')), why: 'issuer' } : null;
}

function isTitle(key: string): boolean {
  return !REFERENCE.test(key) && !LEADS.test(key);
}

/** The unit or level that stands behind such words; null where something else does. */
function namedBehind(line: string, words: RegExp): string | null {
  const text = normaliseText(line);
  // Folding keeps every letter in its place, so that what is found in the key is cut out of the text.
  const found = words.exec(foldKey(text));
  if (found === null) return null;
  const said = text
    .slice(found.index + found[0].length)
    .replace(BEHIND, '')
    .trim();
  // Names of levels have commas of their own: "các sở, ban, ngành và UBND các xã, phường".
  const levels = said.split(/\s*;\s*|,?\s+(?:và\s+)?(?=UBND\s)/iu);
  const isLevel = (name: string): boolean => levelNamed(name) !== null && !foldKey(name).includes('đơn vị');
  if (levels.every(isLevel)) return levels.join('; ');
  const name = said.replace(/\s*,.*$/u, '');
  const key = foldKey(name);
  if (isLevelName(name)) return null;
  return hasUnitKind(name) && !ABOVE.test(key) && key.split(' ').length > 1 ? withoutOffice(name) : null;
}

/** "UBND PHƯỜNG ĐỨC XUÂN" is the commune itself, "phường Đức Xuân". */
function withoutOffice(written: string): string {
  const name = written.replace(COMMUNE, '');
  return name === name.toUpperCase() && /^(?:phường|xã|đặc khu|thị trấn)\s/iu.test(name) ? placeName(name) : name;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
