import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import type { Plan, Target } from '../../../src/domain/plans/plan';
import type { Problem } from '../../../src/domain/problem';
import type { CellValue } from '../../../src/sheets/cells/grid';
import type { TargetColumnAnswers } from '../../../src/sheets/plan-table/columns/column-answers';
import { gridOf, type GridParts } from './grid-of';

/** A plan as it was read from a small table, in a form that a test can show on a line. */
export interface ToldPlan {
  readonly plan: Plan;
  /** By unit: its targets in the order of the plan's indicators, "80%" or "85" as they are judged, null for none. */
  readonly targets: Readonly<Record<string, readonly (string | null)[]>>;
  /** "code cell why" of each doubt. */
  readonly told: readonly string[];
  readonly problems: readonly Problem[];
}

const TITLE: readonly (readonly CellValue[])[] = [['UBND TỈNH X'], ['CHỈ TIÊU GIAO NĂM 2025'], []];

/** What becomes of a table below the title "CHỈ TIÊU GIAO NĂM 2025"; its headings stand in row 4. */
export function loadTable(
  rows: readonly (readonly CellValue[])[],
  parts?: GridParts,
  answers?: TargetColumnAnswers,
): ReturnType<typeof loadPlanOfGrid> {
  return loadPlanOfGrid(gridOf([...TITLE, ...rows], parts), 'k', answers);
}

export function toldPlan(rows: readonly (readonly CellValue[])[], parts?: GridParts): ToldPlan {
  const { plan, problems } = loadTable(rows, parts);
  if (plan === null) throw new Error(`No plan was read: ${JSON.stringify(problems)}`);
  const targets = Object.fromEntries(
    plan.groups.flatMap((group) =>
      group.units.map(({ name }) => [name, plan.indicators.map(({ id, kind }) => shown(group.targets[id], kind))]),
    ),
  );
  return { plan, targets, told: problems.map(tell), problems };
}

function shown(target: Target | undefined, kind = 'share'): string | null {
  if (target?.value == null) return null;
  const { numerator, denominator } = target.value;
  const figure = (kind === 'share' ? 100 : 1) * (numerator / denominator);
  return `${String(Number(figure.toPrecision(12)))}${kind === 'share' ? '%' : ''}`;
}

function tell({ code, cell, facts }: Problem): string {
  return `${code} ${cell ?? ''} ${'why' in facts ? (facts.why ?? '') : ''}`.trim();
}
