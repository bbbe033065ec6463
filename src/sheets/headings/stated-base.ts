import { isOfAll } from '../../domain/measures/ways';
import type { Indicator } from '../../domain/indicators/indicator';
import type { MeasureId } from '../../domain/measures/measures';
import { headingWords } from '../cells/heading-words';
import { definiteMeasure } from './plan-words';

/** What a rate's heading says that it is counted of: "… trên tổng số hồ sơ". */
export interface StatedBase {
  readonly words: string;
  /** Null where the words are only found as they stand. */
  readonly measure: MeasureId | null;
}

/** "trên địa bàn", "trên môi trường mạng" name a place, not what a rate is counted of. */
const BASE = /\b(?:tinh )?tren (?:tong )?(?:so|ho so|tthc|dvctt|cac tthc|cac ho so)\b.*$/;

/**
 * What a heading states as the denominator, and the heading without it.
 * @example splitBase('Tỷ lệ số hóa kết quả trên tổng số hồ sơ') // { stem: 'ty le so hoa ket qua', base: { words: 'tong so ho so', measure: 'allDossiers' } }
 */
export function splitBase(heading: string): { readonly stem: string; readonly base: StatedBase | null } {
  const said = headingWords(heading).replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const found = BASE.exec(said);
  if (found === null) return { stem: headingWords(heading).replace(/ tren dia ban .*$/, ''), base: null };
  const words = found[0].replace(/^(tinh )?tren /, '').trim();
  return { stem: said.slice(0, found.index).trim(), base: { words, measure: definiteMeasure(words) } };
}

/**
 * What a known indicator's heading states as its denominator, where that is another than the usual one: of a variant of the
 * indicator, or in the heading's own words. Null where it is the usual one: then nothing was stated, or the same.
 */
export function otherBase(
  { denominator, variants }: Indicator,
  base: StatedBase | null,
): readonly MeasureId[] | 'words' | null {
  if (base === null) return null;
  if (isMeantBy(denominator, base)) return null;
  return (
    variants.find((variant) => isMeantBy(variant.denominator, base) || isLabelled(variant.label, base))?.denominator ??
    'words'
  );
}

function isMeantBy([measure, ...more]: readonly MeasureId[], base: StatedBase): boolean {
  if (measure === undefined || more.length > 0 || base.measure === null) return false;
  return measure === base.measure || (isOfAll(measure) && isOfAll(base.measure));
}

function isLabelled(label: string, { words }: StatedBase): boolean {
  return headingWords(label).replace(/^tren /, '') === words;
}
