import type { Plan } from '../../domain/plans/plan';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { ColourName } from '../host/host';
import { LONGEST_FORMULA, NAME_PREFIX, NO_BREAK_SPACE, quoteText } from './expressions';

/** The targets of a sheet's units as names holding constants, looked up by the unit's name as the row writes it. */
export interface TargetTable {
  readonly names: readonly ColourName[];
  /** Targets are whole numbers once multiplied by this. */
  readonly scale: number;
  /** Whether the plan has the indicator at all. */
  has(indicator: string): boolean;
  /** Whether the sheet's units have targets of an indicator that are to be reached (false), to be passed (true), or both. */
  boundsOf(indicator: string): readonly boolean[];
  /** The target (times scale) of the unit named in a cell; an error, or a text, where it has none of this kind. */
  lookUp(cell: string, indicator: string, isStrict: boolean): string;
}

const COMMENT = 'Chỉ tiêu giao của từng đơn vị, dùng cho màu đánh giá DVCTT. Cột 1 là tên đơn vị như trong trang tính.';

/** What Excel's TRIM leaves though officers see a blank there: special spaces, line breaks, tabs, marks without width. */
const BLANKS: readonly string[] = [NO_BREAK_SPACE, '\n', '\r', '\t', '\u200b', '\ufeff', '\u2009', '\u202f'];

/** Excel looks up no text that is longer. */
const LONGEST_KEY = 255;

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
  const keyOf = (one: { indicator: string; writtenAs: string | null }): string => `${one.indicator} ${one.writtenAs}`;
  const targetOf = new Map(assessed.assessments.map((one) => [keyOf(one), one.target?.value]));
  const written = writtenNames(assessed);
  const blanks = BLANKS.filter(
    (blank) => blank === NO_BREAK_SPACE || [...written.values()].some((name) => name.includes(blank)),
  );
  const strict = new Set<string>();
  const reached = new Set<string>();
  const rows = new Map<string, Map<string, string>>();
  for (const entry of assessed.readings.flatMap((reading) => reading.entries)) {
    const target = targetOf.get(keyOf(entry));
    const key = trimAsExcel(written.get(entry.unitCell ?? '') ?? '', blanks);
    if (!target || key === '' || key.length > LONGEST_KEY) continue;
    const row = rows.get(key.toLowerCase()) ?? new Map([['', quoteText(key)]]);
    (target.isStrict ? strict : reached).add(entry.indicator);
    row.set(
      columnOf(entry.indicator, target.isStrict === true),
      String((target.numerator * scale) / target.denominator),
    );
    rows.set(key.toLowerCase(), row);
  }
  const columns = [...indicators, ...indicators.filter((id) => strict.has(id)).map((id) => columnOf(id, true))];
  const lines = [...rows.values()].map((row) => ['', ...columns].map((id) => row.get(id) ?? '""').join(','));
  const names = chunk(lines).map((part, index) => ({
    name: `${NAME_PREFIX}ChiTieu${index === 0 ? '' : `_${index + 1}`}`,
    formula: `={${part.join(';')}}`,
    comment: COMMENT,
  }));
  return {
    names,
    scale,
    has: (indicator) => indicators.includes(indicator),
    boundsOf: (id) => [...(reached.has(id) || !strict.has(id) ? [false] : []), ...(strict.has(id) ? [true] : [])],
    lookUp: (cell, indicator, isStrict) => {
      const column = columns.indexOf(columnOf(indicator, isStrict)) + 2;
      const name = `TRIM(${blanks.reduce((text, blank) => `SUBSTITUTE(${text},${blankText(blank)}," ")`, cell)})`;
      const [first = 'NA()', ...others] = names.map((table) => `VLOOKUP(${name},${table.name},${column},FALSE)`);
      return others.reduce((so, next) => `IFERROR(${so},${next})`, first);
    },
  };
}

/** Targets that have to be passed stand in a column of their own. */
function columnOf(indicator: string, isStrict: boolean): string {
  return isStrict ? `${indicator} >` : indicator;
}

/** The units' names as their cells hold them, before any decoding of legacy text: what a formula will compare. */
function writtenNames({ readings }: AssessedGrid): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { sheet, rows } of readings) {
    for (const { row, nameColumn } of rows) {
      const value = sheet.raw(row, nameColumn);
      if (typeof value === 'string') names.set(sheet.address(row, nameColumn), value);
    }
  }
  return names;
}

/** What SUBSTITUTE and TRIM make of a text in Excel: blanks at the ends go, runs of them become one. */
function trimAsExcel(text: string, blanks: readonly string[]): string {
  return blanks
    .reduce((so, blank) => so.split(blank).join(' '), text)
    .replace(/^ +| +$/g, '')
    .replace(/ {2,}/g, ' ');
}

/** Line breaks and tabs are written by their number: a formula in a file may lose them as they stand. */
function blankText(blank: string): string {
  const code = blank.charCodeAt(0);
  return code < 32 ? `CHAR(${String(code)})` : quoteText(blank);
}

function leastCommonMultiple(a: number, b: number): number {
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
