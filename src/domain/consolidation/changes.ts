import { reducedRatio, type Ratio } from '../rates/ratio';

/** What lies between two rates, in percentage points ("điểm %"). */
export interface PointChange {
  readonly sign: -1 | 0 | 1;
  /** The size in points, exact: 5/2 is 2,5 điểm %. Null where lowest terms do not fit safe integers. */
  readonly points: Ratio | null;
  /** The size in points as the nearest double, for ordering and charts. */
  readonly size: number;
}

/**
 * The change of a rate since an earlier period, in percentage points; exact, for 14% after 13% is 1 point.
 * @example changeInPoints({ numerator: 3, denominator: 4 }, { numerator: 1, denominator: 2 })
 * // { sign: 1, points: { numerator: 25, denominator: 1 }, size: 25 }
 */
export function changeInPoints(now: Ratio, before: Ratio): PointChange {
  const difference =
    BigInt(now.numerator) * BigInt(before.denominator) - BigInt(before.numerator) * BigInt(now.denominator);
  const size = difference < 0n ? -difference : difference;
  const whole = BigInt(now.denominator) * BigInt(before.denominator);
  const points = reducedRatio(100n * size, whole);
  const scaled =
    points === null ? Number((100n * size * 10n ** 9n) / whole) / 1e9 : points.numerator / points.denominator;
  return { sign: difference === 0n ? 0 : difference < 0n ? -1 : 1, points, size: scaled };
}
