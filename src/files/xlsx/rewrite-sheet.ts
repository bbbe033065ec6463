import type { CellChange } from './workbook-data';
import { CellCapture } from './cell-capture';
import { CellLocator } from './cell-locator';
import { PendingChanges } from './pending-changes';
import { SheetHead } from './sheet-head';
import { SourceCursor } from './source-cursor';
import { UnreadableFileError } from './unreadable-file-error';
import { writeCell } from './write-cell';
import { setAttribute } from './xml-edits';
import { scanXml } from './xml-scan';
import type { XmlAttributes } from './xml-scan';

export interface SheetEdits {
  readonly cells: readonly CellChange[];
  /** The number in metadata.xml for new dynamic arrays; null where there are none. */
  readonly dynamicArray: number | null;
  /** Edits what follows the cells: given the worksheet's opening tag and that text, it returns the text. */
  readonly editTail: (rootTag: string, tail: string) => string;
  /** Told when a cell that had a formula has none any more. */
  readonly onFormulaLost: () => void;
}

/**
 * A worksheet's XML with changes laid in, as it streams by. All that does not change is copied as it stands, unknown
 * elements, attributes and white space included.
 * @throws UnreadableFileError `broken-xml`
 */
export function* rewriteSheet(part: string, chunks: Iterable<string>, edits: SheetEdits): Generator<string> {
  const rewriter = new SheetRewriter(edits);
  const scanner = scanXml(part, rewriter);
  for (const chunk of chunks) {
    rewriter.cursor.append(chunk);
    scanner.write(chunk);
    yield rewriter.takeDecided();
  }
  scanner.end();
  yield rewriter.takeDecided();
  yield edits.editTail(rewriter.head.rootTag, rewriter.cursor.takeRest());
}

class SheetRewriter {
  readonly cursor = new SourceCursor();
  readonly head: SheetHead;
  private readonly pending: PendingChanges;
  private readonly locator = new CellLocator();
  private readonly capture = new CellCapture(this.cursor);
  private stage: 'head' | 'data' | 'tail' = 'head';
  /** Copying may go as far as this. */
  private decided = 0;
  private row: { tagStart: number; tagEnd: number; style: string | null; isSelfClosing: boolean } | null = null;
  /** The row's place is settled and its opening tag written. */
  private isRowPlaced = false;
  /** Rows that were missing and have been written. */
  private readonly inserted = new Set<number>();

  constructor(private readonly edits: SheetEdits) {
    this.pending = new PendingChanges(edits.cells);
    this.head = new SheetHead(this.cursor, this.pending.bounds());
  }

  takeDecided(): string {
    const isHolding = this.capture.isHolding || (this.row !== null && !this.isRowPlaced);
    if (!isHolding) this.cursor.copyTo(this.decided);
    return this.cursor.take();
  }

  open(local: string, attributes: XmlAttributes, end: number, isSelfClosing: boolean, name: string): void {
    if (this.stage === 'tail') return;
    if (this.stage === 'head') {
      if (local === 'sheetData') this.openData(end, isSelfClosing, name);
      else this.head.open(local, attributes, end, name);
    } else if (local === 'row') this.openRow(attributes, end, isSelfClosing);
    else if (local === 'c') this.openCell(attributes, end);
    else this.capture.open(local, attributes, end);
    this.decided = end;
  }

  text(piece: string): void {
    if (this.stage === 'data') this.capture.text(piece);
  }

  close(local: string, end: number): void {
    if (this.stage !== 'data') return;
    if (local === 'row') this.closeRow(end);
    else if (local === 'c') this.closeCell(end);
    else if (local === 'sheetData') this.closeData(end);
    else this.capture.close(local, end, this.locator, this.head.prefix);
    this.decided = end;
  }

  private openData(end: number, isSelfClosing: boolean, name: string): void {
    this.stage = 'data';
    if (!isSelfClosing) return;
    this.cursor.copyTo(this.cursor.tagStart(end));
    this.cursor.emit(`<${name}>`);
    this.cursor.skipTo(end);
  }

  private openRow(attributes: XmlAttributes, end: number, isSelfClosing: boolean): void {
    const style = isStyled(attributes) ? (attributes['s'] ?? null) : null;
    this.row = { tagStart: this.cursor.tagStart(end), tagEnd: end, style, isSelfClosing };
    this.isRowPlaced = false;
    if (this.locator.openRow(attributes['r'])) this.placeRow();
  }

