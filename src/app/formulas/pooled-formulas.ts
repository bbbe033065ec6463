import { columnName, type Area } from '../../sheets/cells/grid';
import {
  countColumnsOf,
  type Condition,
  type Counting,
  type CountSide,
  type IndicatorColumns,
} from '../../sheets/observations/counting';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { Reading } from '../../sheets/observations/reading';
import type { ColourName } from '../host/host';
import { absoluteRange, areaOf, quoteText } from '../colours/expressions';
import { isMarked, marksOfFormulas } from '../colours/mark-lists';
import { FORMULA_MARKS } from '../made/names';
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

function countsOf(reading: Reading, counting: Counting, blocks: readonly Block[]): Omit<CountFormulas, 'reads'> | null {
  if (counting.kind === 'rate' || countColumnsOf(counting).some((column) => hasTexts(reading, column))) return null;
  const at = (column: number, block: Block): string => rangeOf(reading, column, block);
  const names = new Map<string, ColourName>();
  const marked = (column: number, block: Block): string => {
    const own = marksOfColumn(reading, column, block, blocks.indexOf(block));
    for (const each of [marksOfFormulas(reading), own]) names.set(each.name, each);
    return own.name;
  };
  const product = (term: (block: Block) => string): string =>
    grouped(blocks.map((block) => `SUMPRODUCT(${term(block)})`));
  switch (counting.kind) {
    case 'counts': {
      const sum = (columns: readonly number[]): string =>
        `SUM(${columns.flatMap((column) => blocks.map((block) => at(column, block))).join(',')})`;
      const side = ({ plus, minus }: CountSide): string =>
        minus.length === 0 ? sum(plus) : `(${sum(plus)}-${sum(minus)})`;
      return { numerator: side(counting.numerator), denominator: side(counting.denominator), names: [] };
    }
    case 'marks': {
      const count = (columns: readonly number[]): string =>
        product((block) => `(${columns.map((column) => `1*${marked(column, block)}`).join('+')})`);
      const [numerator, denominator] = [count(counting.numerator), count(counting.denominator)];
      return { numerator, denominator, names: [...names.values()] };
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
      const [numerator, denominator] = [all([...counting.due, ...counting.done]), all(counting.due)];
      return { numerator, denominator, names: [...names.values()] };
    }
  }
}

/** Which rows of a column have a mark, as a name: "DVCTT_CT_Dau_D"; of a second run of rows "DVCTT_CT_Dau_D_2". */
function marksOfColumn(reading: Reading, column: number, { top, bottom }: Block, index: number): ColourName {
  const { sheet } = reading;
  const area = areaOf(sheet, top, bottom, column);
  const letters = columnName(area.left);
  const range = absoluteRange(sheet.grid.sheet, area);
  return {
    name: `${FORMULA_MARKS}_${letters}${index === 0 ? '' : `_${String(index + 1)}`}`,
    formula: `=${isMarked(range, FORMULA_MARKS)}`,
    comment: `Dòng nào của cột ${letters} có dấu, dùng trong công thức do DVCTT chèn.`,
  };
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
