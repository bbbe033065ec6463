import { classifyColumn, type ColumnContent, type ColumnMeaning } from './column-role';
import { headingWords } from './heading-words';
import { readLevel, readMark } from './marks';
import type { TextGrid } from './text-grid';

/** A column of a table: where it stands, its heading path and what it means. Positions are local to the grid. */
export interface TableColumn {
  readonly column: number;
  readonly path: readonly string[];
  readonly meaning: ColumnMeaning;
}

/** A table with its headings: the rows from `top` to before `firstRow` are headings, those up to `lastRow` its body. */
export interface Table {
  readonly top: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly TableColumn[];
}

const NAME_HEADING =
  /^(stt|tt|so tt|so thu tu|(ten |danh muc |noi dung |cac )*(tthc|dvctt|dvc|dich vu cong)( .{0,40})?|(ten )?linh vuc.{0,80}|(ten )?(co quan|don vi|dia phuong|phong, ban|phong ban|xa, phuong|phuong, xa)([ ,/].{0,40})?|(noi dung|ten |cac )?\s?(chi so|chi tieu|tieu chi|noi dung)( .{0,30})?)$/;
const FIGURE_HEADING =
  /\b(ho so|tthc|dvctt|ty le|chi tieu|ket qua|thuc hien|truc tuyen|truc tiep|buu chinh|tong so|tong|toan trinh|mot phan|muc do|tu so|mau so|du dieu kien|cau hinh|cung cap|phat sinh|cho phep|tiep nhan|giai quyet|ky truoc|trong ky|dung han|qua han|danh gia|ghi chu|so luong|linh vuc|don vi|giao|dat)\b|%/;
const LABEL = /:\s*\S/;
const SIGNATURE =
  /^(nguoi (lap|tong hop|bao cao|kiem tra|ghi)|can bo (lap|tong hop)|noi nhan|ghi chu|chu thich|chu giai|luu y|kt |tm |tl |q |thu truong|truong phong|chanh van phong|chu tich|pho chu tich|pho truong phong|lanh dao|xac nhan|ngay \d|.{0,30}, ?ngay\b)/;

/** Finds the tables of a sheet, from top to bottom and from left to right. */
export function findTables(sheet: TextGrid): readonly Table[] {
  const tables: Table[] = [];
  let row = 0;
  while (row < sheet.rows) {
    if (!isHeadingRow(sheet, row)) {
      row += 1;
      continue;
    }
    const block = headingBlock(sheet, row);
    if (block === null) {
      row += 1;
      continue;
    }
    const lastRow = lastRowOfBody(sheet, block.top, block.firstRow);
    for (const range of splitSideBySide(sheet, block)) tables.push(makeTable(sheet, block, range, lastRow));
    row = Math.max(lastRow, block.firstRow) + 1;
  }
  return tables;
}

interface Block {
  readonly top: number;
  readonly firstRow: number;
}

function isHeadingText(text: string): boolean {
  return text !== '' && text.length <= 300 && !LABEL.test(text) && !/^[\d.,%\s()-]+$/.test(text);
}

/** Whether a row starts a heading: at least two headings of its own, one of them the heading of names or several of figures. */
function isHeadingRow(sheet: TextGrid, row: number): boolean {
  let names = 0;
  let figures = 0;
  for (let column = 0; column < sheet.columns; column++) {
    const value = sheet.value(row, column);
    if (typeof value === 'number') return false;
    const text = sheet.text(row, column);
    if (!isHeadingText(text)) continue;
    const words = headingWords(text);
    if (NAME_HEADING.test(words)) names += 1;
    else if (FIGURE_HEADING.test(words)) figures += 1;
  }
  return (names >= 1 && names + figures >= 2) || figures >= 3;
}

