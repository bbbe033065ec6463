import { indicatorOf } from '../../domain/indicators/indicators';
import type { Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import { assessGrid, type AssessedGrid, type AssessGridOptions } from '../../sheets/observations/assess-grid';
import type { Grid } from '../../sheets/cells/grid';
import { mayHoldLegacyText } from '../../sheets/cells/may-hold-legacy-text';
import type { OwnReader } from '../../sheets/observations/own-reader';
import { answeredColumns, answeredNames, answeredUnit, type SheetAnswers } from '../answers/answers';

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
}

/** What finds indicators that only this plan has is fetched for such plans only. */
async function readerOf(plan: Plan): Promise<OwnReader | undefined> {
  if (plan.indicators.every(({ id }) => indicatorOf(id) !== undefined)) return undefined;
  return (await import('../../sheets/observations/read-own-indicators')).readOwnIndicators(plan);
}

/**
 * Assesses a worksheet's cells by what officers answered before.
 * @param readFormats number formats by column, asked only for columns of rates, where "0,3" and "30" depend on them;
 * null where the grid carries its formats
 */
export async function assessWithAnswers(
  grid: Grid,
  { plan, kept, toldNames, near, unit }: KnownOfGrid,
  readFormats: ((columns: readonly number[]) => Promise<Grid['formats']>) | null,
): Promise<{ assessed: AssessedGrid; usesAnswers: boolean }> {
  const answered = answeredNames(kept, plan);
  const owner = unit ?? answeredUnit(kept, plan);
  const names = new Map([...(toldNames ?? []), ...answered]);
  const decoded = mayHoldLegacyText(grid)
    ? (await import('../../sheets/cells/decode-cells')).decodeCells(grid)
    : undefined;
  let options: AssessGridOptions = { unit: owner, names, near, decoded, own: await readerOf(plan) };
  let assessed = assessGrid(grid, plan, options);
  const answers = answeredColumns(kept, assessed.problems, grid.left);
  if (answers.size > 0) {
    options = { ...options, answers };
    assessed = assessGrid(grid, plan, options);
  }
  const usesAnswers = answers.size > 0 || answered.size > 0 || (unit === undefined && owner !== undefined);
  const rates = new Set(
    assessed.readings.flatMap((reading) =>
      reading.summary.flatMap((of) => (of.rate ? [of.rate.column + grid.left] : [])),
    ),
  );
  if (rates.size === 0 || readFormats === null) return { assessed, usesAnswers };
  const formats = await readFormats([...rates]);
  return { assessed: assessGrid({ ...grid, formats }, plan, options), usesAnswers };
}
