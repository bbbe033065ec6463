import { readPeriods } from '../../domain/periods/read-period';
import { foldKey } from '../../domain/text/vietnamese-text';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import { SAYS_INDICATOR } from '../headings/vocabulary/titles';
import { looksLikeUnit, unitOfCaption } from './caption-unit';

/**
 * The row of a caption within a table's rows that begins another table with the same headings: "Bảng 2. Quý I năm 2022" above
 * headings that are repeated, "2. Tỷ lệ thanh toán trực tuyến", or another unit's name. Without any of these in it, or with the words of
 * the table's own title, headings are repeated for a new page. Null where there is none.
 * @param top the first row of the table's headings
 * @param isHeading whether a row is one of headings
 */
export function captionBetween(
  sheet: TextGrid,
  top: number,
  firstRow: number,
  lastRow: number,
  isHeading: (row: number) => boolean,
): number | null {
  // Units in lines above their rows: that such a line ends a page makes no other table.
  let hasLines = false;
  const title = nearestText(sheet, top);
  const isUnit = (name: string): boolean => sheet.isUnit(name);
  const isOfUnit = (text: string): boolean =>
    !hasLines &&
    (unitOfCaption(text, isUnit) !== null ||
      (looksLikeUnit(text) && title !== null && unitOfCaption(title, isUnit) !== null));
  const isAboveHeading = (row: number): boolean => {
    let next = row + 1;
    while (next < lastRow && next < row + CAPTION_ROWS && onlyText(sheet, next) !== null) next += 1;
    return isHeading(next);
  };
  for (let row = firstRow; row < lastRow; row++) {
    const alone = onlyText(sheet, row);
    if (alone === null || !isAboveHeading(row)) {
      if (alone !== null) hasLines ||= sheet.isUnit(alone.text);
      continue;
    }
    const isOfPeriod = readPeriods(alone.text).some(({ kind }) => kind !== 'year');
    const isOther = isOfPeriod || SAYS_INDICATOR.test(headingWords(alone.text)) || isOfUnit(alone.text);
    if (isOther && !isOwnTitle(sheet, top, alone.text)) return row;
  }
  return null;
}

/** Below a unit's name a line may say of what its table is. */
const CAPTION_ROWS = 3;

function nearestText(sheet: TextGrid, top: number): string | null {
  for (let row = top - 1; row >= Math.max(0, top - TITLE_ROWS); row--) {
    const title = onlyText(sheet, row);
    if (title !== null) return title.text;
  }
  return null;
}

/** Whether a caption is the table's own title once more, as on a new page. */
export function isOwnTitle(sheet: TextGrid, top: number, text: string): boolean {
  const key = foldKey(text);
  for (let row = Math.max(0, top - TITLE_ROWS); row < top; row++) {
    const title = onlyText(sheet, row);
    if (title !== null && foldKey(title.text) === key) return true;
  }
  return false;
}

/** So far above its headings a table's title stands at the most. */
const TITLE_ROWS = 8;

/** The text of a row that has no other, as a caption has; most rows are known by their second cell to be none such. */
export function onlyText(sheet: TextGrid, row: number): { readonly column: number; readonly text: string } | null {
  let found: number | null = null;
  for (let column = 0; column < sheet.columns; column++) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    if (found !== null || typeof value !== 'string') return null;
    found = column;
  }
  return found === null ? null : { column: found, text: sheet.text(row, found) };
}
