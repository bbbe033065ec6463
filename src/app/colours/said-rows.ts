import type { IndicatorId } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import { columnsOfCounting, type IndicatorColumns } from '../../sheets/observations/counting';
import type { Reading } from '../../sheets/observations/reading';
import type { ColourName, ColourRule } from '../host/host';
import { areaOf, followCell, NAME_PREFIX, quoteText } from './expressions';
import { judgedRows } from './judged-rows';
import type { RowTargets } from './row-targets';
import { eitherOf, rulesOf } from './summary-colours';
import { leftOut, type JudgedEntry, type TableColours, type Uncoloured } from './table-colours';
import { textKeys, type TextKeys } from './text-keys';

const COMMENT = 'Chỉ tiêu ứng với tên ghi ở từng dòng, dùng cho màu đánh giá DVCTT.';

/** Indicators that are compared the same way: one set of rules is theirs. */
interface Kind {
  readonly of: IndicatorColumns;
  readonly indicators: ReadonlySet<IndicatorId>;
}

/** Rows that were judged, in order, with what they say of themselves. */
interface Said {
  readonly rows: readonly number[];
  readonly keys: TextKeys;
  /** The indicator of a row by its own words. */
  readonly indicatorAt: (row: number) => IndicatorId | undefined;
  /** Each wording once. */
  readonly wordings: readonly { readonly key: string; readonly indicator: IndicatorId }[];
}

/**
 * Rules for rows that stand for one indicator each ("Đơn vị | Chỉ số | Tử số | Mẫu số | Tỷ lệ"): a row's target is looked up by its own
 * words. So few rules are enough for all rows, and they stay right when rows are sorted or put between.
 * @param table which of the sheet's tables it is: each has a name of its own for its words
 * @returns null where what the formulas would make of a row is not what was read of it
 */
export function coloursOfSaidRows(
  reading: Reading,
  nameColumn: number,
  judged: readonly JudgedEntry[],
  targets: RowTargets,
  near: Ratio,
  table = 1,
): TableColours | null {
  const { sheet } = reading;
  const said = wordsOf(reading, nameColumn, judged);
  const [first] = said.rows;
  const last = said.rows[said.rows.length - 1];
  if (first === undefined || last === undefined || !isReadSo(judged, said, targets, last)) return null;
  const kinds = kindsOf(reading, judged);
  const kindOf = (indicator: IndicatorId): number => kinds.findIndex(({ indicators }) => indicators.has(indicator)) + 1;
  const bounds = (of: Iterable<IndicatorId>): readonly boolean[] => [
    ...new Set([...of].flatMap((id) => targets.boundsOf(id))),
  ];
  const hasStrict = bounds(said.wordings.map(({ indicator }) => indicator)).includes(true);
  const lines = said.wordings.map(({ key, indicator }) => {
    const strict = hasStrict ? [targets.mark(indicator, true)] : [];
    return [quoteText(key), targets.mark(indicator, false), kindOf(indicator), ...strict].join(',');
  });
  const name: ColourName = {
    name: `${NAME_PREFIX}ChiSo${table === 1 ? '' : `_${String(table)}`}`,
    formula: `={${lines.join(';')}}`,
    comment: COMMENT,
  };
  const lookUp = (column: number): string =>
    `VLOOKUP(${said.keys.of(followCell(sheet, first, nameColumn))},${name.name},${String(column)},FALSE)`;
  const uncoloured: Uncoloured[] = [];
  const rules = kinds.flatMap(({ of, indicators }, at): ColourRule[] => {
    const mine = judged.filter(({ entry }) => indicators.has(entry.indicator));
    const column = of.rate?.column ?? columnsOfCounting(of.counting)[0];
    const asOne: Reading = { ...reading, entries: mine.map(({ entry }) => ({ ...entry, indicator: of.indicator })) };
    const rows = mine.flatMap(({ entry }) => entry.row ?? []);
    const pieces = column === undefined ? [] : judgedRows(asOne, of, first, rows);
    const isKind = kinds.length === 1 ? [] : [`IFERROR(${lookUp(3)}=${String(at + 1)},FALSE)`];
    const made = eitherOf(
      bounds(indicators).map((isStrict) => {
        const target = targets.formula(first, lookUp(isStrict ? 4 : 2));
        const applies = [...isKind, `ISNUMBER(${target})`].join(',');
        const aim = { target, isStrict, scale: targets.scale, better: of.better, applies, near };
        return rulesOf(areaOf(sheet, first, last, column ?? 0), pieces, aim);
      }),
    );
    if (made.why !== null) uncoloured.push(...leftOut(mine, made.why));
    return [...made.rules];
  });
  return { names: rules.length === 0 ? [] : [name], rules, uncoloured };
}

function wordsOf({ sheet }: Reading, nameColumn: number, judged: readonly JudgedEntry[]): Said {
  const raw = (row: number): string => {
    const value = sheet.raw(row, nameColumn);
    return typeof value === 'string' ? value : '';
  };
  const entries = judged.flatMap(({ entry: { row, indicator } }) => (row === null ? [] : [{ row, indicator }]));
  const rows = entries.map(({ row }) => row).sort((a, b) => a - b);
  const keys = textKeys(rows.map(raw));
  const wordings = new Map<string, Said['wordings'][number]>();
  for (const { row, indicator } of entries) {
    const key = keys.keyOf(raw(row));
    if (key !== '') wordings.set(key.toLowerCase(), { key, indicator });
  }
  const indicatorAt = (row: number): IndicatorId | undefined =>
    wordings.get(keys.keyOf(raw(row)).toLowerCase())?.indicator;
  return { rows, keys, indicatorAt, wordings: [...wordings.values()] };
}

/** Whether the formulas will find for every row of the worksheet what was read of it, computed here. */
function isReadSo(judged: readonly JudgedEntry[], said: Said, targets: RowTargets, last: number): boolean {
  const own = new Map(judged.map(({ entry, one }) => [entry.row, { indicator: entry.indicator, one }]));
  if (own.size !== judged.length) return false;
  const [first = 0] = said.rows;
  for (let row = first; row <= last; row++) {
    const read = own.get(row);
    const indicator = said.indicatorAt(row);
    const value = read?.one.target?.value ?? null;
    const wanted = value === null ? null : (value.numerator * targets.scale) / value.denominator;
    if (wanted !== null && read?.indicator !== indicator) return false;
    for (const isStrict of [false, true]) {
      const found = indicator === undefined ? null : targets.foundAt(row, indicator, isStrict);
      if (found !== (isStrict === (value?.isStrict === true) ? wanted : null)) return false;
    }
  }
  return true;
}

/** Indicators by how their cells are read and compared. */
function kindsOf(reading: Reading, judged: readonly JudgedEntry[]): readonly Kind[] {
  const kinds = new Map<string, { of: IndicatorColumns; indicators: Set<IndicatorId> }>();
  for (const of of reading.indicators) {
    if (!judged.some(({ entry }) => entry.indicator === of.indicator)) continue;
    const { better, counting, rate } = of;
    const kind = JSON.stringify([
      better,
      counting,
      rate === null ? null : [rate.column, { ...rate.reading, label: '' }],
    ]);
    const known = kinds.get(kind) ?? { of, indicators: new Set() };
    known.indicators.add(of.indicator);
    kinds.set(kind, known);
  }
  return [...kinds.values()];
}
