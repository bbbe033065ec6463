import { areaAddress } from '../../sheets/cells/grid';
import { parseArea } from './a1';
import { joinTokens, type Token, tokenize } from './tokens';

/** Finds the definition (without "=") that a name has for a sheet; null where there is no such name. */
export type FindName = (name: string) => string | null;

const DEEPEST = 20;

/**
 * The text that the calculation engine gets for a formula of the cell at (row, column), zero-based. Names give way to
 * their definitions: the engine keeps one list of names per workbook, without Excel's sheet scopes, and caches what it
 * parsed; a formula without names cannot be mistaken by either. Implicit intersection, which it lacks, is resolved, and array
 * constants that it would part in the middle of a text are written as what it knows.
 *
 * @example engineFormula('VLOOKUP(@A:A,Muc,3,FALSE)', 4, 1, () => '{"a",1,70}') // 'VLOOKUP(A5,{"a",1,70},3,FALSE)'
 */
export function engineFormula(formula: string, row: number, column: number, findName: FindName): string {
  return stackArrays(intersectImplicitly(inline(formula, findName, 0), row, column));
}

function inline(formula: string, findName: FindName, depth: number): string {
  const tokens = tokenize(formula);
  if (!tokens.some((token) => token.kind === 'name')) return formula;
  return joinTokens(
    tokens.map((token) => {
      if (token.kind !== 'name') return token;
      const definition = findName(token.text.slice(token.prefix.length));
      if (definition === null) return token;
      // A name that leads back to itself has no value in Excel either.
      if (depth >= DEEPEST) return { ...token, text: '#NAME?' };
      return { ...token, text: enclose(inline(definition, findName, depth + 1)) };
    }),
  );
}

/** Only what would fall apart among its new neighbours needs parentheses. */
function enclose(definition: string): string {
  const tokens = tokenize(definition).filter((token) => token.kind !== 'space');
  return isSingle(tokens) ? definition : `(${definition})`;
}

function isSingle(tokens: readonly Token[]): boolean {
  if (tokens.length === 1) return true;
  return (
    tokens[0]?.kind === 'array-open' && tokens.findIndex((token) => token.kind === 'array-close') === tokens.length - 1
  );
}

function intersectImplicitly(formula: string, row: number, column: number): string {
  if (!formula.includes('@') && !/\bSINGLE\(/i.test(formula)) return formula;
  const tokens = tokenize(formula);
  const kept: Token[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'operator' && token.text === '@') return;
    // Files write @x as SINGLE(x); the parentheses stay.
    if (token.kind === 'function' && token.text.toUpperCase() === 'SINGLE') return;
    const previous = tokens[index - 1];
    if (token.kind === 'reference' && previous?.text === '@') kept.push(oneCellOf(token, row, column));
    else kept.push(token);
  });
  return joinTokens(kept);
}

function oneCellOf(token: Token, row: number, column: number): Token {
  const area = parseArea(token.text.slice(token.prefix.length));
  if (area === null) return token;
  if (area.left === area.right && row >= area.top && row <= area.bottom) {
    return { ...token, text: token.prefix + areaAddress({ ...area, top: row, bottom: row }) };
  }
  if (area.top === area.bottom && column >= area.left && column <= area.right) {
    return { ...token, text: token.prefix + areaAddress({ ...area, left: column, right: column }) };
  }
  return token;
}

/** The engine parts an array constant at every comma and semicolon, those within texts too: such a one is stacked up from its values. */
function stackArrays(formula: string): string {
  if (!/\{[^}]*"[^"]*[,;]/.test(formula)) return formula;
  const tokens = tokenize(formula);
  let written = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const end =
      token?.kind === 'array-open' ? tokens.findIndex(({ kind }, index) => index > at && kind === 'array-close') : -1;
    const own = tokens.slice(at + 1, Math.max(end, 0));
    if (end < 0 || !own.some(({ kind, text }) => kind === 'text' && /[,;]/.test(text))) {
      written += token?.text ?? '';
      continue;
    }
    const rows = own.map(({ kind, text }) => (kind === 'array-row' ? '),HSTACK(' : text)).join('');
    written += `VSTACK(HSTACK(${rows}))`;
    at = end;
  }
  return written;
}
