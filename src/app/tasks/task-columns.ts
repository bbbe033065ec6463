import { foldKey } from '../../domain/text/vietnamese-text';
import { taskSheetText } from '../../text/vi/task-sheet';

/** The native table in which tasks are followed; found by this name wherever people move it. */
export const TASK_TABLE = 'DVCTT_NhiemVu';

/**
 * Its columns, in the order in which they are written; people may move them. What is read on paper comes first, up to
 * the rule; what the formula and the add-in need stands behind it.
 */
export const taskColumns = [
  'task',
  'text',
  'unit',
  'result',
  'deadline',
  'last',
  'state',
  'doneOn',
  'evidence',
  'note',
  'verdict',
  'rule',
  'through',
  'coordinating',
  'first',
  'kind',
  'plan',
] as const;

export type TaskColumn = (typeof taskColumns)[number];

/** The last column that goes onto paper: seventeen on A4 could not be read. */
export const LAST_PRINTED: TaskColumn = 'verdict';

export const taskWidths: Readonly<Record<TaskColumn, number>> = {
  task: 11,
  text: 42,
  unit: 22,
  result: 24,
  deadline: 28,
  last: 12,
  state: 13,
  doneOn: 12,
  evidence: 16,
  note: 16,
  verdict: 16,
  rule: 60,
  through: 30,
  coordinating: 46,
  first: 12,
  kind: 14,
  plan: 16,
};

/** Headings in the order of the columns. */
export const taskHeadings: readonly string[] = taskColumns.map((column) => taskSheetText.headings[column]);

/** Where each column stands in a table, zero-based; one that is not there is left out. */
export type ColumnPlaces = ReadonlyMap<TaskColumn, number>;

/** Case and spaces of headings do not count. @example placesOf(['Mã kế hoạch']).get('plan') // 0 */
export function placesOf(headings: readonly string[]): ColumnPlaces {
  const keys = headings.map(foldKey);
  return new Map(
    taskColumns.flatMap((column) => {
      const at = keys.indexOf(foldKey(taskSheetText.headings[column]));
      return at === -1 ? [] : [[column, at] as const];
    }),
  );
}