  /** Writes the rows that belong above, and the row's own tag, once it is known which row it is. */
  private placeRow(): void {
    if (this.row === null || this.isRowPlaced) return;
    this.isRowPlaced = true;
    if (this.inserted.has(this.locator.row)) {
      throw new UnreadableFileError('broken-xml', `row ${this.locator.row + 1} comes after rows below it`);
    }
    const { tagStart, tagEnd, isSelfClosing } = this.row;
    this.insertRows(this.locator.row, tagStart);
    const columns = this.pending.columnsOf(this.locator.row);
    if (columns === null) return;
    const tag = widenSpans(this.cursor.slice(tagStart, tagEnd), columns);
    this.cursor.copyTo(tagStart);
    this.cursor.emit(isSelfClosing ? tag.replace(/\s*\/>$/, '>') : tag);
    this.cursor.skipTo(tagEnd);
    if (isSelfClosing) {
      this.insertCells(Infinity, tagEnd);
      this.cursor.emit(`</${this.head.prefix}row>`);
    }
  }

  private openCell(attributes: XmlAttributes, end: number): void {
    this.locator.openCell(attributes['r']);
    this.placeRow();
    const start = this.cursor.tagStart(end);
    this.insertCells(this.locator.column, start);
    const change = this.pending.takeCell(this.locator.row, this.locator.column);
    this.capture.begin(change, start, end);
  }

  private closeCell(end: number): void {
    const { change, start } = this.capture;
    if (change === null) return;
    const stored = this.capture.stored();
    const written = writeCell(stored, change, { ...this.writing(), style: null });
    this.cursor.copyTo(start);
    this.cursor.emit(written.xml);
    this.cursor.skipTo(end);
    this.capture.finish(written.keepsFormula, this.locator);
    const hasFormula = written.keepsFormula || typeof change.formula === 'string';
    if (stored.formulaXml !== null && !hasFormula) this.edits.onFormulaLost();
  }

  private closeRow(end: number): void {
    this.placeRow();
    if (this.row?.isSelfClosing !== true) this.insertCells(Infinity, this.cursor.tagStart(end));
    this.row = null;
  }

  private closeData(end: number): void {
    const isOpenedByUs = this.decided === end;
    this.insertRows(Infinity, isOpenedByUs ? end : this.cursor.tagStart(end));
    if (isOpenedByUs) this.cursor.emit(`</${this.head.prefix}sheetData>`);
    this.stage = 'tail';
  }

  private insertRows(before: number, at: number): void {
    for (const cells of this.pending.takeRowsBefore(before)) {
      const xml = cells.map((change) => this.newCell(change, null)).join('');
      const number = (cells[0]?.row ?? 0) + 1;
      if (xml === '') continue;
      this.inserted.add(number - 1);
      this.cursor.copyTo(at);
      this.cursor.emit(`<${this.head.prefix}row r="${number}">${xml}</${this.head.prefix}row>`);
    }
  }

  private insertCells(before: number, at: number): void {
    const cells = this.pending.takeCellsBefore(this.locator.row, before);
    if (cells.length === 0) return;
    this.cursor.copyTo(at);
    this.cursor.emit(cells.map((change) => this.newCell(change, this.row?.style ?? null)).join(''));
  }

  /** A cell where there was none; empty for one that is only cleared. */
  private newCell(change: CellChange, rowStyle: string | null): string {
    if (change.value === null && typeof change.formula !== 'string') return '';
    const style = rowStyle ?? this.head.styleOf(change.column);
    return writeCell(null, change, { ...this.writing(), style }).xml;
  }

  private writing(): { prefix: string; dynamicArray: number | null } {
    return { prefix: this.head.prefix, dynamicArray: this.edits.dynamicArray };
  }
}

function isStyled(attributes: XmlAttributes): boolean {
  return attributes['customFormat'] === '1' || attributes['customFormat'] === 'true';
}

/** `spans` tells which columns a row uses; one that is too narrow would be wrong, so it grows with the cells. */
function widenSpans(tag: string, { first, last }: { first: number; last: number }): string {
  const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  if (spans === null) return tag;
  return setAttribute(tag, 'spans', `${Math.min(Number(spans[1]), first + 1)}:${Math.max(Number(spans[2]), last + 1)}`);
}
