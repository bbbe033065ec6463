import type { ColourName } from '../host/host';
import { LONGEST_FORMULA, NAME_PREFIX } from './expressions';

/**
 * A name that adds up arrays, split over several names where one would be longer than Excel allows.
 * @param terms arrays of numbers, or of TRUE and FALSE (which SUMPRODUCT alone would pass over)
 * @returns the names, and what a formula writes to use their sum
 */
export function sumName(
  kind: string,
  terms: readonly string[],
  comment: string,
): { readonly names: readonly ColourName[]; readonly used: string } {
  const names = chunkTerms(terms.map((term) => `SUMPRODUCT(1*${term})`)).map((chunk, index) => ({
    name: `${NAME_PREFIX}${kind}${index === 0 ? '' : `_${index + 1}`}`,
    formula: `=${chunk.join('+')}`,
    comment,
  }));
  const used = names.map(({ name }) => name);
  return { names, used: used.length === 1 ? (used[0] ?? '0') : `(${used.join('+')})` };
}

function chunkTerms(terms: readonly string[]): string[][] {
  const chunks: string[][] = [[]];
  let length = 1;
  for (const term of terms) {
    if (length > 1 && length + term.length > LONGEST_FORMULA) {
      chunks.push([]);
      length = 1;
    }
    chunks[chunks.length - 1]?.push(term);
    length += term.length + 1;
  }
  return chunks;
}
