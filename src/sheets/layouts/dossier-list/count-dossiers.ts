import type { MeasureId } from '../../../domain/measures/measures';
import type { DossierColumn } from './column-words';
import { DONE_AT_END, DONE_AT_RECEIPT } from './done-columns';
import { areAlike, type Dossier } from './read-dossier';
import { addDone, settle } from './settle-dossier';
import { Tally, type Days, type Tell } from './tally';
import type { Way } from './value-words';

/**
 * Counts a list of dossiers: received in the period by way, level and fee, carried over, settled in the period and how, and
 * pending at its end. A dossier is settled when its result was returned; on the day it was due is on time. What a row leaves
 * open is told, and opens every measure that it might belong to: no rate is made of those.
 */
export function countDossiers(
  dossiers: readonly Dossier[],
  columns: ReadonlyMap<DossierColumn, number>,
  days: Days,
  told: Tell,
): Tally {
  const isOfPeriod = Number.isFinite(days.from);
  const saysTime = dossiers.some(({ timing }) => timing !== null);
  const tally = new Tally(measuresOf(columns, isOfPeriod, saysTime));
  const add = new Received(columns, tally, told);
  const seen = new Map<string, Dossier>();
  for (const dossier of dossiers) {
    const before = dossier.code === '' ? undefined : seen.get(dossier.code);
    if (before !== undefined && areAlike(before, dossier)) {
      told('again', dossier.row, 'dossierCode');
      continue;
    }
    if (before !== undefined) {
      told('twice', dossier.row, 'dossierCode');
      tally.doubtAll('twice');
    }
    if (dossier.code === '') told('code', dossier.row, 'dossierCode');
    seen.set(dossier.code, dossier);
    const on = dossier.received;
    if (typeof on === 'number' && on > days.to) {
      told('after', dossier.row, 'receivedOn');
      continue;
    }
    if (typeof on === 'number' && on < days.from) {
      told('before', dossier.row, 'receivedOn');
      if (typeof dossier.returned !== 'number' || dossier.returned >= days.from) tally.add('carriedOverDossiers');
    } else if (typeof on !== 'number' && columns.has('receivedOn')) {
      told('received', dossier.row, 'receivedOn');
      if (isOfPeriod) tally.doubt(OF_RECEIPT, 'received');
      else add.dossier(dossier);
    } else add.dossier(dossier);
    settle(dossier, columns, days, tally, told);
  }
  add.procedures();
  return tally;
}

const WAY_MEASURES: Readonly<Record<Exclude<Way, 'offline'>, MeasureId>> = {
  online: 'onlineDossiers',
  direct: 'directDossiers',
  post: 'postDossiers',
  other: 'otherWayDossiers',
};
const OF_WAY: readonly MeasureId[] = Object.values(WAY_MEASURES);
const OF_OTHER_WAY = OF_WAY.filter((measure) => measure !== 'onlineDossiers');
const OF_LEVEL: readonly MeasureId[] = ['endToEndServiceDossiers', 'onlineServiceDossiers'];
const OF_LEVEL_ONLINE: readonly MeasureId[] = ['endToEndOnlineDossiers', 'partialOnlineDossiers'];
const OF_FEE: readonly MeasureId[] = ['feeDossiers'];
const OF_PAYMENT: readonly MeasureId[] = ['paidOnlineDossiers'];
const OF_PROCEDURES: readonly MeasureId[] = ['activeProcedures'];
const OF_PROCEDURES_ONLINE: readonly MeasureId[] = ['onlineActiveProcedures'];
const OF_PROCEDURE_FEES: readonly MeasureId[] = ['feeProcedures', 'paidOnlineProcedures'];
const OF_RECEIPT: readonly MeasureId[] = [
  ...['receivedDossiers', 'carriedOverDossiers'],
  ...[OF_WAY, OF_LEVEL, OF_LEVEL_ONLINE, OF_FEE, OF_PAYMENT].flat(),
  ...[OF_PROCEDURES, OF_PROCEDURES_ONLINE, OF_PROCEDURE_FEES].flat(),
  ...DONE_AT_RECEIPT,
];

/** What a list with these columns can tell at all; the others are absent, not 0. */
function measuresOf(
  columns: ReadonlyMap<DossierColumn, number>,
  isOfPeriod: boolean,
  saysTime: boolean,
): readonly MeasureId[] {
  const has = (...names: readonly DossierColumn[]): boolean => names.every((name) => columns.has(name));
  const isSettled = has('returnedOn') || has('dossierStatus') || has('dossierTiming');
  const isTimed = isSettled && (saysTime || has('dueOn', 'returnedOn'));
  return [
    'receivedDossiers',
    ...(has('receivedOn') && isOfPeriod ? ['carriedOverDossiers'] : []),
    ...(has('dossierChannel') ? OF_WAY : []),
    ...(has('dossierLevel') ? OF_LEVEL : []),
    ...(has('dossierLevel', 'dossierChannel') ? OF_LEVEL_ONLINE : []),
    ...(has('dossierFee') ? OF_FEE : []),
    ...(has('dossierFee', 'dossierPayment') ? OF_PAYMENT : []),
    // Which procedures allow online submission is told by their level alone.
    ...(has('dossierProcedure', 'dossierLevel') ? OF_PROCEDURES : []),
    ...(has('dossierProcedure', 'dossierLevel', 'dossierChannel') ? OF_PROCEDURES_ONLINE : []),
    ...(has('dossierProcedure', 'dossierFee', 'dossierPayment') ? OF_PROCEDURE_FEES : []),
    ...DONE_AT_RECEIPT.filter((is) => has(is)),
    ...DONE_AT_END.filter((is) => isSettled && has(is)),
    ...(isSettled ? ['settledDossiers', 'pendingDossiers'] : []),
    ...(isTimed ? ['settledEarly', 'settledOnTime', 'settledLate', 'settledInTime'] : []),
    ...(isSettled && (saysTime || has('dueOn')) ? ['pendingInTime', 'pendingLate'] : []),
  ];
}

