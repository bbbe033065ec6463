import type { Better, PlanIndicator } from '../domain/plans/plan';
import { foldKey } from '../domain/text/vietnamese-text';
import { toScalar } from './arguments';
import type { FunctionContext, Parameter } from './function-entry';
import { chooseIndicator } from './plan-lookup';

/** Words by which an officer says which side of the target is the good one. */
const words: readonly { readonly word: string; readonly better: Better }[] = [
  { word: 'thấp', better: 'lower' },
  { word: 'thấp hơn', better: 'lower' },
  { word: 'càng thấp càng tốt', better: 'lower' },
  { word: 'không quá', better: 'lower' },
  { word: 'cao', better: 'higher' },
  { word: 'cao hơn', better: 'higher' },
  { word: 'càng cao càng tốt', better: 'higher' },
  { word: 'tối thiểu', better: 'higher' },
];

/** The last parameter of the functions that judge by a target which the formula holds itself. */
export const direction: Parameter = {
  name: { vi: 'chiều', en: 'direction' },
  help: {
    vi: '“thấp” nếu càng thấp càng tốt (hồ sơ trễ hạn), hoặc số thứ tự, tên chỉ tiêu của kế hoạch; bỏ trống: càng cao càng tốt.',
    en: '“thấp” where lower is better (late dossiers), or an indicator of the plan by number or name; higher where left out.',
  },
  dimensionality: 'scalar',
  optional: true,
};

/** Whether the direction was left out: some builds of Excel hand a blank argument over as 0. */
export function isLeftOut(raw: unknown): boolean {
  const value = toScalar(raw, 'chiều');
  return value === null || value === 0 || value === false;
}

export interface Direction {
  readonly better: Better | null;
  readonly indicator: PlanIndicator | null;
}

/**
 * Which side of the target is met: by the word for it, or as the plan in force has it for the indicator that is named.
 * Null where it was left out, or is 0 as some builds hand a blank over.
 * @throws FunctionError #N/A where it is neither a word for it nor an indicator of the plan
 */
export function readDirection(context: FunctionContext, raw: unknown): Direction {
  if (isLeftOut(raw)) return { better: null, indicator: null };
  const key = foldKey(String(toScalar(raw, 'chiều')));
  const said = words.find(({ word }) => foldKey(word) === key);
  if (said !== undefined) return { better: said.better, indicator: null };
  const indicator = chooseIndicator(context.planInForce(), raw);
  return { better: indicator.better ?? 'higher', indicator };
}
