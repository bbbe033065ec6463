import type { Plan } from '../../domain/plans/plan';
import { saysStrictBound } from '../../sheets/headings/vocabulary/strict-bounds';

/** Version of the format; it grows when a reader of the one before would misread what is written. */
export const PLAN_SCHEMA_VERSION = 2;

/** Before targets said whether their figure has to be passed: then their words say it. */
export const WITHOUT_STRICT_TARGETS = 1;

/**
 * A plan as the text of a .json file, for keeping it and handing it on: `schemaVersion`, then the plan's own fields.
 * Shares stay exact, as numerator and denominator. What the version before says just as well is written as that: a colleague's
 * add-in may be an older one.
 * @param style compact for keeping it in a workbook, where nobody reads it
 */
export function planToJson(plan: Plan, style: 'readable' | 'compact' = 'readable'): string {
  const targets = plan.groups.flatMap((group) => Object.values(group.targets));
  const isPlain = targets.every(({ value, text }) => value?.isStrict !== true && !saysStrictBound(text));
  const written = { schemaVersion: isPlain ? WITHOUT_STRICT_TARGETS : PLAN_SCHEMA_VERSION, ...plan };
  return style === 'compact' ? JSON.stringify(written) : `${JSON.stringify(written, null, 2)}\n`;
}
