import { defaultNear } from '../domain/assessment';
import type { Ratio } from '../domain/ratio';

/** The key under which the workbook keeps the threshold of "gần đạt": a whole number of percent of the target. */
export const NEAR_SETTING = 'dvctt.near';

/**
 * The threshold of "gần đạt" kept in the workbook; the default of 80% where there is none or it makes no sense.
 * @example readNear(new Map([['dvctt.near', 90]])) // { numerator: 90, denominator: 100 }
 */
export function readNear(settings: ReadonlyMap<string, unknown>): Ratio {
  const percent = settings.get(NEAR_SETTING);
  if (typeof percent !== 'number' || !Number.isInteger(percent) || percent < 1 || percent > 100) return defaultNear;
  return { numerator: percent, denominator: 100 };
}
