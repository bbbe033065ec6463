import { accountColumns, type ColumnAccount } from '../../sheets/observations/account-columns';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';

/** Every column of figures of an assessed sheet, with what it was taken for, from left to right, table by table. */
export function recognisedColumns({ readings, unread }: AssessedGrid): readonly ColumnAccount[] {
  return [...readings, ...unread].flatMap(accountColumns);
}
