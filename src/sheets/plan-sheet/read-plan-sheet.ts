import type { Plan } from '../../domain/plans/plan';
import type { PlanSheetMistake } from '../../domain/plans/plan-sheet-mistake';
import type { Grid } from '../cells/grid';
import { Mistakes } from './mistakes';
import { readAssignments } from './read-assignments';
import { readIndicators } from './read-indicators';
import { readInfo } from './read-info';
import { readNotes, readOtherParties, readWarnings, type ReadWarning } from './read-remarks';
import { readSections, readTaskSections } from './read-sections';
import { readTasks } from './read-tasks';
import { findMarker, sheetTables, type Marker } from './sheet-tables';
import { PLAN_SHEET_VERSION } from './vocabulary';

export type PlanSheetReading =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'wrong'; readonly mistakes: readonly PlanSheetMistake[] }
  | { readonly kind: 'not-a-plan-sheet' };

/**
 * Reads a plan from the worksheet that the add-in writes and officers edit. Rows and tables may be in any number, columns
 * in any order, codes may be left out; every mistake is named with its cell, and with one there is no plan: nothing is
 * guessed and nothing dropped.
 * @param readWarning reads the plan's own warnings back
 * @example readPlanSheet(grid, readWarning).kind // 'not-a-plan-sheet' without the first line that says so
 */
export function readPlanSheet(grid: Grid, readWarning: ReadWarning): PlanSheetReading {
  const marker = findMarker(grid);
  if (marker === null) return { kind: 'not-a-plan-sheet' };
  const mistakes = new Mistakes();
  if (Number(marker.version) > PLAN_SHEET_VERSION) {
    mistakes.add('newer-version', marker.row, marker.column, { version: marker.version });
    return { kind: 'wrong', mistakes: mistakes.inOrder() };
  }
  const plan = planOf(grid, marker, readWarning, mistakes);
  return mistakes.count === 0 ? { kind: 'plan', plan } : { kind: 'wrong', mistakes: mistakes.inOrder() };
}

function planOf(grid: Grid, marker: Marker, readWarning: ReadWarning, mistakes: Mistakes): Plan {
  const tables = sheetTables(grid, marker, mistakes);
  const listed = readIndicators(tables.get('indicators'), mistakes);
  const sections = readSections(tables.get('sections'), mistakes);
  const { groups, added } = readAssignments(
    tables.get('assignments'),
    tables.get('groupTexts'),
    { indicators: listed, sections },
    marker,
    mistakes,
  );
  const taskSections = readTaskSections(tables.get('taskSections'), mistakes);
  return {
    ...readInfo(tables.get('info'), marker, mistakes),
    indicators: [...listed, ...added],
    sections,
    groups,
    taskSections,
    tasks: readTasks(tables.get('tasks'), taskSections, mistakes),
    otherParties: readOtherParties(tables.get('otherParties'), mistakes),
    notes: readNotes(tables.get('notes'), mistakes),
    warnings: readWarnings(tables.get('warnings'), readWarning, mistakes),
  };
}
