import type { Group, IndicatorId, PlanIndicator, Section, Target, Unit } from '../../domain/plans/plan';
import type { CellValue } from '../cells/grid';
import type { AssignmentRow } from './assignment-row';
import { tidyName } from './exact-text';
import { gatherGroups } from './gather-groups';
import { targetColumns, type TargetColumn } from './indicator-headings';
import type { Mistakes } from './mistakes';
import { RowCells } from './row-cells';
import { sectionOfRow } from './read-sections';
import { isOrder, shown, type Marker, type SheetTable } from './sheet-tables';
import { readTargetCell } from './target-cells';
import { UniqueNames } from './unique-names';
import { rowMarks } from './vocabulary';
import { foldKey } from '../../domain/text/vietnamese-text';

export interface AssignmentReading {
  readonly groups: readonly Group[];
  /** Indicators that only the headings of this table name. */
  readonly added: readonly PlanIndicator[];
}

/** Groups with their units and targets: a row a unit. */
export function readAssignments(
  table: SheetTable | undefined,
  texts: SheetTable | undefined,
  plan: { readonly indicators: readonly PlanIndicator[]; readonly sections: readonly Section[] },
  marker: Marker,
  mistakes: Mistakes,
): AssignmentReading {
  const lines = (table?.rows ?? []).map((line) => new RowCells(table as SheetTable, line, mistakes));
  const columns = table === undefined ? [] : targetColumns(table, lines, plan.indicators, mistakes);
  const units = new UniqueNames('names');
  const indicators = [...plan.indicators, ...columns.flatMap(({ added }) => (added === null ? [] : [added]))];
  const rows = lines.map((row) => readRow(row, columns, { ...plan, indicators }, units));
  if (table?.saysNone !== true && rows.every(({ unit }) => unit === null))
    mistakes.add('no-units', table?.row ?? marker.row, marker.column, {});
  const groups = gatherGroups(rows);
  return {
    groups: withTexts(groups, texts, mistakes),
    added: columns.flatMap(({ added }) => (added === null ? [] : [added])),
  };
}

function readRow(
  row: RowCells,
  columns: readonly TargetColumn[],
  { indicators, sections }: { readonly indicators: readonly PlanIndicator[]; readonly sections: readonly Section[] },
  units: UniqueNames,
): AssignmentRow {
  checkOrder(row);
  const section = row.text('section', tidyName);
  const found = sectionOfRow(row, section, sections);
  return {
    row,
    section: found,
    isSectionTold: section !== null && found === null,
    groupId: row.text('groupId', tidyName),
    groupName: row.optional('groupName', tidyName),
    unit: readUnit(row, 'unit', units),
    targets: readTargets(row, columns, indicators),
  };
}

/** @param key the column of the name @returns null where the name is blank; aliases without a name are told */
export function readUnit(row: RowCells, key: string, units: UniqueNames): Unit | null {
  const aliases = row.list('aliases');
  const name = row.text(key, tidyName);
  if (name === null) {
    if (aliases.length > 0) row.tell('blank', key, { field: row.headingOf(key) });
    return null;
  }
  units.check(row, key, name);
  return { name: name.text, aliases };
}

function checkOrder(row: RowCells): void {
  const order = row.value('order');
  const isNone = typeof order === 'string' && foldKey(order) === rowMarks.noUnits;
  if (!isNone && !isOrder(order)) row.checkOrder();
}

function readTargets(
  row: RowCells,
  columns: readonly TargetColumn[],
  indicators: readonly PlanIndicator[],
): AssignmentRow['targets'] {
  const targets = new Map<IndicatorId, { column: number; target: Target }>();
  for (const { column, id } of columns) {
    const cell: CellValue = row.at(column);
    if (typeof cell === 'object' && cell !== null) {
      row.tellAt('cell-error', column, { error: cell.error });
      continue;
    }
    const reading = readTargetCell(
      cell,
      indicators.find((indicator) => indicator.id === id),
    );
    if (reading.kind === 'target') targets.set(id, { column, target: reading.target });
    else if (reading.kind === 'mistake') row.tellAt(reading.code, column, { written: shown(cell) });
  }
  return targets;
}

/** A group's own words stand in a table of their own: they are long, and say the same for all its units. */
function withTexts(groups: readonly Group[], table: SheetTable | undefined, mistakes: Mistakes): readonly Group[] {
  const texts = new Map<string, string>();
  const ids = new UniqueNames('codes');
  for (const line of table?.rows ?? []) {
    const row = new RowCells(table as SheetTable, line, mistakes);
    row.checkOrder();
    const id = row.filled('groupId', tidyName);
    const text = row.filled('text').text;
    if (id.text === '') continue;
    ids.check(row, 'groupId', id);
    if (groups.every((group) => group.id !== id.text)) row.tell('group-unknown', 'groupId', { written: id.text });
    texts.set(id.text, text);
  }
  return groups.map((group) => ({ ...group, text: texts.get(group.id) ?? '' }));
}
