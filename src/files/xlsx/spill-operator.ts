import { tokenizeFormula } from './formula-tokens';

const CALL = /_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')*'!|[^\s'"()!,;]+!)?\$?[A-Za-z]{1,3}\$?[0-9]{1,7})\)/gi;

/** The spill operator as typed, from the function that stands for it in files. @example fromAnchorArray('SUM(_xlfn.ANCHORARRAY(A1))') // 'SUM(A1#)' */
export function fromAnchorArray(stored: string): string {
  return stored.replace(CALL, '$1#');
}

/** The reverse: a file must not hold the operator itself. @example toAnchorArray("SUM('a b'!A1#)") // "SUM(_xlfn.ANCHORARRAY('a b'!A1))" */
export function toAnchorArray(typed: string): string {
  if (!typed.includes('#')) return typed;
  const written: string[] = [];
  const tokens = tokenizeFormula(typed);
  tokens.forEach(({ text }, index) => {
    if (text !== '#' || tokens[index - 1]?.kind !== 'cell') {
      written.push(text);
      return;
    }
    const hasSheet = tokens[index - 2]?.text === '!';
    const reference = written.splice(hasSheet ? -3 : -1).join('');
    // Keeps one entry a token, which the look back above counts on.
    written.push('', `_xlfn.ANCHORARRAY(${reference})`, ...(hasSheet ? ['', ''] : []));
  });
  return written.join('');
}
