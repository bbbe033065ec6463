import type { BookSheet } from '../book/book-sheet';
import type { Paper } from '../book/paper';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument } from '../protocol/host-error';
import { type ModelContext, requireAlive } from './context';

const PAPERS = new Set(['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5']);
const ZOOMS = new Set(['horizontalFitToPages', 'verticalFitToPages', 'scale']);

export class PageLayout {
  static readonly schema: ClassSchema = { name: 'PageLayout', scalars: ['orientation', 'paperSize', 'zoom'] };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
  ) {}

  get orientation(): Paper['orientation'] {
    return this.sheet.paper.orientation;
  }

  set orientation(value: unknown) {
    if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument('PageLayout.orientation');
    this.change({ orientation: value });
  }

  get paperSize(): string {
    return this.sheet.paper.paperSize;
  }

  set paperSize(value: unknown) {
    if (typeof value !== 'string' || !PAPERS.has(value)) throw invalidArgument('PageLayout.paperSize');
    this.change({ paperSize: value });
  }

  get zoom(): Paper['zoom'] {
    return this.sheet.paper.zoom;
  }

  /** Either a scale in percent, or how many pages there may be across and down. */
  set zoom(value: unknown) {
    if (typeof value !== 'object' || value === null) throw invalidArgument('PageLayout.zoom');
    for (const [key, number] of Object.entries(value)) {
      const isWhole = Number.isInteger(number) && Number(number) > 0;
      if (!ZOOMS.has(key) || !isWhole) throw invalidArgument('PageLayout.zoom');
    }
    this.change({ zoom: value });
  }

  private change(change: Partial<Paper>): void {
    requireAlive(this.sheet, 'PageLayout');
    this.sheet.paper = { ...this.sheet.paper, ...change };
    this.ctx.book.notKept.add(`PageLayout (${this.sheet.name})`);
  }
}