/** Adds up the dossiers received in the period. */
class Received {
  private readonly of = {
    active: new Set<string>(),
    online: new Set<string>(),
    fee: new Set<string>(),
    paid: new Set<string>(),
  };

  constructor(
    private readonly columns: ReadonlyMap<DossierColumn, number>,
    private readonly tally: Tally,
    private readonly told: Tell,
  ) {}

  dossier(dossier: Dossier): void {
    this.tally.add('receivedDossiers');
    if (dossier.status === 'withdrawn') this.told('withdrawn', dossier.row, 'dossierStatus');
    if (this.columns.has('dossierChannel')) this.way(dossier);
    if (this.columns.has('dossierLevel')) this.level(dossier);
    if (this.columns.has('dossierFee')) this.fee(dossier);
    addDone(DONE_AT_RECEIPT, dossier, this.tally, this.told);
  }

  procedures(): void {
    const { active, online, fee, paid } = this.of;
    this.tally.add('activeProcedures', active.size);
    this.tally.add('onlineActiveProcedures', online.size);
    this.tally.add('feeProcedures', fee.size);
    this.tally.add('paidOnlineProcedures', paid.size);
  }

  private way({ way, row, clashes, assumes }: Dossier): void {
    if (assumes.includes('dossierChannel')) this.told('unmarked', row, 'dossierChannel');
    if (way === 'offline') {
      this.told('offline', row, 'dossierChannel');
      this.tally.doubt(OF_OTHER_WAY, 'offline');
      return;
    }
    if (way !== null) {
      this.tally.add(WAY_MEASURES[way]);
      return;
    }
    const what = clashes.includes('dossierChannel') ? 'marks' : 'way';
    this.told(what, row, 'dossierChannel');
    this.tally.doubt([...OF_WAY, ...OF_LEVEL_ONLINE, ...OF_PROCEDURES_ONLINE], what);
  }

  private level({ level, way, row, procedure, clashes, assumes }: Dossier): void {
    if (assumes.includes('dossierLevel')) this.told('unmarked', row, 'dossierLevel');
    if (level === null) {
      const what = clashes.includes('dossierLevel') ? 'marks' : 'level';
      this.told(what, row, 'dossierLevel');
      this.tally.doubt([...OF_LEVEL, ...OF_LEVEL_ONLINE, ...OF_PROCEDURES, ...OF_PROCEDURES_ONLINE], what);
      return;
    }
    if (level === 'other') {
      // Partial, or none at all.
      this.told('level', row, 'dossierLevel');
      this.tally.doubt(['onlineServiceDossiers', 'partialOnlineDossiers'], 'level');
      return;
    }
    if (level === 'none') return;
    const isOnline = way === 'online';
    if (level === 'endToEnd') this.tally.add('endToEndServiceDossiers');
    this.tally.add('onlineServiceDossiers');
    if (isOnline) this.tally.add(level === 'endToEnd' ? 'endToEndOnlineDossiers' : 'partialOnlineDossiers');
    // As in a list of procedures: without a mark of its own, only what is provided end to end surely allows online submission.
    if (level !== 'endToEnd' || !this.columns.has('dossierProcedure')) return;
    if (procedure === '') {
      this.told('procedure', row, 'dossierProcedure');
      this.tally.doubt([...OF_PROCEDURES, ...OF_PROCEDURES_ONLINE], 'procedure');
      return;
    }
    this.of.active.add(procedure);
    if (isOnline) this.of.online.add(procedure);
  }

  private fee({ hasFee, payment, row, procedure, clashes, assumes }: Dossier): void {
    if (hasFee === undefined) {
      this.told('fee', row, 'dossierFee');
      this.tally.doubt([...OF_FEE, ...OF_PAYMENT, ...OF_PROCEDURE_FEES], 'fee');
      return;
    }
    if (hasFee !== true) return;
    this.tally.add('feeDossiers');
    if (procedure !== '') this.of.fee.add(procedure);
    if (!this.columns.has('dossierPayment')) return;
    if (assumes.includes('dossierPayment')) this.told('unmarked', row, 'dossierPayment');
    if (payment === null) {
      const what = clashes.includes('dossierPayment') ? 'marks' : 'payment';
      this.told(what, row, 'dossierPayment');
      this.tally.doubt([...OF_PAYMENT, ...OF_PROCEDURE_FEES], what);
    } else if (payment === 'online') {
      this.tally.add('paidOnlineDossiers');
      if (procedure !== '') this.of.paid.add(procedure);
    }
  }
}
