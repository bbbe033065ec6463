import type { Ratio } from '../../domain/ratio';
import type { AssessedGrid } from '../../sheets/assess-grid';
import type { Reading } from '../../sheets/reading';
import type { ColourRule } from '../host';
import { countOf, rateOf, rowCell } from './expressions';
import type { TargetTable } from './target-table';
import { countsUsable, verdictRules, type Judged } from './verdict-rules';

/** Rules for a sheet with a row for each unit: the rate cell (or the numerator) of each indicator, down the body. */
export function coloursOfUnitsSummary(
  assessed: AssessedGrid,
  reading: Reading,
  targets: TargetTable,
  near: Ratio,
): ColourRule[] {
  const { grid } = assessed.sheet;
  const data = reading.rows.filter((row) => row.kind === 'data');
  const first = data[0]?.row;
  const last = data[data.length - 1]?.row;
  if (first === undefined || last === undefined) return [];
  const nameColumn = data[0]?.nameColumn ?? 0;
  return reading.summary.flatMap((of) => {
    const coloured = of.rate?.column ?? of.numerator;
    if (coloured === null) return [];
    const area = {
      top: first + grid.top,
      bottom: last + grid.top,
      left: coloured + grid.left,
      right: coloured + grid.left,
    };
    const name = rowCell(area.top, nameColumn + grid.left);
    const target = targets.lookUp(name, of.indicator);
    const judged = judgedCells(
      assessed,
      reading,
      of,
      area.top,
      data.map((row) => row.row),
    );
    return verdictRules(area, { ...judged, target, scale: targets.scale, applies: `ISNUMBER(${target})` }, near);
  });
}

/** Rules for a sheet of one unit with a row for each indicator: each row has its own target. */
export function coloursOfUnitSummary(assessed: AssessedGrid, reading: Reading, near: Ratio): ColourRule[] {
  const { grid } = assessed.sheet;
  return assessed.assessments.flatMap((one) => {
    const entry = reading.entries.find((candidate) => candidate.indicator === one.indicator);
    const of = reading.summary.find((columns) => columns.indicator === one.indicator);
    const value = one.target?.value;
    const coloured = of?.rate?.column ?? of?.numerator;
    if (!entry || entry.row === null || !of || !value || coloured === null || coloured === undefined) return [];
    const area = {
      top: entry.row + grid.top,
      bottom: entry.row + grid.top,
      left: coloured + grid.left,
      right: coloured + grid.left,
    };
    const judged = judgedCells(assessed, reading, of, area.top, [entry.row]);
    return verdictRules(
      area,
      { ...judged, target: String(value.numerator), scale: value.denominator, applies: 'TRUE' },
      near,
    );
  });
}

function judgedCells(
  assessed: AssessedGrid,
  reading: Reading,
  of: Reading['summary'][number],
  row: number,
  rows: readonly number[],
): Pick<Judged, 'numerator' | 'denominator' | 'usable' | 'rounds'> {
  const { sheet } = assessed;
  const cell = (column: number): string => rowCell(row, column + sheet.grid.left);
  const hasTexts = (column: number): boolean => rows.some((each) => typeof sheet.value(each, column) === 'string');
  const usesCounts =
    of.numerator !== null &&
    reading.entries.some(
      (entry) =>
        entry.indicator === of.indicator && (entry.counts.numerator !== null || entry.counts.denominator !== null),
    );
  if (of.numerator === null || (!usesCounts && of.rate)) {
    const column = of.rate?.column ?? 0;
    const scale = of.rate ? scaleOf(assessed, of.rate, rows) : 'fraction';
    const rate = rateOf(cell(column), scale, hasTexts(column));
    return {
      numerator: rate,
      denominator: '1',
      usable: `AND(LEN(TRIM(${cell(column)}))>0,${rate}>=0,${rate}<=1)`,
      rounds: true,
    };
  }
  const numerator = countOf(cell(of.numerator), hasTexts(of.numerator));
  const parts = of.denominator.map((column) =>
    hasTexts(column) ? countOf(cell(column), true) : of.denominator.length > 1 ? `N(${cell(column)})` : cell(column),
  );
  const sum = of.denominator.length > 1 ? `(${parts.join('+')})` : (parts[0] ?? '0');
  const denominator = of.subtract === null ? sum : `(${sum}-N(${cell(of.subtract)}))`;
  const others = of.denominator.filter((column) => column !== of.numerator);
  const filled = of.denominator.length > 1 ? `,OR(${others.map((column) => `LEN(${cell(column)})>0`).join(',')})` : '';
  return {
    numerator,
    denominator,
    usable: `AND(LEN(TRIM(${cell(of.numerator)}))>0${filled},${countsUsable(numerator, denominator)})`,
  };
}

function scaleOf(
  assessed: AssessedGrid,
  rate: NonNullable<Reading['summary'][number]['rate']>,
  rows: readonly number[],
): 'percent' | 'fraction' {
  const { sheet } = assessed;
  const formats = sheet.grid.formats?.get(rate.column + sheet.grid.left);
  const isPercentFormat = rows.some(
    (row) => typeof sheet.value(row, rate.column) === 'number' && (formats?.[row] ?? '').includes('%'),
  );
  if (isPercentFormat) return 'fraction';
  return rate.reading.headingSaysPercent ? 'percent' : rate.reading.scale;
}
