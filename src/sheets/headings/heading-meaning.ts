import { isOfAll } from '../../domain/measures/ways';
import { measures } from '../../domain/measures/measures';
import type { IndicatorId } from '../../domain/plans/plan';
import { headingWords } from '../cells/heading-words';
import {
  fits,
  type ColumnContent,
  type ColumnRole,
  type HeadingRule,
  type SaidHeading,
} from './vocabulary/heading-rule';
import { answerRules } from './vocabulary/answers';
import { besideDossiersRules } from './vocabulary/beside-dossiers';
import { isDenied } from './vocabulary/denied';
import { handledRules } from './vocabulary/handled-dossiers';
import { indicatorNamed, indicatorNumber } from './vocabulary/indicator-names';
import { nameRules } from './vocabulary/names';
import { petitionRules } from './vocabulary/petitions';
import { procedureRules } from './vocabulary/procedures';
import { FOREIGN_RATE, pointRules, rateRules, remarkRules, saysPoints, targetRules } from './vocabulary/rates';
import { receivedRules } from './vocabulary/received-dossiers';
import { todaysRules } from './vocabulary/todays-measures';

/** What a column was taken for. Rates, their parts and targets belong to one of the plan's indicators where the words say so. */
export interface ColumnMeaning {
  readonly role: ColumnRole;
  readonly indicator?: IndicatorId;
  /** Of "other": a line of the vocabulary says so (a remark, another period's, a refused dossier); else no line fits. */
  readonly isToldApart?: true;
}

/** THE vocabulary: the first line that fits a heading says what it means. */
export const headingRules: readonly HeadingRule[] = [
  ...nameRules,
  ...pointRules,
  ...targetRules,
  ...besideDossiersRules,
  ...answerRules,
  ...petitionRules,
  ...todaysRules,
  ...rateRules,
  ...handledRules,
  ...remarkRules,
  ...procedureRules,
  ...receivedRules,
];

/** Which indicator words name: by what it counts, or by its number in the plan. */
export interface IndicatorNames {
  readonly named: (words: string) => IndicatorId | null | undefined;
  readonly numbered: (number: number) => IndicatorId | undefined;
}

const ORDER_OF_2022: readonly IndicatorId[] = [
  'endToEndProcedureRate',
  'onlineActiveProcedureRate',
  'onlineDossierRate',
];

/** The known indicators under their own ids, numbered as in the plan of 2022. */
export const knownNames: IndicatorNames = {
  named: indicatorNamed,
  numbered: (number) => ORDER_OF_2022[number - 1],
};

const WITH_INDICATOR: ReadonlySet<ColumnRole> = new Set(['rate', 'target', 'numerator', 'denominator']);

/**
 * What a column holds, told from its heading path (topmost parent first, the column's own heading last) and the look of
 * its cells. Headings repeat ("Tổng số", "Quá hạn"), so parents decide.
 * @example meaningOfHeading(['Số hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tuyến'], 'figures') // { role: 'onlineDossiers' }
 */
export function meaningOfHeading(
  path: readonly string[],
  content: ColumnContent,
  names: IndicatorNames = knownNames,
  rules: readonly HeadingRule[] = headingRules,
): ColumnMeaning {
  const said = saidHeading(path, content);
  const rule = said === null ? undefined : (ofBareDossiers(said, rules) ?? rules.find((each) => fits(each, said)));
  if (said === null || rule === undefined) return { role: 'other' };
  if (rule.means === 'other') return { role: 'other', isToldApart: true };
  if (!WITH_INDICATOR.has(rule.means))
    return { role: content === 'marks' ? roleOfMarks(rule.means, said) : rule.means };
  const own = indicatorOfWords(said.leaf, names);
  if (rule.means === 'rate' && own === undefined && (FOREIGN_RATE.test(said.leaf) || isDenied(said.leaf)))
    return { role: 'other', isToldApart: true };
  const indicator = own ?? inherited(said.levels, names);
  return indicator === undefined ? { role: rule.means } : { role: rule.means, indicator };
}

