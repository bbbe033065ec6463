import { columnName } from '../../../sheets/cells/grid';
import { columnOf } from '../cell-reference';
import { type FormulaToken, tokenizeFormula } from '../formula-tokens';
import { moveSpan, type SheetLineEdit } from './line-edit';

export interface Referring {
  /** The worksheet on which the formula stands; null for a name, whose references all say their worksheet. */
  readonly home: string | null;
  /**
   * In a name, references without "$" are relative to the cell that uses it, whatever is inserted or deleted: only rows and
   * columns with "$" follow.
   */
  readonly isName?: boolean;
}

/**
 * A formula after rows or columns were inserted or deleted on a worksheet: its references to that worksheet go on meaning the
 * same cells, with "$" or without, and #REF! stands where all of them are gone. References to other worksheets, workbooks
 * and through several worksheets (Sheet1:Sheet3!A1) stay, as do texts, names and structured references.
 * @param formula with or without "=", as typed or as stored
 * @example moveReferences("SUM(B5:B$9)+'Kỳ 1'!C7", { home: 'A' }, { sheet: 'A', kind: 'insert', lines: 'rows', at: 6, count: 2 })
 * // "SUM(B5:B$11)+'Kỳ 1'!C7"
 */
export function moveReferences(formula: string, referring: Referring, edit: SheetLineEdit): string {
  const tokens = tokenizeFormula(formula);
  let written = '';
  for (let at = 0; at < tokens.length;) {
    const end = endOfReference(tokens, at);
    const text = tokens
      .slice(at, Math.max(end, at + 1))
      .map((token) => token.text)
      .join('');
    const isMoved = end > at && isOn(sheetBefore(tokens, at, referring.home), edit.sheet);
    written += isMoved ? moveReference(text, edit, referring.isName === true) : text;
    at = Math.max(end, at + 1);
  }
  return written;
}

/** Where the reference ends that begins with this token; `at` where none begins. A1:B2 is one reference, of three tokens. */
function endOfReference(tokens: readonly FormulaToken[], at: number): number {
  const kind = tokens[at]?.kind;
  if (kind === 'rows' || kind === 'columns') return at + 1;
  if (kind !== 'cell') return at;
  return tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'cell' ? at + 3 : at + 1;
}

/** The worksheet that a reference says; null where what it says is no single worksheet of this workbook. */
function sheetBefore(tokens: readonly FormulaToken[], at: number, home: string | null): string | null {
  if (tokens[at - 1]?.text !== '!') return home;
  const name = tokens[at - 2];
  // [1]Sheet1!A1 is another workbook's, Sheet1:Sheet3!A1 goes through several worksheets.
  const before = tokens[at - 3];
  if (before?.kind === 'bracket' || before?.text === ':') return null;
  if (name?.kind === 'sheet') return name.text;
  if (name?.kind !== 'text' || !name.text.startsWith("'")) return null;
  const quoted = name.text.slice(1, -1).replace(/''/g, "'");
  return /[[\]:]/.test(quoted) ? null : quoted;
}

function isOn(sheet: string | null, edited: string): boolean {
  return sheet !== null && sheet.normalize('NFC').toLowerCase() === edited.normalize('NFC').toLowerCase();
}

const PART = /^(\$?[A-Za-z]+)?(\$?\d+)?$/;

function moveReference(text: string, edit: SheetLineEdit, isName: boolean): string {
  const corners = text.split(':').map((corner) => PART.exec(corner) ?? ['', '', '']);
  const isRows = edit.lines === 'rows';
  const parts = corners.map(([, column, row]) => (isRows ? row : column) ?? '');
  const [one = '', other = one] = parts;
  // Of a whole column no row is said.
  if (one === '' || (isName && !(one.startsWith('$') && other.startsWith('$')))) return text;
  const lineOf = (part: string): number =>
    isRows ? Number(part.replace('$', '')) - 1 : columnOf(part.replace('$', ''));
  const [from, to] = [lineOf(one), lineOf(other)];
  const moved = moveSpan(Math.min(from, to), Math.max(from, to), edit);
  if (moved === null) return '#REF!';
  const lines = from <= to ? moved : [moved[1], moved[0]];
  return corners
    .map(([, column = '', row = ''], index) => {
      const line = lines[index] ?? 0;
      const part = parts[index] ?? '';
      const so =
        lineOf(part) === line ? part : `${part.startsWith('$') ? '$' : ''}${isRows ? line + 1 : columnName(line)}`;
      return isRows ? column + so : so + row;
    })
    .join(':');
}
