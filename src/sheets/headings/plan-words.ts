import { indicatorOf } from '../../domain/indicators/indicators';
import type { Plan, PlanIndicator } from '../../domain/plans/plan';
import { classifyColumn, type ColumnRole } from './column-role';
import { headingWords } from './heading-words';

/** The indicators that only this plan has; the known ones are found by their own words. */
export function ownIndicators(plan: Plan): readonly PlanIndicator[] {
  return plan.indicators.filter(({ id }) => indicatorOf(id) === undefined);
}

/** When the figures are of, which a plan and a sheet seldom say alike. */
const PERIOD =
  /\b((trong )?(thang|quy) (\d{1,2}|[ivx]+)( ?\/ ?\d{4}| nam \d{4})?|(trong )?nam \d{4}|trong (thang|quy|nam)|luy ke( tu dau nam)?|(6|9|12|sau|chin) thang( dau nam)?( \d{4})?|(ky|thang|quy|nam) nay)\b/g;
const NUMBER = /^(?:(?:chi tieu|chi so|tieu chi|ct) \d{1,2}|\d{1,2}|[ivx]+\)|[a-z]\)) /;

/** How a form computes a column from others: "(3=2/1)", or what is left of "(3) = (2)/(1)". */
const COMPUTED = /\(\d{1,2} ?= ?[^()]*\)|= ?[\d+/:*x() ]*$/g;

/** Headings that say no more than that something was achieved: as an indicator's name they would fit any column. */
const GENERIC = /^(ket qua( thuc hien| dat duoc)?|thuc hien|dat( duoc)?|tong|giao|chi tieu( giao)?)?$/;

/**
 * What a rate is about: heading words without "tỷ lệ", "(%)", numbering and period; "" for a bare "Tỷ lệ (%)".
 * @example rateKey(headingWords('4. Tỷ lệ số hoá hồ sơ năm 2026 (%)')) // 'so hoa ho so'
 */
export function rateKey(words: string): string {
  const plain = words
    .replace(NUMBER, '')
    .replace(COMPUTED, ' ')
    .replace(PERIOD, ' ')
    .replace(/\btrong ky\b|\bty le\b|\((tinh )?(theo |bang )?%\)|\btinh (theo|bang) %|\b(don vi tinh|dvt) %|%/g, ' ');
  return plain
    .replace(/[(,]\s*[),]|[,/]\s*$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What a count is of: heading words without "số" or "số lượng" before them, numbering, unit in brackets and period.
 * @example countKey(headingWords('Số hồ sơ được số hóa (hồ sơ)')) // 'ho so duoc so hoa'
 */
export function countKey(words: string): string {
  const plain = words
    .replace(NUMBER, '')
    .replace(COMPUTED, ' ')
    .replace(PERIOD, ' ')
    .replace(/\((ho so|tthc|dvc|dvctt|luot)\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain
    .replace(/^tong (so luong|so|cong)(?!\p{L})/u, 'tong')
    .replace(/^(so luong|so)( (?!hoa\b)|$)/, '')
    .trim();
}

export function saysRate(words: string): boolean {
  return /\bty le\b|%/.test(words);
}

/** The own indicator of each rate's key; what would fit any heading, or two indicators, names none. */
export function indicatorsByKey(own: readonly PlanIndicator[]): ReadonlyMap<string, PlanIndicator> {
  const byKey = new Map<string, PlanIndicator | null>();
  for (const indicator of own) {
    const key = rateKey(headingWords(indicator.heading));
    if (!GENERIC.test(key)) byKey.set(key, byKey.has(key) ? null : indicator);
  }
  return new Map([...byKey].flatMap(([key, indicator]) => (indicator === null ? [] : [[key, indicator] as const])));
}

/**
 * Whether words that have an indicator's key are its rate and not its count: "Hồ sơ được số hoá" beside the plan's
 * "Tỷ lệ hồ sơ được số hoá" is a number of dossiers.
 * @param levels the heading with its parents, as words
 */
export function isRateOf({ heading, formula }: PlanIndicator, levels: readonly string[]): boolean {
  if (levels.some(saysRate)) return true;
  if (saysRate(headingWords(heading))) return false;
  const key = countKey(levels[levels.length - 1] ?? '');
  return formula === null || !formulaParts(formula.numerator).some((part) => countKey(part) === key);
}

/** What a formula adds up, each as heading words. @example formulaParts('Trước hạn + Đúng hạn') // ['truoc han', 'dung han'] */
export function formulaParts(words: string): readonly string[] {
  return words.split(/\s\+\s/u).map(headingWords);
}

/** The heading words by which a plan's own figures are known, for telling rows of headings. */
export function planHeadings(own: readonly PlanIndicator[]): ReadonlySet<string> {
  const words = own.flatMap(({ heading, formula }) => [
    rateKey(headingWords(heading)),
    ...(formula === null
      ? []
      : [...formulaParts(formula.numerator), ...formulaParts(formula.denominator)].map(countKey)),
  ]);
  return new Set(words.filter((key) => key !== '' && !GENERIC.test(key)));
}

const DEFINITE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['eligible', 'provided', 'allowsOnline', 'activeProcedures', 'onlineActiveProcedures'] as const),
  ...(['total', 'periodTotal', 'online', 'direct', 'post', 'directPost', 'carriedOver'] as const),
  ...([
    'resolved',
    'resolvedEarly',
    'resolvedOnTime',
    'resolvedLate',
    'pending',
    'pendingInTime',
    'pendingLate',
  ] as const),
]);

/** Any other word narrows what is counted ("… phải nộp phí", "… của doanh nghiệp"): then the known role counts too much. */
const PLAIN =
  /^(?:(?:tong|cong|so|luong|cac|toan bo|ho so|tthc|dvctt|tiep nhan|nhan|da|duoc|co|phat sinh|trong ky|moi|nop|truc tuyen|truc tiep|qua|buu chinh|dich vu|hinh thuc|giai quyet|xu ly|tra|ket qua|xong|dang|dung|truoc|som|tre|con|chua den|thoi|han|ky truoc|chuyen|sang|tu|cua don vi|du dieu kien|toan trinh|cung cap|cau hinh|cho phep|va|hoac|[,/()])\s*)+$/;

/**
 * The known role that a formula's words surely have; null where they say more than that role, or something else.
 * @example definiteRole('tong so ho so') // 'total'
 * @example definiteRole('tong so ho so phai nop phi') // null
 */
export function definiteRole(words: string): ColumnRole | null {
  const { role } = classifyColumn([words], 'figures');
  if (!DEFINITE.has(role) || !PLAIN.test(words)) return null;
  const isOfProcedures = [
    'eligible',
    'provided',
    'allowsOnline',
    'activeProcedures',
    'onlineActiveProcedures',
  ].includes(role);
  if (!isOfProcedures && /\btoan trinh\b|\bdu dieu kien\b|\bcho phep\b/.test(words)) return null;
  // "Tổng số hồ sơ giải quyết": those received, or those already settled?
  const isTotal = role === 'total' || role === 'periodTotal';
  return isTotal && /\b(giai quyet|xu ly)\b/.test(words) && !/\bnhan\b/.test(words) ? null : role;
}
