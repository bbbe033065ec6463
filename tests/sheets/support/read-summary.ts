import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from './grid-of';

/** A summary below its headings: what each row was judged by, what was said, and what the columns were left out for. */
export function readSummary(
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>> = {},
) {
  const grid = gridOf([['QUÝ III NĂM 2022'], headings, ...rows], { formats });
  const { assessments, problems, columns } = assessGrid(grid, plan766);
  return {
    judged: assessments.map(({ indicator, unit, counts, rate }) =>
      counts.numerator === null
        ? `${unit ?? '?'} ${indicator} ${rate === null ? 'none' : String(rate)}`
        : `${unit ?? '?'} ${indicator} ${counts.numerator}/${String(counts.denominator)}`,
    ),
    said: problems.filter(({ code }) => code !== 'indicator-not-in-sheet').map(({ code }) => code),
    left: columns.flatMap(({ takenAs, heading, why }) => (takenAs === null ? [`${heading}: ${why}`] : [])),
  };
}
