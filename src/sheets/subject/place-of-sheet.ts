import { normaliseText } from '../../domain/text/vietnamese-text';
import { splitWords } from '../../domain/units/unit-key';
import type { TextGrid } from '../cells/text-grid';

/** A place of administration: its level and name as folded words. */
export interface Place {
  readonly level: 'tỉnh' | 'thành phố' | 'huyện' | 'thị xã' | 'quận' | 'xã' | 'phường' | 'thị trấn' | 'đặc khu';
  readonly name: string;
}

export interface SheetPlace {
  readonly place: Place;
  readonly writtenAs: string;
  readonly cell: string;
}

const LEVELS: readonly Place['level'][] = [
  'thành phố',
  'thị xã',
  'thị trấn',
  'đặc khu',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'xã',
];
/** A unit above which there is another one in the plan's own place. */
const COMMUNES: ReadonlySet<Place['level']> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);
const ISSUER = /^(ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu;

/**
 * The place above communes that a sheet's title block names as its issuer: "UBND TỈNH BÌNH SƠN"; null where it names none.
 * @param titleRows how many rows stand above the table
 */
export function placeOfSheet(sheet: TextGrid, titleRows: number): SheetPlace | null {
  for (let row = 0; row < titleRows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const value = sheet.value(row, column);
      if (typeof value !== 'string') continue;
      for (const line of value.split(/\r?\n/)) {
        const text = normaliseText(line);
        const place = ISSUER.test(text) ? placeOf(text.replace(ISSUER, '')) : null;
        if (place !== null && !COMMUNES.has(place.level))
          return { place, writtenAs: text, cell: sheet.address(row, column) };
      }
    }
  }
  return null;
}

/** A place from words that name one: level first, then at most five words. @example placeOf('TỈNH BÌNH SƠN')?.name // 'bình sơn' */
export function placeOf(text: string): Place | null {
  const words = splitWords(normaliseText(text).toLowerCase());
  for (const level of LEVELS) {
    const own = level.split(' ');
    const rest = words.slice(own.length);
    if (own.every((word, index) => words[index] === word) && rest.length > 0 && rest.length <= 5)
      return { level, name: rest.join(' ') };
  }
  return null;
}

/**
 * Whether a sheet of this place can be about a plan's units: its issuer's own place (a province and its city share a name), or
 * a province above an issuer of a lower level, where nothing else speaks against it.
 * @param issuer "Ủy ban nhân dân thành phố Bắc Kạn"; "" where the plan does not say
 */
export function isOfIssuer(place: Place, issuer: string): boolean {
  const own = placeOf(issuer.replace(ISSUER, ''));
  if (own === null || own.name === place.name) return true;
  return place.level === 'tỉnh' && own.level !== 'tỉnh';
}
