import type { Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import { assessGrid, type AssessedGrid, type AssessGridOptions } from '../../sheets/reading/assess-grid';
import type { Grid } from '../../sheets/cells/grid';
import { mayHoldLegacyText } from '../../sheets/cells/may-hold-legacy-text';
import type { Reading } from '../../sheets/observations/reading';
import { answeredColumns, answeredNames, answeredUnit, type SheetAnswers } from '../answers/answers';

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

/**
 * Assesses a worksheet's cells by what officers answered before.
 * @param readFormats number formats by column, asked only for columns of rates, where "0,3" and "30" depend on them;
 * null where the grid carries its formats
 */
export async function assessWithAnswers(
  grid: Grid,
  { plan, kept, toldNames, near, unit, period, isPlanGiven }: KnownOfGrid,
  readFormats: ((columns: readonly number[]) => Promise<Grid['formats']>) | null,
): Promise<{ assessed: AssessedGrid; usesAnswers: boolean }> {
  const answered = answeredNames(kept, plan);
  const owner = unit ?? answeredUnit(kept, plan);
  const names = new Map([...(toldNames ?? []), ...answered]);
  const decoded = mayHoldLegacyText(grid)
    ? (await import('../../sheets/cells/decode-cells')).decodeCells(grid)
    : undefined;
  let options: AssessGridOptions = { unit: owner, names, near, decoded, period, isPlanGiven };
  let assessed = assessGrid(grid, plan, options);
  let answers = answeredColumns(kept, assessed.problems, grid.left);
  // An answer may bring up the next question: which period first, then which of its columns.
  for (let asked = 0; answers.size > asked && asked < MOST_QUESTIONS;) {
    asked = answers.size;
    options = { ...options, answers };
    assessed = assessGrid(grid, plan, options);
    answers = new Map([...answers, ...answeredColumns(kept, assessed.problems, grid.left)]);
  }
  const usesAnswers = answers.size > 0 || answered.size > 0 || (unit === undefined && owner !== undefined);
  const rates = new Set(assessed.readings.flatMap(rateColumns));
  if (rates.size === 0 || readFormats === null) return { assessed, usesAnswers };
  const formats = await readFormats([...rates]);
  return { assessed: assessGrid({ ...grid, formats }, plan, options), usesAnswers };
}

/** The worksheet's columns (zero-based) in which a reading has rates. */
function rateColumns({ sheet, table, indicators }: Reading): readonly number[] {
  const last = sheet.isTurned ? table.lastRow : table.firstRow;
  const rows = Array.from({ length: last - table.firstRow + 1 }, (_, index) => table.firstRow + index);
  return indicators.flatMap(({ rate }) => (rate ? rows.map((row) => sheet.place(row, rate.column).column) : []));
}
