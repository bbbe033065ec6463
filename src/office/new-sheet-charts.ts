import type { NewChart } from '../app/host/new-sheet';
import { rangeOf } from './range-of';

/** Charts of a new worksheet, in their places, over what it shows. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly NewChart[]): void {
  for (const chart of charts) addChart(sheet, chart);
}

function addChart(sheet: Excel.Worksheet, chart: NewChart): void {
  const drawn = sheet.charts.add(chart.type, rangeOf(sheet, chart.source), 'Columns');
  const place = rangeOf(sheet, chart.place);
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.setPosition(place.getCell(0, 0), place.getLastCell());
  const series = chart.source.right - chart.source.left;
  for (let index = 0; index < series; index += 1) {
    const color = chart.colors[index];
    const one = drawn.series.getItemAt(index);
    if (color !== undefined) paint(one, chart.type, color);
    if (chart.hasLabels) {
      one.hasDataLabels = true;
      one.dataLabels.numberFormat = chart.format;
    }
  }
  const { categoryAxis, valueAxis } = drawn.axes;
  valueAxis.numberFormat = chart.format;
  valueAxis.minimum = 0;
  if (chart.most !== undefined) valueAxis.maximum = chart.most;
  // Excel begins a bar chart at the bottom: its bars would stand in the opposite order of the rows.
  if (chart.type === 'BarClustered' || chart.type === 'BarStacked100') categoryAxis.reversePlotOrder = true;
  drawn.legend.visible = series > 1;
  if (series > 1) drawn.legend.position = 'Bottom';
}

function paint(series: Excel.ChartSeries, type: NewChart['type'], color: string): void {
  if (type === 'Line') series.format.line.color = color;
  else series.format.fill.setSolidColor(color);
}
