import type { PlanBlock } from '../../sheets/plan-table/document/plan-document';
import { UnreadableFileError } from '../xlsx/unreadable-file-error';
import { isTrue, type XmlAttributes, type XmlHandlers } from '../xlsx/xml-scan';
import { attributeIn, type Numbering } from './numbering';
import { TableDraft } from './table-draft';

/** Elements whose content is not text of the document: deleted text, field codes, and the second copy of a text box. */
const SKIPPED = new Set(['del', 'moveFrom', 'instrText', 'Fallback', 'pPrChange', 'rPrChange', 'tblPrChange']);

interface OpenParagraph {
  text: string;
  list: string | null;
  level: number;
}

/**
 * Follows document.xml as it streams by and keeps lines and tables in their order. A table inside a cell follows the
 * table that it stands in; footnotes are told by "(n)" and follow at the end.
 */
export class DocumentReader implements XmlHandlers {
  readonly blocks: PlanBlock[] = [];
  /** Ids of footnotes in the order of their marks. */
  readonly footnotes: string[] = [];
  private readonly tables: TableDraft[] = [];
  private readonly inner: PlanBlock[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private skipped = 0;
  private isInText = false;
  private isRaised = false;
  private inParagraphProperties = 0;
  private tableCount = 0;

  constructor(
    private readonly numbering: Numbering,
    private readonly limit: number,
  ) {}

  open(local: string, attributes: XmlAttributes): void {
    if (this.skipped > 0 || SKIPPED.has(local)) {
      this.skipped += 1;
      return;
    }
    const value = attributeIn(attributes, 'val');
    const table = this.tables[this.tables.length - 1];
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (local === 'tbl') this.tables.push(new TableDraft());
    else if (local === 'tr') table?.openRow();
    else if (local === 'gridBefore') table?.skip(count(value));
    else if (local === 'tc') table?.openCell();
    else if (local === 'gridSpan') table?.span(count(value));
    else if (local === 'vMerge' && value !== 'restart') table?.continueAbove();
    else if (local === 'p') this.paragraphs.push({ text: '', list: null, level: 0 });
    else if (local === 'pPr') this.inParagraphProperties += 1;
    else if (local === 'numId' && paragraph !== undefined) paragraph.list = value ?? null;
    else if (local === 'ilvl' && paragraph !== undefined) paragraph.level = count(value);
    else if (local === 'vertAlign' && this.inParagraphProperties === 0) this.isRaised = value === 'superscript';
    else if (local === 'r') this.isRaised = false;
    else if (local === 't') this.isInText = true;
    else if (local === 'tab' && this.inParagraphProperties === 0) this.add(' ');
    else if (local === 'br' || local === 'cr') this.add('\n');
    else if (local === 'noBreakHyphen') this.add('-');
    else if (local === 'footnoteReference' && !isTrue(attributeIn(attributes, 'customMarkFollows')))
      this.addFootnote(attributeIn(attributes, 'id') ?? '');
  }

  text(piece: string): void {
    if (this.skipped > 0 || !this.isInText) return;
    // A small raised figure is a footnote mark: "trực tuyến³" must not become "trực tuyến3".
    this.add(this.isRaised && /^\s*(?:\d{1,2}|\*+)\s*$/u.test(piece) ? `(${piece.trim()})` : piece);
  }

  close(local: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (local === 't') this.isInText = false;
    else if (local === 'r') this.isRaised = false;
    else if (local === 'pPr') this.inParagraphProperties -= 1;
    else if (local === 'p') this.closeParagraph();
    else if (local === 'tc') this.tables[this.tables.length - 1]?.closeCell();
    else if (local === 'tbl') this.closeTable();
  }

  private add(text: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph !== undefined) paragraph.text += text;
  }

  private addFootnote(id: string): void {
    this.footnotes.push(id);
    this.add(` (${this.footnotes.length})`);
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    const number = paragraph.list === null ? '' : this.numbering.next(paragraph.list, paragraph.level);
    const text = [number, paragraph.text].filter((part) => part !== '').join(' ');
    const table = this.tables[this.tables.length - 1];
    if (table !== undefined) table.addLine(text);
    else if (text.trim() !== '') this.keep({ kind: 'text', text });
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    this.tableCount += 1;
    const block: PlanBlock = { kind: 'table', grid: table.toGrid(String(this.tableCount)) };
    if (this.tables.length > 0) this.inner.push(block);
    else for (const each of [block, ...this.inner.splice(0)]) this.keep(each);
  }

  private keep(block: PlanBlock): void {
    this.blocks.push(block);
    if (this.blocks.length > this.limit)
      throw new UnreadableFileError('too-large', `more than ${this.limit} paragraphs`);
  }
}

function count(value: string | undefined): number {
  const number = Number(value ?? 0);
  return Number.isInteger(number) && number > 0 ? number : 0;
}
