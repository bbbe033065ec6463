import type { BookSheet } from '../book/book-sheet';
import type { ChartEntry } from '../book/charts';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { areaArgument } from './area-argument';
import { ChartAxes } from './chart-axes';
import { ChartDataLabels, ChartLegend, ChartTitle } from './chart-texts';
import { ChartSeriesCollection } from './chart-series';
import { type ModelContext, requireUnprotected } from './context';
import { Worksheet } from './worksheet';

/** Changes a chart, where that is allowed. */
export type EditChart = (location: string, edit: () => void) => void;

export class Chart {
  static readonly schema: ClassSchema = {
    name: 'Chart',
    id: 'id',
    scalars: ['chartType', 'id', 'name'],
    navigations: ['axes', 'dataLabels', 'legend', 'series', 'title', 'worksheet'],
    methods: ['delete', 'setPosition'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly chart: ChartEntry,
  ) {}

  get id(): string {
    return this.chart.id;
  }

  get chartType(): string {
    return this.chart.type;
  }

  get name(): string {
    return this.chart.name;
  }

  set name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('Chart.name');
    this.edit('Chart.name', () => {
      this.chart.name = value;
    });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.sheet, this.chart, this.edit);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.sheet, this.chart, this.edit);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.chart, this.edit);
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.chart, this.chart.series, this.edit);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.chart, this.edit);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.ctx, this.sheet);
  }

  /** Covers the cells from the first to the last. */
  setPosition(start: unknown, end: unknown): void {
    const location = 'Chart.setPosition';
    const first = areaArgument(this.ctx, this.sheet, start, location);
    const last = areaArgument(this.ctx, this.sheet, end ?? start, location);
    this.edit(location, () => {
      this.chart.place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
    });
  }

  delete(): void {
    this.edit('Chart.delete', () => {
      this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.chart);
    });
  }

  private readonly edit: EditChart = (location, edit) => {
    requireUnprotected(this.sheet, location);
    if (!this.sheet.charts.includes(this.chart)) throw itemNotFound(location);
    edit();
    this.ctx.book.noteLoss(this.sheet, location);
  };
}
