import { columnName } from '../../sheets/cells/grid';
import { columnOf, LAST_COLUMN, LAST_ROW } from './cell-reference';
import { tokenizeFormula } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

/**
 * The formula of a shared formula's cell: relative references move with the cell, absolute ones stay, and a reference
 * that would leave the sheet becomes #REF!.
 * @param rows how far down the cell is from the one that holds the formula; `columns`: how far right.
 * @example shiftFormula('SUM(A1:$B$2)&"A1"', 1, 0) // 'SUM(A2:$B$2)&"A1"'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenizeFormula(formula)
    .map((token) => shiftToken(token, rows, columns))
    .join('');
}

function shiftToken({ kind, text }: FormulaToken, rows: number, columns: number): string {
  if (kind === 'cell') {
    const [, column = '', row = ''] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text) ?? [];
    return joined([shiftColumn(column, columns), shiftRow(row, rows)], '');
  }
  if (kind === 'columns')
    return joined(
      text.split(':').map((column) => shiftColumn(column, columns)),
      ':',
    );
  if (kind === 'rows')
    return joined(
      text.split(':').map((row) => shiftRow(row, rows)),
      ':',
    );
  return text;
}

function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.includes(null) ? '#REF!' : parts.join(separator);
}

function shiftColumn(column: string, by: number): string | null {
  if (column.startsWith('$')) return column;
  const shifted = columnOf(column) + by;
  return shifted < 0 || shifted > LAST_COLUMN ? null : columnName(shifted);
}

function shiftRow(row: string, by: number): string | null {
  if (row.startsWith('$')) return row;
  const shifted = Number(row) - 1 + by;
  return shifted < 0 || shifted > LAST_ROW ? null : String(shifted + 1);
}
