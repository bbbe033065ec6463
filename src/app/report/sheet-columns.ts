import type { Area } from '../../sheets/cells/grid';
import type { ReportBlock, ReportColumn } from './report-document';

/**
 * The worksheet's columns: ordinals, names, and as many narrow ones as the widest table needs. Each table takes whole
 * columns, merging some, so that a chart finds its figures in cells of their own and a person can go on editing.
 */
export interface SheetColumns {
  /** In characters. */
  readonly widths: readonly number[];
  readonly count: number;
}

/** Together what A4 upright leaves between margins of 30 and 15 mm. */
const ORDINAL = 5;
const NAME = 26;
const FIGURES = 53;
const FEWEST = 7;

/** Points of a character of a column's width, as sheets are added to a workbook. */
const POINTS = 5.5;
/** What Excel keeps free at both sides of a cell together, in points. */
const PADDING = 5;

export function sheetColumns(blocks: readonly ReportBlock[]): SheetColumns {
  const needed = blocks.map((block) => (block.kind === 'table' ? countOf(block.columns, ['figure', 'text']) : 0));
  const figures = Math.max(FEWEST, ...needed);
  const width = Math.floor((FIGURES / figures) * 100) / 100;
  return { widths: [ORDINAL, NAME, ...new Array<number>(figures).fill(width)], count: figures + 2 };
}

/** The first and last column of the sheet that each column of a table covers. */
export function columnSpans(columns: readonly ReportColumn[], sheet: SheetColumns): readonly [number, number][] {
  const [figures, texts] = [countOf(columns, ['figure']), countOf(columns, ['text'])];
  const all = sheet.count - 2;
  const figure = texts > 0 ? 1 : Math.min(2, Math.floor(all / Math.max(1, figures)));
  const rest = all - figures * figure;
  let textsLeft = texts;
  let left = texts > 0 ? rest : 0;
  let at = 0;
  return columns.map(({ role }) => {
    let span = 1;
    if (role === 'figure') span = figure;
    else if (role === 'name') span = texts > 0 ? 1 : 1 + rest;
    else if (role === 'text') {
      span = Math.ceil(left / textsLeft);
      left -= span;
      textsLeft -= 1;
    }
    at += span;
    return [at - span, at - 1];
  });
}

function countOf(columns: readonly ReportColumn[], roles: readonly ReportColumn['role'][]): number {
  return columns.filter(({ role }) => roles.includes(role)).length;
}

/** What a text in these columns has to itself on a line, in points. */
export function roomIn({ widths }: SheetColumns, { left, right }: Pick<Area, 'left' | 'right'>): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0) * POINTS - PADDING;
}
