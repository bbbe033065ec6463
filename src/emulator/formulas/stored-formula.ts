import { joinTokens, tokenize } from './tokens';

/** Functions newer than the file format: stored with a prefix, or older Excel would not know them as functions. */
const PREFIXED: Readonly<Record<string, string>> = Object.fromEntries([
  ...[
    'CONCAT',
    'IFS',
    'IFNA',
    'MAXIFS',
    'MINIFS',
    'SWITCH',
    'TEXTJOIN',
    'XLOOKUP',
    'XMATCH',
    'UNIQUE',
    'SEQUENCE',
    'RANDARRAY',
    'SORTBY',
    'LET',
    'LAMBDA',
    'MAP',
    'REDUCE',
    'SCAN',
    'BYROW',
    'BYCOL',
    'MAKEARRAY',
    'VSTACK',
    'HSTACK',
    'TOROW',
    'TOCOL',
    'WRAPROWS',
    'WRAPCOLS',
    'TAKE',
    'DROP',
    'EXPAND',
    'CHOOSEROWS',
    'CHOOSECOLS',
    'TEXTSPLIT',
    'TEXTBEFORE',
    'TEXTAFTER',
    'DAYS',
    'ISOWEEKNUM',
    'NUMBERVALUE',
    'UNICHAR',
    'UNICODE',
    'XOR',
    'FORMULATEXT',
    'SHEET',
    'SHEETS',
    'ISFORMULA',
    'RANK.EQ',
    'RANK.AVG',
    'PERCENTILE.INC',
    'PERCENTILE.EXC',
    'QUARTILE.INC',
    'STDEV.S',
    'STDEV.P',
    'VAR.S',
    'VAR.P',
    'MODE.SNGL',
  ].map((name) => [name, `_xlfn.${name}`]),
  ['FILTER', '_xlfn._xlws.FILTER'],
  ['SORT', '_xlfn._xlws.SORT'],
]) as Readonly<Record<string, string>>;

/**
 * A formula as it is typed, from the form in which files store it.
 *
 * @example typedFormula('_xlfn.XLOOKUP(1,A:A,B:B)+_xldudf_DVCTT_TYLE(1,2)', 'DVCTT') // 'XLOOKUP(1,A:A,B:B)+DVCTT.TYLE(1,2)'
 */
export function typedFormula(stored: string, namespace: string): string {
  if (!stored.includes('_xl')) return stored;
  const dotted = `_xldudf_${namespace}_`;
  const tokens = tokenize(stored).map((token) => {
    if (token.kind !== 'function' && token.kind !== 'name') return token;
    let text = token.text.replace(/^(?:_xlfn\.)?(?:_xlws\.|_xlpm\.)?/i, '');
    if (text.toUpperCase().startsWith(dotted.toUpperCase())) text = `${namespace}.${text.slice(dotted.length)}`;
    // SINGLE(x) is how files store the implicit intersection @x.
    return { ...token, text: text.toUpperCase() === 'SINGLE' ? '@' : text };
  });
  return joinTokens(tokens);
}

/**
 * A formula as a file stores it, from the typed form. Already stored forms stay as they are.
 *
 * @example storedFormula('DVCTT.TYLE(1,2)+XLOOKUP(1,A:A,B:B)', 'DVCTT') // '_xldudf_DVCTT_TYLE(1,2)+_xlfn.XLOOKUP(1,A:A,B:B)'
 */
export function storedFormula(typed: string, namespace: string): string {
  const tokens = tokenize(typed).map((token) => {
    if (token.kind !== 'function') return token;
    const upper = token.text.toUpperCase();
    if (upper.startsWith(`${namespace.toUpperCase()}.`)) {
      return { ...token, text: `_xldudf_${namespace}_${token.text.slice(namespace.length + 1)}` };
    }
    return { ...token, text: PREFIXED[upper] ?? token.text };
  });
  return joinTokens(tokens);
}
