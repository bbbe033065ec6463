import type { Plan } from '../../../domain/plans/plan';
import type { PlanRefusal, Problem } from '../../../domain/problem';
import type { Grid } from '../../cells/grid';
import type { PlanColumnAccount, TargetColumnAnswers } from '../columns/column-answers';

/** A piece of a document that holds a plan, in reading order: a line of text, or a table (a whole worksheet is one, too). */
export type PlanBlock =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'table'; readonly grid: Grid };

export interface PlanDocument {
  /** The file's name without its folder: the plan's name and year where the text says neither. */
  readonly fileName: string;
  readonly blocks: readonly PlanBlock[];
  readonly columnAnswers?: TargetColumnAnswers;
}

/** What became of a document: a plan with its doubts (they are its `warnings`, too), or why there is none. */
export type PlanReading =
  | { readonly plan: Plan; readonly problems: readonly Problem[]; readonly columns: readonly PlanColumnAccount[] }
  | { readonly plan: null; readonly refusal: PlanRefusal };
