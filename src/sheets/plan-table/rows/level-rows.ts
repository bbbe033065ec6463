import { kindNamed, levelNamed, type Level } from '../../../domain/plans/level-groups';
import type { IndicatorId, Target } from '../../../domain/plans/plan';
import { problem, type Problem } from '../../../domain/problem';
import type { Assignment } from './assign-targets';
import type { TargetCell } from '../columns/target-cell';
import { isOfLevel } from '../words/level-name';
import { isLevelName, isNameOfAll } from '../words/unit-list';

/** A row whose name is a level's rather than a unit's: "UBND cấp xã"; "all" for everybody, null for nobody that is known. */
interface LevelAssignment {
  readonly assignment: Assignment;
  readonly reach: Level | 'all' | null;
  /** The one kind of communes that it is about, where others are assigned something else. */
  readonly kind: string | null;
}

/**
 * Gives what a plan assigns to a level ("UBND cấp xã: 70%") to those units of the level that the plan lists without a target
 * of their own, and tells of each level whom it reaches. One level under two names is one group where the two do not
 * contradict each other; else, as where a name is of no known kind, it reaches nobody: whom it means is not guessed. A plan
 * that lists no unit at all has nothing to tell apart.
 */
export function reachLevels(all: readonly Assignment[]): {
  readonly assignments: readonly Assignment[];
  readonly problems: readonly Problem[];
} {
  const named = withKinds(all.flatMap((assignment) => levelOf(assignment) ?? []));
  const isListing = all.some(({ units }) => units.some((name) => levelNamed(name) === null && !isLevelName(name)));
  const problems: Problem[] = [];
  let settled = all;
  // What wards alone are assigned goes before what all communes are.
  for (const one of [...named].sort((a, b) => Number(a.kind === null) - Number(b.kind === null))) {
    const { assignment, reach, kind } = one;
    const known = reach === null || !agree(alike(named, one)) ? null : reach;
    const given = known === null ? { assignments: settled, units: [] } : giveTo(settled, assignment, known, kind);
    settled = given.assignments;
    if (known !== null && !isListing && known !== 'all') continue;
    const level = known === 'all' ? null : known;
    const severity = known === null ? 'warning' : undefined;
    const facts = { name: assignment.name, level, units: given.units };
    problems.push(problem('plan-level-target', facts, { cell: assignment.row.cell, severity }));
  }
  return { assignments: joinSame(settled, named), problems };
}

/** "Các xã" beside others that are assigned something else are no wards; alone they may mean all communes. */
function withKinds(named: readonly LevelAssignment[]): readonly LevelAssignment[] {
  const isOne = (reach: LevelAssignment['reach']): boolean =>
    agree(named.filter((other) => other.reach === reach).map(({ assignment }) => assignment));
  return named.map((one) => ({ ...one, kind: one.kind === 'xã' && isOne(one.reach) ? null : one.kind }));
}

/** All that is assigned to the same units by their level. */
function alike(named: readonly LevelAssignment[], one: LevelAssignment): readonly Assignment[] {
  return named
    .filter(({ reach, kind }) => reach === one.reach && kind === one.kind)
    .map(({ assignment }) => assignment);
}

/** What assigns nothing reaches nobody, and is no doubt. */
function levelOf(assignment: Assignment): LevelAssignment | null {
  const [name = '', other] = assignment.units;
  if (other !== undefined || assignment.isOfUnit || name === '') return null;
  if (assignment.own.every((id) => assignment.targets[id]?.value == null)) return null;
  if (isNameOfAll(name)) return { assignment, reach: 'all', kind: null };
  const reach = levelNamed(name);
  return reach !== null || isLevelName(name) ? { assignment, reach, kind: kindNamed(name) } : null;
}

/** Whether no two of them say different things of one indicator. */
function agree(assignments: readonly Assignment[]): boolean {
  const said = new Map<IndicatorId, string>();
  return assignments.every(({ own, targets }) =>
    own.every((id) => {
      const text = targets[id]?.text ?? '';
      const before = said.get(id) ?? text;
      said.set(id, before);
      return before === text;
    }),
  );
}

function giveTo(
  assignments: readonly Assignment[],
  from: Assignment,
  reach: Level | 'all',
  kind: string | null,
): { readonly assignments: readonly Assignment[]; readonly units: readonly string[] } {
  const units: string[] = [];
  const isReached = (name: string): boolean =>
    reach === 'all'
      ? !isNameOfAll(name)
      : isOfLevel(name, reach, kind) || (kind === null && levelNamed(name) === reach);
  const settled = assignments.map((each) => {
    if (each.row === from.row || !each.units.every(isReached)) return each;
    const missing = from.own.filter((id) => (each.targets[id]?.text ?? '') === '');
    if (missing.length === 0) return each;
    if (reach === 'all' || each.units.some((name) => levelNamed(name) === null)) units.push(...each.units);
    const targets: Record<IndicatorId, Target> = { ...each.targets };
    const cells = new Map<IndicatorId, TargetCell>(each.cells);
    for (const id of missing) {
      const [target, cell] = [from.targets[id], from.cells.get(id)];
      if (target !== undefined) targets[id] = target;
      if (cell !== undefined) cells.set(id, cell);
    }
    return { ...each, targets, cells };
  });
  return { assignments: settled, units };
}

/** One level under two names is one group with both: a unit that is not listed is looked for by its level. */
function joinSame(assignments: readonly Assignment[], named: readonly LevelAssignment[]): readonly Assignment[] {
  const joined: Assignment[] = [];
  const at = new Map<string, number>();
  for (const each of assignments) {
    const one = named.find(({ assignment }) => assignment.row === each.row && assignment.id === each.id);
    const isLevel = one !== undefined && one.reach !== null && one.reach !== 'all' && agree(alike(named, one));
    const level = isLevel ? `${one.reach} ${one.kind ?? ''}` : null;
    const before = level === null ? undefined : at.get(level);
    const first = before === undefined ? undefined : joined[before];
    if (before !== undefined && first !== undefined) {
      joined[before] = { ...first, units: [...new Set([...first.units, ...each.units])] };
      continue;
    }
    if (level !== null) at.set(level, joined.length);
    joined.push(each);
  }
  return joined;
}
