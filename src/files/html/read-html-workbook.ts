import type { Area } from '../../sheets/cells/grid';
import { readingLimits, type ReadingLimits } from '../xlsx/reading-limits';
import { UnreadableFileError } from '../xlsx/unreadable-file-error';
import type { CellData, WorkbookData } from '../xlsx/workbook-data';
import { htmlPieces } from './html-tags';

const SHEET = 'Sheet1';
/** As in the .xls that such a file pretends to be. */
const [MOST_ROWS, MOST_COLUMNS] = [65_536, 256];
const BREAKS = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'center', 'caption', 'hr']);

/** Whether a file is a web page: what many systems of offices export under the name .xls. */
export function isHtml(bytes: Uint8Array): boolean {
  const start = decodeHtml(bytes.subarray(0, 4096)).trimStart().toLowerCase();
  if (start.startsWith('<?xml') && !/<html|<!doctype html/u.test(start)) return false;
  return /^<(?:!doctype html|!--|\?xml|html|head|meta|body|table|style|div|h\d|center|p)(?![a-z])/u.test(start);
}

/**
 * Reads the tables of a web page, and the lines around them, as one worksheet from above to below, as Excel does when it
 * opens the page. All values are texts as they stand; a page knows no number formats.
 * @throws UnreadableFileError `too-large`, or `not-a-workbook` where there is no table
 */
export function readHtmlWorkbook(bytes: Uint8Array, limits: ReadingLimits = readingLimits): WorkbookData {
  if (bytes.length > limits.fileSize) throw new UnreadableFileError('too-large', `${bytes.length} bytes`);
  const draft = new SheetDraft(limits.cells);
  for (const piece of htmlPieces(decodeHtml(bytes))) {
    if (piece.kind === 'text') draft.addText(piece.text);
    else if (piece.tag === 'table') draft.endTable();
    else if (piece.tag === 'tr') draft.openRow(piece.kind === 'open');
    else if (piece.tag === 'td' || piece.tag === 'th') draft.openCell(piece.kind === 'open' ? piece.attributes : null);
    else if (BREAKS.has(piece.tag)) draft.breakLine();
  }
  draft.endLine();
  if (!draft.hasTable) throw new UnreadableFileError('not-a-workbook', 'a web page without a table');
  const { cells, merges } = draft;
  const details = { isProtected: false, hiddenRows: [], conditionalFormats: [] };
  return {
    sheets: [{ name: SHEET, visibility: 'visible', cells, merges, ...details }],
    activeSheet: SHEET,
    definedNames: [],
    styles: [{ numberFormat: 'General', font: 'Times New Roman' }],
    settings: {},
    date1904: false,
  };
}

class SheetDraft {
  readonly cells: CellData[] = [];
  readonly merges: Area[] = [];
  hasTable = false;
  private row = -1;
  private column = 0;
  private isInCell = false;
  private text = '';
  /** For each column the first row that no cell above reaches down to. */
  private free: number[] = [];

  constructor(private readonly most: number) {}

  addText(text: string): void {
    // Line breaks of the source are spaces of the page.
    this.text += text.replace(/[ \t\r\n]+/gu, ' ');
  }

  breakLine(): void {
    if (this.isInCell) this.text += '\n';
    else this.endLine();
  }

  /** Where one begins, too: no cell reaches from one table down into another. */
  endTable(): void {
    this.endLine();
    this.free = [];
  }

  openRow(isOpen: boolean): void {
    this.endLine();
    if (!isOpen) return;
    this.hasTable = true;
    this.nextRow();
  }

  openCell(attributes: string | null): void {
    this.endLine();
    if (attributes === null || this.row < 0) return;
    while ((this.free[this.column] ?? 0) > this.row) this.column += 1;
    const [right, bottom] = [
      this.column + spanOf(attributes, 'colspan') - 1,
      this.row + spanOf(attributes, 'rowspan') - 1,
    ];
    if (right >= MOST_COLUMNS || this.row >= MOST_ROWS) throw tooLarge();
    for (let column = this.column; column <= right; column++) this.free[column] = bottom + 1;
    if (right > this.column || bottom > this.row)
      this.merges.push({ top: this.row, left: this.column, bottom: Math.min(bottom, MOST_ROWS - 1), right });
    this.isInCell = true;
  }

  /** Ends a cell, or a line outside of tables, which becomes a row of its own. */
  endLine(): void {
    const value = this.text
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim();
    this.text = '';
    if (value !== '') {
      if (!this.isInCell) this.nextRow();
      if (this.cells.length >= this.most || this.row >= MOST_ROWS) throw tooLarge();
      this.cells.push({ row: this.row, column: this.column, value, style: 0 });
    }
    if (this.isInCell) this.column += 1;
    this.isInCell = false;
  }

  private nextRow(): void {
    this.row += 1;
    this.column = 0;
  }
}

function spanOf(attributes: string, name: string): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'u').exec(attributes)?.[1] ?? 1);
  return Math.max(span, 1);
}

function tooLarge(): UnreadableFileError {
  return new UnreadableFileError('too-large', 'the tables of a web page');
}

/** By its byte order mark, else by what the page says of itself, else as UTF-8. */
function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const charset = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset.toLowerCase().startsWith('utf-16') ? 'utf-8' : charset).decode(bytes);
  } catch {
    // A name that no browser knows says nothing.
    return new TextDecoder().decode(bytes);
  }
}
