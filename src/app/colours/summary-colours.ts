import { indicatorOf } from '../../domain/indicators/indicators';
import type { Ratio } from '../../domain/rates/ratio';
import type { AssessedGrid } from '../../sheets/observations/assess-grid';
import type { Area } from '../../sheets/cells/grid';
import type { CountRows, Reading } from '../../sheets/observations/reading';
import { withoutOtherSide, type SummaryColumns } from '../../sheets/observations/summary-entry';
import type { ColourRule } from '../host/host';
import { rowCell } from './expressions';
import { judgedRows, type JudgedCells } from './judged-rows';
import { freeColumn } from './own-row-rules';
import type { TargetTable } from './target-table';
import { countsUsable, sumsUsable, verdictRules } from './verdict-rules';
import { countOf, writtenCounts } from './written-counts';

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
  const taken = new Set<number>();
  return reading.summary.flatMap((of) => {
    const coloured = colouredColumn(of, taken);
    if (coloured === null || !targets.has(of.indicator)) return [];
    taken.add(coloured);
    const area = areaOf(assessed, first, last, coloured);
    const name = rowCell(area.top, nameColumn + grid.left);
    const target = targets.lookUp(name, of.indicator);
    const rows = data.map((row) => row.row);
    return rulesOf(area, judgedRows(assessed, reading, of, area.top, rows), {
      target,
      scale: targets.scale,
      applies: `ISNUMBER(${target})`,
      near,
    });
  });
}

/** The rate, else the numerator; an own indicator of the plan gives way where another's verdict stands there. */
function colouredColumn(of: SummaryColumns, taken: ReadonlySet<number>): number | null {
  const columns = [...(of.rate === null ? [] : [of.rate.column]), ...of.numerator, ...of.denominator];
  return indicatorOf(of.indicator) !== undefined ? (columns[0] ?? null) : freeColumn(columns, taken);
}

/** Rules for a sheet of one unit with a row for each indicator: each row has its own target. */
export function coloursOfUnitSummary(assessed: AssessedGrid, reading: Reading, near: Ratio): ColourRule[] {
  const taken = new Set<number>();
  return assessed.assessments.flatMap((one) => {
    const entry = reading.entries.find((candidate) => candidate.indicator === one.indicator);
    const value = one.target?.value;
    if (!entry || !value) return [];
    const verdict = { target: String(value.numerator), scale: value.denominator, applies: 'TRUE', near };
    if (entry.countRows !== undefined) return rulesOfCountRows(assessed, entry.countRows, verdict, taken);
    if (entry.row === null) return [];
    const of = reading.summary.find((columns) => columns.indicator === one.indicator);
    const coloured = of?.rate?.column ?? of?.numerator[0];
    if (!of || coloured === undefined) return [];
    const area = areaOf(assessed, entry.row, entry.row, coloured);
    return rulesOf(area, judgedRows(assessed, reading, of, area.top, [entry.row]), verdict);
  });
}

interface Verdict {
  readonly target: string;
  readonly scale: number;
  readonly applies: string;
  readonly near: Ratio;
}

/** A row whose counts are blank may have a typed rate: then that is judged, by rules that hold only there. */
function rulesOf(area: Area, judged: readonly JudgedCells[], { near, applies, ...target }: Verdict): ColourRule[] {
  return judged.flatMap(({ when, ...cells }) =>
    verdictRules(area, { ...cells, ...target, applies: when === null ? applies : `${applies},${when}` }, near),
  );
}

/** The counts stand in rows of their own ("Số TTHC đủ điều kiện"): the numerator's cell shows the verdict. */
function rulesOfCountRows(
  assessed: AssessedGrid,
  { column, numerator, denominator }: CountRows,
  { near, ...verdict }: Verdict,
  taken: Set<number>,
): ColourRule[] {
  const coloured = freeColumn([...numerator, ...denominator], taken);
  if (coloured === null) return [];
  taken.add(coloured);
  const cell = (row: number): string => absoluteCell(assessed, row, column);
  const count = (row: number): string => countOf(cell(row), writtenCounts(assessed.sheet, column, [row]));
  const sum = (rows: readonly number[]): string =>
    rows.length === 1 ? rows.map(count).join('') : `(${rows.map(count).join('+')})`;
  const filled = (rows: readonly number[]): string =>
    rows.length === 1
      ? `LEN(TRIM(${rows.map(cell).join('')}))>0`
      : `OR(${rows.map((row) => `LEN(TRIM(${cell(row)}))>0`).join(',')})`;
  const [n, d] = [sum(numerator), sum(denominator)];
  const used = [...numerator, ...denominator];
  const counted = used.length > 2 ? sumsUsable(used.map(count), n, d) : countsUsable(n, d);
  const others = withoutOtherSide(denominator, numerator);
  const usable = `AND(${[filled(numerator), filled(others), counted].join(',')})`;
  const area = areaOf(assessed, coloured, coloured, column);
  return verdictRules(area, { numerator: n, denominator: d, usable, ...verdict }, near);
}

function absoluteCell({ sheet }: AssessedGrid, row: number, column: number): string {
  return sheet.address(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function areaOf({ sheet }: AssessedGrid, first: number, last: number, column: number): Area {
  const { top, left } = sheet.grid;
  return { top: first + top, bottom: last + top, left: column + left, right: column + left };
}
