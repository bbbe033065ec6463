import { columnLetters, columnNumber, type Entry, type Rows, type Value } from './kit';
import { counted, type Which } from './plan';

/** Which columns of a body row (counted from 0) make one indicator. */
export interface Judge {
  readonly which: Which;
  readonly n: readonly number[];
  readonly d: readonly number[];
  readonly rate?: number;
}

export interface UnitRow {
  /** The plan's unit; null for a section or total row. */
  readonly unit: string | null;
  readonly row: readonly Value[];
}

export interface UnitsTable {
  readonly blocks: Record<string, Rows>;
  readonly assessments: Entry[];
}

/** A table of units with counts, and what must be said of it: sums of the named columns, cell by cell. */
export function unitsTable(at: string, head: Rows, body: readonly UnitRow[], judges: readonly Judge[]): UnitsTable {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(at)!;
  const left = columnNumber(letters!);
  const first = Number(digits) + head.length;
  const assessments = body.flatMap(({ unit, row }, index) => {
    if (unit === null) return [];
    const cell = (column: number): string => `${columnLetters(left + column)}${first + index}`;
    const sum = (columns: readonly number[]): number =>
      columns.reduce((total, column) => total + Number(row[column]), 0);
    return judges.map(({ which, n, d, rate }) =>
      counted(unit, which, sum(n), sum(d), {
        cells: {
          ...(n.length === 1 ? { numerator: cell(n[0]!) } : {}),
          ...(d.length === 1 ? { denominator: cell(d[0]!) } : {}),
          ...(rate === undefined ? {} : { rate: cell(rate) }),
        },
      }),
    );
  });
  return { blocks: { [at]: [...head, ...body.map(({ row }) => row)] }, assessments };
}
