import { readBodyRows } from '../body-rows';
import { chooseColumns, type ColumnAnswers } from '../choose-columns';
import { chooseDossierColumns } from '../dossier-columns';
import { checkIdentities } from '../identities';
import { labelOf, sttColumnOf } from '../labels';
import { noMarks, type Reading } from '../reading';
import type { Table } from '../table';
import { tallyRows } from '../tally-rows';
import type { TextGrid } from '../text-grid';
import { checkTotalRows } from '../total-rows';
import { COUNT_ROLES } from './unit-procedures';

/**
 * Reads Biểu II.06a/VPCP/KSTT: a row for each field (lĩnh vực), of which only the dossier rate can be told:
 * online / (online + direct, post). Column (3) includes what was carried over and is never the denominator.
 */
export function readForm06a(sheet: TextGrid, table: Table, answers: ColumnAnswers): Reading | null {
  const { columns, ambiguous } = chooseColumns(table, answers);
  const nameColumn = columns.get('field') ?? columns.get('procedure') ?? columns.get('unit');
  if (nameColumn === undefined) return null;
  const dossiers = chooseDossierColumns(columns, true);
  if (dossiers === null && ambiguous.length === 0) return null;
  const figureColumns = [
    ...COUNT_ROLES,
    'resolvedEarly',
    'resolvedOnTime',
    'resolvedLate',
    'pendingInTime',
    'pendingLate',
  ].flatMap((role) => columns.get(role) ?? []);
  const rows = readBodyRows(sheet, table, {
    nameColumn,
    sttColumn: sttColumnOf(columns),
    figureColumns,
    numbersAreData: true,
  });
  const written = rows.filter((row) => row.kind === 'data');
  // A form with nothing but its total row is judged by that row.
  const data = written.length > 0 ? written : rows.filter((row) => row.kind === 'total').slice(-1);
  const tally = tallyRows(sheet, table, data, columns, noMarks, dossiers);
  const counted = figureColumns.map((column) => ({ column, label: labelOf(table, column) }));
  const problems = [
    ...tally.problems,
    ...data.flatMap((row) => checkIdentities(sheet, row.row, columns)),
    ...(written.length > 0 ? checkTotalRows(sheet, rows, counted) : []),
  ];
  return {
    layout: 'form-06a',
    table,
    rows,
    columns,
    entries: tally.entries,
    problems,
    ambiguous,
    summary: [],
    marks: noMarks,
    dossiers,
  };
}
