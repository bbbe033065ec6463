import type { Area } from '../../sheets/grid';
import type { AreaStyle, NewCell, NewChart } from '../new-sheet';
import { palette } from '../palette';
import type { ReportCell, ReportChart, ReportColumn, ReportRow, ReportTable } from './report-document';
import { shownText } from './report-cells';
import { columnSpans } from './sheet-columns';
import type { CellText, SheetPage } from './sheet-page';

const TABLE_SIZE = 11;
/** In narrow columns, so that "Không phát sinh" keeps its words whole. */
const NARROW_SIZE = 10;
const NARROW_FIGURES = 4;
const HEADING_FILL = '#E7E6E6';
const ROW_HEIGHT = 17;
/** Around the texts of a row, in points. */
const MORE = 3;
/** From how many letters on a text is no figure any more, and stands on the left. */
const LONG = 24;

type Style = Omit<AreaStyle, 'area'>;

/** A table in the sheet's columns, borders and all. @returns its area, the row of headings included */
export function addTable(page: SheetPage, table: ReportTable): Area {
  page.keepTogether(startHeight(page, table));
  const top = page.next;
  for (const cells of linesOf(page, table)) page.add(cells, MORE);
  const area = { top, left: 0, bottom: page.next - 1, right: page.last };
  page.tables.push(area);
  return area;
}

/** Of the headings and the first row, which are not left alone at the end of a page; in points. */
export function startHeight(page: SheetPage, { columns, rows }: ReportTable): number {
  const first = linesOf(page, { kind: 'table', columns, rows: rows.slice(0, rows[0]?.kind === 'section' ? 2 : 1) });
  return first.reduce((sum, cells) => sum + page.heightOf(cells) + MORE, 0);
}

function linesOf(page: SheetPage, { columns, rows }: ReportTable): readonly (readonly CellText[])[] {
  const spans = columnSpans(columns, page.columns);
  const figures = columns.filter(({ role }) => role === 'figure').length;
  const base: Style = { size: figures >= NARROW_FIGURES ? NARROW_SIZE : TABLE_SIZE, vertical: 'Center', wraps: true };
  return [headingCells(columns, spans, base), ...rows.map((row) => rowCells(row, columns, spans, base, page))];
}

type Spans = readonly (readonly [number, number])[];

function headingCells(columns: readonly ReportColumn[], spans: Spans, base: Style): readonly CellText[] {
  const style: Style = { ...base, bold: true, horizontal: 'Center', fill: HEADING_FILL };
  return columns.map(({ heading }, index) => ({ text: heading, ...edges(spans[index]), style }));
}

function rowCells(
  row: ReportRow,
  columns: readonly ReportColumn[],
  spans: Spans,
  base: Style,
  page: SheetPage,
): readonly CellText[] {
  if (row.kind === 'section') {
    return [{ text: row.text, left: 0, right: page.last, style: { ...base, bold: true, horizontal: 'Left' } }];
  }
  return row.cells.map((cell, index): CellText => {
    const role = columns[index]?.role ?? 'text';
    const shown = shownText(cell);
    const isLeft = role === 'name' || (role === 'text' && shown.length > LONG);
    const style: Style = { ...base, horizontal: isLeft ? 'Left' : 'Center', ...toneOf(cell) };
    return { text: sheetCell(cell), shown, ...edges(spans[index]), style };
  });
}

function edges([left, right]: Spans[number] = [0, 0]): { left: number; right: number } {
  return { left, right };
}

function toneOf(cell: ReportCell): Style {
  if (typeof cell !== 'object' || !('tone' in cell)) return {};
  const { fill, font, bold } = palette[cell.tone];
  return { fill, color: font, bold };
}

/** A rate is a number that Excel shows as it is written elsewhere. */
function sheetCell(cell: ReportCell): NewCell {
  if (typeof cell !== 'object') return cell;
  if ('tone' in cell) return cell.text;
  return { share: cell.share, decimals: /,(\d+)/u.exec(cell.text)?.[1]?.length ?? 0 };
}

const TYPES = { stacked: 'ColumnStacked', columns: 'ColumnClustered' } as const;
const LEAST_ROWS = 13;

/** A chart of the table above, over rows of its own that no page divides. */
export function addChart(page: SheetPage, { name, title, type, series, ...chart }: ReportChart, table: Area): void {
  page.gap(6);
  page.keepTogether(LEAST_ROWS * ROW_HEIGHT);
  const top = page.next;
  for (let row = 0; row < LEAST_ROWS; row += 1) page.gap(ROW_HEIGHT);
  const drawn: NewChart = {
    ...{ name, title, type: TYPES[type], hasLabels: true, colors: chart.colors, format: chart.format },
    ...(chart.most === undefined ? {} : { most: chart.most }),
    source: { top: table.top, left: 1, bottom: table.bottom, right: 1 + series },
    place: { top, left: 0, bottom: page.next - 1, right: page.last },
  };
  page.charts.push(drawn);
  page.gap(6);
}
