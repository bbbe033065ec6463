import type { Status } from '../../domain/verdicts/assessment';
import type { Better, PlanIndicator } from '../../domain/plans/plan';
import { countedThing, missingThing } from './counted-things';
import { statusLabels } from './status-labels';

/** The heading of the column into which the verdicts are written in words. */
export const verdictHeading = 'Đánh giá DVCTT';

/** For a colleague who opens the Name Manager. */
export const verdictComment = 'Cột đánh giá do DVCTT ghi; ghi lại lần sau thì thay nội dung cột này.';

export interface VerdictWords {
  /** The indicator's number in the plan's table. */
  readonly number: number;
  readonly indicator: string;
  readonly status: Status;
  readonly shortfall: number | null;
  /** Of an indicator that only the plan has: its words say what is missing. */
  readonly formula?: PlanIndicator['formula'];
  /** Lower: the shortfall is what is too many. Higher where it is absent. */
  readonly better?: Better | undefined;
}

/**
 * One indicator's verdict in words, with what is missing where it can be told.
 * @example describeVerdict({ number: 2, indicator: 'onlineActiveProcedureRate', status: 'missed', shortfall: 3 })
 * // '(2) Chưa đạt, còn thiếu 3 TTHC'
 */
export function describeVerdict({
  number,
  indicator,
  status,
  shortfall,
  formula = null,
  better,
}: VerdictWords): string {
  const verdict = `(${number}) ${statusLabels[status]}`;
  if (shortfall === null || shortfall <= 0 || (status !== 'missed' && status !== 'near')) return verdict;
  const { before, behind } = shortfallWords({ indicator, formula, better });
  return `${verdict}${before}${shortfall.toLocaleString('vi-VN')}${behind}`;
}

/**
 * The words before and behind the number of what is missing, or is too many.
 * @example shortfallWords({ indicator: 'onlineActiveProcedureRate' }) // { before: ', còn thiếu ', behind: ' TTHC' }
 */
export function shortfallWords({
  indicator,
  formula = null,
  better,
}: Pick<VerdictWords, 'indicator' | 'formula' | 'better'>): { readonly before: string; readonly behind: string } {
  const isLower = better === 'lower';
  const what = (isLower ? countedThing : missingThing)(indicator, { formula });
  return { before: isLower ? ', thừa ' : ', còn thiếu ', behind: what === null ? '' : ` ${what}` };
}

/** Words without the separators of thousands, which are those of the computer where a formula makes them. */
export function sameVerdict(one: string, other: string): boolean {
  const bare = (text: string): string => text.replace(/(\d)[.,\s\u00a0](?=\d{3})/gu, '$1');
  return bare(one) === bare(other);
}

export const verdictJoiner = '; ';

/** A unit's verdicts in one line. @example joinVerdicts(['(1) Đạt', '(2) Gần đạt']) // '(1) Đạt; (2) Gần đạt' */
export function joinVerdicts(verdicts: readonly string[]): string {
  return verdicts.join(verdictJoiner);
}

/** Whether a text is one that was written here: an officer's own remark in the column is not. */
export function isVerdictText(text: string): boolean {
  if (text === verdictHeading) return true;
  return text.split('; ').every((part) => {
    const words =
      /^\(\d+\) ([^,]+)(?:, (?:còn thiếu|thừa) \d[\d.,\s\u00a0]*?(?: TTHC| hồ sơ(?: trực tuyến)?)?)?$/u.exec(part)?.[1];
    return words !== undefined && Object.values(statusLabels).includes(words);
  });
}
