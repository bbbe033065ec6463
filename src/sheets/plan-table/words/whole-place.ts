import { rowNamed } from '../../tables/row-names';

interface WholePlaceName {
  /** Looked for in a row's folded name. */
  readonly words: RegExp;
  readonly example: string;
  readonly unlike: string;
}

const PLACE = '(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu|địa bàn|ngành)';

/** What plans call the row of the whole place, besides the totals of any table. */
export const wholePlaceNames: readonly WholePlaceName[] = [
  {
    words: new RegExp(`^toàn ${PLACE}( \\p{L}+){0,4}$`, 'u'),
    example: 'Toàn tỉnh Cao Bằng',
    unlike: 'Xã Toàn Thắng',
  },
  {
    words: new RegExp(`^(?:mục tiêu |mức )?chung(?: (?:của |cho |trên )?(?:toàn |cả )?${PLACE}.*)?$`, 'u'),
    example: 'Mục tiêu chung của tỉnh',
    unlike: 'Xã Chung Chải',
  },
  { words: /^tổng hợp[.:]?$/u, example: 'Tổng hợp', unlike: 'Phòng Tổng hợp' },
];

/**
 * Whether a row of a plan is about the whole place, or sums up others: nobody in it could be judged by its targets.
 * @param key the row's name, folded, without its number
 * @example isWholePlace('toàn tỉnh') // true
 */
export function isWholePlace(key: string): boolean {
  return rowNamed(key) !== null || wholePlaceNames.some(({ words }) => words.test(key));
}
