import type { Plan } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { foldKey } from '../../domain/text/vietnamese-text';
import type { Ratio } from '../../domain/rates/ratio';
import { assessGrid, type AssessedGrid, type AssessGridOptions } from '../../sheets/reading/assess-grid';
import type { Grid } from '../../sheets/cells/grid';
import { mayHoldLegacyText } from '../../sheets/cells/may-hold-legacy-text';
import type { Reading } from '../../sheets/observations/reading';
import {
  answeredColumns,
  answeredNames,
  answeredNotUnits,
  answeredUnit,
  columnsOfNone,
  earlierAnswers,
  isSheetLeftOut,
  PERIOD_ROLE,
  periodKey,
  saidOfUnit,
  type AnsweredAbout,
  type EarlierAnswers,
  type SheetAnswers,
} from '../answers/answers';

const MOST_QUESTIONS = 20;

/** What is known of a worksheet besides its cells. */
export interface KnownOfGrid {
  readonly plan: Plan;
  /** What officers answered about this worksheet. */
  readonly kept: SheetAnswers;
  /** Other names of units that hold in the whole workbook: as written to the plan's own spelling. */
  readonly toldNames: ReadonlyMap<string, string> | undefined;
  readonly near: Ratio;
  /** Whose sheet it is, where that was said. */
  readonly unit?: string | undefined;
  /** The period that is meant, in words, where that was said. */
  readonly period?: string | undefined;
  /** The plan was chosen, by an officer or for this sheet. */
  readonly isPlanGiven?: boolean | undefined;
}

/** A worksheet assessed, and which answers were used for it. */
export interface Answered {
  readonly assessed: AssessedGrid;
  readonly usesAnswers: boolean;
  /** What answers about this sheet are bound to. */
  readonly about: AnsweredAbout;
  /** Answers that were given about something else: asked again, they are named. */
  readonly earlier: EarlierAnswers;
  /** An officer said that the sheet is no unit's of the plan. */
  readonly isLeftOut: boolean;
}

/**
 * Assesses a worksheet's cells by what officers answered before about this plan, this period and these candidates.
 * @param readFormats number formats by column, asked only for columns of rates, where "0,3" and "30" depend on them;
 * null where the grid carries its formats
 */
export async function assessWithAnswers(
  grid: Grid,
  { plan, kept, toldNames, near, unit, period, isPlanGiven }: KnownOfGrid,
  readFormats: ((columns: readonly number[]) => Promise<Grid['formats']>) | null,
): Promise<Answered> {
  const [answered, notUnits] = [answeredNames(kept, plan), answeredNotUnits(kept, plan)];
  const names = new Map([...(toldNames ?? []), ...answered]);
  const decoded = mayHoldLegacyText(grid)
    ? (await import('../../sheets/cells/decode-cells')).decodeCells(grid)
    : undefined;
  const leftOut = new Set([...notUnits].filter(([, as]) => as !== 'outside').map(([name]) => foldKey(name)));
  let options: AssessGridOptions = { unit, names, near, decoded, period, isPlanGiven, leftOut };
  let assessed = assessGrid(grid, plan, options);
  const about = { plan: plan.id, said: saidOfUnit(assessed), period: periodKey(assessed.said?.period ?? null) };
  const owner = unit ?? answeredUnit(kept, about);
  if (owner !== unit) {
    options = { ...options, unit: owner };
    assessed = assessGrid(grid, plan, options);
  }
  let answers = answeredColumns(kept, assessed.problems, grid.left, about);
  // An answer may bring up the next question: which period first, then which of its columns.
  for (let asked = 0; answers.size > asked && asked < MOST_QUESTIONS;) {
    asked = answers.size;
    options = { ...options, answers };
    assessed = assessGrid(grid, plan, options);
    answers = new Map([...answers, ...answeredColumns(kept, assessed.problems, grid.left, about)]);
  }
  const rates = new Set(assessed.readings.flatMap(rateColumns));
  if (rates.size > 0 && readFormats !== null) {
    const formats = await readFormats([...rates]);
    assessed = assessGrid({ ...grid, formats }, plan, options);
  }
  const isLeftOut = isSheetLeftOut(kept, about);
  const noColumns = columnsOfNone(kept, assessed.problems, about);
  const isAnswered = answered.size + notUnits.size + answers.size + noColumns.size > 0;
  return {
    assessed: { ...assessed, problems: stillOpen(assessed.problems, { isLeftOut, noColumns, notUnits }) },
    usesAnswers: isAnswered || isLeftOut || (unit === undefined && owner !== undefined),
    about,
    earlier: earlierAnswers(kept, assessed.problems, about),
    isLeftOut,
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
    if (code === 'period-ambiguous') return [noColumns.has(PERIOD_ROLE) ? { ...found, severity: 'info' } : found];
    if (code !== 'unit-not-found' && code !== 'unit-ambiguous') return [found];
    if (facts.writtenAs !== null && severity !== 'error' && known.has(foldKey(facts.writtenAs))) return [];
    return isLeftOut && severity === 'error' ? [] : [found];
  });
}

/** The worksheet's columns (zero-based) in which a reading has rates. */
function rateColumns({ sheet, table, indicators }: Reading): readonly number[] {
  const last = sheet.isTurned ? table.lastRow : table.firstRow;
  const rows = Array.from({ length: last - table.firstRow + 1 }, (_, index) => table.firstRow + index);
  return indicators.flatMap(({ rate }) => (rate ? rows.map((row) => sheet.place(row, rate.column).column) : []));
}
