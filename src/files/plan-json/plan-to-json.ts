import type { Plan } from '../../domain/plans/plan';

/** Version of the format; it grows when a reader of the one before would misread what is written. */
export const PLAN_SCHEMA_VERSION = 1;

/**
 * A plan as the text of a .json file, for keeping it and handing it on: `schemaVersion`, then the plan's own fields.
 * Shares stay exact, as numerator and denominator.
 * @param style compact for keeping it in a workbook, where nobody reads it
 */
export function planToJson(plan: Plan, style: 'readable' | 'compact' = 'readable'): string {
  const written = { schemaVersion: PLAN_SCHEMA_VERSION, ...plan };
  return style === 'compact' ? JSON.stringify(written) : `${JSON.stringify(written, null, 2)}\n`;
}
