import type { IndicatorId } from '../../../domain/plans/plan';
import type { Problem } from '../../../domain/problem';
import type { LeftOutWhy } from '../words/heading-kinds';

/**
 * An officer's word on the columns of a document: which of several holds an indicator's targets, by the cell and indicator of
 * the question ({@link columnQuestionKey}), the column's letters; whether a column is one of targets at all
 * ({@link columnWordKey}), {@link TAKEN} or {@link LEFT}.
 */
export type TargetColumnAnswers = ReadonlyMap<string, string>;

export const TAKEN = 'taken';
export const LEFT = 'left';

/** By the cell of its topmost heading, and the heading: a document's tables all begin at A1. */
export function columnWordKey({ cell, heading }: { readonly cell: string; readonly heading: string }): string {
  return `${cell} “${heading}”`;
}

/** A column of a table of targets that holds figures or names: what it was taken for, or why it was left out. */
export interface PlanColumnAccount {
  /** The cell of its topmost heading. */
  readonly cell: string;
  readonly heading: string;
  readonly takenAs: 'unit' | 'group' | 'target' | null;
  /** Whose targets it holds. */
  readonly indicator: IndicatorId | null;
  /** `asked`: another column of the same indicator was taken, or is asked about. Null where it was taken. */
  readonly why: LeftOutWhy | 'said' | 'asked' | null;
}

/** @example columnQuestionKey({ cell: 'D5', indicator: 'onlineDossierRate' }) // 'D5 onlineDossierRate' */
export function columnQuestionKey({ cell, indicator }: Pick<Problem, 'cell' | 'indicator'>): string {
  return `${cell ?? ''} ${indicator ?? ''}`;
}
