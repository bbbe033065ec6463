import type { Bound } from '../rates/ratio';
import { unitOfLevel } from './level-groups';
import type { Problem } from '../problem';

/** An indicator's id: `endToEndProcedureRate`, `onlineActiveProcedureRate`, `onlineDossierRate`, or one that a loaded plan brings. */
export type IndicatorId = string;

/** Which side of its target an indicator has to be on: late dossiers are better when there are fewer. */
export type Better = 'higher' | 'lower';

/** What an indicator's figures are: a share from 0 to 1, or a score or a count, which are compared as they stand. */
export type FigureKind = 'share' | 'score' | 'count';

/**
 * One target as assigned: the exact value (null where the plan assigns none, "-") and the words of the document. Of a share
 * the value is from 0 to 1; of a score or a count it is the figure itself (85 is 85/1). "Trên 98%" is strict: 98% is not enough.
 */
export interface Target {
  readonly value: Bound | null;
  readonly text: string;
}

/** Which figures make a rate, in the words of worksheets' headings; " + " joins what is added up. */
export interface IndicatorFormula {
  /** "Số hồ sơ được số hóa". */
  readonly numerator: string;
  /** "Tổng số hồ sơ". */
  readonly denominator: string;
}

/** An indicator as this plan words it: plans share names but not always denominators. */
export interface PlanIndicator {
  readonly id: IndicatorId;
  /** Order in the plan's table, from 1: what an officer means by "chỉ tiêu 1". */
  readonly number: number;
  readonly heading: string;
  /** The footnote that defines it, in the document's own words. */
  readonly definition: string;
  readonly source: string;
  /** Null where the id is one of the known formulas, and where the plan only says that a rate is meant. */
  readonly formula: IndicatorFormula | null;
  /** Higher where it is absent. */
  readonly better?: Better;
  /** A share where it is absent. */
  readonly kind?: FigureKind;
}

export interface Unit {
  /** The plan's own spelling. */
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Group {
  /** Unique within the plan: "I.1". */
  readonly id: string;
  readonly section: string;
  readonly name: string;
  /** The cell's text in the document. */
  readonly text: string;
  readonly units: readonly Unit[];
  readonly targets: Readonly<Record<IndicatorId, Target>>;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly level: 'department' | 'commune' | 'other';
}

export interface PlanTask {
  /** Section and number: "I.1" … "III.2". */
  readonly id: string;
  readonly section: string;
  readonly number: number;
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly result: string;
  /** The time of completion as written. */
  readonly deadline: string;
}

export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly number: string | null;
  readonly issued: string | null;
  readonly issuer: string;
  readonly source: string;
  readonly indicators: readonly PlanIndicator[];
  readonly sections: readonly Section[];
  readonly groups: readonly Group[];
  readonly taskSections: readonly { readonly id: string; readonly title: string }[];
  readonly tasks: readonly PlanTask[];
  /** Parties of the tasks that have no targets of their own. */
  readonly otherParties: readonly Unit[];
  readonly notes: readonly string[];
  readonly warnings: readonly Problem[];
}

/** All units of the plan in its own order. @example unitsOf(bacKan2022).length // 19 */
export function unitsOf(plan: Plan): readonly Unit[] {
  return plan.groups.flatMap((group) => group.units);
}

/**
 * The group a unit belongs to, by the plan's own spelling, or by its kind where targets are given to a whole level ("UBND xã,
 * phường"); undefined for a unit the plan does not have.
 */
export function groupOf(plan: Plan, unitName: string): Group | undefined {
  return groupsByUnit(plan).get(unitName) ?? unitOfLevel(plan, unitName)?.group;
}

/** Plans never change, and each figure of a summary asks for its unit's group. */
const groups = new WeakMap<Plan, ReadonlyMap<string, Group>>();

function groupsByUnit(plan: Plan): ReadonlyMap<string, Group> {
  const known = groups.get(plan);
  if (known !== undefined) return known;
  const made = new Map<string, Group>();
  // The first group that names a unit is its own.
  for (const group of plan.groups) for (const { name } of group.units) if (!made.has(name)) made.set(name, group);
  groups.set(plan, made);
  return made;
}

/**
 * The target assigned to a unit, by the plan's own spelling (use the unit matcher first).
 * Undefined where the plan has no such unit or assigns nothing for the indicator; a value of null where it writes "-".
 * @example targetFor(bacKan2022, 'Phòng Nội vụ', 'onlineDossierRate')?.text // '30%'
 */
export function targetFor(plan: Plan, unitName: string, indicator: IndicatorId): Target | undefined {
  return groupOf(plan, unitName)?.targets[indicator];
}
