import type { Ratio } from '../../domain/rates/ratio';
import type { Area } from '../../sheets/cells/grid';
import { columnsOfCounting, type IndicatorColumns } from '../../sheets/observations/counting';
import type { Reading } from '../../sheets/observations/reading';
import type { ColourRule } from '../host/host';
import { areaOf, followCell, quoteText } from './expressions';
import { judgedRows, type JudgedCells } from './judged-rows';
import { freeColumn } from './free-column';
import type { WhyUncoloured } from '../../text/vi/uncoloured';
import { leftOut, NO_COLOURS, type JudgedEntry, type TableColours, type Uncoloured } from './table-colours';
import type { TargetTable } from './target-table';
import { aimAt, verdictRules, type Judged } from './verdict-rules';

/** Rules for a sheet with a row for each unit: the rate cell (or the numerator) of each indicator, down the body. */
export function coloursOfUnitsSummary(
  reading: Reading,
  judged: readonly JudgedEntry[],
  targets: TargetTable,
  near: Ratio,
): TableColours {
  const { sheet } = reading;
  const data = reading.rows.filter((row) => row.kind === 'data');
  const first = data[0]?.row;
  const last = data[data.length - 1]?.row;
  if (first === undefined || last === undefined) return { ...NO_COLOURS, uncoloured: leftOut(judged, 'rows') };
  const name = followCell(sheet, first, data[0]?.nameColumn ?? 0);
  const rows = data.map((row) => row.row);
  const own =
    reading.ownRows === undefined
      ? []
      : [saysOne(followCell(sheet, first, reading.ownRows.column), reading.ownRows.texts)];
  const taken = new Set<number>();
  const uncoloured: Uncoloured[] = [];
  const rules = reading.indicators.flatMap((of) => {
    if (!targets.has(of.indicator)) return [];
    const mine = judged.filter(({ entry }) => entry.indicator === of.indicator);
    const coloured = freeColumn(shownFirst(of), taken);
    if (coloured === null) {
      uncoloured.push(...leftOut(mine, 'shared'));
      return [];
    }
    taken.add(coloured);
    const area = areaOf(sheet, first, last, coloured);
    const cells = judgedRows(reading, of, first, rows);
    const made = eitherOf(
      targets.boundsOf(of.indicator).map((isStrict) => {
        const target = targets.lookUp(name, of.indicator, isStrict);
        const applies = [`ISNUMBER(${target})`, ...own].join(',');
        return rulesOf(area, cells, { target, isStrict, scale: targets.scale, better: of.better, applies, near });
      }),
    );
    if (made.why !== null) uncoloured.push(...leftOut(mine, made.why));
    return made.rules;
  });
  return { names: [], rules, uncoloured };
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
export function coloursOfUnitSummary(reading: Reading, judged: readonly JudgedEntry[], near: Ratio): TableColours {
  const { sheet } = reading;
  const taken = new Set<string>();
  const uncoloured: Uncoloured[] = [];
  const rules = judged.flatMap((each): readonly ColourRule[] => {
    const { entry, one } = each;
    const value = one.target?.value;
    const of = reading.indicators.find((columns) => columns.indicator === one.indicator);
    if (entry.row === null || !value || !of) {
      uncoloured.push(...leftOut([each], 'rows'));
      return [];
    }
    const { row } = entry;
    const coloured = shownFirst(of).find((column) => !taken.has(`${row} ${column}`));
    if (coloured === undefined) {
      uncoloured.push(...leftOut([each], 'shared'));
      return [];
    }
    taken.add(`${row} ${coloured}`);
    const made = rulesOf(areaOf(sheet, row, row, coloured), judgedRows(reading, of, row, [row]), {
      ...aimAt(value, of.better),
      applies: 'TRUE',
      near,
    });
    if (made.why !== null) uncoloured.push(...leftOut([each], made.why));
    return made.rules;
  });
  return { names: [], rules, uncoloured };
}

/** What the cells of an area are compared with, and where. */
export interface Verdict extends Pick<Judged, 'target' | 'scale' | 'applies' | 'isStrict' | 'better'> {
  readonly near: Ratio;
}

/** Rules, or why there are none. */
export interface Made {
  readonly rules: readonly ColourRule[];
  readonly why: WhyUncoloured | null;
}

/**
 * Rules for targets that are to be reached and for such as are to be passed, in the same cells: each unit has its target among the one or
 * the other.
 */
export function eitherOf(made: readonly Made[]): Made {
  const why = made.find((one) => one.why !== null)?.why ?? null;
  return { rules: why === null ? made.flatMap(({ rules }) => rules) : [], why };
}

/** A row whose counts are blank may have a typed rate: then that is judged, by rules that hold only there. */
export function rulesOf(area: Area, judged: readonly JudgedCells[], { near, applies, ...target }: Verdict): Made {
  const made = judged.map(({ when, ...cells }) =>
    verdictRules(area, { ...cells, ...target, applies: when === null ? applies : `${applies},${when}` }, near),
  );
  if (made.length === 0) return { rules: [], why: 'words' };
  // Half coloured, a cell would show nothing where the sheet has a verdict.
  return made.some((rules) => rules.length === 0) ? { rules: [], why: 'long' } : { rules: made.flat(), why: null };
}
