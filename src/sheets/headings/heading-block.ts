import { isFigureHeading, isHeadingRow, isHeadingText, NAME_HEADING } from './heading-row';
import type { TextGrid } from '../cells/text-grid';

/** The rows of a table's headings: from `top` to before `firstRow`, the first row of its body. */
export interface HeadingBlock {
  readonly top: number;
  readonly firstRow: number;
}

/** Extends a heading row upwards over merged parents and downwards to the first row of the body. */
export function headingBlock(sheet: TextGrid, row: number): HeadingBlock | null {
  let top = row;
  for (let column = 0; column < sheet.columns; column++) {
    const area = sheet.mergeAt(row, column);
    if (area && area.top < top && area.bottom >= row && isHeadingText(sheet.text(area.top, area.left))) top = area.top;
  }
  const anchors = nameAnchors(sheet, top);
  for (let below = row + 1; below < sheet.rows; below++) {
    if (anchors.some((anchor) => below > anchor.bottom && startsBody(sheet, below, anchor.column)))
      return { top, firstRow: below };
    if (anchors.length === 0 && hasFigure(sheet, below)) return { top, firstRow: below };
    if (below - row > 12) return null;
  }
  return null;
}

interface Anchor {
  readonly column: number;
  readonly bottom: number;
}

/** "Chỉ số 1" heads the figures of one indicator, whose name may stand below it. */
const NUMBERED = /^(chi so|chi tieu|tieu chi) \(?\d+\)?$/;

/** Columns whose heading names rows (STT, đơn vị, TTHC, chỉ số) and spans one column: below them the body starts. */
function nameAnchors(sheet: TextGrid, top: number): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (let row = top; row < Math.min(top + 5, sheet.rows); row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const text = sheet.text(row, column);
      const words = sheet.words(row, column);
      if (!isHeadingText(text) || !NAME_HEADING.test(words) || NUMBERED.test(words)) continue;
      const area = sheet.mergeAt(row, column);
      if (area && area.right > area.left) continue;
      if (!area && isParentByLook(sheet, row, column)) continue;
      if (anchors.some((anchor) => anchor.column === column || row > anchor.bottom + 3)) continue;
      if (row > top && !isHeadingRow(sheet, row) && !anchors.some((anchor) => anchor.bottom >= row)) continue;
      anchors.push({ column, bottom: area ? area.bottom : row });
    }
  }
  return anchors;
}

/** Without merged areas to tell: a heading with blanks to its right and headings below it and them is a parent of columns. */
function isParentByLook(sheet: TextGrid, row: number, column: number): boolean {
  let end = column + 1;
  while (end < sheet.columns && sheet.text(row, end) === '' && !sheet.mergeAt(row, end)) end += 1;
  const others = Array.from({ length: end - column - 1 }, (_, index) => column + 1 + index);
  return [row + 1, row + 2].some(
    (below) => isFigureText(sheet, below, column) && others.some((other) => isFigureText(sheet, below, other)),
  );
}

function isFigureText(sheet: TextGrid, row: number, column: number): boolean {
  return typeof sheet.value(row, column) === 'string' && isFigureHeading(sheet, row, column);
}

function startsBody(sheet: TextGrid, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  // A formula that gives "" looks as blank as a blank cell.
  if (value === null || (typeof value === 'string' && sheet.text(row, column) === '')) return false;
  const words = sheet.words(row, column);
  return !(typeof value === 'string' && words !== '' && NAME_HEADING.test(words) && isHeadingRow(sheet, row));
}

function hasFigure(sheet: TextGrid, row: number): boolean {
  for (let column = 0; column < sheet.columns; column++) if (typeof sheet.value(row, column) === 'number') return true;
  return false;
}
