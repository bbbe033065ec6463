import type { Area } from '../../sheets/cells/grid';
import type { AreaStyle, NewCell, NewChart } from '../host/new-sheet';
import { palette } from '../host/palette';
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
  const [top, firstStyle] = [page.next, page.styles.length];
  for (const cells of linesOf(page, table)) page.add(cells, MORE);
  const area = { top, left: 0, bottom: page.next - 1, right: page.last };
  page.tables.push(area);
  // One style for many cells is one call; what single cells have of their own counts after it.
  page.styles.splice(firstStyle, 0, ...areaStyles(page, table, area));
  return area;
}

/** Of the headings and the first row, which are not left alone at the end of a page; in points. */
export function startHeight(page: SheetPage, { columns, rows }: ReportTable): number {
  const first = linesOf(page, { kind: 'table', columns, rows: rows.slice(0, rows[0]?.kind === 'section' ? 2 : 1) });
  return first.reduce((sum, cells) => sum + page.heightOf(cells) + MORE, 0);
}

function sizeOf({ columns }: Pick<ReportTable, 'columns'>): number {
  return columns.filter(({ role }) => role === 'figure').length >= NARROW_FIGURES ? NARROW_SIZE : TABLE_SIZE;
}

function areaStyles(page: SheetPage, table: ReportTable, area: Area): readonly AreaStyle[] {
  const spans = columnSpans(table.columns, page.columns);
  const base = { size: sizeOf(table), vertical: 'Center', horizontal: 'Center', wraps: true } as const;
  const body = { ...area, top: area.top + 1 };
  const isLeft = ({ role }: ReportColumn, index: number): boolean =>
    role === 'name' || (role === 'text' && longestIn(table.rows, index) > LONG);
  return [
    { area, ...base },
    ...table.columns.flatMap((column, index): AreaStyle[] =>
      isLeft(column, index) && body.bottom >= body.top
        ? [{ area: { ...body, ...edges(spans[index]) }, horizontal: 'Left' }]
        : [],
    ),
    { area: { ...area, bottom: area.top }, bold: true, fill: HEADING_FILL },
  ];
}

function longestIn(rows: readonly ReportRow[], column: number): number {
  const lengths = rows.map((row) => (row.kind === 'section' ? 0 : shownText(row.cells[column] ?? '').length));
  return Math.max(0, ...lengths);
}

function linesOf(page: SheetPage, table: ReportTable): readonly (readonly CellText[])[] {
  const { columns, rows } = table;
  const spans = columnSpans(columns, page.columns);
  const size = sizeOf(table);
  const headings = columns.map(({ heading }, index): CellText => {
    return { text: heading, ...edges(spans[index]), look: { size, bold: true } };
  });
  return [headings, ...rows.map((row) => rowCells(row, spans, size, page))];
}

type Spans = readonly (readonly [number, number])[];

function rowCells(row: ReportRow, spans: Spans, size: number, page: SheetPage): readonly CellText[] {
  if (row.kind === 'section') {
    return [{ text: row.text, left: 0, right: page.last, look: { size }, style: { bold: true, horizontal: 'Left' } }];
  }
  return row.cells.map((cell, index): CellText => {
    const tone = toneOf(cell);
    const base = { text: sheetCell(cell), shown: shownText(cell), ...edges(spans[index]), look: { size } };
    return tone === undefined ? base : { ...base, style: tone };
  });
}

function edges([left, right]: Spans[number] = [0, 0]): { left: number; right: number } {
  return { left, right };
}

function toneOf(cell: ReportCell): Style | undefined {
  if (typeof cell !== 'object' || !('tone' in cell)) return undefined;
  const { fill, font, bold } = palette[cell.tone];
  return { fill, color: font, bold };
}

/** A rate is a number that Excel shows as it is written elsewhere. */
function sheetCell(cell: ReportCell): NewCell {
  if (typeof cell === 'number') return { count: cell };
  if (typeof cell === 'string') return cell;
  if ('tone' in cell) return cell.text;
  return { share: cell.share, decimals: /,(\d+)/u.exec(cell.text)?.[1]?.length ?? 0 };
}

const TYPES = { stacked: 'ColumnStacked', columns: 'ColumnClustered' } as const;
const LEAST_ROWS = 13;

/** A chart of the table above, over rows of its own that no page divides. */
export function addChart(page: SheetPage, { name, title, type, series, ...chart }: ReportChart, table: Area): void {
  page.keepTogether((LEAST_ROWS + 1) * ROW_HEIGHT);
  // The frame of a drawing at the very top of a page would show at the end of the page before.
  page.gap(6);
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
