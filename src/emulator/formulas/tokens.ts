/** Tokens of an Excel formula in the English notation that files and Office.js use. */
export type TokenKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'error'
  | 'reference'
  | 'structured'
  | 'name'
  | 'function'
  | 'operator'
  | 'postfix'
  | 'open'
  | 'close'
  | 'comma'
  | 'array-open'
  | 'array-close'
  | 'array-row'
  | 'space'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  /** As written, with the sheet's prefix of a reference or a name. */
  readonly text: string;
  /** "Sheet1!" or "'Phòng Nội vụ'!" before a reference or a name; empty elsewhere. */
  readonly prefix: string;
}

const SPACE = /[ \t\r\n\u00a0]+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!)/iy;
const PREFIX = /(?:'(?:[^']|'')+'|[\p{L}\p{M}\p{N}_.]+(?::[\p{L}\p{M}\p{N}_.]+)?)!/uy;
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}';
const REFERENCE = new RegExp(
  `(?:${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7})(?![\\p{L}\\p{N}_.(!])`,
  'uy',
);
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;
const STRUCTURED = /\[(?:[^[\]]|\[[^\]]*\])*\]/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>:]/y;
const SINGLE: Readonly<Record<string, TokenKind>> = {
  '(': 'open',
  ')': 'close',
  ',': 'comma',
  '{': 'array-open',
  '}': 'array-close',
  ';': 'array-row',
  '%': 'postfix',
  '#': 'postfix',
  '@': 'operator',
};

/** Splits a formula (without its leading "=") into tokens; characters that belong nowhere become `unknown` tokens. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match === null) return null;
    at += match[0].length;
    return match[0];
  };
  const add = (kind: TokenKind, text: string, prefix = ''): void =>
    void tokens.push({ kind, text: prefix + text, prefix });

  const addWord = (word: string, prefix: string): void => {
    if (formula[at] === '(') add('function', word, prefix);
    else if (prefix === '' && /^(?:true|false)$/i.test(word)) add('boolean', word);
    else add('name', word, prefix);
  };

  while (at < formula.length) {
    const plain = take(SPACE);
    if (plain !== null) {
      add('space', plain);
      continue;
    }
    const text = take(TEXT);
    if (text !== null) {
      add('text', text);
      continue;
    }
    const error = take(ERROR);
    if (error !== null) {
      add('error', error);
      continue;
    }
    const prefix = take(PREFIX) ?? '';
    const reference = take(REFERENCE);
    if (reference !== null) {
      add('reference', reference, prefix);
      continue;
    }
    const number = prefix === '' ? take(NUMBER) : null;
    if (number !== null) {
      add('number', number);
      continue;
    }
    const word = take(WORD);
    if (word !== null) {
      addWord(word, prefix);
      continue;
    }
    const brokenReference = prefix === '' ? null : take(ERROR);
    if (brokenReference !== null) {
      add('error', brokenReference, prefix);
      continue;
    }
    if (prefix !== '') {
      add('unknown', prefix);
      continue;
    }
    const structured = take(STRUCTURED);
    if (structured !== null) {
      add('structured', structured);
      continue;
    }
    const operator = take(OPERATOR);
    if (operator !== null) {
      add('operator', operator);
      continue;
    }
    const character = formula.charAt(at++);
    add(SINGLE[character] ?? 'unknown', character);
  }
  return tokens;
}

export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join('');
}
