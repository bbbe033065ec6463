import type { AssessedGrid } from '../../sheets/observations/assess-grid';
import { columnName, type Area } from '../../sheets/cells/grid';
import { readLevel, readMark, readYes } from '../../sheets/cells/marks';
import type { Reading } from '../../sheets/observations/reading';
import type { CountFormulas, FormulaRequest } from './cell-formulas';
import { absoluteRange, quoteText } from '../colours/expressions';

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
export function pooledFormulas(assessed: AssessedGrid, reading: Reading, indicator: string): CountFormulas | null {
  const blocks = dataBlocks(reading);
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return null;
  const counts = countsOf(assessed, reading, indicator, blocks);
  return counts && { ...counts, reads: [tableArea(assessed, reading)] };
}

function countsOf(
  assessed: AssessedGrid,
  reading: Reading,
  indicator: string,
  blocks: readonly Block[],
): { numerator: string; denominator: string } | null {
  const { marks, dossiers } = reading;
  const { eligible, provided, allows } = marks;
  const at = (column: number, block: Block): string => rangeOf(assessed, column, block);
  const marked = (column: number, block: Block): string =>
    `ISNUMBER(MATCH(TRIM(${at(column, block)}),${marksIn(assessed, reading, column)},0))`;
  const product = (term: (block: Block) => string): string =>
    grouped(blocks.map((block) => `SUMPRODUCT(${term(block)})`));
  const own = reading.own.find((of) => of.indicator === indicator);
  const sum = (columns: readonly number[]): string =>
    `SUM(${columns.flatMap((column) => blocks.map((block) => at(column, block))).join(',')})`;
  if (own?.kind === 'marks') {
    const count = (columns: readonly number[]): string =>
      product((block) => `(${columns.map((column) => `1*${marked(column, block)}`).join('+')})`);
    return { numerator: count(own.numerator), denominator: count(own.denominator) };
  }
  if (own !== undefined) {
    if ([...own.numerator, ...own.denominator].some((column) => hasTexts(assessed, reading, column))) return null;
    return { numerator: sum(own.numerator), denominator: sum(own.denominator) };
  }
  if (indicator === 'endToEndProcedureRate' && eligible !== null && provided !== null) {
    return {
      numerator: product((block) => `${marked(eligible, block)}*${marked(provided, block)}`),
      denominator: product((block) => `1*${marked(eligible, block)}`),
    };
  }
  if (dossiers === null) return null;
  const { online, total, carriedOver, offline } = dossiers;
  const parts = total === null ? [online, ...offline] : [total];
  if ([online, ...parts, carriedOver].some((column) => column !== null && hasTexts(assessed, reading, column))) {
    return null;
  }
  if (indicator === 'onlineDossierRate') {
    const less = carriedOver === null ? '' : `-${sum([carriedOver])}`;
    return { numerator: sum([online]), denominator: less === '' ? sum(parts) : `(${sum(parts)}${less})` };
  }
  if (indicator !== 'onlineActiveProcedureRate' || allows.length === 0) return null;
  const allowed = (block: Block): string => `((${allows.map((column) => marked(column, block)).join('+')})>0)`;
  const arose = (block: Block): string => {
    const all = parts.map((column) => at(column, block)).join('+');
    return `(${all}${carriedOver === null ? '' : `-${at(carriedOver, block)}`}>0)`;
  };
  return {
    numerator: product((block) => `${allowed(block)}*${arose(block)}*(${at(online, block)}>0)`),
    denominator: product((block) => `${allowed(block)}*${arose(block)}`),
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

function rangeOf({ sheet }: AssessedGrid, column: number, { top, bottom }: Block): string {
  const letters = columnName(column + sheet.grid.left);
  return `$${letters}$${top + sheet.grid.top + 1}:$${letters}$${bottom + sheet.grid.top + 1}`;
}

/** The marks that a column uses, "x" always among them, as an array that reads the same in every locale. */
function marksIn({ sheet }: AssessedGrid, { rows }: Reading, column: number): string {
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

function hasTexts({ sheet }: AssessedGrid, { rows }: Reading, column: number): boolean {
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
  const range = absoluteRange(assessed.sheet.grid.sheet, tableArea(assessed, reading));
  return `=INDEX(DVCTT.TONGHOP(${range},${quoteText(unit)}),${index + 2},${TABLE_COLUMNS[content]})`;
}

/** The table with its headings, on the worksheet. */
export function tableArea({ sheet }: AssessedGrid, { table }: Reading): Area {
  const { top, left } = sheet.grid;
  const columns = table.columns.map(({ column }) => column);
  return {
    top: table.top + top,
    bottom: table.lastRow + top,
    left: Math.min(...columns) + left,
    right: Math.max(...columns) + left,
  };
}
