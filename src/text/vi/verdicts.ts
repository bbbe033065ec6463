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
  const what = missingThing(indicator, { formula });
  if (better === 'lower') return `${verdict}, thừa ${shortfall.toLocaleString('vi-VN')}${things(indicator, formula)}`;
  return `${verdict}, còn thiếu ${shortfall.toLocaleString('vi-VN')}${what === null ? '' : ` ${what}`}`;
}

function things(indicator: string, formula: PlanIndicator['formula']): string {
  const what = countedThing(indicator, { formula });
  return what === null ? '' : ` ${what}`;
}

/** A unit's verdicts in one line. @example joinVerdicts(['(1) Đạt', '(2) Gần đạt']) // '(1) Đạt; (2) Gần đạt' */
export function joinVerdicts(verdicts: readonly string[]): string {
  return verdicts.join('; ');
}

/** Whether a text is one that was written here: an officer's own remark in the column is not. */
export function isVerdictText(text: string): boolean {
  if (text === verdictHeading) return true;
  return text.split('; ').every((part) => {
    const words = /^\(\d+\) ([^,]+)(?:, (?:còn thiếu|thừa) [\d.]+(?: TTHC| hồ sơ(?: trực tuyến)?)?)?$/u.exec(part)?.[1];
    return words !== undefined && Object.values(statusLabels).includes(words);
  });
}
