import type { IndicatorId } from '../plans/plan';
import type { Indicator } from './indicator';
import { indicators } from './indicators';
import { todaysIndicators } from './todays-indicators';

/** THE library: every indicator that the add-in has a formula for. */
export const library: readonly Indicator[] = [...indicators, ...todaysIndicators];

/** The indicator of an id; undefined for one that only a plan has. @example libraryIndicator('lateRate')?.better // 'lower' */
export function libraryIndicator(id: IndicatorId): Indicator | undefined {
  return library.find((indicator) => indicator.id === id);
}
