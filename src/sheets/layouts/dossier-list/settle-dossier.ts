import type { MeasureId } from '../../../domain/measures/measures';
import type { DossierColumn } from './column-words';
import { DONE_AT_END, type DoneColumn } from './done-columns';
import { doneOf, type Dossier } from './read-dossier';
import type { Days, Tally, Tell, Told } from './tally';
import type { Timing } from './value-words';

const TIMED: readonly MeasureId[] = ['settledEarly', 'settledOnTime', 'settledLate', 'settledInTime'];
const PENDING: readonly MeasureId[] = ['pendingInTime', 'pendingLate'];
const SETTLED: readonly MeasureId[] = ['settledDossiers', 'pendingDossiers', ...TIMED, ...PENDING];

/**
 * Adds a dossier to those settled in the period, in time or late, or to those pending at its end. Days go before words;
 * where the two cannot both be true that is told, and where only words say that it is settled, when is open. A limit counted in
 * days ends with its last day, so what was returned on that day is on time at any hour, which is told.
 */
export function settle(
  dossier: Dossier,
  columns: ReadonlyMap<DossierColumn, number>,
  { from, to }: Days,
  tally: Tally,
  told: Tell,
): void {
  const { row, due, returned, status, timing } = dossier;
  const hasReturns = columns.has('returnedOn');
  const statusColumn = columns.has('dossierStatus') ? 'dossierStatus' : 'dossierTiming';
  if (!hasReturns && !columns.has(statusColumn)) return;
  const open = (what: Told, column: DossierColumn, measures: readonly MeasureId[]): void => {
    told(what, row, column);
    tally.doubt(measures, what);
  };
  if (returned === undefined) {
    open('returned', 'returnedOn', SETTLED);
    return;
  }
  if (returned === null) {
    if (status === 'withdrawn') return;
    const isUnclear = status === undefined || (hasReturns ? status === 'settled' : status === null);
    if (isUnclear) {
      open('status', statusColumn, SETTLED);
      return;
    }
  }
  const isSettled = returned === null ? status === 'settled' : returned <= to;
  const timingColumn = columns.has('dossierTiming') ? 'dossierTiming' : statusColumn;
  if (dossier.clashes.includes('dossierTiming')) told('marks', row, 'dossierTiming');
  if (!isSettled) {
    if (returned !== null) told('later', row, 'returnedOn');
    tally.add('pendingDossiers');
    const found = pendingTiming(dossier, to);
    if (found === 'late') tally.add('pendingLate');
    else if (found === 'inTime') tally.add('pendingInTime');
    else if (found !== null) open(found, 'dueOn', PENDING);
    else if (columns.has('dueOn')) open('due', 'dueOn', PENDING);
    else open('timing', timingColumn, PENDING);
    return;
  }
  // What was settled before the period is no work of it.
  if (returned !== null && returned < from) return;
  if (returned !== null && (status === 'pending' || status === 'withdrawn')) told('disagrees', row, statusColumn);
  tally.add('settledDossiers');
  addDone(DONE_AT_END, dossier, tally, told);
  const byDays = typeof due === 'number' && returned !== null ? timingOf(returned, due) : null;
  if (dossier.isPastHour) told('hours', row, 'returnedOn');
  else if (byDays !== null && timing !== null && (byDays === 'late') !== (timing === 'late'))
    told('disagrees', row, timingColumn);
  const when = due === undefined ? null : (byDays ?? timing);
  if (when === null) {
    if (columns.has('dueOn')) open('due', 'dueOn', TIMED);
    else open('timing', timingColumn, TIMED);
    return;
  }
  if (byDays === null && dossier.assumes.includes('dossierTiming')) told('unmarked', row, 'dossierTiming');
  for (const measure of MEASURES_OF[when]) tally.add(measure);
  if (when === 'inTime') tally.doubt(['settledEarly', 'settledOnTime'], 'timing');
}

/**
 * Whether a dossier is late at the period's end: by the day that it was due, where there is one and an end to hold it against, else
 * by what its status says of the day that the list was made. Null where nothing tells; a word where it is open why.
 */
function pendingTiming(dossier: Dossier, to: number): 'late' | 'inTime' | 'open' | 'ahead' | null {
  const { due, returned } = dossier;
  // A blank below "Quá hạn" among results says nothing of what has no result yet.
  const timing = dossier.assumes.includes('dossierTiming') ? null : dossier.timing;
  if (due === undefined) return null;
  if (due !== null && Number.isFinite(to)) {
    if (due >= to) return 'inTime';
    // Still in time when the list was made, which was before the period's end, then.
    const isAhead = returned === null && timing !== null && timing !== 'late';
    return isAhead ? 'ahead' : 'late';
  }
  // What is said of one that was returned after the period is not said of its end, unless it was in time even then.
  const isOfLater = returned !== null && timing === 'late';
  if (timing !== null && !isOfLater) return timing === 'late' ? 'late' : 'inTime';
  return due !== null && !isOfLater ? 'open' : null;
}

const MEASURES_OF: Readonly<Record<Timing, readonly MeasureId[]>> = {
  late: ['settledLate'],
  early: ['settledEarly', 'settledInTime'],
  onTime: ['settledOnTime', 'settledInTime'],
  inTime: ['settledInTime'],
};

function timingOf(returned: number, due: number): Timing {
  return returned > due ? 'late' : returned < due ? 'early' : 'onTime';
}

/** Counts what was done with a dossier, where columns say it; a cell that does not say whether leaves the measure open. */
export function addDone(of: readonly DoneColumn[], dossier: Dossier, tally: Tally, told: Tell): void {
  for (const is of of) {
    const done = doneOf(dossier, is);
    if (done === 'yes') tally.add(is);
    else if (done === 'assumed') told('unmarked', dossier.row, is);
    else if (done === 'unknown') {
      told('done', dossier.row, is);
      tally.doubt([is], 'done');
    }
  }
}
