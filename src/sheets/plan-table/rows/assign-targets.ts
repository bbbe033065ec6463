import type { Group, IndicatorId, Section, Target, Unit } from '../../../domain/plans/plan';
import { problem, type Problem } from '../../../domain/problem';
import { levelNamed } from '../../../domain/plans/level-groups';
import type { IndicatorColumn } from '../columns/indicator-columns';
import { isOtherLevel } from '../words/level-name';
import { sectionLevel } from '../words/section-level';
import { targetOf, type TargetCell } from '../columns/target-cell';
import { GROUP_DEPTH, type GroupCount, type TargetRow } from './target-rows';

/** Targets by indicator; an indicator that nothing is assigned for is absent. */
export type Targets = Readonly<Record<IndicatorId, Target>>;

/** Units that share a cell or a row, and what is assigned to them there or above them. */
export interface Assignment {
  readonly id: string;
  readonly section: string;
  readonly name: string;
  readonly text: string;
  readonly units: readonly string[];
  readonly targets: Targets;
  /** The cells that targets come from, their own or inherited. */
  readonly cells: ReadonlyMap<IndicatorId, TargetCell>;
  /** Which targets stand in the row itself, rather than being inherited from a heading above it. */
  readonly own: readonly IndicatorId[];
  /** The row itself is about one unit: it goes before a list that names the unit, too. */
  readonly isOfUnit: boolean;
  readonly row: TargetRow;
}

export interface AssignedTable {
  readonly sections: readonly Section[];
  readonly assignments: readonly Assignment[];
  readonly problems: readonly Problem[];
}

interface Given {
  readonly targets: Targets;
  readonly cells: ReadonlyMap<IndicatorId, TargetCell>;
  readonly own: readonly IndicatorId[];
}

interface Parent extends Given {
  readonly row: TargetRow;
  readonly section: Section | null;
  units: number;
  rows: number;
  /** Which of its own targets a unit below it has, by inheriting or by saying the same. */
  readonly reached: Set<IndicatorId>;
}

/**
 * Gives every row of a table its targets: its own, or for blank cells those of the heading rows above it.
 * @param taken ids that sections and groups of earlier tables have
 * @param nameHeading names the section of a table that has none
 */
export function assignTargets(
  rows: readonly TargetRow[],
  columns: readonly { readonly indicator: IndicatorColumn; readonly index: number }[],
  taken: ReadonlySet<string>,
  nameHeading: string,
): AssignedTable {
  return new Assigning(columns, taken, nameHeading).run(rows);
}

class Assigning {
  private readonly sections: Section[] = [];
  private readonly assignments: Assignment[] = [];
  private readonly problems: Problem[] = [];
  private readonly ids: Set<string>;
  private stack: Parent[] = [];
  private ordinal = 0;
  /** Units by section and group, where a column of its own states how many a group has. */
  private readonly counted = new Map<string, { readonly group: string; readonly count: GroupCount; listed: number }>();

  constructor(
    private readonly columns: readonly { readonly indicator: IndicatorColumn; readonly index: number }[],
    taken: ReadonlySet<string>,
    private readonly nameHeading: string,
  ) {
    this.ids = new Set(taken);
  }

  run(rows: readonly TargetRow[]): AssignedTable {
    for (const row of rows) {
      if (row.kind === 'parent') this.openParent(row);
      else this.addUnits(row);
    }
    this.closeParents(-1);
    for (const { group, count, listed } of this.counted.values())
      this.checkCount(count.stated, group, listed, count.cell);
    return { sections: this.sections, assignments: this.assignments, problems: this.problems };
  }

  private openParent(row: TargetRow): void {
    this.closeParents(row.depth);
    const given = this.targetsOf(row);
    const isGroup = row.depth > 1 && this.stack.some(({ section }) => section !== null);
    const section = isGroup ? null : this.addSection(row);
    this.stack.push({ ...given, row, section, units: 0, rows: 0, reached: new Set() });
  }

