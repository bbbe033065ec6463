import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import type { Margins, Paper } from '../book/paper';
import { LAST_COLUMN } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import { areaArgument } from './area-argument';
import { type ModelContext, requireAlive } from './context';
import { HeaderFooterGroup } from './headers-footers';
import { Range } from './range';
import { RangeAreas } from './range-areas';

const PAPERS = new Set(['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5']);
const ZOOMS = new Set(['horizontalFitToPages', 'verticalFitToPages', 'scale']);
const LEAST_SCALE = 10;
const MOST_SCALE = 400;
const SIDES: readonly (keyof Margins)[] = ['top', 'right', 'bottom', 'left'];
/** Points. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayout {
  static readonly schema: ClassSchema = {
    name: 'PageLayout',
    scalars: ['bottomMargin', 'leftMargin', 'orientation', 'paperSize', 'rightMargin', 'topMargin', 'zoom'],
    navigations: ['headersFooters'],
    methods: [
      'getPrintArea',
      'getPrintAreaOrNullObject',
      'getPrintTitleRows',
      'getPrintTitleRowsOrNullObject',
      'setPrintArea',
      'setPrintMargins',
      'setPrintTitleRows',
    ],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
  ) {}

  get orientation(): Paper['orientation'] {
    return this.sheet.paper.orientation;
  }

  set orientation(value: unknown) {
    if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument('PageLayout.orientation');
    this.requirePrinter('PageLayout.orientation');
    this.change({ orientation: value });
  }

  get paperSize(): string {
    return this.sheet.paper.paperSize;
  }

  set paperSize(value: unknown) {
    if (typeof value !== 'string' || !PAPERS.has(value)) throw invalidArgument('PageLayout.paperSize');
    this.requirePrinter('PageLayout.paperSize');
    this.change({ paperSize: value });
  }

  get zoom(): Paper['zoom'] {
    return this.sheet.paper.zoom;
  }

  /** Either a scale in percent, or how many pages there may be across and down. */
  set zoom(value: unknown) {
    const location = 'PageLayout.zoom';
    if (typeof value !== 'object' || value === null) throw invalidArgument(location);
    for (const [key, number] of Object.entries(value)) {
      const isWhole = Number.isInteger(number) && Number(number) > 0;
      if (!ZOOMS.has(key) || !isWhole) throw invalidArgument(location);
    }
    const { scale, ...fit } = value as Paper['zoom'];
    const isScale = scale !== undefined && scale >= LEAST_SCALE && scale <= MOST_SCALE;
    if (Object.keys(fit).length > 0 ? scale !== undefined : !isScale) throw invalidArgument(location);
    this.requirePrinter(location);
    this.change({ zoom: value });
  }

  get topMargin(): number {
    return this.sheet.paper.margins.top;
  }

  set topMargin(value: unknown) {
    this.setMargins({ top: value }, 'PageLayout.topMargin');
  }

  get rightMargin(): number {
    return this.sheet.paper.margins.right;
  }

  set rightMargin(value: unknown) {
    this.setMargins({ right: value }, 'PageLayout.rightMargin');
  }

  get bottomMargin(): number {
    return this.sheet.paper.margins.bottom;
  }

  set bottomMargin(value: unknown) {
    this.setMargins({ bottom: value }, 'PageLayout.bottomMargin');
  }

  get leftMargin(): number {
    return this.sheet.paper.margins.left;
  }

  set leftMargin(value: unknown) {
    this.setMargins({ left: value }, 'PageLayout.leftMargin');
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet, (change) => this.change(change));
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const location = 'PageLayout.setPrintMargins';
    const points = UNITS[String(unit)];
    if (points === undefined || typeof margins !== 'object' || margins === null) throw invalidArgument(location);
    const wanted = Object.entries(margins).filter(([side]) => SIDES.includes(side as keyof Margins));
    this.setMargins(Object.fromEntries(wanted.map(([side, size]) => [side, Number(size) * points])), location);
  }

  setPrintArea(range: unknown): void {
    this.change({ printArea: areaArgument(this.ctx, this.sheet, range, 'PageLayout.setPrintArea') });
  }

  getPrintArea(): RangeAreas {
    const areas = this.getPrintAreaOrNullObject();
    if (areas === null) throw itemNotFound('PageLayout.getPrintArea');
    return areas;
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.sheet.paper;
    return printArea === null ? null : new RangeAreas(this.ctx, this.sheet, [printArea]);
  }

  /** The rows of the range, all of them: "$1:$2". */
  setPrintTitleRows(range: unknown): void {
    const { top, bottom } = areaArgument(this.ctx, this.sheet, range, 'PageLayout.setPrintTitleRows');
    this.change({ titleRows: { first: top, last: bottom } });
  }

  getPrintTitleRows(): Range {
    const range = this.getPrintTitleRowsOrNullObject();
    if (range === null) throw itemNotFound('PageLayout.getPrintTitleRows');
    return range;
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.sheet.paper;
    if (titleRows === null) return null;
    const area: Area = { top: titleRows.first, bottom: titleRows.last, left: 0, right: LAST_COLUMN };
    return new Range(this.ctx, this.sheet, area);
  }

  private setMargins(margins: Readonly<Record<string, unknown>>, location: string): void {
    for (const size of Object.values(margins)) {
      if (typeof size !== 'number' || !(size >= 0)) throw invalidArgument(location);
    }
    this.requirePrinter(location);
    this.change({ margins: { ...this.sheet.paper.margins, ...margins }, areMarginsSet: true });
  }

  /** What a page may be, Excel asks the printer. */
  private requirePrinter(location: string): void {
    if (!this.ctx.hasPrinter) throw new HostError('GeneralException', 'There is no printer.', location);
  }

  private change(change: Partial<Paper>): void {
    requireAlive(this.sheet, 'PageLayout');
    this.sheet.paper = { ...this.sheet.paper, ...change };
    this.ctx.book.noteLoss(this.sheet, 'PageLayout');
  }
}
