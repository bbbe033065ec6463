import type { Area, CellValue, Grid } from '../../sheets/cells/grid';
import { mainFont, type TextInFont } from './main-font';
import { UnreadableFileError } from './unreadable-file-error';
import type { CellData, CellStyle, SheetData } from './workbook-data';

/** A table for people is far smaller; a single stray cell at the sheet's far corner must not fill the memory. */
const MOST_CELLS = 500_000;

/**
 * A worksheet as a dense grid from its first to its last cell with a value, number formats of all columns and the main
 * font of its texts included; null for an empty one. Formulas count by their stored results.
 * @throws UnreadableFileError `too-large`
 */
export function sheetGrid(sheet: SheetData, styles: readonly CellStyle[]): Grid | null {
  const filled = sheet.cells.filter(({ value }) => value !== null && value !== '');
  const [first] = filled;
  if (first === undefined) return null;
  const area = { top: first.row, bottom: first.row, left: first.column, right: first.column };
  for (const { row, column } of filled) {
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (height * width > MOST_CELLS) throw new UnreadableFileError('too-large', `${height} x ${width} cells`);
  const merged = sheet.merges.reduce((sum, merge) => sum + cellsWithin(merge, area), 0);
  // Merged areas never overlap in a workbook that Excel wrote.
  if (merged > MOST_CELLS) throw new UnreadableFileError('too-large', `${merged} merged cells`);
  const cells = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  const formats = new Map<number, string[]>();
  for (const { row, column, value, style } of filled) {
    const line = cells[row - area.top];
    if (line !== undefined) line[column - area.left] = value;
    const format = styles[style]?.numberFormat ?? 'General';
    if (format === 'General') continue;
    const column0 = formats.get(column) ?? new Array<string>(height).fill('General');
    column0[row - area.top] = format;
    formats.set(column, column0);
  }
  const font = mainFont(textsOf(filled, styles));
  const grid: Grid = { sheet: sheet.name, top: area.top, left: area.left, cells, merges: sheet.merges, formats };
  return font === undefined ? grid : { ...grid, font };
}

function* textsOf(cells: readonly CellData[], styles: readonly CellStyle[]): Generator<TextInFont> {
  for (const { value, style } of cells)
    if (typeof value === 'string') yield { text: value, font: styles[style]?.font ?? '' };
}

function cellsWithin(merge: Area, area: Area): number {
  const height = Math.min(merge.bottom, area.bottom) - Math.max(merge.top, area.top) + 1;
  const width = Math.min(merge.right, area.right) - Math.max(merge.left, area.left) + 1;
  return Math.max(height, 0) * Math.max(width, 0);
}
