import type { CellLocator } from './cell-locator';
import type { SharedFormula } from './read-sheet';
import { shiftFormula } from './shift-formula';
import type { SourceCursor } from './source-cursor';
import type { CellChange } from './workbook-data';
import type { StoredCell } from './write-cell';
import type { XmlAttributes } from './xml-scan';
import { escapeText } from './xml-text';

/**
 * Gathers what stands in a cell while its XML streams by, and keeps shared formulas alive: where the cell that holds
 * one loses it, those that share it get a formula of their own.
 */
export class CellCapture {
  change: CellChange | null = null;
  start = 0;
  private tagEnd = 0;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly orphaned = new Set<string>();
  private formulaTag: { attributes: XmlAttributes; start: number } | null = null;
  private formulaText = '';
  private isInFormula = false;
  private formulaXml: string | null = null;
  private formula: string | null = null;
  private depthInExtensions = 0;
  private extensionsStart = 0;
  private extensions = '';

  constructor(private readonly cursor: SourceCursor) {}

  /** The text of this cell, or of a formula in it, may still be replaced: it must not be copied yet. */
  get isHolding(): boolean {
    return this.change !== null || this.isInFormula;
  }

  begin(change: CellChange | null, start: number, tagEnd: number): void {
    this.change = change;
    this.start = start;
    this.tagEnd = tagEnd;
    this.formulaTag = null;
    this.formulaXml = null;
    this.formula = null;
    this.extensions = '';
  }

  open(local: string, attributes: XmlAttributes, end: number): void {
    if (this.depthInExtensions > 0) this.depthInExtensions++;
    else if (local === 'extLst') {
      this.depthInExtensions = 1;
      this.extensionsStart = this.cursor.tagStart(end);
    } else if (local === 'f') {
      this.formulaTag = { attributes, start: this.cursor.tagStart(end) };
      this.formulaText = '';
      this.isInFormula = true;
    }
  }

  text(piece: string): void {
    if (this.isInFormula) this.formulaText += piece;
  }

  close(local: string, end: number, locator: CellLocator, prefix: string): void {
    if (this.depthInExtensions > 0) {
      this.depthInExtensions--;
      if (this.depthInExtensions === 0) this.extensions = this.cursor.slice(this.extensionsStart, end);
    } else if (local === 'f') this.closeFormula(end, locator, prefix);
  }

  stored(): StoredCell {
    return {
      openTag: this.cursor.slice(this.start, this.tagEnd),
      formulaXml: this.formulaXml,
      formula: this.formula,
      isArray: this.formulaTag?.attributes['t'] === 'array',
      extensions: this.extensions,
    };
  }

  /** Ends a changed cell; where the formula that others share is gone, they are orphaned. */
  finish(keepsFormula: boolean, { row, column }: CellLocator): void {
    this.change = null;
    const id = this.formulaTag?.attributes['si'];
    const master = id === undefined ? undefined : this.shared.get(id);
    const isMaster = master?.row === row && master.column === column;
    if (id !== undefined && isMaster && !keepsFormula) this.orphaned.add(id);
  }

  private closeFormula(end: number, locator: CellLocator, prefix: string): void {
    this.isInFormula = false;
    if (this.formulaTag === null) return;
    const { attributes, start } = this.formulaTag;
    const { row, column } = locator;
    const id = attributes['t'] === 'shared' ? attributes['si'] : undefined;
    this.formulaXml = this.cursor.slice(start, end);
    this.formula = attributes['t'] === 'dataTable' ? null : this.formulaText;
    if (id === undefined) return;
    if (this.formulaText !== '') {
      this.shared.set(id, { formula: this.formulaText, row, column });
      this.orphaned.delete(id);
      return;
    }
    const master = this.shared.get(id);
    this.formula = master === undefined ? null : shiftFormula(master.formula, row - master.row, column - master.column);
    if (this.formula === null || !this.orphaned.has(id)) return;
    this.formulaXml = `<${prefix}f>${escapeText(this.formula)}</${prefix}f>`;
    if (this.change !== null) return;
    this.cursor.copyTo(start);
    this.cursor.emit(this.formulaXml);
    this.cursor.skipTo(end);
  }
}
