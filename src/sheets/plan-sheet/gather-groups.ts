import type { Group, IndicatorId, Target, Unit } from '../../domain/plans/plan';
import { foldAccents, foldKey } from '../../domain/text/vietnamese-text';
import { cellAddress } from '../cells/grid';
import type { AssignmentRow } from './assignment-row';

interface Gathering {
  /** null: to be made of section and order. */
  id: string | null;
  section: string | null;
  name: string;
  readonly units: Unit[];
  readonly targets: Map<IndicatorId, { readonly target: Target; readonly cell: string }>;
  readonly rows: AssignmentRow[];
}

/**
 * Puts the rows of one group together: rows of one code; without a code, rows of one name in a section; without either,
 * rows of a section with the same targets. Within a group with a code or a name a blank target is the group's, and two
 * different ones are told.
 */
export function gatherGroups(rows: readonly AssignmentRow[]): readonly Group[] {
  const groups: Gathering[] = [];
  const byKey = new Map<string, Gathering>();
  const coded = codesOfNames(rows);
  for (const row of rows) {
    const key = keyOf(row, coded);
    let group = byKey.get(key);
    if (group === undefined) {
      group = { id: row.groupId?.text ?? null, section: null, name: '', units: [], targets: new Map(), rows: [] };
      byKey.set(key, group);
      groups.push(group);
    }
    group.id ??= row.groupId?.text ?? null;
    addRow(group, row);
  }
  for (const group of groups) tellGaps(group);
  return finish(groups);
}

/** Which codes stand beside a name in a section: a row that has the name alone belongs to the only one. */
function codesOfNames(rows: readonly AssignmentRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { groupId, groupName, section } of rows) {
    if (groupId === null || groupName === '') continue;
    const key = nameKey(section, groupName);
    codes.set(key, (codes.get(key) ?? new Set()).add(groupId.text));
  }
  return codes;
}

function keyOf({ groupId, groupName, section, targets, row }: AssignmentRow, coded: ReturnType<typeof codesOfNames>) {
  if (groupId !== null) return `code ${groupId.text}`;
  if (groupName === '')
    return `targets ${JSON.stringify([section, [...targets].map(([id, { target }]) => [id, target])])}`;
  const key = nameKey(section, groupName);
  const [code, ...others] = coded.get(key) ?? [];
  if (others.length > 0) row.tell('blank', 'groupId', { field: row.headingOf('groupId') });
  return code === undefined ? `name ${key}` : `code ${code}`;
}

function nameKey(section: string | null, name: string): string {
  return JSON.stringify([section, foldKey(name)]);
}

function addRow(group: Gathering, line: AssignmentRow): void {
  const { row, section, groupName, unit, targets } = line;
  const [first] = group.rows;
  const differs = (key: string): void => {
    const at = first === undefined ? '' : cellAddress(first.row.row, first.row.columnOf(key));
    row.tell('group-differs', key, { field: row.headingOf(key), group: group.id ?? group.name, first: at });
  };
  if (section !== null && group.section !== null && section !== group.section) differs('section');
  if (groupName !== '' && group.name !== '' && foldKey(groupName) !== foldKey(group.name)) differs('groupName');
  group.section ??= section;
  if (group.name === '') group.name = groupName;
  if (unit !== null) group.units.push(unit);
  for (const [id, { column, target }] of targets) {
    const own = group.targets.get(id);
    if (own === undefined) group.targets.set(id, { target, cell: cellAddress(row.row, column) });
    else if (!isSame(own.target, target))
      row.tellAt('group-differs', column, { field: 'Chỉ tiêu', group: group.id ?? group.name, first: own.cell });
  }
  group.rows.push(line);
}

/** The same share in the same words, blanks and case aside. */
function isSame(a: Target, b: Target): boolean {
  const words = ({ text }: Target): string => foldAccents(text).replace(/\s/gu, '');
  const isValue = a.value?.numerator === b.value?.numerator && a.value?.denominator === b.value?.denominator;
  return isValue && words(a) === words(b);
}

/** What a group still lacks. A row without a unit is a group that nobody belongs to, if it is the group's only row. */
function tellGaps({ id, section, rows }: Gathering): void {
  for (const { row, unit, isSectionTold } of rows) {
    const isBlank = unit === null && row.isBlank('unit') && row.isBlank('aliases');
    if (isBlank && (id === null || rows.length > 1)) row.tell('blank', 'unit', { field: row.headingOf('unit') });
    if (section === null && !isSectionTold) row.tell('blank', 'section', { field: row.headingOf('section') });
  }
}

function finish(groups: readonly Gathering[]): readonly Group[] {
  const taken = new Set(groups.map(({ id }) => id));
  const orders = new Map<string, number>();
  return groups.map(({ id, section, name, units, targets }) => {
    const of = section ?? '';
    let order = (orders.get(of) ?? 0) + 1;
    let made = `${of}.${order}`;
    for (; id === null && taken.has(made); made = `${of}.${order}`) order += 1;
    orders.set(of, order);
    taken.add(id ?? made);
    const [unit] = units;
    const named = name !== '' || id !== null ? name : units.length === 1 ? (unit?.name ?? '') : `Nhóm ${order}`;
    const own = Object.fromEntries([...targets].map(([indicator, { target }]) => [indicator, target]));
    return { id: id ?? made, section: of, name: named, text: '', units, targets: own };
  });
}
