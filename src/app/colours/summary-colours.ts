import type { Ratio } from '../../domain/rates/ratio';
import type { Area } from '../../sheets/cells/grid';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import { columnsOfCounting, type IndicatorColumns } from '../../sheets/observations/counting';
import type { Reading } from '../../sheets/observations/reading';
import type { ColourRule } from '../host/host';
import { areaOf, followCell, quoteText } from './expressions';
import { judgedRows, type JudgedCells } from './judged-rows';
import { freeColumn } from './free-column';
import type { TargetTable } from './target-table';
import { aimAt, verdictRules, type Judged } from './verdict-rules';

/** Rules for a sheet with a row for each unit: the rate cell (or the numerator) of each indicator, down the body. */
export function coloursOfUnitsSummary(reading: Reading, targets: TargetTable, near: Ratio): ColourRule[] {
  const { sheet } = reading;
  const data = reading.rows.filter((row) => row.kind === 'data');
  const first = data[0]?.row;
  const last = data[data.length - 1]?.row;
  if (first === undefined || last === undefined) return [];
  const name = followCell(sheet, first, data[0]?.nameColumn ?? 0);
  const rows = data.map((row) => row.row);
  const own =
    reading.ownRows === undefined
      ? []
      : [saysOne(followCell(sheet, first, reading.ownRows.column), reading.ownRows.texts)];
  const taken = new Set<number>();
  return reading.indicators.flatMap((of) => {
    const coloured = freeColumn(shownFirst(of), taken);
    if (coloured === null || !targets.has(of.indicator)) return [];
    taken.add(coloured);
    const [area, judged] = [areaOf(sheet, first, last, coloured), judgedRows(reading, of, first, rows)];
    // Each unit has its target among those to be reached or those to be passed, and gets its colour from the rules of these.
    return targets.boundsOf(of.indicator).flatMap((isStrict) => {
      const target = targets.lookUp(name, of.indicator, isStrict);
      const applies = [`ISNUMBER(${target})`, ...own].join(',');
      const aim = { target, scale: targets.scale, better: of.better, ...(isStrict ? { isStrict } : {}) };
      return rulesOf(area, judged, { ...aim, applies, near });
    });
  });
}

/** Whether a cell holds one of some texts. @example saysOne('$C3', ['Tháng 2']) // 'OR(TRIM($C3)="Tháng 2")' */
function saysOne(cell: string, texts: readonly string[]): string {
  return `OR(${texts.map((text) => `TRIM(${cell})=${quoteText(text)}`).join(',')})`;
}

/** The rate, else the numerator, else another of its columns: one cell tells no two verdicts. */
function shownFirst({ rate, counting }: IndicatorColumns): readonly number[] {
  return [...(rate === null ? [] : [rate.column]), ...columnsOfCounting(counting)];
}

/** Rules for a sheet of one unit with a row (or a cell) for each indicator: each has its own target. */
export function coloursOfUnitSummary(assessed: AssessedGrid, reading: Reading, near: Ratio): ColourRule[] {
  const { sheet } = reading;
  const taken = new Set<string>();
  return assessed.assessments.flatMap((one) => {
    const entry = reading.entries.find((candidate) => candidate.indicator === one.indicator);
    const value = one.target?.value;
    const of = reading.indicators.find((columns) => columns.indicator === one.indicator);
    if (!entry || entry.row === null || !value || !of) return [];
    const { row } = entry;
    const coloured = shownFirst(of).find((column) => !taken.has(`${row} ${column}`));
    if (coloured === undefined) return [];
    taken.add(`${row} ${coloured}`);
    return rulesOf(areaOf(sheet, row, row, coloured), judgedRows(reading, of, row, [row]), {
      ...aimAt(value, of.better),
      applies: 'TRUE',
      near,
    });
  });
}

interface Verdict extends Pick<Judged, 'target' | 'scale' | 'applies' | 'isStrict' | 'better'> {
  readonly near: Ratio;
}

/** A row whose counts are blank may have a typed rate: then that is judged, by rules that hold only there. */
function rulesOf(area: Area, judged: readonly JudgedCells[], { near, applies, ...target }: Verdict): ColourRule[] {
  return judged.flatMap(({ when, ...cells }) =>
    verdictRules(area, { ...cells, ...target, applies: when === null ? applies : `${applies},${when}` }, near),
  );
}
