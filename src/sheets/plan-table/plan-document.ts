import type { Plan } from '../../domain/plans/plan';
import type { PlanRefusal, Problem } from '../../domain/problem';
import type { Grid } from '../cells/grid';

/** A piece of a document that holds a plan, in reading order: a line of text, or a table (a whole worksheet is one, too). */
export type PlanBlock =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'table'; readonly grid: Grid };

export interface PlanDocument {
  /** The file's name without its folder: the plan's name and year where the text says neither. */
  readonly fileName: string;
  readonly blocks: readonly PlanBlock[];
  readonly columnAnswers?: TargetColumnAnswers;
}

/**
 * Which of several columns holds an indicator's targets, as an officer said: by the cell and indicator of the question
 * ({@link columnQuestionKey}), the column's letters.
 */
export type TargetColumnAnswers = ReadonlyMap<string, string>;

/** @example columnQuestionKey({ cell: 'D5', indicator: 'onlineDossierRate' }) // 'D5 onlineDossierRate' */
export function columnQuestionKey({ cell, indicator }: Pick<Problem, 'cell' | 'indicator'>): string {
  return `${cell ?? ''} ${indicator ?? ''}`;
}

/** What became of a document: a plan with its doubts (they are its `warnings`, too), or why there is none. */
export type PlanReading =
  | { readonly plan: Plan; readonly problems: readonly Problem[] }
  | { readonly plan: null; readonly refusal: PlanRefusal };
