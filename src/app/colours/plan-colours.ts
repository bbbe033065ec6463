import { defaultNear } from '../../domain/verdicts/assessment';
import type { Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { Reading } from '../../sheets/observations/reading';
import { joinTables } from './join-tables';
import { coloursOfList } from './list-colours';
import { targetsOfOneUnit, targetsOfUnits } from './row-targets';
import { coloursOfSaidRows } from './said-rows';
import { coloursOfUnitsSummary, coloursOfUnitSummary } from './summary-colours';
import { leftOut, NO_COLOURS, type JudgedEntry, type TableColours } from './table-colours';
import { coloursOfUnitLists } from './unit-list-colours';
import { makeTargetTable, type TargetTable } from './target-table';

/**
 * The native conditional formats of an assessed sheet: a number of rules that depends on its indicators, never on its
 * rows. They compare live, by native functions alone, and so work for a colleague without the add-in.
 */
export function planColours(assessed: AssessedGrid, plan: Plan, near: Ratio = defaultNear): TableColours {
  const { layout, readings, assessments } = assessed;
  const entries = readings.flatMap((reading) => reading.entries);
  // Of a sheet that is nobody's nothing was judged.
  if (layout === null || assessments.length !== entries.length) return NO_COLOURS;
  const targets = makeTargetTable(assessed, plan);
  let at = 0;
  const tables = readings.map((reading): TableColours => {
    const judged = reading.entries.flatMap((entry): JudgedEntry[] => {
      const one = assessments[at++];
      return one === undefined ? [] : [{ entry, one }];
    });
    return layout === 'units-summary'
      ? coloursOfUnits(reading, judged, targets, plan, near)
      : coloursOfOneUnit(reading, judged, plan, near);
  });
  return joinTables(tables, targets.names);
}

function coloursOfUnits(
  reading: Reading,
  judged: readonly JudgedEntry[],
  targets: TargetTable,
  plan: Plan,
  near: Ratio,
): TableColours {
  const { unitRows } = reading;
  // No row is a unit's where months were added up.
  if (targets.names.length === 0) return { ...NO_COLOURS, uncoloured: leftOut(judged, 'rows') };
  if (unitRows === undefined) return coloursOfUnitsSummary(reading, judged, targets, near);
  const rows = judged.flatMap(({ entry }) => entry.row ?? []);
  const made =
    rows.length < judged.length
      ? coloursOfUnitLists(reading, unitRows, judged, targets, plan, near)
      : coloursOfSaidRows(reading, unitRows.nameColumn, judged, targetsOfUnits(reading, unitRows, targets, rows), near);
  return made ?? { ...NO_COLOURS, uncoloured: leftOut(judged, 'rows') };
}

function coloursOfOneUnit(reading: Reading, judged: readonly JudgedEntry[], plan: Plan, near: Ratio): TableColours {
  if (reading.layout === 'dossier-list') return { ...NO_COLOURS, uncoloured: leftOut(judged, 'dossiers') };
  if (reading.layout !== 'unit-summary' || reading.isList) return coloursOfList(reading, judged, plan, near);
  const rows = judged.flatMap(({ entry }) => entry.row ?? []);
  const nameColumn = reading.rows.find(({ row }) => row === rows[0])?.nameColumn;
  const said =
    reading.sheet.isTurned || nameColumn === undefined || rows.length < judged.length
      ? null
      : coloursOfSaidRows(reading, nameColumn, judged, targetsOfOneUnit(judged, Math.min(...rows)), near);
  return said ?? coloursOfUnitSummary(reading, judged, near);
}