  /** Ends the headings that a row at this depth does not stand below. */
  private closeParents(depth: number): void {
    while (this.stack.length > 0) {
      const last = this.stack[this.stack.length - 1];
      if (last === undefined || last.row.depth < depth) return;
      this.stack.pop();
      if (last.rows === 0 && (last.own.length > 0 || this.waitsForAnswer(last.row))) this.addLevel(last);
      else this.keepUnreached(last);
      this.checkCount(last.row.list.stated, last.section?.id ?? last.row.text, last.units, last.row.cell);
      const outer = this.stack[this.stack.length - 1];
      if (outer !== undefined) {
        outer.units += last.units;
        outer.rows += last.rows;
      }
    }
  }

  /** Which of its figures are meant is still to be said: there are units all the same. */
  private waitsForAnswer({ targets }: TargetRow): boolean {
    return this.columns.length === 0 && targets.some(({ reading }) => reading.kind === 'target');
  }

  /**
   * A heading whose units all have targets of their own: a level that is numbered among its units keeps its target under its
   * own name, for there may be units that are not listed; what a section says beside them is told.
   */
  private keepUnreached(parent: Parent): void {
    const { row, own, targets, reached } = parent;
    const unreached = own.filter((id) => targets[id]?.value != null && !reached.has(id));
    if (unreached.length === 0) return;
    if (row.depth === GROUP_DEPTH && levelNamed(row.list.name) !== null && reached.size === 0) {
      this.addLevel(parent);
      return;
    }
    for (const id of unreached) {
      const at = { cell: parent.cells.get(id)?.cell, indicator: id };
      this.problems.push(problem('plan-row-left-out', { name: row.text, why: 'reaches-nobody' }, at));
    }
  }

  /** A level that targets are assigned to and nobody is listed for ("Cấp xã") is kept under its own name. */
  private addLevel({ row, targets, cells, own, section }: Parent): void {
    const id = section?.id ?? this.freeId(row.stt, this.currentSection());
    const units = row.list.stated === null || levelNamed(row.list.name) !== null ? [row.list.name] : [];
    const where = section?.id ?? this.currentSection().id;
    const base = { id, section: where, name: row.list.name, text: row.text, units };
    this.assignments.push({ ...base, targets, cells, own, isOfUnit: false, row });
  }

  private addUnits(row: TargetRow): void {
    const isOfUnit = row.list.members.length === 0;
    const units = isOfUnit ? [row.list.name] : row.list.members;
    this.closeParents(isOfUnit ? row.depth : Math.max(row.depth, 2));
    this.closeOtherLevels(units);
    const given = this.targetsOf(row);
    const { targets, own } = given;
    const section = this.currentSection();
    const parent = this.stack[this.stack.length - 1];
    if (parent !== undefined) {
      parent.units += units.length;
      parent.rows += 1;
    }
    this.countInGroup(section, row, units.length);
    const base = { section: section.id, units, ...given, isOfUnit, row };
    if (isOfUnit && this.joinsLast(parent, row, targets, own)) return;
    if (isOfUnit && own.length === 0 && parent !== undefined && parent.own.length > 0) {
      const id = parent.section?.id ?? this.freeId(parent.row.stt, section);
      this.assignments.push({ ...base, id, name: parent.row.list.name, text: parent.row.text, isOfUnit: false });
      return;
    }
    const id = this.freeId(row.stt, section);
    const name = row.group !== '' && isOfUnit ? row.group : row.list.name === '' ? row.text : row.list.name;
    this.assignments.push({ ...base, id, name, text: row.text });
    if (!isOfUnit) this.checkCount(row.list.stated, id, units.length, row.cell);
  }

  /** A level that is assigned to ends where units of another level follow: its targets are not theirs. */
  private closeOtherLevels(units: readonly string[]): void {
    const last = this.stack[this.stack.length - 1];
    if (last !== undefined && last.own.length > 0 && isOtherLevel(last.row.list.name, units))
      this.closeParents(last.row.depth);
  }

