import type { BookSheet } from '../book/book-sheet';
import type { ChartEntry } from '../book/charts';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, itemNotFound, notEmulated } from '../protocol/host-error';
import { Chart } from './chart';
import { readSeries } from './chart-source';
import { type ModelContext, requireUnprotected } from './context';
import { Range } from './range';

const TYPES = new Set([
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
]);

/** The charts of a worksheet. They are kept and written, and nothing here draws them. */
export class ChartCollection {
  static readonly schema: ClassSchema = {
    name: 'ChartCollection',
    isCollection: true,
    scalars: ['count'],
    methods: ['_GetItem', 'add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
  ) {}

  items(): readonly Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.ctx, this.sheet, chart));
  }

  get count(): number {
    return this.sheet.charts.length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(name: unknown): Chart {
    const chart = this.getItemOrNullObject(name);
    if (chart === null) throw itemNotFound('ChartCollection.getItem');
    return chart;
  }

  getItemOrNullObject(name: unknown): Chart | null {
    const wanted = String(name).toLowerCase();
    const entry = this.sheet.charts.find((chart) => chart.name.toLowerCase() === wanted || chart.id === name);
    return entry === undefined ? null : new Chart(this.ctx, this.sheet, entry);
  }

  getItemAt(index: unknown): Chart {
    const chart = this.items()[Number(index)];
    if (chart === undefined) throw invalidArgument('ChartCollection.getItemAt');
    return chart;
  }

  add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const location = 'ChartCollection.add';
    requireUnprotected(this.sheet, location);
    if (typeof type !== 'string') throw invalidArgument(location);
    if (!TYPES.has(type)) throw notEmulated(`${location} of "${type}"`);
    if (!(source instanceof Range)) throw invalidArgument(location);
    if (source.sheet !== this.sheet) throw notEmulated(`${location} from another worksheet`);
    if (seriesBy !== 'Columns') throw notEmulated(`${location} with series that are not by columns`);
    const series = readSeries(this.sheet, source.area);
    const number = this.ctx.book.takeId();
    const entry: ChartEntry = {
      id: `{${String(number).padStart(8, '0')}-0003-0000-0000-000000000000}`,
      name: this.freeName(),
      type,
      // One series gives its name to the chart.
      title: series.length === 1 ? '' : null,
      series,
      place: { top: 1, left: 1, bottom: 15, right: 8 },
      legend: { visible: true, position: 'Right' },
      labelFormat: null,
      valueAxis: { maximum: null, minimum: null, numberFormat: null },
      isReversed: false,
    };
    this.sheet.charts.push(entry);
    this.ctx.book.noteLoss(this.sheet, location, [source.area]);
    return new Chart(this.ctx, this.sheet, entry);
  }

  _GetItem(id: unknown): Chart {
    return this.getItem(id);
  }

  private freeName(): string {
    for (let number = 1; ; number++) {
      if (this.getItemOrNullObject(`Chart ${number}`) === null) return `Chart ${number}`;
    }
  }
}
