import type { Ratio } from '../../domain/ratio';
import type { AssessedGrid } from '../../sheets/assess-grid';
import type { Area } from '../../sheets/grid';
import type { Entry, Reading } from '../../sheets/reading';
import type { ColourRule } from '../host';
import { rowCell } from './expressions';
import { judgedRows, type JudgedCells } from './judged-rows';
import type { TargetTable } from './target-table';
import { countsUsable, verdictRules } from './verdict-rules';
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
  return reading.summary.flatMap((of) => {
    const coloured = of.rate?.column ?? of.numerator;
    if (coloured === null) return [];
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

/** Rules for a sheet of one unit with a row for each indicator: each row has its own target. */
export function coloursOfUnitSummary(assessed: AssessedGrid, reading: Reading, near: Ratio): ColourRule[] {
  return assessed.assessments.flatMap((one) => {
    const entry = reading.entries.find((candidate) => candidate.indicator === one.indicator);
    const value = one.target?.value;
    if (!entry || !value) return [];
    const verdict = { target: String(value.numerator), scale: value.denominator, applies: 'TRUE', near };
    if (entry.row === null) return rulesOfCountRows(assessed, entry, verdict);
    const of = reading.summary.find((columns) => columns.indicator === one.indicator);
    const coloured = of?.rate?.column ?? of?.numerator ?? null;
    if (!of || coloured === null) return [];
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
function rulesOfCountRows(assessed: AssessedGrid, entry: Entry, { near, ...verdict }: Verdict): ColourRule[] {
  const [numerator, denominator] = [entry.cells.numerator, entry.cells.denominator].map((address) =>
    address === undefined ? null : positionOf(assessed, address),
  );
  if (!numerator || !denominator) return [];
  const count = ({ row, column }: Position): { cell: string; value: string } => {
    const cell = absoluteCell(assessed, row, column);
    return { cell, value: countOf(cell, writtenCounts(assessed.sheet, column, [row])) };
  };
  const [n, d] = [count(numerator), count(denominator)];
  const filled = [n, d].map(({ cell }) => `LEN(TRIM(${cell}))>0`).join(',');
  const judged = {
    numerator: n.value,
    denominator: d.value,
    usable: `AND(${filled},${countsUsable(n.value, d.value)})`,
  };
  return verdictRules(
    areaOf(assessed, numerator.row, numerator.row, numerator.column),
    { ...judged, ...verdict },
    near,
  );
}

interface Position {
  readonly row: number;
  readonly column: number;
}

function positionOf({ sheet }: AssessedGrid, address: string): Position | null {
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      if (sheet.address(row, column) === address) return { row, column };
    }
  }
  return null;
}

function absoluteCell({ sheet }: AssessedGrid, row: number, column: number): string {
  return sheet.address(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function areaOf({ sheet }: AssessedGrid, first: number, last: number, column: number): Area {
  const { top, left } = sheet.grid;
  return { top: first + top, bottom: last + top, left: column + left, right: column + left };
}
