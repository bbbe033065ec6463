import { isCellError } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import type { ChartEntry, SeriesEntry } from '../book/charts';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument } from '../protocol/host-error';
import type { EditChart } from './chart';

const POSITIONS = new Set(['Top', 'Bottom', 'Left', 'Right', 'Corner']);

/** The name of a series, from its cell. @example seriesName(sheet, entry, 0) // 'Series1' where no cell names it */
export function seriesName(sheet: BookSheet, { nameCell }: SeriesEntry, index: number): string {
  const value = nameCell === null ? null : sheet.valueAt(nameCell.top, nameCell.left);
  if (value === null) return `Series${index + 1}`;
  return isCellError(value) ? value.error : String(value);
}

export class ChartTitle {
  static readonly schema: ClassSchema = { name: 'ChartTitle', scalars: ['text', 'visible'] };

  constructor(
    private readonly sheet: BookSheet,
    private readonly chart: ChartEntry,
    private readonly edit: EditChart,
  ) {}

  /** Of a chart with one series and no title of its own, the name of the series. */
  get text(): string {
    const [only] = this.chart.series;
    return this.chart.title === '' && only !== undefined ? seriesName(this.sheet, only, 0) : (this.chart.title ?? '');
  }

  set text(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('ChartTitle.text');
    this.edit('ChartTitle.text', () => {
      this.chart.title = value;
    });
  }

  get visible(): boolean {
    return this.chart.title !== null;
  }

  set visible(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('ChartTitle.visible');
    this.edit('ChartTitle.visible', () => {
      this.chart.title = value ? (this.chart.title ?? '') : null;
    });
  }
}

/** The labels of some series, or of all of them. */
export class ChartDataLabels {
  static readonly schema: ClassSchema = { name: 'ChartDataLabels', scalars: ['numberFormat', 'showValue'] };

  constructor(
    private readonly chart: ChartEntry,
    private readonly series: readonly SeriesEntry[],
    private readonly edit: EditChart,
  ) {}

  get showValue(): boolean {
    return this.series.some(({ hasLabels }) => hasLabels);
  }

  set showValue(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('ChartDataLabels.showValue');
    this.edit('ChartDataLabels.showValue', () => {
      for (const series of this.series) series.hasLabels = value;
    });
  }

  get numberFormat(): string | null {
    return this.chart.labelFormat;
  }

  set numberFormat(value: unknown) {
    const location = 'ChartDataLabels.numberFormat';
    // Labels that do not show have no format to be set.
    if (typeof value !== 'string' || !this.showValue) throw invalidArgument(location);
    this.edit(location, () => {
      this.chart.labelFormat = value;
    });
  }
}

export class ChartLegend {
  static readonly schema: ClassSchema = { name: 'ChartLegend', scalars: ['position', 'visible'] };

  constructor(
    private readonly chart: ChartEntry,
    private readonly edit: EditChart,
  ) {}

  get visible(): boolean {
    return this.chart.legend.visible;
  }

  set visible(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('ChartLegend.visible');
    this.edit('ChartLegend.visible', () => {
      this.chart.legend.visible = value;
    });
  }

  get position(): string {
    return this.chart.legend.position;
  }

  set position(value: unknown) {
    if (typeof value !== 'string' || !POSITIONS.has(value)) throw invalidArgument('ChartLegend.position');
    this.edit('ChartLegend.position', () => {
      this.chart.legend.position = value;
    });
  }
}
