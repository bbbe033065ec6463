import { readBodyRows } from '../tables/body-rows';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import { chooseDossierColumns } from '../observations/dossier-columns';
import { checkIdentities } from '../tables/identities';
import { labelOf, sttColumnOf } from '../tables/labels';
import type { PlanColumns } from '../observations/plan-columns';
import type { MarkColumns, Reading } from '../observations/reading';
import type { OwnReader } from '../observations/own-reader';
import type { TextGrid } from '../cells/text-grid';
import type { Table } from '../tables/table';
import { checkTotalRows } from '../tables/total-rows';
import { withoutRepeats } from './units-summary';
import { tallyRows } from '../observations/tally-rows';

export const COUNT_ROLES = [
  'total',
  'periodTotal',
  'online',
  'direct',
  'post',
  'directPost',
  'carriedOver',
  'resolved',
  'pending',
];
const MARK_ROLES = [
  'eligible',
  'provided',
  'endToEnd',
  'level',
  'allowsOnline',
  'activeProcedures',
  'onlineActiveProcedures',
];

/** Reads a sheet of one unit with a row for each procedure; null where the table is none such. */
export function readUnitProcedures(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  own: OwnReader,
): Reading | null {
  const chosen = chooseColumns(table, answers);
  const { columns } = chosen;
  const nameColumn = columns.get('procedure');
  if (nameColumn === undefined) return null;
  const planned = own.columnsOf(table, chosen, answers);
  const ambiguous = [...chosen.ambiguous, ...planned.ambiguous];
  // Rates of single rows say nothing of the whole.
  const added = planned.found.filter(({ numerator }) => numerator.length > 0);
  const marks = chooseMarkColumns(columns);
  const dossiers = chooseDossierColumns(columns);
  const hasActiveMarks = columns.has('activeProcedures') && columns.has('onlineActiveProcedures');
  const hasNothing =
    marks.eligible === null && marks.provided === null && dossiers === null && !hasActiveMarks && added.length === 0;
  if (hasNothing && ambiguous.length === 0) return null;
  const known = [...COUNT_ROLES, ...MARK_ROLES].flatMap((role) => columns.get(role) ?? []);
  const figureColumns = [...new Set([...known, ...ownColumns(added)])];
  const rows = readBodyRows(sheet, table, {
    nameColumn,
    sttColumn: sttColumnOf(columns),
    figureColumns,
    numbersAreData: true,
  });
  const data = rows.filter((row) => row.kind === 'data');
  const tally = tallyRows(sheet, table, data, columns, marks, dossiers);
  const ofPlan = own.tally(sheet, table, data, added);
  const countColumns = [
    ...COUNT_ROLES.flatMap((role) => columns.get(role) ?? []),
    ...ownColumns(added.filter(({ kind }) => kind === 'counts')),
  ];
  const counted = [...new Set(countColumns)].map((column) => ({
    column,
    label: labelOf(table, column),
  }));
  const problems = [
    ...withoutRepeats([...tally.problems, ...ofPlan.problems]),
    ...data.flatMap((row) => checkIdentities(sheet, row.row, columns, 'perhaps')),
    ...checkTotalRows(sheet, rows, counted),
  ];
  return {
    layout: 'unit-procedures',
    table,
    rows,
    columns,
    entries: [...tally.entries, ...ofPlan.entries],
    problems,
    ambiguous,
    summary: [],
    marks,
    dossiers,
    own: added,
  };
}

/** The columns of counts or marks of the plan's own indicators. */
export function ownColumns(own: readonly PlanColumns[]): readonly number[] {
  return own.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]);
}

/**
 * Note (1): eligible AND provided / eligible. A level column stands for the missing one of the two; alone it only
 * tells which procedures allow online submission.
 */
function chooseMarkColumns(columns: ReadonlyMap<string, number>): MarkColumns {
  const level = columns.get('endToEnd') ?? columns.get('level') ?? null;
  const givenEligible = columns.get('eligible') ?? null;
  const givenProvided = columns.get('provided') ?? null;
  const eligible = givenEligible ?? (givenProvided === null ? null : level);
  const provided = givenProvided ?? (givenEligible === null ? null : level);
  const allows = columns.get('allowsOnline');
  const standIn = provided ?? level;
  return { eligible, provided, allows: [allows, standIn].flatMap((column) => column ?? []) };
}
