import type { AreaStyle, SheetLook } from '../app/host/new-sheet';
import { drawLines } from './cell-lines';
import { rangeOf } from './range-of';

const HEADING_FILL = '#DDEBF7';
const LINES = '#8EA9C1';
const REMARK = '#7F7F7F';

/**
 * Fonts, borders, alignments and merged cells of a new worksheet, from the general to the particular.
 * @param embolden sets the rows of headings in bold, before what looks otherwise
 */
export function dressSheet(sheet: Excel.Worksheet, look: SheetLook, embolden: () => void): void {
  if (look.font !== undefined) {
    const { font } = sheet.getRange().format;
    font.name = look.font.name;
    font.size = look.font.size;
  }
  const lines = look.lineColor ?? LINES;
  for (const area of look.tables) {
    const { format } = rangeOf(sheet, area);
    format.wrapText = true;
    format.verticalAlignment = 'Top';
    // A year among texts would stand at the other side.
    format.horizontalAlignment = 'Left';
    drawLines(format.borders, area, lines);
    const headings = rangeOf(sheet, { ...area, bottom: area.top }).format;
    headings.fill.color = HEADING_FILL;
    headings.horizontalAlignment = 'Center';
    headings.verticalAlignment = 'Center';
  }
  for (const area of look.centred) rangeOf(sheet, area).format.horizontalAlignment = 'Center';
  for (const area of look.remarks) {
    const { font } = rangeOf(sheet, area).format;
    font.italic = true;
    font.color = REMARK;
  }
  embolden();
  for (const style of look.styles ?? []) applyStyle(sheet, style, lines);
  for (const area of look.merges ?? []) rangeOf(sheet, area).merge();
  freeze(sheet, look.frozen);
}

/** Rows grow with wrapped texts, but for those whose heights are given: merged cells make no row grow. */
export function fitHeights(sheet: Excel.Worksheet, { tables, styles = [], heights = [] }: SheetLook): void {
  const wrapped = styles.filter(({ wraps }) => wraps === true).map(({ area }) => area);
  for (const area of [...tables, ...wrapped]) rangeOf(sheet, area).format.autofitRows();
  for (const { row, points } of heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
}

function applyStyle(sheet: Excel.Worksheet, style: AreaStyle, lines: string): void {
  const { format } = rangeOf(sheet, style.area);
  const { font } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wraps !== undefined) format.wrapText = style.wraps;
  if (style.lines === 'all') drawLines(format.borders, style.area, lines);
  if (style.lines === 'none') drawLines(format.borders, style.area, null);
  if (style.lines === 'below') format.borders.getItem('EdgeBottom').style = 'Continuous';
}

function freeze(sheet: Excel.Worksheet, frozen: SheetLook['frozen']): void {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
