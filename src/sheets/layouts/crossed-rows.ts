import { problem, type Problem } from '../../domain/problem';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { sideOfRow, wayOfRow, type RowSide } from '../headings/vocabulary/row-words';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import { addedUp, crossRows, type CrossedColumn } from '../tables/cross-rows';
import { FEW_ROWS } from '../tables/left-out-rows';
import type { Table, TableColumn } from '../tables/table';
import { unitBlocks, type BlockRequest, type UnitBlock } from '../tables/unit-blocks';
import { unitLines } from '../tables/unit-lines';
import { readForm06a } from './form-06a';
import { readSummaryRows } from './summary-rows';
import { unitColumnByNames } from './unit-column';

type UnitTest = (name: string) => boolean;

/** The rows of a table by whose they are, with the columns of their figures. */
interface Crossed {
  readonly blocks: readonly UnitBlock[];
  readonly figures: readonly TableColumn[];
  /** Columns with one figure for all rows of a unit, in the first of them. */
  readonly wholes: readonly CrossedColumn[];
  readonly wordColumn: number;
  readonly of: 'units' | 'fields' | 'one';
}

/**
 * Reads units, or fields, over several rows whose words say what the figures of each are, while the columns say of what: the sides of
 * indicators ("Chỉ tiêu | Thực hiện", "Tử số | Mẫu số | Tỷ lệ"), or ways of submission. Null where a row has another word.
 */
export function readCrossedRows(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: UnitTest,
  vocabulary: PlanVocabulary,
): Reading | null {
  return (
    readSides(sheet, table, answers, isKnownUnit, vocabulary) ??
    readWays(sheet, table, answers, isKnownUnit, vocabulary)
  );
}

function readSides(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: UnitTest,
  vocabulary: PlanVocabulary,
): Reading | null {
  const keyOf = (text: string): RowSide | null => sideOfRow(headingWords(text));
  const crossed = crossedOf(sheet, table, answers, isKnownUnit, { keyOf, bareKey: null });
  if (crossed === null || crossed.of !== 'units') return null;
  const { blocks, figures } = crossed;
  const keys = keysOf(blocks);
  const isAlone = !keys.has('result') && !keys.has('numerator');
  // Without another result "Tỷ lệ đạt" is what was reached, and not its share of the target.
  const result = keys.has('result') ? 'result' : isAlone && keys.has('share') ? 'share' : null;
  if (keys.size < 2 || (result === null && !(keys.has('numerator') && keys.has('denominator')))) return null;
  const isCount = ({ meaning }: TableColumn): boolean => vocabulary.measures[meaning.role] !== undefined;
  const columns = figures.flatMap((figure): readonly CrossedColumn[] => {
    const { column, path } = figure;
    if (isCount(figure) && result !== null) return [{ column, key: result, path }];
    return [...keys].flatMap((key) => {
      const word = key === result ? SIDE_WORDS.result : key === 'share' ? null : SIDE_WORDS[key as RowSide];
      return word === null ? [] : [{ column, key, path: [...path, word] }];
    });
  });
  const view = crossRows(sheet, table, blocks, [...columns, ...crossed.wholes], vocabulary, '');
  const kind = { layout: 'units-summary', nameColumn: 0, isKnownUnit } as const;
  const reading = readSummaryRows(view.sheet, view.table, new Map(), vocabulary, kind);
  if (reading === null) return null;
  const told = result === 'share' ? [] : tellShares(sheet, crossed);
  return { ...reading, titleRows: table.top, problems: [...reading.problems, ...told] };
}

/** As columns of a block are headed: what their words are in the rows does not matter. */
const SIDE_WORDS: Readonly<Record<RowSide, string | null>> = {
  target: 'Chỉ tiêu',
  result: 'Tỷ lệ',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  share: null,
};

/** "Tỷ lệ đạt" beside what was reached is a share of the target. */
function tellShares(sheet: TextGrid, { blocks, wordColumn }: Crossed): readonly Problem[] {
  const rows = blocks.flatMap((block) => block.rows.get('share') ?? []);
  const [first] = rows;
  if (first === undefined) return [];
  const names = [...new Set(rows.map((row) => sheet.text(row, wordColumn)))].slice(0, FEW_ROWS);
  const facts = { names, count: rows.length, why: 'rate-line' } as const;
  return [problem('rows-left-out', facts, { cell: sheet.address(first, wordColumn) })];
}

