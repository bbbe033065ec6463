import type { TextGrid } from '../../cells/text-grid';
import { bodyOf, filledTexts, writtenText, type PlanTable } from './plan-tables';
import { hasUnitKind } from '../words/unit-list';

/** What most cells of a column hold. */
type Content = 'figures' | 'words' | null;

const FIGURE = /^[≥≤<>=\s]*\d[\d.,]*\s*(?:%|điểm)?$/u;
const SHARE = /^[≥≤<>=\s]*\d[\d.,]*\s*%$/u;
/** A sentence may begin as a unit's name does. */
const LONGEST_NAME = 100;
/** Enough to tell what a column holds. */
const SAMPLE = 50;

/**
 * A table without headings that goes on where another one ended, as a page break or a further worksheet leaves it: columns of
 * words and of figures stand where the other's do. Null for any other rows.
 * @param from the first row that may belong to it
 * @param to the row behind the last
 */
export function nextPage(sheet: TextGrid, from: number, to: number, before: PlanTable): PlanTable | null {
  const firstRow = firstFilled(sheet, from, to);
  if (firstRow === null || sheet.columns > before.sheet.columns || sheet.grid.left !== before.sheet.grid.left)
    return null;
  const { columns } = before;
  const { lastRow, numbering } = bodyOf(sheet, columns, firstRow, firstRow);
  const page: PlanTable = { sheet, top: firstRow, firstRow, lastRow: Math.min(lastRow, to - 1), columns, numbering };
  const held = columns.map(({ column, words }) => ({
    isNumber: words === 'stt',
    was: contentOf(before, column),
    is: contentOf(page, column),
  }));
  // Rows that were numbered go on being numbered.
  const isAlike = held.every(({ isNumber, was, is }) => was === null || is === was || (is === null && !isNumber));
  const shares = (what: Content): boolean =>
    held.some(({ isNumber, was, is }) => !isNumber && was === what && is === what);
  return isAlike && shares('words') && shares('figures') ? page : null;
}

/** The first row among others that gives a unit a share, whatever its columns mean; null without any. */
export function rowOfShares(sheet: TextGrid, from: number, to: number): number | null {
  for (let row = from; row < to; row++) {
    const texts = filledTexts(sheet, row);
    const name = texts.findIndex((text) => hasUnitKind(text) && text.length < LONGEST_NAME);
    if (name >= 0 && texts.slice(name + 1).some((text) => SHARE.test(text))) return row;
  }
  return null;
}

/** Null also where a line stands above: what follows is another thing. */
function firstFilled(sheet: TextGrid, from: number, to: number): number | null {
  for (let row = from; row < to; row++) {
    const { length } = filledTexts(sheet, row);
    if (length > 0) return length > 1 ? row : null;
  }
  return null;
}

function contentOf({ sheet, firstRow, lastRow, numbering }: PlanTable, column: number): Content {
  let [figures, words] = [0, 0];
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE); row++) {
    const text = numbering.has(row) ? '' : writtenText(sheet, row, column);
    if (text === '') continue;
    if (FIGURE.test(text)) figures += 1;
    else words += 1;
  }
  return figures + words === 0 ? null : figures >= words ? 'figures' : 'words';
}
