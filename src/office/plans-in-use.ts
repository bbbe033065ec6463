import { choosePlanOf, type WorkbookPlans } from '../app/plans/workbook-plans';
import { builtInPlanProvider } from '../functions/built-in-plans';
import type { PlanProvider } from '../functions/function-entry';
import { notAvailable } from '../functions/function-error';
import type { Plan } from '../domain/plans/plan';
import type { Ratio } from '../domain/rates/ratio';
import { readPlansOfWorkbook, recalculate } from './follow-plans';

interface InUse {
  readonly plans: WorkbookPlans;
  readonly near: Ratio;
}

/**
 * What the functions follow: the plans, the names and the threshold that the workbook keeps. Functions register before
 * these are read; those that depend on them wait for `ready`.
 */
export class PlansInUse implements PlanProvider {
  /** Settled once the workbook's plans are known. @throws FunctionError where Excel does not tell them */
  ready: Promise<void> = new Promise(() => undefined);
  private inUse: InUse | null = null;
  private state: 'reading' | 'known' | 'failed' = 'reading';

  get isReady(): boolean {
    return this.state === 'known';
  }

  /** Reads the workbook's plans; again for another workbook. */
  open(): Promise<void> {
    this.state = 'reading';
    this.inUse = null;
    this.ready = this.read();
    // Whoever waits is told; without anybody waiting, the pane reads them again.
    this.ready.catch(() => undefined);
    return this.ready;
  }

  /** The pane, or a colleague in the same workbook, has changed them: cells that show them are calculated again. */
  async use(plans: WorkbookPlans, near: Ratio): Promise<void> {
    const before = this.inUse;
    const now = { plans, near };
    const isNews = this.state === 'failed' || (before !== null && !isSame(before, now));
    this.inUse = now;
    this.state = 'known';
    if (!isNews) return;
    await recalculate();
  }

  /** @throws FunctionError where the plan that was chosen is missing: another one must not stand in for it */
  planInForce(): Plan {
    const id = this.inUse?.plans.missing ?? null;
    if (id !== null) throw notAvailable('plan-missing', { id });
    return this.inUse?.plans.inForce ?? builtInPlanProvider.planInForce();
  }

  findPlan(idOrYear: string | number): Plan | null {
    return this.inUse === null ? builtInPlanProvider.findPlan(idOrYear) : choosePlanOf(this.inUse.plans, idOrYear);
  }

  planIds(): readonly string[] {
    return this.inUse?.plans.all.map(({ id }) => id) ?? builtInPlanProvider.planIds();
  }

  toldNames(plan: Plan): ReadonlyMap<string, string> {
    return this.inUse?.plans.toldNames.get(plan.id) ?? new Map<string, string>();
  }

  near(): Ratio | undefined {
    return this.inUse?.near;
  }

  private async read(): Promise<void> {
    try {
      this.inUse = await readPlansOfWorkbook();
      this.state = 'known';
    } catch (cause) {
      this.state = 'failed';
      throw Object.assign(notAvailable('plans-unread', {}), { cause });
    }
  }
}

function isSame(one: InUse, other: InUse): boolean {
  const { plans, near } = one;
  return (
    plans.inForce === other.plans.inForce &&
    plans.missing === other.plans.missing &&
    plans.all.length === other.plans.all.length &&
    plans.all.every((plan, index) => plan === other.plans.all[index]) &&
    near.numerator * other.near.denominator === other.near.numerator * near.denominator &&
    namesIn(plans) === namesIn(other.plans)
  );
}

function namesIn({ toldNames }: WorkbookPlans): string {
  return JSON.stringify([...toldNames].map(([id, names]) => [id, [...names]]));
}
