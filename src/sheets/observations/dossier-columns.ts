import { problem, type Problem } from '../../domain/problem';
import { readCount, type Figure } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';

/** Where a row's dossiers of the period are found. Carried-over ones (kỳ trước) never count. */
export interface DossierColumns {
  readonly online: number;
  /** The period's total in one column; null where it is the sum of the ways of submission. */
  readonly total: number | null;
  /** Taken off the total where it includes what was carried over. */
  readonly carriedOver: number | null;
  /** Ways of submission other than online. */
  readonly offline: readonly number[];
}

type Columns = ReadonlyMap<string, number>;

/**
 * Chooses the columns of the dossier rate. A total of the period wins; a total that stands beside "kỳ trước" includes
 * it (form II.06a: 3=4+5+6), so then the ways of submission are added up or what was carried over is taken off.
 * @param partsOnly form II.06a: column (3) is never the denominator
 */
export function chooseDossierColumns(columns: Columns, partsOnly = false): DossierColumns | null {
  const online = columns.get('online');
  if (online === undefined) return null;
  const offline = ['directPost', 'direct', 'post'].flatMap((role) => columns.get(role) ?? []);
  const hasParts = columns.has('directPost') || columns.has('direct');
  const period = columns.get('periodTotal');
  const total = columns.get('total');
  const carriedOver = columns.get('carriedOver') ?? null;
  if (partsOnly) return hasParts ? { online, total: null, carriedOver: null, offline } : null;
  if (period !== undefined) return { online, total: period, carriedOver: null, offline };
  if (total !== undefined && carriedOver === null) return { online, total, carriedOver: null, offline };
  if (hasParts) return { online, total: null, carriedOver: null, offline };
  if (total !== undefined) return { online, total, carriedOver, offline };
  return null;
}

export interface DossierLabels {
  readonly online: string;
  readonly total: string;
  readonly offline: string;
  readonly carriedOver: string;
}

/** The dossiers of one row. `state` is what the row does to every indicator that uses it. */
export interface RowDossiers {
  readonly online: number | null;
  readonly total: number | null;
  readonly state: 'read' | 'blank' | 'invalid' | 'no-data';
  readonly problems: readonly Problem[];
}

/** Reads and checks a row: online within total, neither blank alone. */
export function readRowDossiers(
  sheet: TextGrid,
  row: number,
  columns: DossierColumns,
  labels: DossierLabels,
): RowDossiers {
  const online = readCount(sheet, row, columns.online, labels.online);
  const denominator = readDenominator(sheet, row, columns, labels, online);
  const problems = [...problemsOf(online), ...denominator.problems];
  const onlineValue = online.kind === 'count' ? online.value : online.kind === 'invalid' ? online.value : null;
  const base = { online: onlineValue, total: denominator.value };
  if (online.kind === 'invalid' || denominator.kind === 'invalid') return { ...base, state: 'invalid', problems };
  if (online.kind === 'unreadable' || denominator.kind === 'unreadable') return { ...base, state: 'no-data', problems };
  if (online.kind === 'blank' && denominator.kind === 'blank')
    return { online: null, total: null, state: 'blank', problems };
  const at = (column: number): { cell: string; indicator: string } => ({
    cell: sheet.address(row, column),
    indicator: 'onlineDossierRate',
  });
  if (online.kind === 'blank') {
    const facts = {
      label: labels.online,
      otherLabel: columns.total === null ? labels.offline : labels.total,
      otherValue: denominator.value ?? 0,
    };
    return { ...base, state: 'no-data', problems: [...problems, problem('missing-count', facts, at(columns.online))] };
  }
  if (denominator.kind === 'blank') {
    const column = columns.total ?? columns.offline[0] ?? columns.online;
    const facts = {
      label: columns.total === null ? labels.offline : labels.total,
      otherLabel: labels.online,
      otherValue: online.value,
    };
    return { ...base, state: 'no-data', problems: [...problems, problem('missing-count', facts, at(column))] };
  }
  if (online.value > (denominator.value ?? 0)) {
    const facts = {
      numerator: online.value,
      denominator: denominator.value ?? 0,
      numeratorLabel: labels.online,
      denominatorLabel: labels.total,
    };
    return {
      ...base,
      state: 'invalid',
      problems: [...problems, problem('numerator-exceeds-denominator', facts, at(columns.online))],
    };
  }
  return { ...base, state: 'read', problems };
}

interface Denominator {
  readonly kind: Figure['kind'];
  readonly value: number | null;
  readonly problems: readonly Problem[];
}

function problemsOf(figure: Figure): readonly Problem[] {
  return figure.kind === 'invalid' || figure.kind === 'unreadable' ? [figure.problem] : [];
}

function readDenominator(
  sheet: TextGrid,
  row: number,
  columns: DossierColumns,
  labels: DossierLabels,
  online: Figure,
): Denominator {
  if (columns.total !== null) {
    const total = readCount(sheet, row, columns.total, labels.total);
    if (total.kind !== 'count')
      return { kind: total.kind, value: total.kind === 'invalid' ? total.value : null, problems: problemsOf(total) };
    if (columns.carriedOver === null) return { kind: 'count', value: total.value, problems: [] };
    const carried = readCount(sheet, row, columns.carriedOver, labels.carriedOver);
    if (carried.kind === 'invalid' || carried.kind === 'unreadable')
      return { kind: carried.kind, value: null, problems: problemsOf(carried) };
    return { kind: 'count', value: total.value - (carried.kind === 'count' ? carried.value : 0), problems: [] };
  }
  const parts = columns.offline.map((column) => readCount(sheet, row, column, labels.offline));
  const problems = parts.flatMap(problemsOf);
  if (parts.some((part) => part.kind === 'invalid')) return { kind: 'invalid', value: null, problems };
  if (parts.some((part) => part.kind === 'unreadable')) return { kind: 'unreadable', value: null, problems };
  if (parts.every((part) => part.kind === 'blank')) return { kind: 'blank', value: null, problems };
  const offline = parts.reduce((sum, part) => sum + (part.kind === 'count' ? part.value : 0), 0);
  return { kind: 'count', value: offline + (online.kind === 'count' ? online.value : 0), problems };
}
