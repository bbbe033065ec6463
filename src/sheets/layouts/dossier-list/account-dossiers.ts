import type { MeasureId } from '../../../domain/measures/measures';
import type { Table } from '../../tables/table';
import type { DossierColumn } from './column-words';
import { DONE_AT_END, DONE_AT_RECEIPT } from './done-columns';
import type { ListColumns } from './read-dossier';

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
  ...DONE_AT_RECEIPT.map((is) => [new RegExp(`^${is}$`), [is, 'receivedOn']] as const),
  ...DONE_AT_END.map((is) => [new RegExp(`^${is}$`), [is, 'returnedOn', 'dossierStatus']] as const),
  [/^(received|all|carriedOver)Dossiers$/, ['receivedOn']],
  [/^(settledDossiers|pendingDossiers)$/, ['returnedOn', 'dossierStatus', 'dossierTiming']],
  [/^(settled|pending)/, ['returnedOn', 'dueOn', 'dossierTiming', 'dossierStatus']],
];

export function columnsOfMeasure(measure: MeasureId): readonly DossierColumn[] {
  return TELLING.find(([name]) => name.test(measure))?.[1] ?? [];
}

/** The table as a list has it: each column means what it tells of a dossier, and citizens' own are none of ours. */
export function listTable(table: Table, found: ListColumns): Table {
  const meanings = new Map(columnsUsed(found));
  return {
    ...table,
    columns: table.columns.map((column) => {
      const role = meanings.get(column.column);
      return { ...column, owner: null, meaning: role === undefined ? { role: 'other' } : { role } };
    }),
  };
}

/** Every column that something is read from, with what it tells; marks of one thing may stand in several. */
export function columnsUsed({
  columns,
  marks,
}: ListColumns): readonly (readonly [column: number, is: DossierColumn])[] {
  const marked = [...marks].flatMap(([is, each]) => each.map(({ column }) => [column, is] as const));
  return [...marked, ...[...columns].map(([is, column]) => [column, is] as const)];
}
