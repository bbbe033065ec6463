import type { AssessedGrid } from '../../sheets/observations/assess-grid';
import { columnName } from '../../sheets/cells/grid';
import type { Reading } from '../../sheets/observations/reading';

/** A column that was understood: for the officer to see what the figures are taken from. */
export interface RecognisedColumn {
  /** A key of the column labels in text/, with the indicator after a colon where it has one; "" for one without. */
  readonly role: string;
  readonly column: string;
  readonly heading: string;
  /** The column's cells in the table's body. */
  readonly area: string;
}

/** The columns of figures that an assessment used, from left to right. */
export function recognisedColumns({ readings, sheet }: AssessedGrid): readonly RecognisedColumn[] {
  const [reading] = readings;
  if (reading === undefined) return [];
  const { top, left } = sheet.grid;
  const used = usedColumns(reading);
  const known = [...reading.columns].filter(([, column]) => used.has(column));
  const told = new Set(known.map(([, column]) => column));
  // Columns of a plan's own indicators have no role of ours: their heading says what they are.
  const others = [...used].filter((column) => !told.has(column)).map((column): [string, number] => ['', column]);
  return [...known, ...others]
    .sort(([, one], [, other]) => one - other)
    .map(([role, column]) => {
      const letters = columnName(column + left);
      const first = reading.table.firstRow + top + 1;
      const last = reading.table.lastRow + top + 1;
      const heading = reading.table.columns.find((each) => each.column === column)?.path.join(' > ') ?? '';
      return { role, column: letters, heading, area: `${letters}${first}:${letters}${last}` };
    });
}

/** Columns that a figure was taken from; what a sheet has besides (codes, notes) is not told. */
function usedColumns({ marks, dossiers, summary, own }: Reading): ReadonlySet<number> {
  const of = [
    marks.eligible,
    marks.provided,
    ...marks.allows,
    ...(dossiers === null
      ? []
      : [dossiers.online, dossiers.total, dossiers.carriedOver, ...(dossiers.total === null ? dossiers.offline : [])]),
    ...summary.flatMap((each) => [...each.numerator, ...each.denominator, each.subtract, each.rate?.column ?? null]),
    ...own.flatMap((each) => [...each.numerator, ...each.denominator]),
  ];
  return new Set(of.filter((column) => column !== null));
}
