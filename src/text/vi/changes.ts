import type { PointChange } from '../../domain/consolidation/changes';
import { displayPoints, leastPoints } from '../../domain/consolidation/display-points';
import type { DisplayOptions } from '../../domain/rates/display-rate';

/**
 * A change in words; one that is too small to be seen is still told.
 * @example changeText(change, {}) // 'tăng 2,5 điểm %'
 */
export function changeText(change: PointChange, display: DisplayOptions): string {
  if (change.sign === 0) return 'không đổi';
  const shown = displayPoints(change, display);
  const size = shown === '0' ? `chưa đến ${leastPoints(display)}` : shown;
  return `${change.sign > 0 ? 'tăng' : 'giảm'} ${size} điểm %`;
}
