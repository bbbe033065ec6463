import type { Better, PlanIndicator } from '../domain/plans/plan';
import { parseWrittenNumber } from '../domain/text/numbers';
import { isBeyondAll } from '../domain/verdicts/assessment';
import { compareRatios, type Bound } from '../domain/rates/ratio';
import { toScalar } from './arguments';
import { invalidValue } from './function-error';
import type { FunctionContext } from './function-entry';
import { readDirection } from './read-direction';
import { readRatio, readTarget, refuseTarget } from './read-rates';
import { shownTarget } from './shown-target';

const label = 'chỉ tiêu giao';

/** What a formula judges by: its target without a sign before it, whether that has to be passed, and which side is met. */
export interface Aim {
  readonly figure: unknown;
  readonly isStrict: boolean;
  readonly better: Better;
}

/** "> 98%", as CHITIEU gives a target that has to be passed, and as an officer types it; "trên 98% trở lên" is none. */
const SIGN = /^(>=?|<=?|≥|≤|trên|dưới)\s*(\d[\d.,]*\s*%?)$/iu;

/**
 * A figure alone is enough when it is reached. "> 98%" and "< 1%" say that they have to be passed, and on which side; "≤ 1%" says the
 * side. Of a number in a cell which only shows such a sign, the plan says it, where the formula names the indicator.
 * @throws FunctionError where sign and direction contradict each other, or the plan has such a target both ways
 */
export function readAim(context: FunctionContext, rawTarget: unknown, rawDirection: unknown): Aim {
  const written = toScalar(rawTarget, label);
  const { better, indicator } = readDirection(context, rawDirection);
  const isLower = better === 'lower';
  const refuse = (): never => {
    const allowed = isLower ? '“< …” hoặc “≤ …”' : '“> …” hoặc “≥ …”';
    throw invalidValue('option-out-of-range', { label, written: String(written), allowed });
  };
  const [, sign, figure = ''] = SIGN.exec(typeof written === 'string' ? written.normalize('NFC').trim() : '') ?? [];
  if (sign !== undefined) {
    const own = /^[<≤d]/iu.test(sign) ? 'lower' : 'higher';
    if (own !== (better ?? own)) refuse();
    const number = parseWrittenNumber(figure);
    return { figure: number.kind === 'number' ? number.value : figure, isStrict: !/[=≥≤]/u.test(sign), better: own };
  }
  const same = indicator === null ? [] : sameTargets(context, indicator, written);
  const isStrict = same.some((target) => target.isStrict);
  if (isStrict && !same.every((target) => target.isStrict)) refuse();
  return { figure: rawTarget, isStrict, better: better ?? 'higher' };
}

/** The targets of an indicator whose figure is a number. */
function sameTargets(context: FunctionContext, { id }: PlanIndicator, written: unknown): readonly Bound[] {
  const figure = typeof written === 'number' ? readRatio(written) : null;
  if (figure === null || figure === 'negative') return [];
  return context
    .planInForce()
    .groups.flatMap(({ targets }) => targets[id]?.value ?? [])
    .filter((target) => compareRatios(target, figure) === 0);
}

/**
 * The bound of a formula.
 * @param most what a score and its figure are shares of
 * @throws FunctionError #N/A where it is blank or "-" (none assigned), #VALUE! outside 0% to 100%, and for what nothing can pass: "> 100%"
 */
export function boundOf({ figure, isStrict, better }: Aim, most = 1): Bound {
  const target: Bound = { ...readTarget(most === 1 ? figure : Number(figure) / most), ...(isStrict && { isStrict }) };
  if (most === 1 && isBeyondAll(target, better)) refuseTarget(String(shownTarget(target, { better })));
  return target;
}
