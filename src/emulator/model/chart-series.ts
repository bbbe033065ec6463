import type { BookSheet } from '../book/book-sheet';
import type { ChartEntry, SeriesEntry } from '../book/charts';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument } from '../protocol/host-error';
import type { EditChart } from './chart';
import { ChartDataLabels, seriesName } from './chart-texts';
import { colour } from './html-colour';

export class ChartSeriesCollection {
  static readonly schema: ClassSchema = {
    name: 'ChartSeriesCollection',
    isCollection: true,
    scalars: ['count'],
    methods: ['getCount', 'getItemAt'],
  };

  constructor(
    private readonly sheet: BookSheet,
    private readonly chart: ChartEntry,
    private readonly edit: EditChart,
  ) {}

  items(): readonly ChartSeries[] {
    return this.chart.series.map((_, index) => this.getItemAt(index));
  }

  get count(): number {
    return this.chart.series.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): ChartSeries {
    const series = this.chart.series[Number(index)];
    if (series === undefined) throw invalidArgument('ChartSeriesCollection.getItemAt');
    return new ChartSeries(this.chart, series, seriesName(this.sheet, series, Number(index)), this.edit);
  }
}

class ChartSeries {
  static readonly schema: ClassSchema = {
    name: 'ChartSeries',
    scalars: ['hasDataLabels', 'name'],
    navigations: ['dataLabels', 'format'],
  };
  readonly format: ChartSeriesFormat;
  readonly dataLabels: ChartDataLabels;

  constructor(
    chart: ChartEntry,
    private readonly series: SeriesEntry,
    private readonly title: string,
    private readonly edit: EditChart,
  ) {
    this.format = new ChartSeriesFormat(series, edit);
    this.dataLabels = new ChartDataLabels(chart, [series], edit);
  }

  get name(): string {
    return this.title;
  }

  get hasDataLabels(): boolean {
    return this.series.hasLabels;
  }

  set hasDataLabels(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('ChartSeries.hasDataLabels');
    this.edit('ChartSeries.hasDataLabels', () => {
      this.series.hasLabels = value;
    });
  }
}

class ChartSeriesFormat {
  static readonly schema: ClassSchema = { name: 'ChartSeriesFormat', navigations: ['fill', 'line'] };
  readonly fill: ChartFill;
  readonly line: ChartLineFormat;

  constructor(series: SeriesEntry, edit: EditChart) {
    this.fill = new ChartFill(series, edit);
    this.line = new ChartLineFormat(series, edit);
  }
}

class ChartFill {
  static readonly schema: ClassSchema = { name: 'ChartFill', methods: ['clear', 'setSolidColor'] };

  constructor(
    private readonly series: SeriesEntry,
    private readonly edit: EditChart,
  ) {}

  setSolidColor(value: unknown): void {
    const color = colour(value, 'ChartFill.setSolidColor');
    this.edit('ChartFill.setSolidColor', () => {
      this.series.color = color;
    });
  }

  clear(): void {
    this.edit('ChartFill.clear', () => {
      this.series.color = null;
    });
  }
}

/** A line's own colour; that of bars has no other one here than their fill. */
class ChartLineFormat {
  static readonly schema: ClassSchema = { name: 'ChartLineFormat', scalars: ['color'] };

  constructor(
    private readonly series: SeriesEntry,
    private readonly edit: EditChart,
  ) {}

  get color(): string | null {
    return this.series.color;
  }

  set color(value: unknown) {
    const color = colour(value, 'ChartLineFormat.color');
    this.edit('ChartLineFormat.color', () => {
      this.series.color = color;
    });
  }
}
