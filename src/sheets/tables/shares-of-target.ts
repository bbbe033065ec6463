import { parseWrittenNumber } from '../../domain/text/numbers';
import { isPercentFormat } from '../cells/figures';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { TableColumn } from './table';

/** The same for each group of columns below one heading: "Hồ sơ trực tuyến > CT giao | TH | Tỷ lệ TH". */
export function withoutSharesInGroups(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  body: { readonly firstRow: number; readonly lastRow: number },
): readonly TableColumn[] {
  const parentOf = ({ path }: TableColumn): string => path.slice(0, -1).join(' > ');
  const parents = new Set(columns.filter(({ meaning }) => meaning.role === 'target').map(parentOf));
  const told = [...parents].flatMap((parent) => {
    const group = columns.filter((column) => parentOf(column) === parent);
    return withoutSharesOfTarget(sheet, group, body).filter((column) => !columns.includes(column));
  });
  return columns.map((column) => told.find((each) => each.column === column.column) ?? column);
}

/**
 * Of several columns of rates the one of results alone: "Tỷ lệ đạt" that is in every row the result's share of the target, or their
 * difference, is no result.
 */
export function withoutSharesOfTarget(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): readonly TableColumn[] {
  const [target, second] = columns.filter(({ meaning }) => meaning.role === 'target');
  const rates = columns.filter(({ meaning }) => meaning.role === 'rate');
  if (target === undefined || second !== undefined || rates.length < 2) return columns;
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
  const isDerived = (one: TableColumn, result: TableColumn): boolean => {
    const seen = rows.flatMap((row) => {
      const [derived, rate, due] = [one, result, target].map(({ column }) => percentOf(sheet, row, column));
      return derived === undefined || rate === undefined || due === undefined || due === 0
        ? []
        : [isNear(derived, (100 * rate) / due) || isNear(derived, rate - due)];
    });
    return seen.length > 1 && seen.every(Boolean);
  };
  const either = rates.filter((one) => rates.some((result) => result !== one && isDerived(one, result)));
  // Of a target of 100% the share is the result: the one that says so is.
  const results = either.filter(({ path }) => !SHARE.test(headingWords(path[path.length - 1] ?? '')));
  const derived = either.length < rates.length ? either : either.filter((one) => !results.includes(one));
  return columns.map((column): TableColumn =>
    derived.includes(column) && derived.length < rates.length
      ? { ...column, meaning: { role: 'other', isToldApart: true } }
      : column,
  );
}

const SHARE = /^(?:ty le|%)/;

/** A cell's percentage, of 0.7 formatted as one, "70%" and 70 alike. */
function percentOf(sheet: TextGrid, row: number, column: number): number | undefined {
  const value = sheet.value(row, column);
  if (typeof value === 'number') return isPercentFormat(sheet.format(row, column)) ? value * 100 : value;
  if (typeof value !== 'string') return undefined;
  const written = parseWrittenNumber(sheet.text(row, column));
  if (written.kind === 'percent') return (100 * written.ratio.numerator) / written.ratio.denominator;
  return written.kind === 'number' ? written.value : undefined;
}

/** Officers round to a whole per cent at the most. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1;
}
