import { findHindrances, type Hindrances } from './hindrances';
import type { Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import { assessGrid, type AssessedGrid, type AssessGridOptions } from '../../sheets/reading/assess-grid';
import type { Grid } from '../../sheets/cells/grid';
import type { TextGrid } from '../../sheets/cells/text-grid';
import { mayHoldLegacyText } from '../../sheets/cells/may-hold-legacy-text';
import type { Reading } from '../../sheets/observations/reading';
import type { Table, TableColumn } from '../../sheets/tables/table';
import type { SheetAnswers } from '../answers/kept-answers';
import type { UsedAnswers } from '../answers/use-answers';

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
  /** What came of the answers that are kept about the sheet; null where none are. */
  readonly answers: UsedAnswers | null;
  /** Found where the reading is at hand: whoever shows them needs no part of it. */
  readonly hindrances: Hindrances;
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
  const decoded = mayHoldLegacyText(grid)
    ? (await import('../../sheets/cells/decode-cells')).decodeCells(grid)
    : undefined;
  let options: AssessGridOptions = { unit, names: toldNames, near, decoded, period, isPlanGiven };
  let assessed: AssessedGrid;
  let answers: UsedAnswers | null = null;
  // Most sheets are read without an answer: what weighs answers is fetched where some are kept.
  if (Object.keys(kept).length === 0) assessed = assessGrid(grid, plan, options);
  else {
    const { useAnswers } = await import('../answers/use-answers');
    ({ assessed, answers, options } = useAnswers(kept, plan, options, (by) => assessGrid(grid, plan, by), grid.left));
  }
  const rates = new Set([...assessed.readings, ...assessed.unread].flatMap(rateColumns));
  if (rates.size > 0 && readFormats !== null) {
    const formats = await readFormats([...rates]);
    assessed = assessGrid({ ...grid, formats }, plan, options);
  }
  return {
    hindrances: findHindrances(assessed),
    assessed: answers === null ? assessed : { ...assessed, problems: answers.left(assessed.problems) },
    answers,
  };
}

/** The worksheet's columns (zero-based) in which a reading has rates, or fractions that no count is. */
function rateColumns({ sheet, table, indicators }: Reading): readonly number[] {
  const last = sheet.isTurned ? table.lastRow : table.firstRow;
  const rows = Array.from({ length: last - table.firstRow + 1 }, (_, index) => table.firstRow + index);
  const rates = indicators.flatMap(({ rate }) => rate?.column ?? []);
  const fractions = table.columns.filter((each) => holdsFractions(sheet, table, each)).map(({ column }) => column);
  return [...rates, ...fractions].flatMap((column) => rows.map((row) => sheet.place(row, column).column));
}

/** Rows looked at: a column is of one kind throughout. */
const FEW = 50;

/** "Hồ sơ trực tuyến" above 0,35 and 0,5 may be 35% and 50% by their format alone. */
function holdsFractions(sheet: TextGrid, { firstRow, lastRow }: Table, { column, content }: TableColumn): boolean {
  if (content !== 'figures') return false;
  const rows = Array.from({ length: Math.min(FEW, lastRow - firstRow + 1) }, (_, at) => firstRow + at);
  const numbers = rows.map((row) => sheet.value(row, column)).filter((value) => typeof value === 'number');
  return numbers.some((value) => !Number.isInteger(value)) && numbers.every((value) => value >= 0 && value <= 1);
}
