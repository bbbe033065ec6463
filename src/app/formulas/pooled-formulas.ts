import { columnName, type Area } from '../../sheets/cells/grid';
import { readLevel, readMark, readYes } from '../../sheets/cells/marks';
import {
  countColumnsOf,
  type Condition,
  type Counting,
  type CountSide,
  type IndicatorColumns,
} from '../../sheets/observations/counting';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { Reading } from '../../sheets/observations/reading';
import { absoluteRange, quoteText } from '../colours/expressions';
import { sumOf } from '../colours/judged-rows';
import type { CountFormulas, FormulaRequest } from './formula-request';

/** Columns of what DVCTT.TONGHOP gives for a sheet of one unit. */
const TABLE_COLUMNS: Readonly<Record<FormulaRequest['content'], number>> = { rate: 4, verdict: 6, shortfall: 7 };

/** A sheet in more pieces than this has no formula that a person could still read. */
const MOST_BLOCKS = 8;

interface Block {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Counts over all rows of a unit's sheet by functions that every Excel has, none of which must be entered as an array.
 * @returns null where numbers stand as texts, which such a formula would pass over
 */
export function pooledFormulas(reading: Reading, { counting }: IndicatorColumns): CountFormulas | null {
  const blocks = dataBlocks(reading);
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return null;
  const counts = countsOf(reading, counting, blocks);
  return counts && { ...counts, reads: [tableArea(reading)] };
}

function countsOf(
  reading: Reading,
  counting: Counting,
  blocks: readonly Block[],
): { numerator: string; denominator: string } | null {
  if (counting.kind === 'rate' || countColumnsOf(counting).some((column) => hasTexts(reading, column))) return null;
  const at = (column: number, block: Block): string => rangeOf(reading, column, block);
  const marked = (column: number, block: Block): string =>
    `ISNUMBER(MATCH(TRIM(${at(column, block)}),${marksIn(reading, column)},0))`;
  const product = (term: (block: Block) => string): string =>
    grouped(blocks.map((block) => `SUMPRODUCT(${term(block)})`));
  switch (counting.kind) {
    case 'counts': {
      const sum = (columns: readonly number[]): string =>
        `SUM(${columns.flatMap((column) => blocks.map((block) => at(column, block))).join(',')})`;
      const side = ({ plus, minus }: CountSide): string =>
        minus.length === 0 ? sum(plus) : `(${sum(plus)}-${sum(minus)})`;
      return { numerator: side(counting.numerator), denominator: side(counting.denominator) };
    }
    case 'marks': {
      const count = (columns: readonly number[]): string =>
        product((block) => `(${columns.map((column) => `1*${marked(column, block)}`).join('+')})`);
      return { numerator: count(counting.numerator), denominator: count(counting.denominator) };
    }
    case 'rows': {
      const holds = (condition: Condition, block: Block): string => {
        if ('some' in condition) return `(${sumOf(condition.some, (column) => at(column, block))}>0)`;
        const all = condition.marked.map((column) => marked(column, block));
        return all.length === 1 ? (all[0] ?? '') : `((${all.join('+')})>0)`;
      };
      const all = (conditions: readonly Condition[]): string =>
        product((block) => {
          const terms = conditions.map((condition) => holds(condition, block));
          return terms.length === 1 ? `1*${terms[0] ?? ''}` : terms.join('*');
        });
      return { numerator: all([...counting.due, ...counting.done]), denominator: all(counting.due) };
    }
  }
}

function grouped(terms: readonly string[]): string {
  return terms.length === 1 ? (terms[0] ?? '') : `(${terms.join('+')})`;
}

/** Runs of data rows: section and total rows between them are never counted. */
function dataBlocks({ rows }: Reading): readonly Block[] {
  const blocks: { top: number; bottom: number }[] = [];
  for (const { row, kind } of rows) {
    if (kind !== 'data') continue;
    const last = blocks[blocks.length - 1];
    if (last !== undefined && row === last.bottom + 1) last.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks;
}

function rangeOf({ sheet }: Reading, column: number, { top, bottom }: Block): string {
  const [first, last] = [sheet.place(top, column), sheet.place(bottom, column)];
  const letters = columnName(first.column);
  return `$${letters}$${first.row + 1}:$${letters}$${last.row + 1}`;
}

/** The marks that a column uses, "x" always among them, as an array that reads the same in every locale. */
function marksIn({ sheet, rows }: Reading, column: number): string {
  const marks = new Map([['x', 'x']]);
  for (const { row, kind } of rows) {
    const value = sheet.value(row, column);
    if (kind !== 'data' || value === null) continue;
    const level = readLevel(value);
    const isYes = level !== null && readMark(value) === null ? level === 'endToEnd' : readYes(value) === true;
    const text = sheet.text(row, column);
    if (isYes && text !== '') marks.set(text.toLowerCase(), typeof value === 'boolean' ? text.toUpperCase() : text);
  }
  return `{${[...marks.values()].map(quoteText).join(';')}}`;
}

function hasTexts({ sheet, rows }: Reading, column: number): boolean {
  return rows.some(({ row, kind }) => kind === 'data' && typeof sheet.value(row, column) === 'string');
}

/** DVCTT.TONGHOP over the whole table, of which one value is taken. */
export function tableFormula(
  assessed: AssessedGrid,
  reading: Reading,
  unit: string,
  index: number,
  content: FormulaRequest['content'],
): string {
  const range = absoluteRange(assessed.sheet.grid.sheet, tableArea(reading));
  return `=INDEX(DVCTT.TONGHOP(${range},${quoteText(unit)}),${index + 2},${TABLE_COLUMNS[content]})`;
}

/** The table with its headings, on the worksheet. */
export function tableArea({ sheet, table }: Reading): Area {
  const columns = table.columns.map(({ column }) => column);
  const first = sheet.place(table.top, Math.min(...columns));
  const last = sheet.place(table.lastRow, Math.max(...columns));
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
