import { columnName } from '../../sheets/cells/grid';
import { columnNumber } from './a1';
import { joinTokens, tokenize } from './tokens';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * Moves the relative references of a formula as Excel does for the cells of a conditional format:
 * parts with "$" stay, and a reference pushed over the sheet's edge comes in again at the other side.
 *
 * @example shiftReferences('$A1>B$2', 3, 1) // '$A4>C$2'
 */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shifted = tokenize(formula).map((token) => {
    if (token.kind !== 'reference') return token;
    const body = token.text.slice(token.prefix.length);
    return {
      ...token,
      text:
        token.prefix +
        body
          .split(':')
          .map((part) => shiftPart(part, rows, columns))
          .join(':'),
    };
  });
  return joinTokens(shifted);
}

function shiftPart(part: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part);
  if (match === null) return part;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  // In a whole row ("$3:$3") the only "$" is matched before the missing letters.
  const rowIsAbsolute = letters === '' ? first !== '' : second !== '';
  const column =
    letters === '' ? '' : first + (first !== '' ? letters : columnName(wrap(columnNumber(letters) + columns, COLUMNS)));
  const row =
    digits === ''
      ? ''
      : (rowIsAbsolute ? '$' : '') + (rowIsAbsolute ? digits : String(wrap(Number(digits) - 1 + rows, ROWS) + 1));
  return column + row;
}

function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}
