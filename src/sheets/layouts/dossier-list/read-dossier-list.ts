import type { WrittenPeriod } from '../../../domain/periods/read-period';
import type { MeasureId } from '../../../domain/measures/measures';
import { problem, type Problem } from '../../../domain/problem';
import { areaAddress } from '../../cells/grid';
import type { TextGrid } from '../../cells/text-grid';
import type { Definition, Part, PlanVocabulary } from '../../headings/plan-vocabulary';
import type { Entry, Reading } from '../../observations/reading';
import type { Table } from '../../tables/table';
import { countDossiers, type DossierCounts, type ToldCells } from './count-dossiers';
import { findDossierColumns, type DossierColumnsFound } from './find-dossier-columns';

/**
 * Reads a list with a row for each dossier, as one-stop software exports it: what it counts in the sheet's period gives the
 * unit's indicators. Null where the table is none such. Of citizens nothing is read: no name, phone or address.
 */
export function readDossierList(
  sheet: TextGrid,
  table: Table,
  vocabulary: PlanVocabulary,
  wanted: WrittenPeriod | null,
): Reading | null {
  const columns = findDossierColumns(sheet, table);
  if (columns === null) return null;
  const period = wanted?.from == null || wanted.to === null ? null : { from: wanted.from, to: wanted.to };
  const counted = countDossiers(sheet, table, columns, period);
  const entries = vocabulary.definitions.flatMap(
    (definition) => entryOf(sheet, columns, counted, definition, vocabulary) ?? [],
  );
  return {
    layout: 'dossier-list',
    isList: true,
    sheet,
    table: withoutPersonal(table, columns),
    titleRows: table.top,
    rows: [],
    columns: new Map(),
    entries,
    problems: tellCounted(counted, period === null && wanted === null && columns.has('receivedOn')),
    ambiguous: [],
    indicators: [],
  };
}

/** The table with its columns of dossiers alone: what else stands in it is none of ours. */
function withoutPersonal(table: Table, columns: DossierColumnsFound): Table {
  const used = new Set(columns.values());
  return { ...table, columns: table.columns.filter(({ column }) => used.has(column)) };
}

function entryOf(
  sheet: TextGrid,
  columns: DossierColumnsFound,
  { counts, unknownWay, rows }: DossierCounts,
  { id, numerator, denominator }: Definition,
  vocabulary: PlanVocabulary,
): Entry | null {
  if (numerator.length === 0 || denominator.length === 0) return null;
  const sum = (parts: readonly Part[]): number | null => {
    const values = parts.map(({ measure }) => (measure === null ? null : valueOf(measure, counts, vocabulary, 0)));
    return values.some((value) => value === null) ? null : values.reduce<number>((so, value) => so + (value ?? 0), 0);
  };
  const [top, bottom] = [sum(numerator), sum(denominator)];
  if (top === null || bottom === null) return null;
  const isByWay = numerator.some(({ measure }) => measure !== null && WAYS.has(measure));
  const isOpen = isByWay && unknownWay.count > 0;
  const place = (name: 'code' | 'channel' | 'returnedOn' | 'status'): string | undefined => {
    const column = columns.get(name);
    if (column === undefined) return undefined;
    const [first, last] = [sheet.place(rows.first, column), sheet.place(rows.last, column)];
    return areaAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  };
  const shown = isByWay ? place('channel') : (place('returnedOn') ?? place('status'));
  return {
    writtenAs: null,
    unitCell: null,
    row: null,
    indicator: id,
    counts: isOpen ? { numerator: null, denominator: null } : { numerator: top, denominator: bottom },
    state: isOpen ? 'no-data' : 'read',
    writtenRate: null,
    cells: { numerator: shown ?? place('code') ?? '', denominator: place('code') ?? '' },
  };
}

const WAYS: ReadonlySet<MeasureId> = new Set(['onlineDossiers', 'directDossiers', 'postDossiers', 'otherWayDossiers']);

/** A measure that the list tells, itself or by what makes it up. */
function valueOf(
  measure: MeasureId,
  counts: DossierCounts['counts'],
  vocabulary: PlanVocabulary,
  depth: number,
): number | null {
  // A list has no carried-over dossiers in its total: "tổng số hồ sơ" is what was received.
  const told = counts.get(measure === 'allDossiers' ? 'receivedDossiers' : measure);
  if (told !== undefined || depth > 2) return told ?? null;
  for (const { plus, minus = [] } of vocabulary.measures[measure]?.sums ?? []) {
    const values = [...plus, ...minus].map((part) => valueOf(part, counts, vocabulary, depth + 1));
    if (plus.length === 0 || values.some((value) => value === null)) continue;
    return values.reduce<number>((so, value, index) => so + (index < plus.length ? 1 : -1) * (value ?? 0), 0);
  }
  return null;
}

/** Everything that was not counted, once for all its rows and by cells alone. */
function tellCounted(
  { before, after, unknownWay, unknownDay, twice }: DossierCounts,
  isWithoutPeriod: boolean,
): readonly Problem[] {
  const tell = (what: 'before' | 'after' | 'way' | 'day' | 'twice', { count, first }: ToldCells): Problem[] =>
    count === 0 ? [] : [problem('dossiers-left-out', { what, count, cells: first }, at(what, first))];
  return [
    ...tell('way', unknownWay),
    ...tell('day', unknownDay),
    ...tell('twice', twice),
    ...tell('before', before),
    ...tell('after', after),
    ...(isWithoutPeriod ? [problem('dossiers-of-any-period', {})] : []),
  ];
}

function at(
  what: 'before' | 'after' | 'way' | 'day' | 'twice',
  [cell]: readonly string[],
): { cell?: string; severity: 'error' | 'warning' | 'info' } {
  const severity = what === 'way' ? 'error' : what === 'day' || what === 'twice' ? 'warning' : 'info';
  return cell === undefined ? { severity } : { cell, severity };
}
