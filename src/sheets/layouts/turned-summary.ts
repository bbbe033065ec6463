import type { TextGrid } from '../cells/text-grid';
import { headingWords } from '../cells/heading-words';
import { kindOf, type PlanVocabulary } from '../headings/plan-vocabulary';
import { saysPoints } from '../headings/vocabulary/rates';
import { COUNTS_OF_ROWS, NAMES_WAYS } from '../headings/vocabulary/summary-parts';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import { readBodyRows, type BodyRow } from '../tables/body-rows';
import { sttColumnOf } from '../tables/labels';
import type { Table, TableColumn } from '../tables/table';
import { totalOfParts } from '../tables/totals-of-parts';
import { turnTable, type TurnedRow } from '../tables/turn-table';
import { LEVEL, seeUnitsAcross, unitBlocks, type UnitBlock } from '../tables/units-across';
import { readSummaryRows } from './summary-rows';
import type { WrittenPeriod } from '../../domain/periods/written-period';
import { chosenTime, readTimesAcross } from './times-across';

/**
 * Reads a table whose rows are what is counted ("Số TTHC đủ điều kiện …", "Hồ sơ trực tuyến"): beside one column of figures
 * it is one unit's, below the names of units it is theirs. Null where it is neither.
 */
export function readTurnedSummary(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
  wanted: WrittenPeriod | null,
): Reading | null {
  const { columns } = chooseColumns(table, answers);
  const nameColumn = columns.get('indicatorName') ?? countNames(table)?.column;
  if (nameColumn === undefined) return null;
  const rowsBeside = (figureColumns: readonly number[]): readonly TurnedRow[] => {
    const naming = { nameColumn, sttColumn: sttColumnOf(columns), numbersAreData: true, namesAreIndicators: true };
    return turnedRows(readBodyRows(sheet, table, { ...naming, figureColumns }));
  };
  const figures = table.columns.filter(
    ({ column, content, meaning }) =>
      column !== nameColumn && meaning.role !== 'stt' && (content === 'figures' || content === 'marks'),
  );
  const blocks = unitBlocks(sheet, table, figures, isKnownUnit);
  if (blocks.length > 0) return readUnitsAcross(sheet, table, blocks, rowsBeside, isKnownUnit, vocabulary);
  const counts = figures.filter(mayCount);
  const ofTimes = readTimesAcross(sheet, table, counts, rowsBeside, vocabulary, wanted);
  if (ofTimes !== null) return ofTimes;
  const chosen = chosenTime(counts);
  const own = counts.filter(({ isOfOtherPeriod }) => isOfOtherPeriod !== true);
  // "Hộ tịch | Chứng thực | Tổng cộng": fields that add up to the last are in it already.
  const total = totalOfParts(sheet, own, table);
  const read = chosen !== null ? [chosen] : total !== null ? [total.whole.column] : onlyFigures(own);
  if (chosen === null && total === null && own.length > 1) {
    const several = readSeveral(sheet, table, own, rowsBeside, vocabulary);
    if (several !== null || read.length === 0) return several;
  }
  if (read.length === 0) return null;
  const isOfPoints = counts.some(({ column, path }) => read.includes(column) && headsPoints(path));
  const seen = turnTable(sheet, table, rowsBeside(read), read, vocabulary);
  const turned = isOfPoints ? { ...seen, table: scoresOnly(seen.table, vocabulary) } : seen;
  const kind = { layout: 'unit-summary', nameColumn: 0, isKnownUnit: () => true } as const;
  const reading = readSummaryRows(turned.sheet, turned.table, new Map(), vocabulary, kind);
  return reading && { ...reading, titleRows: table.top };
}

