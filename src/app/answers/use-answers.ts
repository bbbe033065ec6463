import type { Plan } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { foldKey } from '../../domain/text/vietnamese-text';
import type { AssessedGrid, AssessGridOptions } from '../../sheets/reading/assess-grid';
import { aboutOf } from './about';
import {
  answeredColumns,
  answeredNames,
  answeredNotUnits,
  answeredPeriod,
  answeredUnit,
  columnsOfNone,
  earlierAnswers,
  isSheetLeftOut,
  PERIOD_ROLE,
} from './answers';
import type { AskedAbout, EarlierAnswers, SheetAnswers } from './kept-answers';

const MOST_QUESTIONS = 20;

export interface UsedAnswers {
  /** Whether an officer's earlier answer was used. */
  readonly isUsed: boolean;
  /** What answers about this sheet are bound to. */
  readonly about: AskedAbout;
  /** Answers that were given about something else: asked again, they are named. */
  readonly earlier: EarlierAnswers;
  /** Whose sheet it is, and of which period, was told by an officer. */
  readonly told: { readonly unit: boolean; readonly period: boolean };
  /** An officer said that the sheet is no unit's of the plan. */
  readonly isLeftOut: boolean;
  /** The problems without the questions that were answered by "none". */
  readonly left: (problems: readonly Problem[]) => readonly Problem[];
}

interface Weighed {
  readonly assessed: AssessedGrid;
  readonly answers: UsedAnswers;
  /** By which the sheet was read at last. */
  readonly options: AssessGridOptions;
}

/**
 * Reads a sheet by the answers that are kept about it, as far as they are about what is asked now.
 * @param left the grid's first worksheet column
 */
export function useAnswers(
  kept: SheetAnswers,
  plan: Plan,
  given: AssessGridOptions,
  assess: (options: AssessGridOptions) => AssessedGrid,
  left: number,
): Weighed {
  const [answered, notUnits] = [answeredNames(kept, plan), answeredNotUnits(kept, plan)];
  const names = new Map([...(given.names ?? []), ...answered]);
  const leftOut = new Set([...notUnits].filter(([, as]) => as !== 'outside').map(([name]) => foldKey(name)));
  let options: AssessGridOptions = { ...given, names, leftOut };
  let assessed = assess(options);
  const about = aboutOf(plan, assessed);
  const period = given.period ?? answeredPeriod(kept, about);
  const isPeriodTold = period !== given.period;
  if (isPeriodTold) {
    options = { ...options, period };
    assessed = assess(options);
  }
  const owner = given.unit ?? answeredUnit(kept, about);
  if (owner !== given.unit) {
    options = { ...options, unit: owner };
    assessed = assess(options);
  }
  let columns = answeredColumns(kept, assessed.problems, left, about);
  // An answer may bring up the next question: which period first, then which of its columns.
  for (let asked = 0; columns.size > asked && asked < MOST_QUESTIONS;) {
    asked = columns.size;
    options = { ...options, answers: columns };
    assessed = assess(options);
    columns = new Map([...columns, ...answeredColumns(kept, assessed.problems, left, about)]);
  }
  const isLeftOut = isSheetLeftOut(kept, about);
  const noColumns = columnsOfNone(kept, assessed.problems, about);
  const isAnswered = answered.size + notUnits.size + columns.size + noColumns.size > 0;
  return {
    assessed,
    options,
    answers: {
      isUsed: isAnswered || isLeftOut || isPeriodTold || owner !== given.unit,
      told: { unit: owner !== given.unit, period: isPeriodTold },
      about,
      earlier: earlierAnswers(kept, assessed.problems, about),
      isLeftOut,
      left: (problems) => stillOpen(problems, { isLeftOut, noColumns, notUnits }),
    },
  };
}

interface Settled {
  readonly isLeftOut: boolean;
  readonly noColumns: ReadonlySet<string>;
  readonly notUnits: ReadonlyMap<string, unknown>;
}

/** Without the questions that were answered by "none": of columns that is still told, for a figure is lacking. */
function stillOpen(problems: readonly Problem[], { isLeftOut, noColumns, notUnits }: Settled): readonly Problem[] {
  if (!isLeftOut && noColumns.size === 0 && notUnits.size === 0) return problems;
  const known = new Set([...notUnits.keys()].map(foldKey));
  return problems.flatMap((found): Problem[] => {
    const { code, severity, facts } = found;
    if (code === 'column-ambiguous') return [noColumns.has(facts.role) ? { ...found, severity: 'info' } : found];
    // Of a sheet that has no part it does not matter.
    if (code === 'period-ambiguous' && facts.by !== undefined) return isLeftOut ? [] : [found];
    if (code === 'period-ambiguous') return [noColumns.has(PERIOD_ROLE) ? { ...found, severity: 'info' } : found];
    if (code !== 'unit-not-found' && code !== 'unit-ambiguous') return [found];
    if (facts.writtenAs !== null && severity !== 'error' && known.has(foldKey(facts.writtenAs))) return [];
    return isLeftOut && severity === 'error' ? [] : [found];
  });
}