function readWays(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: UnitTest,
  vocabulary: PlanVocabulary,
): Reading | null {
  const keyOf = (text: string): string | null => {
    const words = headingWords(text);
    const way = wayOfRow(words);
    return way === 'whole' ? WHOLE : way === 'way' ? words : null;
  };
  const crossed = crossedOf(sheet, table, answers, isKnownUnit, { keyOf, bareKey: WHOLE });
  if (crossed === null) return null;
  const { blocks, figures, of } = crossed;
  // One unit's ways with their shares are read as its parts.
  if (of === 'one' && (figures.length < 2 || figures.some(({ meaning }) => meaning.role === 'rate'))) return null;
  const keys = [...keysOf(blocks)];
  const ways = keys.filter((key) => key !== WHOLE);
  if (ways.length < 2 || !ways.some((way) => /\btruc tuyen\b/.test(way))) return null;
  const wordOf = (key: string): string =>
    blocks.flatMap(({ rows }) => (rows.has(key) ? sheet.text(rows.get(key) ?? 0, crossed.wordColumn) : []))[0] ?? key;
  const groups: number[][] = [];
  const columns: CrossedColumn[] = [];
  for (const figure of figures) {
    const { column, path } = figure;
    if (isOfReceived(figure)) {
      for (const key of keys)
        columns.push({ column, key, path: key === WHOLE ? [...path, 'Tổng số'] : [...path, wordOf(key)] });
      continue;
    }
    if (figure.meaning.role === 'rate') {
      // Of each way its share: that of what came in online is the rate.
      const online = ways.find((way) => ONLINE.test(way));
      if (online !== undefined) columns.push({ column, key: online, path });
      continue;
    }
    // Of anything else the ways are parts: their sum is what counts, or the total beside them.
    const counted = keys.includes(WHOLE) ? [WHOLE] : ways;
    const from = columns.length + 1;
    for (const key of counted) columns.push({ column, key, path });
    if (counted.length > 1) groups.push(counted.map((_key, at) => from + at));
  }
  const view = crossRows(sheet, table, blocks, [...columns, ...crossed.wholes], vocabulary, 'Số liệu');
  const added = addedUp(view.table, groups);
  const reading =
    of === 'fields'
      ? readForm06a(view.sheet, asFields(added), new Map(), vocabulary)
      : readSummaryRows(view.sheet, added, new Map(), vocabulary, {
          layout: of === 'one' ? 'unit-summary' : 'units-summary',
          nameColumn: 0,
          isKnownUnit,
        });
  if (reading === null) return null;
  const told = { ...reading, titleRows: table.top };
  // Between the rows of a list stand others: no area is its alone, and no colour can follow it.
  return reading.isList ? { ...told, rows: [], entries: told.entries.map((entry) => ({ ...entry, cells: {} })) } : told;
}

const WHOLE = 'whole';
const ONLINE = /\btruc tuyen$/;

/** Dossiers received, which ways of submission part; "Số lượng" alone counts those, too. */
function isOfReceived({ meaning: { role }, path }: TableColumn): boolean {
  if (role === 'allDossiers' || role === 'receivedDossiers' || role === 'carriedOverDossiers') return true;
  return role === 'numerator' || role === 'other' ? BARE.test(headingWords(path.join(' '))) : false;
}

const BARE = /^(?:so luong|so lieu|sl|so|ho so|so ho so|so luong ho so)$/;

function asFields(table: Table): Table {
  const columns = table.columns.map((column): TableColumn =>
    column.column === 0 ? { ...column, meaning: { role: 'field' } } : column,
  );
  return { ...table, columns };
}

