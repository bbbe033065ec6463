import { readBodyRows } from '../tables/body-rows';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import { chooseDossierColumns } from '../observations/dossier-columns';
import { checkIdentities } from '../tables/identities';
import { labelOf, sttColumnOf } from '../tables/labels';
import { noMarks, type Reading } from '../observations/reading';
import type { Table } from '../tables/table';
import { tallyRows } from '../observations/tally-rows';
import type { OwnReader } from '../observations/own-reader';
import type { TextGrid } from '../cells/text-grid';
import { checkTotalRows } from '../tables/total-rows';
import { withoutRepeats } from './units-summary';
import { COUNT_ROLES, ownColumns } from './unit-procedures';

/**
 * Reads Biểu II.06a/VPCP/KSTT: a row for each field (lĩnh vực), of which the known indicators tell only the dossier
 * rate, online / (online + direct, post), and a plan's own formula what it says. Column (3) includes what was carried over and is never the denominator.
 */
export function readForm06a(sheet: TextGrid, table: Table, answers: ColumnAnswers, own: OwnReader): Reading | null {
  const chosen = chooseColumns(table, answers);
  const { columns } = chosen;
  const nameColumn = columns.get('field') ?? columns.get('procedure') ?? columns.get('unit');
  if (nameColumn === undefined) return null;
  const planned = own.columnsOf(table, chosen, answers);
  const ambiguous = [...chosen.ambiguous, ...planned.ambiguous];
  // Rates of single rows say nothing of the whole.
  const added = planned.found.filter(({ numerator }) => numerator.length > 0);
  const dossiers = chooseDossierColumns(columns, true);
  if (dossiers === null && added.length === 0 && ambiguous.length === 0) return null;
  const known = [
    ...COUNT_ROLES,
    'resolvedEarly',
    'resolvedOnTime',
    'resolvedLate',
    'pendingInTime',
    'pendingLate',
  ].flatMap((role) => columns.get(role) ?? []);
  const figureColumns = [...new Set([...known, ...ownColumns(added)])];
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
  const ofPlan = own.tally(sheet, table, data, added);
  const counted = figureColumns.map((column) => ({ column, label: labelOf(table, column) }));
  const problems = [
    ...withoutRepeats([...tally.problems, ...ofPlan.problems]),
    ...data.flatMap((row) => checkIdentities(sheet, row.row, columns, 'always')),
    ...(written.length > 0 ? checkTotalRows(sheet, rows, counted) : []),
  ];
  return {
    layout: 'form-06a',
    table,
    rows,
    columns,
    entries: [...tally.entries, ...ofPlan.entries],
    problems,
    ambiguous,
    summary: [],
    marks: noMarks,
    dossiers,
    own: added,
  };
}
