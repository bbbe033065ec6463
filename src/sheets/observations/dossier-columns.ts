import { readCount } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import type { BodyRow } from '../tables/body-rows';
import type { Table } from '../tables/table';

/** The columns of each measure of dossiers; a way of submission may have several. */
export type DossierColumns = ReadonlyMap<string, readonly number[]>;

/** What the sums of a table's rows say of "total = these parts". */
export type Evidence = 'none' | 'holds' | 'mostly' | 'fails';

export type SumCheck = (total: number, parts: readonly number[]) => Evidence;

/** Whether a total is the sum of some parts in the rows in which it and any of them can be read. */
export function sumChecker(sheet: TextGrid, data: readonly BodyRow[]): SumCheck {
  return (total, parts) => {
    let [rows, right, telling] = [0, 0, 0];
    for (const { row } of data) {
      const whole = readCount(sheet, row, total, '');
      const figures = parts.map((column) => readCount(sheet, row, column, ''));
      const isReadable = figures.every(({ kind }) => kind === 'count' || kind === 'blank');
      if (whole.kind !== 'count' || !isReadable || figures.every(({ kind }) => kind === 'blank')) continue;
      rows += 1;
      if (figures.some((figure) => figure.kind === 'count' && figure.value !== 0)) telling += 1;
      const sum = figures.reduce((so, figure) => so + (figure.kind === 'count' ? figure.value : 0), 0);
      if (sum === whole.value) right += 1;
    }
    if (rows === 0 || telling === 0) return 'none';
    if (right === rows) return 'holds';
    // One row that does not add up may be a slip; two or more of them, with none that does, are no such thing.
    return right === 0 && rows > 1 ? 'fails' : 'mostly';
  };
}

export function headingOf({ columns }: Table, column: number): string {
  return columns.find((each) => each.column === column)?.path.join(' > ') ?? '';
}