/** Finds the column whose words say what each row holds, and whose the rows are. */
function crossedOf(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: UnitTest,
  { keyOf, bareKey }: Pick<BlockRequest, 'keyOf' | 'bareKey'>,
): Crossed | null {
  const { columns } = chooseColumns(table, answers);
  const stt = columns.get('stt');
  const names = table.columns.filter(({ content, column }) => content === 'names' && column !== stt);
  const wordColumn = columnsBeforeFigures(table).find((column) => holdsWords(sheet, table, column, keyOf));
  if (wordColumn === undefined) return null;
  const figures = table.columns.filter(
    ({ column, content, meaning, isOfOtherPeriod }) =>
      column !== wordColumn && content === 'figures' && meaning.role !== 'stt' && isOfOtherPeriod !== true,
  );
  const figureColumns = figures.map(({ column }) => column);
  const lines = unitLines(sheet, table, wordColumn, figureColumns, isKnownUnit);
  const beside = { ...table, columns: table.columns.filter(({ column }) => column !== wordColumn) };
  const headed = columns.get('unit');
  const unit =
    lines.size > 0
      ? wordColumn
      : headed === wordColumn
        ? undefined
        : (headed ?? unitColumnByNames(sheet, beside, isKnownUnit));
  const field = unit === undefined ? columns.get('field') : undefined;
  const hasOthers = names.some(({ column }) => column !== wordColumn);
  if (unit === undefined && field === undefined && hasOthers) return null;
  const unitColumn = unit ?? field ?? null;
  const blocks = unitBlocks(sheet, table, { unitColumn, wordColumn, figureColumns, lines, keyOf, bareKey });
  if (blocks === null || blocks.length === 0 || figures.length === 0) return null;
  const wholes = figures.filter((figure) => isOfWhole(sheet, figure, blocks));
  const others = figures.filter((figure) => !wholes.includes(figure));
  // What stands left of the words is none of theirs.
  if (others.length === 0 || others.some(({ column }) => column < wordColumn)) return null;
  return {
    blocks: blocks.map(withFirst),
    figures: others,
    wholes: wholes.map(({ column, path }) => ({ column, key: FIRST, path })),
    wordColumn,
    of: unit !== undefined ? 'units' : field !== undefined ? 'fields' : 'one',
  };
}

function keysOf(blocks: readonly UnitBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ rows }) => [...rows.keys()].filter((key) => key !== FIRST)));
}

/** Not a word of any row: the first of a unit's rows, where a figure of all of them stands. */
const FIRST = ' ';

function withFirst({ rows, ...block }: UnitBlock): UnitBlock {
  return { ...block, rows: new Map([...rows, [FIRST, Math.min(...rows.values())]]) };
}

/** Whether a column has one figure for each unit, in the first of its rows, and none in any other. */
function isOfWhole(sheet: TextGrid, { column }: TableColumn, blocks: readonly UnitBlock[]): boolean {
  const several = blocks.filter(({ rows }) => rows.size > 1);
  return (
    several.length > 0 &&
    several.every(({ rows }) => {
      const [first = 0, ...others] = [...rows.values()].sort((a, b) => a - b);
      return sheet.text(first, column) !== '' && others.every((row) => sheet.text(row, column) === '');
    })
  );
}

/** Columns of names and those without a heading, which may hold the words of rows: "Đơn vị | | Tỷ lệ hồ sơ trực tuyến". */
function columnsBeforeFigures({ columns }: Table): readonly number[] {
  const [first, ...others] = columns.map(({ column }) => column);
  if (first === undefined) return [];
  const all = Array.from({ length: Math.max(first, ...others) - first + 1 }, (_, at) => first + at);
  return all.filter((at) => columns.every(({ column, content }) => column !== at || NAMES.has(content)));
}

/** "Trực tiếp" is a level of services, too. */
const NAMES: ReadonlySet<string> = new Set(['names', 'levels']);

/** Whether most words of a column are of those that are meant: what else stands there is looked at row by row. */
function holdsWords(
  sheet: TextGrid,
  { firstRow, lastRow }: Table,
  column: number,
  keyOf: (text: string) => string | null,
): boolean {
  let [known, all] = [0, 0];
  const last = Math.min(lastRow, firstRow + LOOKED_AT);
  for (let row = firstRow; row <= last; row++) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    all += 1;
    if (keyOf(text) !== null) known += 1;
  }
  return known > 1 && known * 2 >= all;
}

/** The first rows show it: blocks of units follow each other alike. */
const LOOKED_AT = 60;
