import { tokenizeFormula } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';
import { futureFunctions, worksheetFutureFunctions } from './future-functions';
import { fromAnchorArray, toAnchorArray } from './spill-operator';

/**
 * How a custom function stands in a file: its namespace joined by an underscore, behind `_xldudf_`
 * ("user-defined function of an add-in"). Seen in workbooks saved by Excel; office-js #5611 calls it by design.
 */
const STORED_CUSTOM = /^_xldudf_DVCTT_/i;
const TYPED_CUSTOM = /^DVCTT\./i;
const STORED_PREFIXES = /^(?:_xlfn\.)?(?:_xlws\.|_xlpm\.)?/i;

/**
 * A stored formula as a person types it: without the prefixes of the file format.
 * @example toModelFormula('_xlfn.IFNA(_xldudf_DVCTT_TYLE_TOANTRINH(15,20),0)') // 'IFNA(DVCTT.TYLE_TOANTRINH(15,20),0)'
 */
export function toModelFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored;
  return tokenizeFormula(fromAnchorArray(stored))
    .map(({ kind, text }) => {
      if (kind === 'function' && STORED_CUSTOM.test(text)) return text.replace(STORED_CUSTOM, 'DVCTT.');
      return kind === 'function' || kind === 'name' ? text.replace(STORED_PREFIXES, '') : text;
    })
    .join('');
}

/**
 * A typed formula as the file format stores it: DVCTT functions in their stored form, functions younger than
 * Excel 2007 with `_xlfn.`, the variables of LET and LAMBDA with `_xlpm.`. What is already stored so stays.
 * @example toStoredFormula('XLOOKUP(A1,B:B,DVCTT.HANG(C:C))') // '_xlfn.XLOOKUP(A1,B:B,_xldudf_DVCTT_HANG(C:C))'
 */
export function toStoredFormula(typed: string): string {
  const tokens = tokenizeFormula(toAnchorArray(typed));
  const variables = variablesOf(tokens);
  return tokens
    .map(({ kind, text }) => {
      const isVariable = variables.has(text.toUpperCase());
      if (isVariable && (kind === 'name' || kind === 'function')) return `_xlpm.${text}`;
      return kind === 'function' ? storedFunction(text) : text;
    })
    .join('');
}

function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (TYPED_CUSTOM.test(name)) return `_xldudf_${upper.replace(/\./g, '_')}`;
  if (worksheetFutureFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** Names that LET and LAMBDA bring in: of LET every second argument but the last, of LAMBDA all but the last. */
function variablesOf(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const variables = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'function') return;
    const called = token.text.replace(STORED_PREFIXES, '').toUpperCase();
    if (called !== 'LET' && called !== 'LAMBDA') return;
    const names = singleArguments(tokens, index + 1).slice(0, -1);
    names.forEach((name, position) => {
      const isNew = name !== null && !name.toLowerCase().startsWith('_xlpm.');
      if (isNew && (called === 'LAMBDA' || position % 2 === 0)) variables.add(name.toUpperCase());
    });
  });
  return variables;
}

/** The arguments of the call whose "(" is at `open`; null for each that is more than one word. */
function singleArguments(tokens: readonly FormulaToken[], open: number): (string | null)[] {
  const found: (string | null)[] = [];
  let depth = 0;
  let current: FormulaToken[] = [];
  for (const token of tokens.slice(open)) {
    if (token.text === '(' || token.text === '{') depth++;
    if (token.text === ')' || token.text === '}') depth--;
    if (depth === 0 || (depth === 1 && token.text === ',')) {
      const [only] = current;
      found.push(current.length === 1 && only?.kind === 'name' ? only.text : null);
      current = [];
      if (depth === 0) break;
    } else if (token.text.trim() !== '' && !(depth === 1 && token.text === '(')) {
      current.push(token);
    }
  }
  return found;
}
