/** Where a range stands: its sheet's name and the zero-based position of its first cell. */
export interface RangePosition {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/**
 * Reads an address as Excel tells it to a custom function; null where it is none (several areas, a calculated array).
 * @example readRangeAddress("'Phòng Nội vụ'!B4:H44") // { sheet: 'Phòng Nội vụ', top: 3, left: 1 }
 */
export function readRangeAddress(address: string): RangePosition | null {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/iu.exec(
      address.trim(),
    );
  if (match === null) return null;
  const [, quoted, plain, letters = '', digits = ''] = match;
  if (letters === '' && digits === '') return null;
  const sheet = (quoted?.replace(/''/gu, "'") ?? plain ?? '').replace(/^\[[^\]]*\]/u, '');
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet, top: Math.max(Number(digits) - 1, 0), left: Math.max(column - 1, 0) };
}
