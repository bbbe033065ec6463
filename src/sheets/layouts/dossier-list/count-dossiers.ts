import type { MeasureId } from '../../../domain/measures/measures';
import { foldAccents } from '../../../domain/text/vietnamese-text';
import type { TextGrid } from '../../cells/text-grid';
import type { Table } from '../../tables/table';
import { meantBy, statuses, timing, wayOf, type DossierStatus, type Way } from './dossier-words';
import type { DossierColumnsFound } from './find-dossier-columns';
import { readDay, serialOf } from './read-day';

/** Cells that something is to be told of: how many, and the first of them. Never what stands in them. */
export interface ToldCells {
  readonly count: number;
  readonly first: readonly string[];
}

export interface DossierCounts {
  /** What the list tells, by measure; a measure that it cannot tell is absent. */
  readonly counts: ReadonlyMap<MeasureId, number>;
  /** Dossiers received before the period, which never count as received in it, and after it. */
  readonly before: ToldCells;
  readonly after: ToldCells;
  /** Rows whose way of submission is blank or unknown, whose days cannot be read, and codes that stand twice. */
  readonly unknownWay: ToldCells;
  readonly unknownDay: ToldCells;
  readonly twice: ToldCells;
  /** The rows of dossiers, from the first to the last. */
  readonly rows: { readonly first: number; readonly last: number };
}

const FEW = 5;

class Told {
  count = 0;
  readonly first: string[] = [];

  add(sheet: TextGrid, row: number, column: number): void {
    this.count += 1;
    if (this.first.length < FEW) this.first.push(sheet.address(row, column));
  }
}

/**
 * Counts a list of dossiers: received in the period by way of submission, carried over, settled in the period and how, and
 * pending at its end. A dossier is settled when its result was returned; on the day it was due is on time.
 * @param period both days included; null counts every row
 */
export function countDossiers(
  sheet: TextGrid,
  table: Table,
  columns: DossierColumnsFound,
  period: { readonly from: string; readonly to: string } | null,
): DossierCounts {
  const [from, to] = period === null ? [-Infinity, Infinity] : [serialOf(period.from), serialOf(period.to)];
  const told = { before: new Told(), after: new Told(), way: new Told(), day: new Told(), twice: new Told() };
  const counts = new Map<MeasureId, number>(zeroes(columns).map((measure) => [measure, 0]));
  const add = (measure: MeasureId): void => {
    const before = counts.get(measure);
    if (before !== undefined) counts.set(measure, before + 1);
  };
  const wayIn = remember(wayOf);
  const statusOf = remember((text: string) => meantBy(statuses, text));
  const timingOf = remember((text: string) => meantBy(timing, text));
  const codes = new Set<string>();
  const at = (name: Parameters<DossierColumnsFound['get']>[0]): number | undefined => columns.get(name);
  const [code = 0, channel, received, due, returned, status] = [
    at('code'),
    ...(['channel', 'receivedOn', 'dueOn', 'returnedOn', 'status'] as const).map(at),
  ];
  const heading = sheet.text(table.firstRow - 1, code);
  const dayAt = (row: number, column: number | undefined): number | null => {
    if (column === undefined) return null;
    const day = readDay(sheet.value(row, column));
    if (day === undefined) told.day.add(sheet, row, column);
    return day ?? null;
  };
  let [first, last] = [-1, -1];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const own = sheet.text(row, code);
    if (own === '' || own === heading) continue;
    if (first < 0) first = row;
    last = row;
    if (codes.has(own)) told.twice.add(sheet, row, code);
    codes.add(own);
    const on = dayAt(row, received);
    if (on === null && received !== undefined && period !== null) told.day.add(sheet, row, received);
    if (on !== null && on > to) {
      told.after.add(sheet, row, received ?? code);
      continue;
    }
    const way = channel === undefined ? null : wayIn(sheet.text(row, channel));
    if (on !== null && on < from) {
      told.before.add(sheet, row, received ?? code);
      add('carriedOverDossiers');
    } else {
      add('receivedDossiers');
      if (way !== null) add(MEASURE_OF_WAY[way]);
      else if (channel !== undefined) told.way.add(sheet, row, channel);
    }
    const said = status === undefined ? null : statusOf(sheet.text(row, status));
    countSettled(add, {
      back: dayAt(row, returned),
      until: dayAt(row, due),
      said,
      timed: status === undefined ? null : timingOf(sheet.text(row, status)),
      hasReturns: returned !== undefined,
      from,
      to,
    });
  }
  return {
    counts,
    before: told.before,
    after: told.after,
    unknownWay: told.way,
    unknownDay: told.day,
    twice: told.twice,
    rows: { first: Math.max(first, table.firstRow), last: Math.max(last, table.firstRow) },
  };
}

const MEASURE_OF_WAY: Readonly<Record<Way, MeasureId>> = {
  online: 'onlineDossiers',
  direct: 'directDossiers',
  post: 'postDossiers',
  other: 'otherWayDossiers',
};

/** What a list with these columns can tell at all. */
function zeroes(columns: DossierColumnsFound): readonly MeasureId[] {
  const has = (...names: Parameters<DossierColumnsFound['get']>[0][]): boolean =>
    names.some((name) => columns.has(name));
  return [
    'receivedDossiers',
    ...(has('receivedOn') ? ['carriedOverDossiers'] : []),
    ...(has('channel') ? Object.values(MEASURE_OF_WAY) : []),
    ...(has('returnedOn', 'status') ? ['settledDossiers', 'pendingDossiers'] : []),
    ...(has('returnedOn', 'status') && has('dueOn', 'status')
      ? ['settledEarly', 'settledOnTime', 'settledLate', 'settledInTime', 'pendingLate']
      : []),
  ];
}

interface Settlement {
  readonly back: number | null;
  readonly until: number | null;
  readonly said: DossierStatus | null;
  readonly timed: 'late' | 'early' | 'onTime' | null;
  readonly hasReturns: boolean;
  readonly from: number;
  readonly to: number;
}

function countSettled(add: (measure: MeasureId) => void, settlement: Settlement): void {
  const { back, until, said, timed, hasReturns, from, to } = settlement;
  const isSettled = back !== null ? back <= to : !hasReturns && said === 'settled';
  if (!isSettled) {
    if (said === 'withdrawn' && back === null) return;
    add('pendingDossiers');
    if (until !== null && until < to && Number.isFinite(to)) add('pendingLate');
    return;
  }
  // What was settled before the period is no work of it.
  if (back !== null && back < from) return;
  const when = back !== null && until !== null ? (back > until ? 'late' : back < until ? 'early' : 'onTime') : timed;
  add('settledDossiers');
  if (when === 'late') add('settledLate');
  else if (when === 'early') add('settledEarly');
  else if (when === 'onTime') add('settledOnTime');
  if (when === 'early' || when === 'onTime') add('settledInTime');
}

/** Lists hold the same few words over and over. */
function remember<T>(read: (folded: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(foldAccents(text));
    known.set(text, value);
    return value;
  };
}
