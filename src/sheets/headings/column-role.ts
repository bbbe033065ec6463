import type { IndicatorId } from '../../domain/plans/plan';
import { dossierRole } from './dossier-role';
import { handlingRole } from './handling-role';
import { headingWords } from './heading-words';
import { nameRole } from './name-role';
import { procedureRole } from './procedure-role';
import { rateRole, REMARKS } from './rate-role';

/** What a column holds. Roles with an indicator belong to one of the plan's rates. */
export type ColumnRole =
  | 'stt'
  | 'unit'
  | 'procedure'
  | 'procedureCode'
  | 'field'
  | 'indicatorName'
  | 'eligible'
  | 'provided'
  | 'endToEnd'
  | 'level'
  | 'allowsOnline'
  | 'activeProcedures'
  | 'onlineActiveProcedures'
  | 'total'
  | 'periodTotal'
  | 'online'
  | 'direct'
  | 'post'
  | 'directPost'
  | 'carriedOver'
  | 'resolved'
  | 'resolvedEarly'
  | 'resolvedOnTime'
  | 'resolvedLate'
  | 'pending'
  | 'pendingInTime'
  | 'pendingLate'
  | 'numerator'
  | 'denominator'
  | 'rate'
  | 'target'
  | 'other';

export interface ColumnMeaning {
  readonly role: ColumnRole;
  /** For numerator, denominator, rate and target: whose, where the heading says so. */
  readonly indicator?: IndicatorId;
}

/** What the cells under a heading look like; it decides where words alone cannot ("Chỉ tiêu" as a name or as a figure). */
export type ColumnContent = 'names' | 'levels' | 'marks' | 'figures' | 'blank';

/**
 * What a column holds, told from its heading path (topmost parent first, the column's own heading last) and the look
 * of its cells. Headings repeat ("Tổng số", "Quá hạn"), so parents decide.
 * @example classifyColumn(['Số hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tuyến'], 'figures') // { role: 'online' }
 */
export function classifyColumn(path: readonly string[], content: ColumnContent): ColumnMeaning {
  const levels = withoutBareLeaf(withoutPeriod(path.map(headingWords).filter((words) => words !== '')));
  const leaf = levels[levels.length - 1] ?? '';
  if (leaf === '') return { role: 'other' };
  const all = levels.join(' > ');
  if (leaf === 'stt') return { role: 'stt' };
  const name = nameRole(leaf, content);
  if (name) return { role: name };
  if (levels.some(isOfAnotherMatter)) return { role: 'other' };
  const rateLike = rateRole(levels, leaf, content);
  if (rateLike) return rateLike;
  const handling = handlingRole(leaf, all);
  if (handling) return { role: handling };
  if (REMARKS.test(leaf)) return { role: 'other' };
  const role = procedureRole(leaf, levels, all, content) ?? dossierRole(leaf, all) ?? 'other';
  return { role: content === 'marks' ? roleOfMarks(role, leaf) : role };
}

/** Marks count no dossiers: under "Nộp trực tuyến" they say that it is allowed, under "Hồ sơ trực tuyến" that there were some. */
function roleOfMarks(role: ColumnRole, leaf: string): ColumnRole {
  if (role === 'online')
    return /\bho so\b/.test(leaf) && !/\bnop\b|\btiep nhan\b/.test(leaf) ? 'onlineActiveProcedures' : 'allowsOnline';
  return role === 'total' || role === 'periodTotal' ? 'activeProcedures' : role;
}

const PERIOD =
  /^(trong (thang|quy|nam)|luy ke.{0,40}|thang \d{1,2}( ?\/ ?\d{4}| nam \d{4})?|quy ([ivx]+|\d)( ?\/ ?\d{4}| nam \d{4})?|(6|9|12|sau|chin) thang( dau nam)?( \d{4})?|nam \d{4}|(ky|thang|quy|nam) nay)$/;

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
  const isBare = /^(so luong|sl)( \((ho so|tthc)\))?$/.test(levels[levels.length - 1] ?? '');
  return isBare && /\b(ho so|tthc|dvctt|truc tuyen|truc tiep|buu chinh)\b/.test(parent) ? levels.slice(0, -1) : levels;
}

/**
 * Figures of another month, quarter or year, of payments and of digitised papers stand beside ours under the same
 * words ("Trực tuyến"). What was left over from before is ours: it is told apart from the period's dossiers.
 */
function isOfAnotherMatter(words: string): boolean {
  if (/\b(thanh toan|so hoa|hai long)\b|\bcung ky\b/.test(words)) return true;
  return /\b(thang|quy|nam) truoc\b/.test(words) && !/\b(chuyen|ton|mang|con)\b|^tu\b/.test(words);
}
