import { BEHIND_NAME } from '../../domain/plans/level-groups';
import type { Plan } from '../../domain/plans/plan';
import { foldKey, normaliseText } from '../../domain/text/vietnamese-text';
import { splitWords } from '../../domain/units/unit-key';
import type { TextGrid } from '../cells/text-grid';
import { OFFICE } from './unit-offices';

/** A place of administration: its level and name as folded words. */
export interface Place {
  readonly level: 'tỉnh' | 'thành phố' | 'huyện' | 'thị xã' | 'quận' | 'xã' | 'phường' | 'thị trấn' | 'đặc khu';
  readonly name: string;
}

export interface SheetPlace {
  readonly place: Place;
  readonly writtenAs: string;
  /** Null where the worksheet's own name says it. */
  readonly cell: string | null;
}

const LEVELS: readonly Place['level'][] = [
  'thành phố',
  'thị xã',
  'thị trấn',
  'đặc khu',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'xã',
];
/** A unit above which there is another one in the plan's own place. */
const COMMUNES: ReadonlySet<Place['level']> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);
const ISSUER = /^(ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu;

/** "UBND phường Trần Phú, tỉnh Hà Giang", "Bộ phận Một cửa … - tỉnh Hà Giang": of which province the writer is. */
const OF_PROVINCE = /^(?:ubnd|ủy ban|uỷ ban|bộ phận|trung tâm)(?!\p{L}).*[,–-]\s*(tỉnh [^,;]+)$/iu;

/** A commune in a title, with what stands behind its name: "UBND PHƯỜNG SÔNG CẦU - BÁO CÁO", "Kết quả của xã Bình Long năm 2026". */
const COMMUNE =
  /(?:^|^(?:tên )?(?:đơn vị|cơ quan)(?: báo cáo)?\s*:\s*|(?<!\p{L})của )((?:ubnd |ủy ban nhân dân |uỷ ban nhân dân )?(?:phường|xã|đặc khu|thị trấn) (?!hội).+?)(?:\s*[-–,;:(.].*|\s(?:năm|quý|tháng|từ|trong|đến|kỳ)(?!\p{L}).*)?$/iu;

/**
 * The places that a sheet's title block names as its issuers: "UBND TỈNH BÌNH SƠN". Communes are units of a plan from above;
 * where the plan is one commune's own, another commune is another place.
 * @param titleRows how many rows stand above the table
 */
export function placesOfSheet(sheet: TextGrid, titleRows: number, plan: Pick<Plan, 'issuer'>): readonly SheetPlace[] {
  const communes: SheetPlace[] = [];
  const places: SheetPlace[] = [];
  for (let row = 0; row < titleRows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const value = sheet.value(row, column);
      if (typeof value !== 'string') continue;
      for (const line of value.split(/\r?\n/)) {
        const text = normaliseText(line);
        const at = { writtenAs: text, cell: sheet.address(row, column) };
        const province = OF_PROVINCE.exec(text)?.[1];
        const named = province ?? (ISSUER.test(text) ? text.replace(ISSUER, '').replace(BEHIND_NAME, '') : '');
        const [commune, issuer] = [communeIn(text), placeOf(named)];
        if (commune !== null) communes.push({ place: commune, ...at });
        if (issuer !== null && !COMMUNES.has(issuer.level)) places.push({ place: issuer, ...at });
      }
    }
  }
  const tab = communeIn(normaliseText(sheet.grid.sheet));
  if (tab !== null) communes.push({ place: tab, writtenAs: sheet.grid.sheet, cell: null });
  // A commune's plan does not know the province above it; who stands in the title does.
  return isOfCommune(plan) && communes.length > 0 ? communes : places;
}

function communeIn(text: string): Place | null {
  const found = COMMUNE.exec(text.replace(OFFICE, ''))?.[1];
  const place = found === undefined ? null : placeOf(found.replace(ISSUER, ''));
  return place !== null && COMMUNES.has(place.level) ? place : null;
}

/** Whether it is a commune's, as the plan's own place may be. */
export function isCommune({ level }: Place): boolean {
  return COMMUNES.has(level);
}

/** Whether a plan is one commune's own, whose sheets are about that commune. */
export function isOfCommune({ issuer }: Pick<Plan, 'issuer'>): boolean {
  const own = placeOf(issuer.replace(ISSUER, ''));
  return own !== null && COMMUNES.has(own.level);
}

/** A place from words that name one: level first, then at most five words. @example placeOf('TỈNH BÌNH SƠN')?.name // 'bình sơn' */
export function placeOf(text: string): Place | null {
  const words = splitWords(foldKey(text));
  for (const level of LEVELS) {
    const own = level.split(' ');
    const rest = words.slice(own.length);
    if (own.every((word, index) => words[index] === word) && rest.length > 0 && rest.length <= 5)
      return { level, name: rest.join(' ') };
  }
  return null;
}

/**
 * Whether a place is the plan's: its issuer's own (a province and its city share a name), its title's, or one that the plan names itself.
 * @param plan what the plan says of itself
 */
export function isOfPlan(place: Place, plan: Pick<Plan, 'issuer' | 'title' | 'source' | 'notes'>): boolean {
  const own = placeOf(plan.issuer.replace(ISSUER, '')) ?? placeInTitle(plan.title);
  if (own === null || own.name === place.name) return true;
  const said = foldKey([plan.title, plan.source, ...plan.notes].join(' '));
  return said.includes(`${place.level} ${place.name}`);
}

/** Of the places that a sheet names the one by which it is shown: the plan's own, else the first. */
export function placeShown(
  places: readonly SheetPlace[],
  plan: Pick<Plan, 'issuer' | 'title' | 'source' | 'notes'>,
): SheetPlace | null {
  return places.find(({ place }) => isOfPlan(place, plan)) ?? places[0] ?? null;
}

/** "GIAO CHỈ TIÊU NĂM 2026 - TỈNH NINH BÌNH": where no issuer stands above, the title may end with whose plan it is. */
const IN_TITLE =
  /(?<!\p{L})(?<!(?:cấp|của|các|toàn|trong|ngoài) )((?:tỉnh|thành phố|thị xã|huyện) \p{L}[\p{L} -]+?)(?: năm \d{4})?$/iu;

function placeInTitle(title: string): Place | null {
  const named = IN_TITLE.exec(
    normaliseText(title).replace(/(?<!\p{L})của (?=tỉnh|thành phố|thị xã|huyện)/giu, ''),
  )?.[1];
  const place = named === undefined ? null : placeOf(named);
  return place !== null && place.name.split(' ').length <= MOST_WORDS ? place : null;
}

/** Names of provinces and cities are short: a longer text goes on with something else. */
const MOST_WORDS = 4;
