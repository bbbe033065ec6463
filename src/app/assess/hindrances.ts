import type { IndicatorId } from '../../domain/plans/plan';
import type { AssessedGrid } from '../../sheets/observations/assess-grid';
import { readRowDossiers } from '../../sheets/observations/dossier-columns';
import type { CellValue } from '../../sheets/cells/grid';
import { readLevel, readMark, readYes } from '../../sheets/cells/marks';
import type { Reading } from '../../sheets/observations/reading';

/** A row (a procedure, in form II.06a a field) that keeps the unit below its target. */
export interface Hindrance {
  readonly name: string;
  /** The cell that would have to change. */
  readonly cell: string;
  /** How many dossiers did not come online; null where it is a matter of yes or no. */
  readonly offline: number | null;
}

/**
 * The rows that hold a unit back, for each indicator that it has not met: eligible procedures that are not provided,
 * procedures whose dossiers all came otherwise than online, and those with the most dossiers that did not come
 * online, the most first. Empty for summaries, which have no such rows.
 */
export function findHindrances(assessed: AssessedGrid): ReadonlyMap<IndicatorId, readonly Hindrance[]> {
  const [reading] = assessed.readings;
  const found = new Map<IndicatorId, readonly Hindrance[]>();
  if (reading === undefined || (reading.layout !== 'unit-procedures' && reading.layout !== 'form-06a')) return found;
  for (const { indicator, status } of assessed.assessments) {
    if (status !== 'missed' && status !== 'near') continue;
    const rows = rowsAgainst(indicator, assessed, reading);
    if (rows.length > 0) found.set(indicator, rows);
  }
  return found;
}

function rowsAgainst(indicator: IndicatorId, assessed: AssessedGrid, reading: Reading): readonly Hindrance[] {
  if (indicator === 'endToEndProcedureRate') return notProvided(assessed, reading);
  if (indicator === 'onlineActiveProcedureRate') {
    const isAllowed = (row: number): boolean =>
      reading.marks.allows.some((column) => isMarked(assessed.sheet.value(row, column)));
    return dossierRows(assessed, reading).filter(({ row, online }) => online === 0 && isAllowed(row));
  }
  if (indicator !== 'onlineDossierRate') return [];
  return [...dossierRows(assessed, reading)].sort((one, other) => other.offline - one.offline);
}

function notProvided({ sheet }: AssessedGrid, { marks, rows }: Reading): readonly Hindrance[] {
  const { eligible, provided } = marks;
  if (eligible === null || provided === null) return [];
  return rows
    .filter(({ row, kind }) => kind === 'data' && isMarked(sheet.value(row, eligible)))
    .filter(({ row }) => !isMarked(sheet.value(row, provided)))
    .map(({ row, name }) => ({ name, cell: sheet.address(row, provided), offline: null }));
}

/** Rows with dossiers that did not come online; rows whose figures cannot be read are problems, not hindrances. */
function dossierRows(
  { sheet }: AssessedGrid,
  { dossiers, rows }: Reading,
): readonly (Hindrance & { readonly row: number; readonly online: number; readonly offline: number })[] {
  if (dossiers === null) return [];
  const labels = { online: '', total: '', offline: '', carriedOver: '' };
  return rows.flatMap(({ row, kind, name }) => {
    if (kind !== 'data') return [];
    const { state, online, total } = readRowDossiers(sheet, row, dossiers, labels);
    const offline = (total ?? 0) - (online ?? 0);
    if (state !== 'read' || offline <= 0) return [];
    return [{ row, name, online: online ?? 0, offline, cell: sheet.address(row, dossiers.online) }];
  });
}

function isMarked(value: CellValue): boolean {
  const level = readLevel(value);
  return level !== null && readMark(value) === null ? level === 'endToEnd' : readYes(value) === true;
}