/** Units side by side, each with one column or with several. */
function readUnitsAcross(
  sheet: TextGrid,
  table: Table,
  blocks: readonly UnitBlock[],
  rowsBeside: (figureColumns: readonly number[]) => readonly TurnedRow[],
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
): Reading | null {
  const read = blocks.flatMap(({ columns }) => [...columns.values()]);
  const seen = seeUnitsAcross(sheet, table, rowsBeside(read), blocks, vocabulary);
  const isOfPoints = table.columns.every(({ column, path }) => !read.includes(column) || headsPoints(path));
  const kind = { layout: 'units-summary', nameColumn: 0, isKnownUnit } as const;
  const shown = isOfPoints ? scoresOnly(seen.table, vocabulary) : seen.table;
  const reading = readSummaryRows(seen.sheet, shown, new Map(), vocabulary, kind);
  // One rule of colours follows all units: where their columns stand in other orders it would compare others' figures.
  return reading && { ...reading, titleRows: table.top, ...(seen.isEven ? {} : { rows: [] }) };
}

/** One unit's counts with columns of their own: "Trực tuyến" beside "Số lượng | Tỷ lệ". */
function readSeveral(
  sheet: TextGrid,
  table: Table,
  figures: readonly TableColumn[],
  rowsBeside: (figureColumns: readonly number[]) => readonly TurnedRow[],
  vocabulary: PlanVocabulary,
): Reading | null {
  const [first] = figures;
  if (first === undefined) return null;
  const columns = new Map(figures.map(({ column, path }) => [path.join(LEVEL), column]));
  const block = { name: '', at: { row: table.top, column: first.column }, columns };
  const seen = seeUnitsAcross(sheet, table, rowsBeside([...columns.values()]), [block], vocabulary);
  const kind = { layout: 'unit-summary', nameColumn: 0, isKnownUnit: () => true } as const;
  const reading = readSummaryRows(seen.sheet, seen.table, new Map(), vocabulary, kind);
  // What would have to be asked of rows is no table of counts: its rows may be anything.
  return reading === null || reading.ambiguous.length > 0 ? null : { ...reading, titleRows: table.top };
}

/** Ranks and remarks are no figures of what a row names; points may be, of a score. */
function mayCount({ meaning, path, isOfOtherPeriod }: TableColumn): boolean {
  if (meaning.role === 'target') return false;
  return meaning.isToldApart !== true || isOfOtherPeriod === true || headsPoints(path);
}

function headsPoints(path: readonly string[]): boolean {
  return path.map(headingWords).some(saysPoints);
}

/** Points below the name of a score are its figure; below any other name they are points given for it. */
function scoresOnly(table: Table, vocabulary: PlanVocabulary): Table {
  const columns = table.columns.map((column): TableColumn => {
    const { role, indicator } = column.meaning;
    const isScore = indicator !== undefined && kindOf(indicator, vocabulary) === 'score';
    return role === 'unit' || isScore ? column : { ...column, meaning: { role: 'other', isToldApart: true } };
  });
  return { ...table, columns };
}

/** A first column of texts beside figures, where no heading says that it names what is counted. */
function countNames({ columns }: Table): TableColumn | undefined {
  const names = columns.filter(({ content, meaning }) => content === 'names' && meaning.role !== 'stt');
  const [only, second] = names;
  if (only === undefined || second !== undefined) return undefined;
  return only.meaning.role === 'other' || NAMES_WAYS.test(headingWords(only.path.join(' '))) ? only : undefined;
}

/** The one column of figures; of several, the one headed as such. */
function onlyFigures(figures: readonly TableColumn[]): readonly number[] {
  const headed = figures.filter(({ path }) => COUNTS_OF_ROWS.test(headingWords(path[path.length - 1] ?? '')));
  const [only, second] = headed.length > 0 ? headed : figures;
  return only !== undefined && second === undefined ? [only.column] : [];
}

/** "Tổng số hồ sơ" is a count of its own here, whatever it is in other tables; the sections are its parents. */
function turnedRows(rows: readonly BodyRow[]): readonly TurnedRow[] {
  const sections: BodyRow[] = [];
  const found: TurnedRow[] = [];
  for (const row of rows) {
    while (sections.length > 0 && (sections[sections.length - 1]?.depth ?? 0) >= row.depth) sections.pop();
    if (row.kind === 'section') sections.push(row);
    else if (row.kind !== 'skip' && row.name !== '')
      found.push({ row: row.row, path: [...sections.map(({ name }) => name), row.name] });
  }
  return found;
}
