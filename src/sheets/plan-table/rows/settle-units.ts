import { kindNamed, levelNamed } from '../../../domain/plans/level-groups';
import type { IndicatorId, Target } from '../../../domain/plans/plan';
import { problem, type Problem } from '../../../domain/problem';
import { keyOf, unitWords } from '../../../domain/units/unit-key';
import { createUnitMatcher } from '../../../domain/units/unit-names';
import type { Assignment, Targets } from './assign-targets';
import type { TargetCell } from '../columns/target-cell';
import { percentText, readTarget, type WrittenException } from '../figures/target-value';
import { isOfLevel } from '../words/level-name';
import { levelIn } from '../words/level-parts';

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
  return {
    ...assignment,
    id: `${assignment.id}/${number}`,
    name: unit,
    units: [unit],
    targets,
    isOfUnit: levelNamed(unit) === null,
  };
}

/**
 * "50% (riêng xã Nông Thượng 40%)": takes the units named in brackets out of their group, with targets of their own.
 * What stands in a heading's cell is looked for among all units below it.
 */
export function takeExceptions(assignments: readonly Assignment[]): SettledUnits {
  const problems: Problem[] = [];
  const apart = new Map<Assignment, Map<string, Record<IndicatorId, Target>>>();
  const ofLevels: Assignment[] = [];
  for (const { cell, id, all } of cellsWithExceptions(assignments)) {
    const units = all.flatMap((each) => each.units);
    for (const exception of cell.reading.kind === 'target' ? cell.reading.exceptions : []) {
      const level = levelIn(exception.unit);
      const found = level === null ? unitNamed(units, exception) : { names: unitsOfLevel(units, level) };
      const target = exceptionTarget(exception, cell.scale);
      if ('problem' in found) problems.push({ ...found.problem, cell: cell.cell, indicator: id });
      for (const name of 'names' in found ? found.names : []) {
        const place = all.find((each) => each.units.includes(name));
        if (place === undefined) continue;
        const ofPlace = apart.get(place) ?? new Map<string, Record<IndicatorId, Target>>();
        apart.set(place, ofPlace.set(name, { ...(ofPlace.get(name) ?? place.targets), [id]: target }));
      }
      const [place] = all;
      const isListed = 'names' in found && found.names.some((name) => levelNamed(name) !== null);
      if (level !== null && place !== undefined && !isListed)
        ofLevels.push(ofLevel(place, level, id, target, ofLevels.length));
    }
  }
  const settled = assignments.map((each) => {
    const own = apart.get(each) ?? new Map<string, Record<IndicatorId, Target>>();
    const left = new Set([...own.keys()].map((unit) => keyOf(unitWords(unit))));
    return applied(each, { left, apart: [...own].map(([unit, targets]) => ({ unit, targets })) });
  });
  return { assignments: [...settled.flat(), ...ofLevels], problems };
}

/** The units of a level that are listed, and other names of the level itself. */
function unitsOfLevel(units: readonly string[], level: string): readonly string[] {
  const [reach, kind] = [levelNamed(level), kindNamed(level)];
  return [...new Set(units)].filter((name) =>
    levelNamed(name) === null ? isOfLevel(name, reach, kind) : levelNamed(name) === reach && kindNamed(name) === kind,
  );
}

/** "Riêng phường 85%": what the level has that no row lists, beside the others of its row. */
function ofLevel(place: Assignment, name: string, id: IndicatorId, target: Target, number: number): Assignment {
  const cell = place.cells.get(id);
  const cells = new Map(cell === undefined ? [] : [[id, cell]]);
  const apart = { ...place, id: `${place.id}/l${number + 1}`, name, units: [name], isOfUnit: false };
  return { ...apart, targets: { [id]: target }, cells, own: [id] };
}

/** Cells with what they are about; one cell of several rows or levels is one. */
function cellsWithExceptions(
  assignments: readonly Assignment[],
): readonly { readonly cell: TargetCell; readonly id: IndicatorId; readonly all: Assignment[] }[] {
  const found = new Map<string, { cell: TargetCell; id: IndicatorId; all: Assignment[] }>();
  for (const assignment of assignments)
    for (const [id, cell] of assignment.cells) {
      if (cell.reading.kind !== 'target' || cell.reading.exceptions.length === 0) continue;
      const key = [id, cell.cell, cell.reading.text].join(' ');
      const known = found.get(key) ?? { cell, id, all: [] };
      known.all.push(assignment);
      found.set(key, known);
    }
  return [...found.values()];
}

function exceptionTarget(exception: WrittenException, scale: 'percent' | 'fraction' | null): Target {
  const reading = readTarget(exception.text, scale);
  return {
    value: reading.kind === 'target' ? reading.value : null,
    text:
      exception.text.includes('%') || reading.kind !== 'target'
        ? exception.text
        : exception.text.replace(/\d[\d.,]*/u, percentText(reading.value)),
  };
}

function unitNamed(
  units: readonly string[],
  { unit }: WrittenException,
): { names: readonly string[] } | { problem: Problem } {
  const match = createUnitMatcher(units.map((name) => ({ name, aliases: [] })))(unit);
  if ('unit' in match) return { names: [match.unit.name] };
  if (match.kind === 'ambiguous') {
    const candidates = match.candidates.map(({ name }) => name);
    return { problem: problem('unit-ambiguous', { writtenAs: unit, candidates }) };
  }
  const suggestions = match.suggestions.map(({ name }) => name);
  return { problem: problem('unit-not-found', { writtenAs: unit, suggestions }) };
}
