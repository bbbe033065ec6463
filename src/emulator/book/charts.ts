import type { Area } from '../../sheets/cells/grid';

/** A chart on a worksheet, in the words of Office.js. */
export interface ChartEntry {
  readonly id: string;
  name: string;
  type: string;
  /** Null where it shows none. */
  title: string | null;
  readonly series: SeriesEntry[];
  /** The cells that it covers. */
  place: Area;
  legend: { visible: boolean; position: string };
  labelFormat: string | null;
  valueAxis: { maximum: number | null; minimum: number | null; numberFormat: string | null };
  /** The first category stands where the last one would. */
  isReversed: boolean;
}

export interface SeriesEntry {
  /** The cell that names it; null where it has no name from a cell. */
  readonly nameCell: Area | null;
  /** Null where they are numbered from 1. */
  readonly categories: Area | null;
  readonly values: Area;
  /** "#RRGGBB"; null for Excel's own. */
  color: string | null;
  hasLabels: boolean;
}