/** Extends a heading row upwards over merged parents and downwards to the first row of the body. */
function headingBlock(sheet: TextGrid, row: number): Block | null {
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

/** Columns whose heading names rows (STT, đơn vị, TTHC, chỉ số) and spans one column: below them the body starts. */
function nameAnchors(sheet: TextGrid, top: number): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (let row = top; row < Math.min(top + 5, sheet.rows); row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const text = sheet.text(row, column);
      if (!isHeadingText(text) || !NAME_HEADING.test(headingWords(text))) continue;
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

/** Without merged areas to tell: a heading with a blank to its right and headings below both is a parent of columns. */
function isParentByLook(sheet: TextGrid, row: number, column: number): boolean {
  if (sheet.text(row, column + 1) !== '' || sheet.mergeAt(row, column + 1)) return false;
  for (let below = row + 1; below <= row + 2; below++) {
    const own = sheet.value(below, column);
    const next = sheet.value(below, column + 1);
    if (
      typeof own === 'string' &&
      typeof next === 'string' &&
      FIGURE_HEADING.test(headingWords(own)) &&
      FIGURE_HEADING.test(headingWords(next))
    )
      return true;
  }
  return false;
}

function startsBody(sheet: TextGrid, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  if (value === null) return false;
  const words = headingWords(sheet.text(row, column));
  return !(typeof value === 'string' && words !== '' && NAME_HEADING.test(words) && isHeadingRow(sheet, row));
}

function hasFigure(sheet: TextGrid, row: number): boolean {
  for (let column = 0; column < sheet.columns; column++) if (typeof sheet.value(row, column) === 'number') return true;
  return false;
}

const TOTAL_LABEL = /^(tong cong|tong so|tong|cong|toan (thanh pho|tinh|huyen|xa|phuong))$/;

/** The body ends before a signature block, a note, another table's headings, what stands apart below a total, or with the sheet. */
function lastRowOfBody(sheet: TextGrid, top: number, firstRow: number): number {
  const heading = rowKey(sheet, top);
  let last = firstRow;
  let blanks = 0;
  let afterTotal = false;
  for (let row = firstRow; row < sheet.rows; row++) {
    const filled = filledColumns(sheet, row);
    if (filled.length === 0) {
      blanks += 1;
      continue;
    }
    const first = headingWords(sheet.text(row, filled[0] ?? 0));
    if (SIGNATURE.test(first) && !filled.some((column) => typeof sheet.value(row, column) === 'number')) break;
    if (row > firstRow && isHeadingRow(sheet, row) && rowKey(sheet, row) !== heading && isNewTable(sheet, row, blanks))
      break;
    if (afterTotal && blanks > 0 && rowKey(sheet, row) !== heading) break;
    afterTotal = filled.slice(0, 3).some((column) => TOTAL_LABEL.test(headingWords(sheet.text(row, column))));
    blanks = 0;
    last = row;
  }
  return last;
}

/** A row of headings inside a body starts a new table where it names an STT or stands apart after a blank row. */
function isNewTable(sheet: TextGrid, row: number, blanksBefore: number): boolean {
  for (let column = 0; column < sheet.columns; column++) {
    if (/^(stt|tt|so tt)$/.test(headingWords(sheet.text(row, column)))) return true;
  }
  const filled = filledColumns(sheet, row);
  return (
    blanksBefore > 0 &&
    filled.length >= 2 &&
    filled.every(
      (column) =>
        typeof sheet.value(row, column) === 'string' && FIGURE_HEADING.test(headingWords(sheet.text(row, column))),
    )
  );
}

function filledColumns(sheet: TextGrid, row: number): number[] {
  const filled: number[] = [];
  for (let column = 0; column < sheet.columns; column++)
    if (sheet.value(row, column) !== null && sheet.value(row, column) !== '') filled.push(column);
  return filled;
}

/** A row's texts in one key: a heading repeated on each printed page is told by it. */
export function rowKey(sheet: TextGrid, row: number): string {
  const texts: string[] = [];
  for (let column = 0; column < sheet.columns; column++) {
    const words = headingWords(sheet.text(row, column));
    if (words !== '') texts.push(words);
  }
  return texts.join('|');
}

interface ColumnRange {
  readonly left: number;
  readonly right: number;
}

/** Tables that stand side by side: a column without heading, then another heading of names. */
function splitSideBySide(sheet: TextGrid, block: Block): readonly ColumnRange[] {
  const ranges: ColumnRange[] = [];
  let left = -1;
  for (let column = 0; column <= sheet.columns; column++) {
    const path = column < sheet.columns ? headingPath(sheet, block, column) : [];
    if (path.length > 0 && left < 0) left = column;
    if (path.length === 0 && left >= 0) {
      ranges.push({ left, right: column - 1 });
      left = -1;
    }
  }
  const joined: ColumnRange[] = [];
  for (const range of ranges) {
    const previous = joined[joined.length - 1];
    if (previous && !hasNameHeading(sheet, block, range))
      joined[joined.length - 1] = { left: previous.left, right: range.right };
    else joined.push(range);
  }
  return joined;
}

function hasNameHeading(sheet: TextGrid, block: Block, range: ColumnRange): boolean {
  for (let column = range.left; column <= range.right; column++) {
    const path = headingPath(sheet, block, column);
    if (path.length === 1 && NAME_HEADING.test(headingWords(path[0] ?? ''))) return true;
  }
  return false;
}

/** The headings above a column, topmost first: merged parents count for every column they span. */
export function headingPath(sheet: TextGrid, block: Block, column: number): string[] {
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
function originOf(sheet: TextGrid, block: Block, row: number, column: number): { row: number; column: number } | null {
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

function hasOwnHeadingBelow(sheet: TextGrid, block: Block, row: number, column: number): boolean {
  for (let below = row + 1; below < block.firstRow; below++) {
    const text = sheet.text(below, column);
    if (text !== '' && !isNumbering(text)) return true;
  }
  return false;
}

function makeTable(sheet: TextGrid, block: Block, range: ColumnRange, lastRow: number): Table {
  const columns: TableColumn[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const path = headingPath(sheet, block, column);
    if (path.length === 0) continue;
    columns.push({ column, path, meaning: classifyColumn(path, contentOf(sheet, column, block.firstRow, lastRow)) });
  }
  return { top: block.top, firstRow: block.firstRow, lastRow, columns };
}

/** What the cells of a column mostly look like, from its first rows. */
function contentOf(sheet: TextGrid, column: number, firstRow: number, lastRow: number): ColumnContent {
  let names = 0;
  let levels = 0;
  let figures = 0;
  const last = Math.min(lastRow, firstRow + 300);
  for (let row = firstRow; row <= last; row++) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    if (typeof value !== 'string') figures += 1;
    else if (readLevel(value) !== null) levels += 1;
    else if (readMark(value) !== null || /^[\d.,%\s()+=-]+$/.test(value)) figures += 1;
    else names += 1;
  }
  if (names + levels + figures === 0) return 'blank';
  if (levels > 0 && levels >= figures && levels >= names) return 'levels';
  return names > figures ? 'names' : 'figures';
}
