import type { Better, PlanIndicator } from '../domain/plans/plan';
import { parseWrittenNumber } from '../domain/text/numbers';
import { compareRatios, type Bound, type Ratio } from '../domain/rates/ratio';
import { toScalar } from './arguments';
import { invalidValue } from './function-error';
import type { FunctionContext } from './function-entry';
import { readDirection } from './read-direction';
import { readRatio } from './read-rates';

const label = 'chỉ tiêu giao';

/** What a formula judges by: its target without a sign before it, whether that has to be passed, and which side is met. */
export interface Aim {
  readonly target: unknown;
  readonly isStrict: boolean;
  readonly better: Better;
}

/** "> 98%", as CHITIEU gives a target that has to be passed, and as an officer types it. */
const SIGN = /^\s*(>|<|trên|dưới)\s*(\d.*)$/iu;

/**
 * A figure alone is enough when it is reached, unless the formula names an indicator whose targets of this figure have to be
 * passed by the plan; "> 98%" and "< 1%" say it themselves, and their side.
 * @throws FunctionError where sign and direction contradict each other, or the plan has such a target both ways
 */
export function readAim(context: FunctionContext, rawTarget: unknown, rawDirection: unknown): Aim {
  const written = toScalar(rawTarget, label);
  const direction = readDirection(context, rawDirection);
  const [, sign, figure = ''] = (typeof written === 'string' && SIGN.exec(written.normalize('NFC'))) || [];
  if (sign === undefined) {
    const { better, indicator } = direction;
    const isStrict = indicator !== null && mustBePassed(context, indicator, written);
    return { target: rawTarget, isStrict, better: better ?? 'higher' };
  }
  const better = /^[<d]/iu.test(sign) ? 'lower' : 'higher';
  if (direction.better !== null && direction.better !== better) {
    const allowed = `“${better === 'lower' ? 'thấp' : 'cao'}” khi chỉ tiêu là “${String(written)}”`;
    throw invalidValue('option-out-of-range', { label: 'chiều', written: String(rawDirection), allowed });
  }
  const number = parseWrittenNumber(figure);
  return { target: number.kind === 'number' ? number.value : figure, isStrict: true, better };
}

function mustBePassed(
  context: FunctionContext,
  { id }: PlanIndicator,
  written: string | number | boolean | null,
): boolean {
  // "≥ 98%" says it itself.
  const figure = written === null || /^\s*[≥≤]/u.test(String(written)) ? null : readRatio(written);
  if (figure === null || figure === 'negative') return false;
  const same = context
    .planInForce()
    .groups.flatMap(({ targets }) => targets[id]?.value ?? [])
    .filter((value) => compareRatios(value, figure) === 0);
  const strict = same.filter(({ isStrict }) => isStrict);
  if (strict.length === 0 || strict.length === same.length) return strict.length > 0;
  const shown = String(written);
  throw invalidValue('option-out-of-range', { label, written: shown, allowed: `“> …” hoặc “≥ …”` });
}

/** @example boundOf({ numerator: 98, denominator: 100 }, { isStrict: true }) // 98/100, to be passed */
export function boundOf(target: Ratio, { isStrict }: Pick<Aim, 'isStrict'>): Bound {
  return isStrict ? { ...target, isStrict } : target;
}
