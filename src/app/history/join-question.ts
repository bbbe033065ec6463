import type { Became, PlanJoin } from '../../domain/consolidation/joined-past';
import type { PastPeriod } from '../../domain/consolidation/past-period';
import { unitsOf, type Plan } from '../../domain/plans/plan';
import { levelOfUnit } from '../../domain/plans/level-groups';
import { foldKey } from '../../domain/text/vietnamese-text';

/** What has to be said of an earlier period of another plan before it can be compared with one of this plan. */
export interface JoinQuestion {
  readonly past: PastPeriod;
  /** Its units with what each has become, as far as that can be proposed (`isSaid`: by an officer); null where only an officer knows. */
  readonly units: readonly { readonly unit: string; readonly proposed: Became | null; readonly isSaid: boolean }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly number: number;
    readonly heading: string;
    readonly proposed: string | null;
  }[];
  /** The indicators that the earlier period has. */
  readonly earlier: readonly { readonly id: string; readonly heading: string }[];
}

/** Since then there is no district, and a commune or ward of before is another unit, whatever it is called (Nghị quyết 202/2025/QH15). */
const NEW_UNITS = '2025-07-01';

/**
 * Proposes what is called the same, but nothing is taken without an officer's word. Communes of before July 2025 are not
 * even proposed for those of after it.
 * @param periodFrom when the period begins that it is compared with, yyyy-mm-dd
 * @param known what was said before: it is proposed again
 */
export function joinQuestion(past: PastPeriod, plan: Plan, periodFrom: string, known?: PlanJoin): JoinQuestion {
  const byName = new Map(unitsOf(plan).map(({ name }) => [foldKey(name), name]));
  const areOthers = past.to < NEW_UNITS && periodFrom >= NEW_UNITS;
  const proposed = (unit: string): Became | null => {
    const said = known?.units.get(unit);
    if (said !== undefined) return said;
    const same = byName.get(foldKey(unit));
    return same === undefined || (areOthers && levelOfUnit(unit) === 'commune') ? null : { unit: same };
  };
  const earlier = new Map(past.figures.map(({ indicator }) => [indicator, past.headings?.get(indicator) ?? indicator]));
  return {
    past,
    units: [...new Set(past.figures.map(({ unit }) => unit))].map((unit) => ({
      ...{ unit, proposed: proposed(unit) },
      isSaid: known?.units.has(unit) === true,
    })),
    indicators: plan.indicators
      .filter(({ kind = 'share' }) => kind === 'share')
      .map(({ id, number, heading }) => ({
        ...{ id, number, heading },
        proposed: known === undefined ? sameIndicator(id, heading, earlier) : (known.indicators.get(id) ?? null),
      })),
    earlier: [...earlier].map(([id, heading]) => ({ id, heading })),
  };
}

function sameIndicator(id: string, heading: string, earlier: ReadonlyMap<string, string>): string | null {
  if (earlier.has(id)) return id;
  const key = foldKey(heading);
  // The history writes "(3) Tỷ lệ …".
  const same = [...earlier].filter(([, written]) => foldKey(written.replace(/^\(\d+\)\s*/u, '')) === key);
  return same.length === 1 ? (same[0]?.[0] ?? null) : null;
}
