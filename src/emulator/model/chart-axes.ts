import type { ChartEntry } from '../book/charts';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument } from '../protocol/host-error';
import type { EditChart } from './chart';

export class ChartAxes {
  static readonly schema: ClassSchema = { name: 'ChartAxes', navigations: ['categoryAxis', 'valueAxis'] };
  readonly categoryAxis: CategoryAxis;
  readonly valueAxis: ValueAxis;

  constructor(chart: ChartEntry, edit: EditChart) {
    this.categoryAxis = new CategoryAxis(chart, edit);
    this.valueAxis = new ValueAxis(chart, edit);
  }
}

class CategoryAxis {
  static readonly schema: ClassSchema = { name: 'ChartAxis', scalars: ['reversePlotOrder'] };

  constructor(
    private readonly chart: ChartEntry,
    private readonly edit: EditChart,
  ) {}

  get reversePlotOrder(): boolean {
    return this.chart.isReversed;
  }

  set reversePlotOrder(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('ChartAxis.reversePlotOrder');
    this.edit('ChartAxis.reversePlotOrder', () => {
      this.chart.isReversed = value;
    });
  }
}

class ValueAxis {
  static readonly schema: ClassSchema = { name: 'ChartAxis', scalars: ['maximum', 'minimum', 'numberFormat'] };

  constructor(
    private readonly chart: ChartEntry,
    private readonly edit: EditChart,
  ) {}

  get maximum(): number | null {
    return this.chart.valueAxis.maximum;
  }

  /** "" leaves it to Excel. */
  set maximum(value: unknown) {
    this.setEnd('maximum', value);
  }

  get minimum(): number | null {
    return this.chart.valueAxis.minimum;
  }

  set minimum(value: unknown) {
    this.setEnd('minimum', value);
  }

  get numberFormat(): string | null {
    return this.chart.valueAxis.numberFormat;
  }

  set numberFormat(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('ChartAxis.numberFormat');
    this.edit('ChartAxis.numberFormat', () => {
      this.chart.valueAxis.numberFormat = value;
    });
  }

  private setEnd(end: 'maximum' | 'minimum', value: unknown): void {
    if (typeof value !== 'number' && value !== '') throw invalidArgument(`ChartAxis.${end}`);
    this.edit(`ChartAxis.${end}`, () => {
      this.chart.valueAxis[end] = value === '' ? null : value;
    });
  }
}
