import type { IndicatorId, Plan } from '../../domain/plans/plan';
import type { Bound } from '../../domain/rates/ratio';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { ColourName } from '../host/host';
import { LONGEST_FORMULA, NAME_PREFIX, quoteText } from './expressions';
import { textKeys } from './text-keys';

/** The targets of a sheet's units as names holding constants, looked up by the unit's name as the row writes it. */
export interface TargetTable {
  readonly names: readonly ColourName[];
  /** Targets are whole numbers once multiplied by this. */
  readonly scale: number;
  /** Whether the plan has the indicator at all. */
  has(indicator: string): boolean;
  /** Whether the sheet's units have targets of an indicator that are to be reached (false), to be passed (true), or both. */
  boundsOf(indicator: IndicatorId): readonly boolean[];
  /** The target (times scale) of the unit named in a cell; an error, or a text, where it has none of this kind. */
  lookUp(cell: string, indicator: IndicatorId, isStrict: boolean): string;
  /** The same where a formula says which column of the table is meant; column 1 is the unit's name. */
  lookUpAt(cell: string, column: string): string;
  /** Where targets of an indicator stand; those that have to be passed in a column of their own. Null where the sheet has none such. */
  columnOf(indicator: IndicatorId, isStrict: boolean): number | null;
  /** Whether the table has a line for what a cell holds. */
  knows(text: string): boolean;
  /** The target (times scale) of the unit that a text names; null where it has none of this kind. */
  find(text: string, indicator: IndicatorId, isStrict: boolean): number | null;
}

const COMMENT = 'Chỉ tiêu giao của từng đơn vị, dùng cho màu đánh giá DVCTT. Cột 1 là tên đơn vị như trong trang tính.';

/**
 * Custom functions cannot stand in conditional formats and array constants cannot either, but a NAME may hold one.
 * Looked up by name, colours stay right when the rows are sorted.
 */
export function makeTargetTable(assessed: AssessedGrid, plan: Plan): TargetTable {
  const indicators = plan.indicators.map((indicator) => indicator.id);
  const scale = assessed.assessments.reduce(
    (so, { target }) => (target?.value ? leastCommonMultiple(so, target.value.denominator) : so),
    100,
  );
  const written = writtenTargets(assessed);
  const keys = textKeys(written.map(({ name }) => name));
  const strict = new Set<IndicatorId>();
  const reached = new Set<IndicatorId>();
  const rows = new Map<string, Map<string, string>>();
  for (const { name, indicator, target } of written) {
    const key = keys.keyOf(name);
    if (key === '' || (target === null && indicator !== null)) continue;
    const row = rows.get(key.toLowerCase()) ?? new Map([['', quoteText(key)]]);
    if (target !== null && indicator !== null) {
      (target.isStrict ? strict : reached).add(indicator);
      row.set(headOf(indicator, target.isStrict === true), String((target.numerator * scale) / target.denominator));
    }
    rows.set(key.toLowerCase(), row);
  }
  const columns = [...indicators, ...[...strict].map((id) => headOf(id, true))];
  const lines = [...rows.values()].map((row) => ['', ...columns].map((id) => row.get(id) ?? '""').join(','));
  const names = chunk(lines).map((part, index) => ({
    name: `${NAME_PREFIX}ChiTieu${index === 0 ? '' : `_${index + 1}`}`,
    formula: `={${part.join(';')}}`,
    comment: COMMENT,
  }));
  const columnOf = (indicator: IndicatorId, isStrict: boolean): number =>
    columns.indexOf(headOf(indicator, isStrict)) + 2;
  const lookUpAt = (cell: string, column: string): string => {
    const [first = 'NA()', ...others] = names.map((table) => `VLOOKUP(${keys.of(cell)},${table.name},${column},FALSE)`);
    return others.reduce((so, next) => `IFERROR(${so},${next})`, first);
  };
  return {
    names,
    scale,
    has: (indicator) => indicators.includes(indicator),
    boundsOf: (id) => [...(reached.has(id) || !strict.has(id) ? [false] : []), ...(strict.has(id) ? [true] : [])],
    columnOf: (indicator, isStrict) => (isStrict && !strict.has(indicator) ? null : columnOf(indicator, isStrict)),
    knows: (text) => keys.keyOf(text) !== '' && rows.has(keys.keyOf(text).toLowerCase()),
    find: (text, indicator, isStrict) => {
      const found = rows.get(keys.keyOf(text).toLowerCase())?.get(headOf(indicator, isStrict));
      return found === undefined ? null : Number(found);
    },
    lookUp: (cell, indicator, isStrict) => lookUpAt(cell, String(columnOf(indicator, isStrict))),
    lookUpAt,
  };
}

/** Targets that have to be passed stand in a column of their own. */
function headOf(indicator: IndicatorId, isStrict: boolean): string {
  return isStrict ? `${indicator} >` : indicator;
}

interface WrittenTarget {
  /** As its cell holds it, before any decoding of legacy text: what a formula will compare. */
  readonly name: string;
  /** Null for a name that only has to be known as one. */
  readonly indicator: IndicatorId | null;
  readonly target: Bound | null;
}

/** The targets of all names in which the sheet writes its units. */
function writtenTargets({ readings, assessments }: AssessedGrid): readonly WrittenTarget[] {
  const found: WrittenTarget[] = [];
  let at = 0;
  for (const { sheet, rows, unitRows, entries } of readings) {
    const raws = new Map<string, string[]>();
    const add = (cell: string, row: number, column: number): void => {
      const value = sheet.raw(row, column);
      if (typeof value === 'string') raws.set(cell, [...(raws.get(cell) ?? []), value]);
    };
    for (const { row, nameColumn } of rows) add(sheet.address(row, nameColumn), row, nameColumn);
    for (const { row, column, rows: own } of unitRows?.units ?? []) {
      const cell = sheet.address(row, column);
      const isLine = unitRows?.unitColumn === null;
      add(cell, row, column);
      // Each of its rows may write it in another way.
      if (!isLine) for (const each of own) add(cell, each, column);
      // A line above rows ends those of the unit before it, whether the plan has its unit or not.
      for (const name of isLine ? (raws.get(cell) ?? []) : []) found.push({ name, indicator: null, target: null });
    }
    for (const entry of entries) {
      const target = assessments[at++]?.target?.value ?? null;
      for (const name of new Set(raws.get(entry.unitCell ?? '')))
        found.push({ name, indicator: entry.indicator, target });
    }
  }
  return found;
}

/** Small enough for targets and counts to stay exact when they are multiplied by it. */
export function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  const multiple = (a / x) * b;
  return Number.isSafeInteger(multiple * 10_000) ? multiple : Math.max(a, b);
}

function chunk(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  let length = Infinity;
  for (const line of lines) {
    if (length + line.length + 1 > LONGEST_FORMULA) {
      parts.push([]);
      length = 3;
    }
    parts[parts.length - 1]?.push(line);
    length += line.length + 1;
  }
  return parts;
}
