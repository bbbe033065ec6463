import type { Plan } from '../../domain/plans/plan';
import type { Host } from '../host/host';
import { blankPlanSheet } from './blank-plan-sheet';
import { planSheet } from './plan-sheet';

/**
 * Writes a plan into a worksheet of its own, to be read, printed and edited. Nothing is overwritten.
 * @returns the new worksheet's name
 * @example await writePlanSheet(host, bacKan2022) // 'Kế hoạch 2022'
 */
export async function writePlanSheet(host: Host, plan: Plan): Promise<string> {
  return host.addSheet(planSheet(plan));
}

/**
 * Writes the blank worksheet of a plan, for those who start from nothing.
 * @returns the new worksheet's name
 * @example await writePlanTemplate(host, 2027) // 'Mẫu kế hoạch 2027'
 */
export async function writePlanTemplate(host: Host, year: number): Promise<string> {
  return host.addSheet(blankPlanSheet(year));
}
