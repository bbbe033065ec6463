import type { ColourName } from '../host/host';
import { FORMULA_MARKS } from './names';

/** Whether the list of marks that stands in a name has all that the sheet's formulas have to count. */
export function countsAll(names: readonly ColourName[], list: string | null): boolean {
  const counted = names.find(({ name }) => name === FORMULA_MARKS)?.formula;
  if (counted === undefined || list === null) return true;
  const known = new Set(wordsOf(list).map((word) => word.toLowerCase()));
  return wordsOf(counted).every((word) => known.has(word.toLowerCase()));
}

/** The marks that an officer added to the list stay in it. */
export function withKeptMarks(names: readonly ColourName[], list: string | null): readonly ColourName[] {
  if (list === null) return names;
  return names.map((each) => {
    if (each.name !== FORMULA_MARKS) return each;
    const words = new Map([...wordsOf(each.formula), ...wordsOf(list)].map((word) => [word.toLowerCase(), word]));
    return { ...each, formula: `={${[...words.values()].map((word) => `"${word}"`).join(';')}}` };
  });
}

/** The texts of an array constant, with their quotation marks doubled as they stand. */
function wordsOf(constant: string): readonly string[] {
  return [...constant.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, word = '']) => word);
}
