import type { HeadingBlock } from './heading-block';
import type { TextGrid } from '../cells/text-grid';

/** The headings above a column, topmost first: merged parents count for every column they span. */
export function headingPath(sheet: TextGrid, block: HeadingBlock, column: number): string[] {
  const path: string[] = [];
  let lastOrigin = '';
  for (let row = block.top; row < block.firstRow; row++) {
    const from = originOf(sheet, block, row, column);
    if (from === null) continue;
    const origin = `${from.row},${from.column}`;
    const text = sheet.text(from.row, from.column);
    if (origin === lastOrigin || text === '' || isNumbering(text)) continue;
    lastOrigin = origin;
    if (path[path.length - 1] !== text) path.push(text);
  }
  return path;
}

/** "3", "(3)", "3=4+5+6", "A": the numbering under the headings of a form. */
export function isNumbering(text: string): boolean {
  return /^[([]?\s*(\d{1,2}|[a-zđA-ZĐ])\s*[)\]]?\s*([=:]\s*[([]?\s*\d.*)?$/.test(text);
}

/** Where a heading that covers (row, column) is written: its own cell, its merged area, or an unmerged parent on the left. */
function originOf(
  sheet: TextGrid,
  block: HeadingBlock,
  row: number,
  column: number,
): { row: number; column: number } | null {
  const area = sheet.mergeAt(row, column);
  if (area) return { row: area.top, column: area.left };
  if (sheet.text(row, column) !== '') return { row, column };
  if (row >= block.firstRow - 1 || !hasOwnHeadingBelow(sheet, block, row, column)) return null;
  for (let left = column - 1; left >= 0; left--) {
    const leftArea = sheet.mergeAt(row, left);
    if (leftArea) return null;
    if (sheet.text(row, left) === '') continue;
    return hasOwnHeadingBelow(sheet, block, row, left) ? { row, column: left } : null;
  }
  return null;
}

function hasOwnHeadingBelow(sheet: TextGrid, block: HeadingBlock, row: number, column: number): boolean {
  for (let below = row + 1; below < block.firstRow; below++) {
    const text = sheet.text(below, column);
    if (text !== '' && !isNumbering(text)) return true;
  }
  return false;
}

/** Whether a column stands below a merged heading only, of whose other columns some have headings of their own. */
export function hasParentOnly(sheet: TextGrid, block: HeadingBlock, column: number): boolean {
  for (let row = block.firstRow - 1; row >= block.top; row--) {
    const area = sheet.mergeAt(row, column);
    const text = area ? sheet.text(area.top, area.left) : sheet.text(row, column);
    if (text === '' || isNumbering(text)) continue;
    if (!area) return false;
    for (let other = area.left; other <= area.right; other++)
      if (hasOwnHeadingBelow(sheet, block, area.bottom, other)) return true;
    return false;
  }
  return false;
}