  /** Units that stand below one heading and inherit everything, or carry one group's name and its targets, are one group. */
  private joinsLast(
    parent: Parent | undefined,
    row: TargetRow,
    targets: Targets,
    own: readonly IndicatorId[],
  ): boolean {
    const last = this.assignments[this.assignments.length - 1];
    if (last === undefined || row.isException) return false;
    const inherits =
      own.length === 0 && last.own.length === 0 && last.text === parent?.row.text && parent.own.length > 0;
    const isSameGroup =
      row.group !== '' && last.row.group === row.group && last.isOfUnit && sameTargets(last.targets, targets);
    if (!inherits && !isSameGroup) return false;
    this.assignments[this.assignments.length - 1] = { ...last, units: [...last.units, row.list.name] };
    return true;
  }

  private targetsOf(row: TargetRow): Given {
    const targets: Record<IndicatorId, Target> = {};
    const cells = new Map<IndicatorId, TargetCell>();
    const own: IndicatorId[] = [];
    const inwards = [...this.stack].reverse();
    for (const { indicator, index } of this.columns) {
      const cell = row.targets[index];
      const target = cell && targetOf(cell);
      if (target !== undefined) own.push(indicator.id);
      const from =
        target === undefined ? inwards.find(({ targets: given }) => given[indicator.id] !== undefined) : undefined;
      const given = target ?? from?.targets[indicator.id];
      const source = inwards.find((parent) => parent.own.includes(indicator.id));
      if (row.kind === 'units' && source?.targets[indicator.id]?.text === given?.text)
        source?.reached.add(indicator.id);
      const origin = target === undefined ? from?.cells.get(indicator.id) : cell;
      if (origin !== undefined) cells.set(indicator.id, origin);
      if (given !== undefined || row.kind === 'units') targets[indicator.id] = given ?? { value: null, text: '' };
    }
    return { targets, cells, own };
  }

  private currentSection(): Section {
    const inner = [...this.stack].reverse().find(({ section }) => section !== null)?.section;
    if (inner != null) return inner;
    const nameless: Section = { id: '', title: this.nameHeading, level: 'other' };
    if (!this.ids.has('')) this.sections.push(nameless);
    this.ids.add('');
    return nameless;
  }

  private addSection(row: TargetRow): Section {
    const outer = [...this.stack].reverse().find(({ section }) => section !== null)?.section;
    const own = row.stt === '' ? String(this.sections.length + 1) : row.stt;
    const id = this.ids.has(own) && outer != null ? this.unique(`${outer.id}.${own}`) : this.unique(own);
    const section = { id, title: row.text, level: sectionLevel(row.text) };
    this.ids.add(id);
    this.sections.push(section);
    return section;
  }

  private freeId(stt: string, section: Section): string {
    this.ordinal += 1;
    const own = stt === '' ? String(this.ordinal) : stt;
    const id = this.unique(section.id === '' || own.startsWith(`${section.id}.`) ? own : `${section.id}.${own}`);
    this.ids.add(id);
    return id;
  }

  private unique(id: string): string {
    if (!this.ids.has(id)) return id;
    let number = 2;
    while (this.ids.has(`${id}-${number}`)) number += 1;
    return `${id}-${number}`;
  }

  private countInGroup({ id }: Section, { group, groupCount }: TargetRow, units: number): void {
    if (groupCount === null) return;
    const key = `${id}|${group}`;
    const known = this.counted.get(key) ?? { group, count: groupCount, listed: 0 };
    known.listed += units;
    this.counted.set(key, known);
  }

  private checkCount(stated: number | null, section: string, listed: number, cell: string): void {
    if (stated === null || stated === listed) return;
    this.problems.push(problem('plan-unit-count-mismatch', { section, stated, listed }, { cell }));
  }
}

function sameTargets(a: Targets, b: Targets): boolean {
  return Object.keys(a).every((id) => a[id]?.text === b[id]?.text);
}

/** Groups as a plan keeps them, each once: a level's units before and behind a "Riêng …" row are one group. */
export function groupsOf(assignments: readonly Assignment[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { id, section, name, text, units, targets } of assignments) {
    const own = units.map((unit): Unit => ({ name: unit, aliases: [] }));
    const known = groups.get(id);
    const isSame = known !== undefined && sameTargets(known.targets, targets);
    const key = known === undefined || isSame ? id : `${id}.${String(groups.size + 1)}`;
    groups.set(key, { id: key, section, name, text, targets, units: [...(isSame ? known.units : []), ...own] });
  }
  return [...groups.values()];
}
