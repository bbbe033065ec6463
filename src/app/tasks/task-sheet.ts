import type { Plan } from '../../domain/plans/plan';
import { taskSheetText } from '../../text/vi/task-sheet';
import type { Area } from '../../sheets/cells/grid';
import type { NewSheet } from '../host/new-sheet';
import { notConfirmed, rowCells, stateLabels, type Confirmation } from './task-cells';
import { LAST_PRINTED, TASK_TABLE, taskColumns, taskHeadings, taskWidths, type TaskColumn } from './task-columns';
import { taskEntries, type TaskEntry } from './task-entries';

/** Above the table: a title, the plan, a hint and a blank row. */
const HEADINGS = 4;
/** The last row of a worksheet: whole columns are printed, so that rows that are added are, too. */
const LAST_ROW = 1_048_575;
/** In millimetres: a printed register needs no wide margins. */
const MARGINS = { top: 15, right: 10, bottom: 12, left: 10 };

const columnOf = (column: TaskColumn): number => taskColumns.indexOf(column);

/**
 * The worksheet "Theo dõi nhiệm vụ": a row a task and one who leads it. It lives without the add-in: lists and dates for
 * what is typed, verdicts as formulas that follow the day.
 * @param confirmationOf what is known already; nothing where it is left out
 */
export function taskSheet(
  plan: Plan,
  confirmationOf: (entry: TaskEntry) => Confirmation = () => notConfirmed,
): NewSheet {
  const entries = taskEntries(plan);
  const rows = entries.map((entry, index) => {
    const cells = rowCells(plan, entry, confirmationOf(entry), { row: HEADINGS + 1 + index, columnOf });
    return taskColumns.map((column) => cells[column]);
  });
  const table: Area = { top: HEADINGS, left: 0, bottom: HEADINGS + rows.length, right: taskColumns.length - 1 };
  const body = (column: TaskColumn): Area => {
    const at = columnOf(column);
    return { top: HEADINGS + 1, bottom: Math.max(table.bottom, HEADINGS + 1), left: at, right: at };
  };
  return {
    name: taskSheetText.sheetName,
    rows: [
      [taskSheetText.title],
      [taskSheetText.basis(plan.title)],
      [taskSheetText.hint],
      [],
      [...taskHeadings],
      ...rows,
    ],
    headingRows: [0, HEADINGS],
    widths: taskColumns.map((column) => taskWidths[column]),
    look: {
      tables: [table],
      centred: (['task', 'last', 'doneOn', 'first'] as const).map(body),
      remarks: [{ top: 2, left: 0, bottom: 2, right: 0 }],
      styles: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, size: 14 }],
      heights: [{ row: 0, points: 21 }],
      frozen: { rows: HEADINGS + 1, columns: columnOf('text') + 1 },
    },
    paper: {
      orientation: 'Landscape',
      pagesWide: 1,
      margins: MARGINS,
      printArea: { top: 0, left: 0, bottom: LAST_ROW, right: columnOf(LAST_PRINTED) },
      titleRows: { first: HEADINGS, last: HEADINGS },
      hasPageNumbers: true,
    },
    table: { name: TASK_TABLE, area: table },
    entries: [
      { area: body('state'), takes: { list: Object.values(stateLabels) }, message: taskSheetText.stateRefused },
      { area: body('doneOn'), takes: 'date', message: taskSheetText.dateRefused },
    ],
  };
}
