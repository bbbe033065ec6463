import type { MeasureId } from '../../../domain/measures/measures';
import type { DossierColumn } from './column-words';
import type { Dossier } from './dossier-rows';
import type { Days, Tally, Tell, Told } from './tally';
import type { Timing } from './value-words';

const TIMED: readonly MeasureId[] = ['settledEarly', 'settledOnTime', 'settledLate', 'settledInTime'];
const PENDING: readonly MeasureId[] = ['pendingInTime', 'pendingLate'];
const SETTLED: readonly MeasureId[] = ['settledDossiers', 'pendingDossiers', ...TIMED, ...PENDING];

/**
 * Adds a dossier to those settled in the period, in time or late, or to those pending at its end. Days go before words;
 * where the two cannot both be true that is told, and where only words say that it is settled, when is open.
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
  if (!isSettled) {
    tally.add('pendingDossiers');
    const isTold = due === null && timing !== null;
    if (typeof due === 'number' && Number.isFinite(to)) tally.add(due < to ? 'pendingLate' : 'pendingInTime');
    else if (isTold) tally.add(timing === 'late' ? 'pendingLate' : 'pendingInTime');
    else if (columns.has('dueOn')) open('due', 'dueOn', PENDING);
    else tally.doubt(PENDING, 'status');
    return;
  }
  // What was settled before the period is no work of it.
  if (returned !== null && returned < from) return;
  if (returned !== null && (status === 'pending' || status === 'withdrawn')) told('disagrees', row, statusColumn);
  tally.add('settledDossiers');
  const byDays = typeof due === 'number' && returned !== null ? timingOf(returned, due) : null;
  if (byDays !== null && timing !== null && (byDays === 'late') !== (timing === 'late'))
    told('disagrees', row, statusColumn);
  const when = due === undefined ? null : (byDays ?? timing);
  if (when === null) {
    if (columns.has('dueOn')) open('due', 'dueOn', TIMED);
    else open('status', statusColumn, TIMED);
    return;
  }
  for (const measure of MEASURES_OF[when]) tally.add(measure);
  if (when === 'inTime') tally.doubt(['settledEarly', 'settledOnTime'], 'status');
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
