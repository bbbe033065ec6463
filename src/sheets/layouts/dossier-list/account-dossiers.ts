import type { MeasureId } from '../../../domain/measures/measures';
import type { Table } from '../../tables/table';
import type { DossierColumn } from './column-words';

/** The columns of a list that tell a measure; the day of receipt places every dossier that is counted as received. */
const TELLING: readonly (readonly [RegExp, readonly DossierColumn[]])[] = [
  [/^(online|direct|post|otherWay)Dossiers$/, ['dossierChannel', 'receivedOn']],
  [/^(endToEnd|partial)OnlineDossiers$/, ['dossierLevel', 'dossierChannel', 'receivedOn']],
  [/ServiceDossiers$/, ['dossierLevel', 'receivedOn']],
  [/^feeDossiers$/, ['dossierFee', 'receivedOn']],
  [/^paidOnlineDossiers$/, ['dossierPayment', 'dossierFee', 'receivedOn']],
  [/^activeProcedures$/, ['dossierProcedure', 'dossierLevel', 'receivedOn']],
  [/^onlineActiveProcedures$/, ['dossierProcedure', 'dossierLevel', 'dossierChannel', 'receivedOn']],
  [/^(fee|paidOnline)Procedures$/, ['dossierProcedure', 'dossierFee', 'dossierPayment', 'receivedOn']],
  [/^(received|all|carriedOver)Dossiers$/, ['receivedOn']],
  [/^(settledDossiers|pendingDossiers)$/, ['returnedOn', 'dossierStatus', 'dossierTiming']],
  [/^(settled|pending)/, ['returnedOn', 'dueOn', 'dossierTiming', 'dossierStatus']],
];

export function columnsOfMeasure(measure: MeasureId): readonly DossierColumn[] {
  return TELLING.find(([name]) => name.test(measure))?.[1] ?? [];
}

/** The table as a list has it: each column means what it tells of a dossier, and citizens' own are none of ours. */
export function listTable(table: Table, columns: ReadonlyMap<DossierColumn, number>): Table {
  const meanings = new Map([...columns].map(([is, column]) => [column, is]));
  return {
    ...table,
    columns: table.columns.map((column) => {
      const role = meanings.get(column.column);
      return { ...column, owner: null, meaning: role === undefined ? { role: 'other' } : { role } };
    }),
  };
}
