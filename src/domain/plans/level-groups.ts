import { foldKey, normaliseText } from '../text/vietnamese-text';

/** Which units a name of a level speaks of. */
export type Level = 'commune' | 'department';

/** A unit and a group as far as their names go: a plan's own are more. */
interface NamedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}
interface NamedGroup {
  readonly units: readonly NamedUnit[];
}

/** Groups that a plan assigns to without naming their units: "UBND cấp xã", "Các sở, ban, ngành". */
const LEVEL_NAMES: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  {
    level: 'commune',
    pattern:
      /^(khối )?(ubnd |ủy ban nhân dân )?(các |cấp )?(xã|phường|đặc khu|thị trấn)((, | và |[,/])(xã|phường|đặc khu|thị trấn))*$/u,
  },
  {
    level: 'department',
    pattern:
      /^(khối |các )*(sở|phòng|cơ quan|cấp tỉnh)((, | và |[,/])(ban|ngành|sở|phòng|đơn vị))*( chuyên môn)?( (cấp |thuộc )?(tỉnh|huyện|thành phố))?$/u,
  },
];
const KINDS: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  // Neither "xã hội" nor "xã viên" is a commune, and a room in a house is no department.
  { level: 'commune', pattern: /^(?:xã (?!hội|viên|luận)|phường (?!hội)|đặc khu |thị trấn )\p{L}/u },
  {
    level: 'department',
    pattern:
      /^(?:sở (?!hữu|thích|trường)|ban (?!hành|đầu|ngày)|phòng (?!khám|học|họp|bệnh|chống|cháy|thủ|ngừa|giao dịch|trực|máy)|văn phòng |thanh tra |chi cục )\p{L}/u,
  },
];

/** The level that a group's name speaks of; null for a unit's own name. @example levelNamed('UBND xã, phường') // 'commune' */
export function levelNamed(name: string): Level | null {
  const key = foldKey(name).replace(/\s*\(.*\)$| (còn lại|khác)$/u, '');
  // "Xã X" is one commune; "cấp xã", "các xã", "xã, phường" are all of them.
  const isOne = /^(?:xã|phường|sở|phòng)$/u.test(key);
  return isOne ? null : (LEVEL_NAMES.find(({ pattern }) => pattern.test(key))?.level ?? null);
}

/** The one kind of communes that a level's name lists; null where it speaks of all. @example kindNamed('Các phường') // 'phường' */
export function kindNamed(name: string): string | null {
  return /^(?:khối |ubnd |ủy ban nhân dân |các )*(xã|phường|đặc khu|thị trấn)$/u.exec(foldKey(name))?.[1] ?? null;
}

/** The level that a unit's own name is of; null where its kind does not say. @example levelOfUnit('UBND xã Trà Lĩnh') // 'commune' */
export function levelOfUnit(written: string): Level | null {
  const key = foldKey(nameAlone(normaliseText(written)));
  const level = KINDS.find(({ pattern }) => pattern.test(key))?.level;
  return level === undefined || levelNamed(key) !== null || key.split(' ').length > 9 ? null : level;
}

/**
 * A unit of a level that a plan assigns targets to without listing its units: "UBND XÃ TRÀ LĨNH" has those of "UBND xã,
 * phường". Null where the plan lists its units, where no level fits the kind of the name, or where two do.
 * @example unitOfLevel(plan, 'UBND XÃ TRÀ LĨNH')?.unit.name // 'Xã Trà Lĩnh'
 */
export function unitOfLevel<Group extends NamedGroup>(
  plan: { readonly groups: readonly Group[] },
  written: string,
): { unit: NamedUnit; group: Group } | null {
  const alone = nameAlone(normaliseText(written));
  const level = levelOfUnit(written);
  if (level === null) return null;
  const isOfKind = (kind: string | null): boolean => kind !== null && foldKey(alone).startsWith(kind);
  const ofKind = (fits: (kind: string | null) => boolean): readonly Group[] =>
    plan.groups.filter(({ units }) => units.some(({ name }) => levelNamed(name) === level && fits(kindNamed(name))));
  // What wards alone are assigned goes before what all communes are; "các xã" without them may be all.
  const [group, other] =
    [isOfKind, (kind: string | null) => kind === null, (kind: string | null) => kind === 'xã']
      .map(ofKind)
      .find(({ length }) => length > 0) ?? [];
  if (group === undefined || other !== undefined) return null;
  return { unit: { name: properName(alone, level), aliases: [] }, group };
}

/** What a title says behind a name: the report's own words, its period. */
export const BEHIND_NAME =
  /[\s,;:(–-]+(?:báo cáo|kết quả|tình hình|thống kê|số liệu|tổng hợp|biểu|bảng|phụ lục|từ ngày|kỳ báo cáo|quý [ivx\d]+|tháng \d|\d{1,2} tháng|năm 20\d\d)(?!\p{L}).*$/iu;
const PLACE_ABOVE =
  /^((?:xã|phường|đặc khu|thị trấn|sở|phòng|chi cục) .*?)[\s,-]+(?:huyện|tỉnh|thành phố|tp\.?|thị xã) \p{L}.*$/iu;

/** @example nameAlone('UBND PHƯỜNG SÔNG CẦU - BÁO CÁO QUÝ I NĂM 2026') // 'PHƯỜNG SÔNG CẦU' */
function nameAlone(written: string): string {
  return written
    .replace(/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu, '')
    .replace(BEHIND_NAME, '')
    .replace(PLACE_ABOVE, '$1')
    .replace(/[.:;,\s-]+$/u, '');
}

/**
 * A name as it is written. Of one in capitals or in small letters alone: a place has a capital for
 * each word, a department for the first and for what it is named after.
 * @example properName('UBND XÃ TRÀ LĨNH', 'commune') // 'Xã Trà Lĩnh'
 * @example properName('SỞ Y TẾ', 'department') // 'Sở Y tế'
 */
function properName(name: string, level: Level): string {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return withKind(capital(name));
  const small = name.toLowerCase();
  if (level === 'commune')
    return withKind(small.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, one: string) => gap + capital(one)));
  const [kind = '', rest = ''] = splitKind(small);
  return rest === '' ? capital(kind) : `${capital(kind)} ${capital(rest)}`;
}

/** One spelling of a kind of two words: "Đặc Khu Vân Đồn" is "Đặc khu Vân Đồn". */
function withKind(name: string): string {
  return name.replace(/^(đặc khu|thị trấn|văn phòng|thanh tra|chi cục) /iu, (kind) => {
    const small = kind.toLowerCase();
    return small.charAt(0).toUpperCase() + small.slice(1);
  });
}

function splitKind(name: string): readonly string[] {
  const found = /^(văn phòng|thanh tra|chi cục|\S+)\s+(.*)$/u.exec(name);
  return found === null ? [name] : [found[1] ?? '', found[2] ?? ''];
}
