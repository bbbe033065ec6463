import { areaAddress } from '../../sheets/cells/grid';
import type { Area } from '../../sheets/cells/grid';
import { parseArea } from './cell-reference';
import type { SourceCursor } from './source-cursor';
import { setAttribute } from './xml-edits';
import type { XmlAttributes } from './xml-scan';
import { prefixOf } from './xml-tree';

/** What stands before the cells of a worksheet: how its elements are called, the styles of columns, its dimension. */
export class SheetHead {
  rootTag = '';
  /** Of the worksheet's elements, with its colon. */
  prefix = '';
  private readonly columnStyles: { first: number; last: number; style: string }[] = [];

  constructor(
    private readonly cursor: SourceCursor,
    /** The rectangle around the cells that are going to be written. */
    private readonly added: Area | null,
  ) {}

  open(local: string, attributes: XmlAttributes, end: number, name: string): void {
    const start = this.cursor.tagStart(end);
    if (this.rootTag === '') {
      this.rootTag = this.cursor.slice(start, end);
      this.prefix = prefixOf(name);
    } else if (local === 'dimension') this.widenDimension(attributes['ref'] ?? '', start, end);
    else if (local === 'col') {
      const { min, max, style } = attributes;
      if (style !== undefined) this.columnStyles.push({ first: Number(min) - 1, last: Number(max) - 1, style });
    }
  }

  styleOf(column: number): string | null {
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
  }

  private widenDimension(reference: string, start: number, end: number): void {
    const { added } = this;
    const area = parseArea(reference);
    if (area === null || added === null) return;
    const wider = areaAddress({
      top: Math.min(area.top, added.top),
      left: Math.min(area.left, added.left),
      bottom: Math.max(area.bottom, added.bottom),
      right: Math.max(area.right, added.right),
    });
    if (wider === areaAddress(area)) return;
    const tag = this.cursor.slice(start, end);
    this.cursor.copyTo(start);
    this.cursor.emit(setAttribute(tag, 'ref', wider));
    this.cursor.skipTo(end);
  }
}