function inherited(levels: readonly string[], names: IndicatorNames): IndicatorId | undefined {
  for (let at = levels.length - 1; at >= 0; at--) {
    const found = indicatorOfWords(levels[at] ?? '', names);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The indicator that a phrase speaks of; undefined where its words fit none of them. */
export function indicatorOfWords(words: string, names: IndicatorNames): IndicatorId | undefined {
  if (saysPoints(words)) return undefined;
  const named = names.named(words);
  if (named === null) return undefined;
  const number = named === undefined ? indicatorNumber(words) : null;
  return named ?? (number === null ? undefined : names.numbered(number));
}

function saidHeading(path: readonly string[], content: ColumnContent): SaidHeading | null {
  const levels = withoutBareLeaf(withoutPeriod(path.map(headingWords).filter((words) => words !== '')));
  const leaf = levels[levels.length - 1];
  return leaf === undefined ? null : { leaf, levels, path: levels.join(' > '), content };
}

/**
 * "Thanh toán trực tuyến > Số hồ sơ" are the dossiers that its parent counts, whatever bare dossiers are elsewhere: beside ways of
 * submission they had been taken for the total.
 */
function ofBareDossiers({ levels, content }: SaidHeading, rules: readonly HeadingRule[]): HeadingRule | undefined {
  const above = levels.slice(0, -1);
  const parent = above[above.length - 1];
  if (parent === undefined || content === 'marks' || !BARE_DOSSIERS.test(levels[above.length] ?? '')) return undefined;
  const said = { leaf: parent, levels: above, path: above.join(' > '), content };
  const rule = rules.find((each) => fits(each, said));
  return rule !== undefined && measures[rule.means]?.counts === 'dossiers' ? rule : undefined;
}

/** A heading that names dossiers and not which. */
export const BARE_DOSSIERS = /^(?:(?:so|luong|sl) )*ho so$/;

/** Marks count no dossiers: under "Nộp trực tuyến" they say that it is allowed, under "Hồ sơ trực tuyến" that there were some. */
function roleOfMarks(role: ColumnRole, { leaf }: SaidHeading): ColumnRole {
  if (role === 'onlineDossiers' || role === 'endToEndOnlineDossiers')
    return /\bho so\b/.test(leaf) && !/\bnop\b|\btiep nhan\b/.test(leaf)
      ? 'onlineActiveProcedures'
      : 'allowingProcedures';
  if (role === 'feeDossiers') return 'feeProcedures';
  if (role === 'paidOnlineDossiers') return 'paidOnlineProcedures';
  return isOfAll(role) ? 'activeProcedures' : role;
}

const PERIOD =
  /^((tinh |tu (ngay )?\d.{0,12} )?den (het )?(ngay )?\d{1,2}[ /].{0,12}|\d{1,2}\/\d{1,2}(\/\d{4})? \d{1,2}\/\d{1,2}(\/\d{4})?|trong (thang|quy|nam)|luy ke.{0,40}|thang \d{1,2}( ?\/ ?\d{4}| nam \d{4})?|quy ([ivx]+|\d)( ?\/ ?\d{4}| nam \d{4})?|(6|9|12|sau|chin) thang( dau nam)?( (nam )?\d{4})?|nam \d{4}|(ky|thang|quy|nam) (nay|bao cao)|(ca|toan) (ky|thang|quy|nam)|tuan (thu )?(\d{1,2}|[ivx]{1,4}))$/;

/** A heading that says when, not what: "Tháng 9/2022", "Lũy kế 9 tháng". */
export function isPeriod(words: string): boolean {
  return PERIOD.test(words);
}

/** A period as a heading of its own ("Hồ sơ trực tuyến > Trong tháng") says when, not what: the other headings do. */
function withoutPeriod(levels: readonly string[]): readonly string[] {
  const rest = levels.filter((words) => !PERIOD.test(words));
  return rest.length > 0 && PERIOD.test(levels[levels.length - 1] ?? '') ? rest : levels;
}

/** "Hồ sơ trực tuyến > Số lượng" is the number of its parent's things. */
function withoutBareLeaf(levels: readonly string[]): readonly string[] {
  const parent = levels[levels.length - 2] ?? '';
  const leaf = levels[levels.length - 1] ?? '';
  // "Trực tuyến > Tiếp nhận" are those that were received so.
  if (OF_WAY.test(parent) && RECEIVED.test(leaf)) return levels.slice(0, -1);
  if (isOfLimit(levels)) return levels.slice(0, -1);
  const isBare = /^(so luong|sl)( \((ho so|tthc)\))?$/.test(leaf);
  return isBare && /\b(ho so|tthc|dvctt|truc tuyen|truc tiep|buu chinh)\b/.test(parent) ? levels.slice(0, -1) : levels;
}

/** "Trễ hạn > Số hồ sơ" are the late ones; "Tổng số" too where above it stands which dossiers are told by their time. */
function isOfLimit(levels: readonly string[]): boolean {
  const [parent = '', leaf = ''] = levels.slice(-2);
  if (levels.length < 2 || !LIMIT.test(parent) || !/^(?:(?:tong|so|luong|sl|cong|ho so) ?)+$/.test(leaf)) return false;
  return !/\b(?:tong|cong)\b/.test(leaf) || HANDLED.test(levels[levels.length - 3] ?? '');
}

const LIMIT = /^(?:(?:so|ho so|tra) )*(?:dung|truoc|som|qua|tre|cham|trong|chua den|con) (?:thoi )?han$/;
const HANDLED = /\b(?:da|dang|chua) (?:duoc )?(?:giai quyet|xu ly|tra)\b/;

/** Not "Hồ sơ trực tuyến > Tiếp nhận": below an indicator's own name it is the whole. */
const OF_WAY = /^(?:nop |qua )?(?:truc tuyen|truc tiep|buu chinh)$/;
const RECEIVED = /^(?:(?:da|so|luong|ho so) )*(?:tiep nhan|nhan)(?: trong ky)?$/;
