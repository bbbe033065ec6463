import type { IndicatorId, Target } from '../../../domain/plans/plan';
import { problem, type Problem } from '../../../domain/problem';
import { keyOf, unitWords } from '../../../domain/units/unit-key';
import { createUnitMatcher } from '../../../domain/units/unit-names';
import type { Assignment, Targets } from './assign-targets';
import type { TargetCell } from '../columns/target-cell';
import { percentText, readTarget, type WrittenException } from '../figures/target-value';

export interface SettledUnits {
  readonly assignments: readonly Assignment[];
  readonly problems: readonly Problem[];
}

/**
 * Gives each unit one set of targets. A row of its own goes before a list that names the unit, too; targets that stand
 * in several tables are put together; where two places say different things, neither is taken and both are told.
 */
export function settleUnits(assignments: readonly Assignment[]): SettledUnits {
  const places = new Map<string, Assignment[]>();
  for (const assignment of assignments)
    for (const unit of assignment.units) {
      const key = keyOf(unitWords(unit));
      places.set(key, [...(places.get(key) ?? []), assignment]);
    }
  const problems: Problem[] = [];
  const settled = new Map<Assignment, { left: Set<string>; apart: { unit: string; targets: Targets }[] }>();
  for (const [key, all] of places) {
    if (all.length < 2) continue;
    const [first, ...others] = inOrderOfWeight(all);
    if (first === undefined) continue;
    const targets: Record<IndicatorId, Target> = { ...first.targets };
    const unit = first.units.find((name) => keyOf(unitWords(name)) === key) ?? '';
    for (const other of others) {
      const isWeaker = isExplicit(first) && !isExplicit(other);
      for (const [id, target] of Object.entries(other.targets)) {
        const before = targets[id];
        if (before === undefined || before.text === '' || (isWeaker && !first.own.includes(id))) targets[id] = target;
        else if (!isWeaker && target.text !== '' && before.text !== target.text && !isTold(before, target)) {
          const written = `${before.text} / ${target.text}`;
          targets[id] = { value: null, text: written };
          const at = { cell: other.row.cell, indicator: id };
          problems.push(problem('plan-value-unreadable', { unit, indicator: id, written, why: 'differs' }, at));
        }
      }
    }
    for (const place of new Set(all)) {
      const change = settled.get(place) ?? { left: new Set<string>(), apart: [] };
      change.left.add(key);
      if (place === first) change.apart.push({ unit, targets });
      settled.set(place, change);
    }
  }
  return { assignments: assignments.flatMap((each) => applied(each, settled.get(each))), problems };
}

function isTold(before: Target, target: Target): boolean {
  return before.text.split(' / ').includes(target.text);
}

/** "Riêng …" first, then a row about the unit alone, then the rest as they stand. */
function inOrderOfWeight(all: readonly Assignment[]): readonly Assignment[] {
  const weight = (one: Assignment): number => (one.row.isException ? 0 : isExplicit(one) ? 1 : 2);
  return [...all].sort((a, b) => weight(a) - weight(b));
}

function isExplicit({ isOfUnit, own }: Assignment): boolean {
  return isOfUnit && own.length > 0;
}

function applied(
  assignment: Assignment,
  change: { left: Set<string>; apart: readonly { unit: string; targets: Targets }[] } | undefined,
): readonly Assignment[] {
  if (change === undefined || change.left.size === 0) return [assignment];
  const rest = assignment.units.filter((unit) => !change.left.has(keyOf(unitWords(unit))));
  const [only] = change.apart;
  if (rest.length === 0 && change.apart.length === 1 && only) return [{ ...assignment, ...only, units: [only.unit] }];
  const apart = change.apart.map(({ unit, targets }, index) => apartFrom(assignment, unit, targets, index + 1));
  return rest.length === 0 ? apart : [{ ...assignment, units: rest }, ...apart];
}

function apartFrom(assignment: Assignment, unit: string, targets: Targets, number: number): Assignment {
  return { ...assignment, id: `${assignment.id}/${number}`, name: unit, units: [unit], targets, isOfUnit: true };
}

/**
 * "50% (riêng xã Nông Thượng 40%)": takes the units named in brackets out of their group, with targets of their own.
 * What stands in a heading's cell is looked for among all units below it.
 */
export function takeExceptions(assignments: readonly Assignment[]): SettledUnits {
  const problems: Problem[] = [];
  const apart = new Map<Assignment, Map<string, Record<IndicatorId, Target>>>();
  for (const [cell, { id, all }] of cellsWithExceptions(assignments)) {
    const units = all.flatMap((each) => each.units);
    for (const exception of cell.reading.kind === 'target' ? cell.reading.exceptions : []) {
      const found = unitNamed(units, exception);
      const place = 'name' in found ? all.find((each) => each.units.includes(found.name)) : undefined;
      if ('problem' in found) problems.push({ ...found.problem, cell: cell.cell, indicator: id });
      else if (place !== undefined) {
        const ofPlace = apart.get(place) ?? new Map<string, Record<IndicatorId, Target>>();
        const targets = ofPlace.get(found.name) ?? { ...place.targets };
        targets[id] = exceptionTarget(exception, cell.scale);
        apart.set(place, ofPlace.set(found.name, targets));
      }
    }
  }
  const settled = assignments.map((each) => {
    const own = apart.get(each) ?? new Map<string, Record<IndicatorId, Target>>();
    const left = new Set([...own.keys()].map((unit) => keyOf(unitWords(unit))));
    return applied(each, { left, apart: [...own].map(([unit, targets]) => ({ unit, targets })) });
  });
  return { assignments: settled.flat(), problems };
}

function cellsWithExceptions(
  assignments: readonly Assignment[],
): ReadonlyMap<TargetCell, { readonly id: IndicatorId; readonly all: Assignment[] }> {
  const found = new Map<TargetCell, { id: IndicatorId; all: Assignment[] }>();
  for (const assignment of assignments)
    for (const [id, cell] of assignment.cells) {
      if (cell.reading.kind !== 'target' || cell.reading.exceptions.length === 0) continue;
      const known = found.get(cell) ?? { id, all: [] };
      known.all.push(assignment);
      found.set(cell, known);
    }
  return found;
}

function exceptionTarget(exception: WrittenException, scale: 'percent' | 'fraction' | null): Target {
  const reading = readTarget(exception.text, scale);
  return {
    value: reading.kind === 'target' ? reading.value : null,
    text: exception.text.includes('%') || reading.kind !== 'target' ? exception.text : percentText(reading.value),
  };
}

function unitNamed(units: readonly string[], { unit }: WrittenException): { name: string } | { problem: Problem } {
  const match = createUnitMatcher(units.map((name) => ({ name, aliases: [] })))(unit);
  if ('unit' in match) return { name: match.unit.name };
  if (match.kind === 'ambiguous') {
    const candidates = match.candidates.map(({ name }) => name);
    return { problem: problem('unit-ambiguous', { writtenAs: unit, candidates }) };
  }
  const suggestions = match.suggestions.map(({ name }) => name);
  return { problem: problem('unit-not-found', { writtenAs: unit, suggestions }) };
}
