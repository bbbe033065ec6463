import type { Plan } from '../../domain/plan';
import type { AssessedGrid } from '../../sheets/assess-grid';
import type { ColourName } from '../host';
import { LONGEST_FORMULA, NAME_PREFIX, quoteText } from './expressions';

/** The targets of a sheet's units as names holding constants, looked up by the unit's name as the row writes it. */
export interface TargetTable {
  readonly names: readonly ColourName[];
  /** Targets are whole numbers once multiplied by this. */
  readonly scale: number;
  /** The target (times scale) of the unit named in a cell; an error where it has none. */
  lookUp(cell: string, indicator: string): string;
}

const COMMENT = 'Chỉ tiêu giao của từng đơn vị, dùng cho màu đánh giá DVCTT. Cột 1 là tên đơn vị như trong trang tính.';

/**
 * Custom functions cannot stand in conditional formats and array constants cannot either, but a NAME may hold one.
 * Looked up by name, colours stay right when the rows are sorted.
 * @param writtenIn the units' names as their cells hold them (before any decoding)
 */
export function makeTargetTable(assessed: AssessedGrid, plan: Plan, writtenIn: (cell: string) => string): TargetTable {
  const indicators = plan.indicators.map((indicator) => indicator.id);
  const scale = Math.max(
    100,
    ...assessed.assessments.flatMap((one) => (one.target?.value ? [one.target.value.denominator] : [])),
  );
  const keyOf = (one: { indicator: string; writtenAs: string | null }): string => `${one.indicator} ${one.writtenAs}`;
  const targetOf = new Map(assessed.assessments.map((one) => [keyOf(one), one.target?.value]));
  const rows = new Map<string, Map<string, string>>();
  assessed.readings.forEach((reading) => {
    for (const entry of reading.entries) {
      const target = targetOf.get(keyOf(entry));
      if (!target || entry.unitCell === null) continue;
      const key = excelTrim(writtenIn(entry.unitCell));
      if (key === '' || key.length > 255) continue;
      const row = rows.get(key) ?? new Map<string, string>();
      row.set(entry.indicator, String((target.numerator * scale) / target.denominator));
      rows.set(key, row);
    }
  });
  const lines = [...rows].map(([key, targets]) =>
    [quoteText(key), ...indicators.map((id) => targets.get(id) ?? '""')].join(','),
  );
  const names = chunk(lines).map((part, index) => ({
    name: `${NAME_PREFIX}ChiTieu${index === 0 ? '' : `_${index + 1}`}`,
    formula: `={${part.join(';')}}`,
    comment: COMMENT,
  }));
  return {
    names,
    scale,
    lookUp: (cell, indicator) => {
      const column = indicators.indexOf(indicator) + 2;
      const [first = 'NA()', ...others] = names.map(({ name }) => `VLOOKUP(TRIM(${cell}),${name},${column},FALSE)`);
      return others.reduce((so, next) => `IFERROR(${so},${next})`, first);
    },
  };
}

/** What TRIM does in Excel: blanks at the ends go, runs of blanks become one; other spaces stay. */
function excelTrim(text: string): string {
  return text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');
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
