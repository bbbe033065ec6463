/**
 * How deep a numbering stands: A is 0, I is 1, 1 is 2, 1.1 is 3, a is 4; null where the text is no numbering.
 * @example rankOf('II.') // 1
 */
export function rankOf(stt: string): number | null {
  if (stt.length > 20) return null;
  const text = stt.replace(/[.)\s]+$/u, '').replace(/^\(/u, '');
  if (/^\d{1,4}$/u.test(text)) return 2;
  if (/^\d+(\.\d+)+$/u.test(text)) return 3;
  if (/^[IVXLC]+$/u.test(text)) return 1;
  if (/^[A-ZĐ]$/u.test(text)) return 0;
  if (/^[a-zđ]$/u.test(text)) return 4;
  return null;
}

/**
 * The same, where "C" and "I" may be letters or Roman numerals: after "B" stands "C", after "H" stands "I".
 * @param before the last letter that numbered a row; "" for none
 * @example rankAfter('C', 'B') // 0
 */
export function rankAfter(stt: string, before: string): number | null {
  const letter = /^[CIL](?=[.)\s]*$)/u.exec(stt)?.[0];
  const isNext = letter !== undefined && before !== '' && letter.charCodeAt(0) === before.charCodeAt(0) + 1;
  return isNext ? 0 : rankOf(stt);
}

const LEADING = /^([IVL]+[IVXL]*|X[IVX]+|[A-HĐ]|\d{1,4}(?:\.\d+)*)(?:[.)]\s+|\s*[-:]\s+)/u;

/**
 * A name that carries its own number, taken apart. "X. " and "P. " stay, for they are short for xã and phường.
 * @example splitNumber('II. UBND xã, phường') // { stt: 'II', name: 'UBND xã, phường' }
 */
export function splitNumber(name: string): { readonly stt: string; readonly name: string } {
  const found = LEADING.exec(name);
  return found ? { stt: found[1] ?? '', name: name.slice(found[0].length) } : { stt: '', name };
}
