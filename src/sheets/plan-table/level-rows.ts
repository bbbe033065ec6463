import { levelNamed, levelOfUnit, type Level } from '../../domain/plans/level-groups';
import type { IndicatorId, Target } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import type { Assignment } from './assign-targets';
import type { TargetCell } from './target-cell';
import { isLevelName } from './unit-list';

/** The level whose name an assignment bears, rather than a unit's: "UBND cấp xã"; null where its name is of no known level. */
interface LevelAssignment {
  readonly assignment: Assignment;
  readonly level: Level | null;
}

/**
 * Gives what a plan assigns to a level ("UBND cấp xã: 70%") to those units of the level that the plan lists without a target
 * of their own, and tells of each level whom it reaches. A level of no known kind, or one that stands twice, reaches nobody:
 * whom it means is not guessed. A plan that lists no unit at all has nothing to tell apart.
 */
export function reachLevels(assignments: readonly Assignment[]): {
  readonly assignments: readonly Assignment[];
  readonly problems: readonly Problem[];
} {
  const levels = assignments.flatMap((assignment) => levelOf(assignment) ?? []);
  const isListing = levels.length < assignments.length;
  const problems: Problem[] = [];
  let settled = assignments;
  for (const { assignment, level } of levels) {
    const isTwice = levels.filter((other) => other.level === level).length > 1;
    const reached = level === null || isTwice ? null : level;
    const given = reached === null ? { assignments: settled, units: [] } : giveTo(settled, assignment, reached);
    settled = given.assignments;
    const { name, row } = assignment;
    if (reached === null || isListing)
      problems.push(
        problem(
          'plan-level-target',
          { name, level: reached, units: given.units },
          { cell: row.cell, severity: reached === null ? 'warning' : undefined },
        ),
      );
  }
  return { assignments: settled, problems };
}

function levelOf(assignment: Assignment): LevelAssignment | null {
  const [name = '', other] = assignment.units;
  if (other !== undefined || assignment.isOfUnit || name === '') return null;
  const level = levelNamed(name);
  return level !== null || isLevelName(name) ? { assignment, level } : null;
}

function giveTo(
  assignments: readonly Assignment[],
  level: Assignment,
  kind: Level,
): { readonly assignments: readonly Assignment[]; readonly units: readonly string[] } {
  const units: string[] = [];
  const settled = assignments.map((each) => {
    if (each === level || !each.units.every((name) => levelOfUnit(name) === kind)) return each;
    const missing = level.own.filter((id) => (each.targets[id]?.text ?? '') === '');
    if (missing.length === 0) return each;
    units.push(...each.units);
    const targets: Record<IndicatorId, Target> = { ...each.targets };
    const cells = new Map<IndicatorId, TargetCell>(each.cells);
    for (const id of missing) {
      const [target, cell] = [level.targets[id], level.cells.get(id)];
      if (target !== undefined) targets[id] = target;
      if (cell !== undefined) cells.set(id, cell);
    }
    return { ...each, targets, cells };
  });
  return { assignments: settled, units };
}
