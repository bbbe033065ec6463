/**
 * A piece of a formula:
 * - `text`: a "string" or a 'quoted sheet name': never looked into.
 * - `bracket`: [a structured reference or the number of another workbook], with nested brackets.
 * - `columns` / `rows`: a reference to whole ones, A:C or $2:4.
 * - `function`: a name before "(".
 * - `sheet`: a name before "!".
 * - `cell`: an A1 reference; of a range A1:B2 each corner is one.
 * - `name`: any other word or number.
 * - `other`: operators, brackets, white space.
 */
export interface FormulaToken {
  readonly kind: 'text' | 'bracket' | 'columns' | 'rows' | 'function' | 'sheet' | 'cell' | 'name' | 'other';
  readonly text: string;
}

const TEXT = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/y;
const COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.$\\?([!])/uy;
const ROWS = /\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\p{L}\p{N}_.$\\?([!])/uy;
const WORD = /[\p{L}\p{M}\p{N}_.$\\?]+/uy;
const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** Splits a formula into pieces that together are the formula again. @example 'LOG10(A1)': function, other, cell, other */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0];
  };
  const push = (kind: FormulaToken['kind'], text: string): void => {
    tokens.push({ kind, text });
    at += text.length;
  };
  while (at < formula.length) {
    const character = formula[at] as string;
    const text = match(TEXT);
    if (text !== undefined) push('text', text);
    else if (character === '[') push('bracket', formula.slice(at, endOfBracket(formula, at)));
    else {
      const columns = match(COLUMNS);
      const rows = columns === undefined ? match(ROWS) : undefined;
      const word = match(WORD);
      if (columns !== undefined) push('columns', columns);
      else if (rows !== undefined) push('rows', rows);
      else if (word !== undefined) push(kindOfWord(word, formula[at + word.length]), word);
      else push('other', character);
    }
  }
  return tokens;
}

function kindOfWord(word: string, next: string | undefined): FormulaToken['kind'] {
  if (next === '(') return 'function';
  if (next === '!') return 'sheet';
  if (next === '[') return 'name';
  const cell = CELL.exec(word);
  return cell !== null && isWithinSheet(cell[1] ?? '', Number(cell[2])) ? 'cell' : 'name';
}

function isWithinSheet(columnLetters: string, row: number): boolean {
  const letters = columnLetters.toUpperCase();
  return row >= 1 && row <= 1_048_576 && (letters.length < 3 || letters <= 'XFD');
}

/** Structured references nest brackets and escape them by an apostrophe. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
