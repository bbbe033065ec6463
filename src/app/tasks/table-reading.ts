import type { TableValue } from '../host/new-sheet';
import type { TaskColumn } from './task-columns';

/** Something about the worksheet that a person has to look at; nothing is mended for them. */
export interface TaskProblem {
  /** `error`: what stands there is not counted. */
  readonly severity: 'error' | 'warning';
  readonly sheet: string;
  /** A1 address; null where it concerns the whole table. */
  readonly cell: string | null;
  readonly sentence: string;
}

/** What is read of the table: a value by row and column, problems as they are met. */
export interface TableReading {
  readonly value: (row: number, column: TaskColumn) => TableValue;
  readonly addressOf: (row: number, column: TaskColumn) => string;
  readonly tell: (severity: TaskProblem['severity'], cell: string | null, sentence: string) => void;
  readonly sheet: string;
  readonly has: (column: TaskColumn) => boolean;
}
