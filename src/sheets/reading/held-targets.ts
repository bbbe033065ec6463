import { problem, type Problem } from '../../domain/problem';
import { foldAccents } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import { isCountRole } from '../headings/vocabulary/heading-rule';
import { isResultHeading } from '../headings/vocabulary/rates';
import { saidAssigned, saidByTitle, saysBound } from '../headings/vocabulary/table-titles';
import type { Reading } from '../observations/reading';
import { onlyText } from '../tables/caption-between';
import type { Table } from '../tables/table';

/** Fewer figures may be as round as they like. */
const ENOUGH = 4;

/** What a sheet says of itself, in its tab or a cell. */
interface Said {
  readonly text: string;
  readonly cell?: string;
}

/**
 * Says of a worksheet of rates that they are targets and no results; null where nothing tells so. Judged as results, they
 * would have every unit meet what it is assigned. Cells tell it that bound their figure ("≥ 70%"), and titles that assign
 * ("GIAO CHỈ TIÊU …"); a bare "CHỈ TIÊU …" only above figures as round as assigned ones. Counts, a sheet's own targets beside
 * the rates and titles of what was done say that there are results.
 * @example heldTargets(sheet, readings)?.facts // { reason: 'targets', sheet: 'PL1', said: 'GIAO CHỈ TIÊU NĂM 2026' }
 */
export function heldTargets(sheet: TextGrid, readings: readonly Reading[]): Problem | null {
  const [best] = readings;
  if (best === undefined || !readings.every(holdsRatesAlone)) return null;
  const titles = titlesAbove(sheet, best.titleRows);
  const folded = titles.map(({ text }) => foldAccents(text));
  if (folded.some((line) => saidByTitle(line) === 'done')) return null;
  const cells = readings.flatMap(cellsOf);
  const bounded = cells.filter(({ text }) => saysBound(foldAccents(text)));
  const said = saidAssigned(folded);
  const isTold = said === 'surely' || (said === 'maybe' && !readings.some(holdsCounts) && areRound(readings));
  const title = isTold ? titles.find((_, at) => saidAssigned(folded.slice(at, at + 1)) === said) : undefined;
  return tellTargets(sheet, title ?? (bounded.length * 2 > cells.length ? bounded[0] : undefined));
}

/**
 * The same of a sheet of which nothing was computed: its columns of figures are all headed as targets, or its title assigns.
 * @param tables all that were found in it
 */
export function heldTargetsAlone(sheet: TextGrid, tables: readonly Table[]): Problem | null {
  const [first] = tables;
  const titles = titlesAbove(sheet, first?.top ?? 0);
  const folded = titles.map(({ text }) => foldAccents(text));
  const columns = tables.flatMap((table) => table.columns.map((column) => ({ ...column, top: table.top })));
  if (columns.some(({ meaning, path }) => isCountRole(meaning.role) || path.some(isResultHeading))) return null;
  if (folded.some((line) => saidByTitle(line) === 'done')) return null;
  const headed = columns.find(({ meaning, content }) => meaning.role === 'target' && content === 'figures');
  if (headed !== undefined)
    return tellTargets(sheet, { text: headed.path.join(' > '), cell: sheet.address(headed.top, headed.column) });
  const title = titles.find((_, at) => saidAssigned(folded.slice(at, at + 1)) === 'surely');
  return columns.some(({ content }) => content === 'figures') ? tellTargets(sheet, title) : null;
}

function tellTargets(sheet: TextGrid, said: Said | undefined): Problem | null {
  if (said === undefined) return null;
  const at = said.cell === undefined ? {} : { cell: said.cell };
  return problem('layout-not-recognised', { reason: 'targets', sheet: sheet.grid.sheet, said: said.text }, at);
}

function holdsRatesAlone({ entries, indicators, table, countedFrom }: Reading): boolean {
  if (
    countedFrom !== undefined ||
    indicators.some(({ counting, target }) => counting.kind !== 'rate' || target != null)
  )
    return false;
  if (entries.some(({ counts }) => counts.numerator !== null || counts.denominator !== null)) return false;
  return !table.columns.some(({ meaning, path }) => meaning.role === 'target' || path.some(isResultHeading));
}

function holdsCounts({ table }: Reading): boolean {
  return table.columns.some(({ meaning, content }) => isCountRole(meaning.role) && content === 'figures');
}

/** Whole steps of five percent throughout, and not only none or all of it. */
function areRound(readings: readonly Reading[]): boolean {
  const rates = readings.flatMap(({ entries }) => entries.flatMap(({ writtenRate }) => writtenRate?.ratio ?? []));
  const percents = rates.map(({ numerator, denominator }) => Number(((numerator * 100) / denominator).toPrecision(12)));
  return (
    percents.length >= ENOUGH &&
    percents.every((percent) => percent % 5 === 0) &&
    percents.some((percent) => percent % 100 !== 0)
  );
}

/** The texts in the cells of rates. */
function cellsOf({ sheet, indicators, entries }: Reading): readonly Said[] {
  const columns = new Map(indicators.map(({ indicator, rate }) => [indicator, rate?.column]));
  return entries.flatMap(({ row, indicator }): Said[] => {
    const column = columns.get(indicator);
    const text = row === null || column === undefined ? '' : sheet.text(row, column);
    return row === null || column === undefined || text === '' ? [] : [{ text, cell: sheet.address(row, column) }];
  });
}

/** Lines right above a table that stand alone in their row, and the tab; what is in brackets speaks of another document. */
function titlesAbove(sheet: TextGrid, top: number): readonly Said[] {
  const titles: Said[] = [];
  for (let row = top - 1; row >= 0; row--) {
    const line = onlyText(sheet, row);
    if (line !== null && !line.text.startsWith('('))
      titles.unshift({ text: line.text, cell: sheet.address(row, line.column) });
  }
  return [...titles, { text: sheet.grid.sheet }];
}
