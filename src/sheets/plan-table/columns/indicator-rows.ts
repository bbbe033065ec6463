import { isCellError } from '../../cells/grid';
import { headingWords } from '../../cells/heading-words';
import { levelNamed } from '../../../domain/plans/level-groups';
import { foldKey } from '../../../domain/text/vietnamese-text';
import { isPeriod } from '../../headings/heading-meaning';
import { indicatorNamed } from '../../headings/vocabulary/indicator-names';
import { rowKey } from '../../tables/row-key';
import { SAMPLE } from './column-kind';
import { isGenericHeading, says } from '../words/column-words';
import { formulaOf } from '../figures/formula-of';
import { isScale, kindOfHeading, whyNoTarget, type LeftOutWhy } from '../words/heading-kinds';
import { measureColumn } from './measure-units';
import { writtenText, type PlanColumn, type PlanTable } from './plan-tables';
import { readScore, readTarget } from '../figures/target-value';
import { levelParts } from '../words/level-parts';
import { hasUnitKind, isLevelName, isNameOfAll, readUnitList } from '../words/unit-list';
import { isWholePlace } from '../words/whole-place';

/** A table whose rows are the indicators, by what its columns hold. */
export interface IndicatorRows {
  readonly names: PlanColumn;
  /** Rows with targets, from top to bottom. */
  readonly rows: readonly number[];
  /** The row that names a row's indicator, where it is not the row itself. */
  readonly nameRows: ReadonlyMap<number, number>;
  /** Columns that are headed with who is assigned to: "Cấp xã", "Sở Y tế > Năm 2025". */
  readonly receivers: readonly ReceiverColumn[];
  /** Columns of targets for whoever stands in the row: "Mức giao". */
  readonly figures: readonly PlanColumn[];
  /** Who a row is for: "Đơn vị thực hiện". */
  readonly who: PlanColumn | null;
  /** Where lines between the rows say who those below are for ("II. Đối với UBND các xã, phường"): each row's line, and whom it names. */
  readonly lines: ReadonlyMap<number, { readonly row: number; readonly receiver: string }>;
  /** Rows say who leads, and not whose the target is: it may be everybody's. */
  readonly isLedOnly: boolean;
  readonly measure: PlanColumn | null;
  /** How many points a row's indicator may bring: then its figures are points. */
  readonly scale: PlanColumn | null;
  /** How each indicator is computed, where a column says it: the indicator's words to the document's. */
  readonly methods: ReadonlyMap<string, string>;
  readonly leftOut: readonly { readonly column: PlanColumn; readonly why: LeftOutWhy }[];
}

export interface ReceiverColumn {
  readonly column: PlanColumn;
  readonly receiver: string;
  /** The other headings of the column: years, parts of the year. */
  readonly rest: readonly string[];
}

/** The indicators of a table that has them down its rows; null for any other table. */
export function indicatorRows(table: PlanTable): IndicatorRows | null {
  const columns = table.columns.filter(({ words }) => words !== 'stt');
  const measure = measureColumn(table);
  const rest = columns.filter((column) => column !== measure);
  const namesIn = (body: readonly number[]): { readonly found: Names | null; readonly filled: readonly number[] } => {
    const filled = body.filter((row) => rest.some(({ column }) => isFigure(table, row, column)));
    return { filled, found: namesBeside(table, rest, filled) ?? namesAbove(table, rest, body, filled) };
  };
  const body = bodyRows(table);
  // Most tables are none such, and long ones say so by their first rows.
  if (body.length > SAMPLE && namesIn(body.slice(0, SAMPLE)).found === null) return null;
  const { found, filled } = namesIn(body);
  if (found === null) return null;
  const { names, nameRows } = found;
  const others = rest.filter((column) => column !== names);
  const receivers = found.who === null ? others.flatMap((column) => receiverOf(table, column, filled) ?? []) : [];
  const figures =
    receivers.length > 0 ? [] : others.filter((column) => hasFigures(table, column, filled) && mayAssign(column));
  if (receivers.length === 0 && figures.length === 0) return null;
  const ofRows = (what: 'who' | 'leads'): PlanColumn | null =>
    receivers.length > 0 ? null : (others.find(({ words }) => says(what, words)) ?? null);
  const leads = ofRows('leads');
  const who = found.who ?? ofRows('who') ?? (leads !== null && namesLevelsOnly(table, leads, filled) ? leads : null);
  const targets = [...receivers.map(({ column }) => column), ...figures];
  const leftOut = others
    .filter((column) => ![...targets, who].includes(column) && !says('method', column.words))
    .filter((column) => hasFigures(table, column, filled))
    .map((column) => ({ column, why: whyLeftOut(column) }));
  return {
    names,
    rows: body.filter((row) => targets.some(({ column }) => writtenText(table.sheet, row, column) !== '')),
    nameRows,
    receivers,
    figures,
    who,
    lines: receivers.length > 0 || who !== null ? new Map() : linesAbove(table, names, body, filled),
    isLedOnly: who === null && leads !== null,
    measure,
    scale: others.find(({ path }) => isScale(path)) ?? null,
    methods: methodsOf(table, names, columns, body),
    leftOut,
  };
}

function whyLeftOut({ path }: PlanColumn): LeftOutWhy {
  const why = whyNoTarget(path.map(headingWords));
  return why ?? (path.some((heading) => isWholePlace(foldKey(heading))) ? 'whole-place' : 'not-understood');
}

/** "Cách tính", "Công thức tính": what stands there defines the row's indicator. */
function methodsOf(
  { sheet }: PlanTable,
  names: PlanColumn,
  columns: readonly PlanColumn[],
  rows: readonly number[],
): ReadonlyMap<string, string> {
  const said = columns.find(({ words }) => says('method', words));
  const method = said ?? columns.find(({ words }) => words === 'ghi chu');
  if (method === undefined) return new Map();
  return new Map(
    rows
      .map((row) => [writtenText(sheet, row, names.column), writtenText(sheet, row, method.column)] as const)
      .filter(([name, text]) => name !== '' && text !== '')
      // A remark defines something where it is a formula.
      .filter(([, text]) => said !== undefined || formulaOf(text) !== null),
  );
}

type Names = Pick<IndicatorRows, 'names' | 'nameRows' | 'who'>;

/** The column in which most rows with figures name their own indicator. */
function namesBeside(table: PlanTable, columns: readonly PlanColumn[], filled: readonly number[]): Names | null {
  const text = (row: number, { column }: PlanColumn): string => writtenText(table.sheet, row, column);
  const counted = columns.map((column) => ({
    column,
    count: filled.filter((row) => isIndicator(text(row, column)) || isNamedBy(column, text(row, column))).length,
  }));
  const most = counted.reduce<(typeof counted)[number] | null>((a, b) => (b.count > (a?.count ?? 0) ? b : a), null);
  const isWord = (row: number, column: PlanColumn): boolean =>
    text(row, column) !== '' && !isFigure(table, row, column.column);
  const worded = filled.filter((row) => columns.some((column) => isWord(row, column))).length;
  return most === null || most.count * 2 <= worded ? null : { names: most.column, nameRows: new Map(), who: null };
}

/** The column in which rows without figures name indicators, and the rows below each of them who has which target of it. */
function namesAbove(
  { sheet }: PlanTable,
  columns: readonly PlanColumn[],
  body: readonly number[],
  filled: readonly number[],
): Names | null {
  const withFigures = new Set(filled);
  for (const names of columns) {
    const text = (row: number): string => writtenText(sheet, row, names.column);
    const isNamed = (row: number): boolean => !withFigures.has(row) && isIndicator(text(row));
    const nameRows = new Map<number, number>();
    let last: number | null = null;
    for (const row of body) {
      if (isNamed(row)) last = row;
      else if (last !== null && withFigures.has(row)) nameRows.set(row, last);
    }
    const units = filled.filter((row) => hasUnitKind(text(row)) || levelNamed(text(row)) !== null);
    if (nameRows.size > 0 && nameRows.size === filled.length && units.length * 2 > filled.length)
      return { names, nameRows, who: names };
  }
  return null;
}

/** Lines without figures that name a level or a unit, above every row with figures; none where a row stands above all of them. */
function linesAbove(
  { sheet }: PlanTable,
  names: PlanColumn,
  body: readonly number[],
  filled: readonly number[],
): IndicatorRows['lines'] {
  const withFigures = new Set(filled);
  const lines = new Map<number, { row: number; receiver: string }>();
  let line: { row: number; receiver: string } | undefined;
  for (const row of body) {
    const receiver = withFigures.has(row)
      ? null
      : receiverIn(writtenText(sheet, row, names.column).replace(NUMBER, ''));
    if (receiver !== null) line = { row, receiver };
    else if (line !== undefined && withFigures.has(row)) lines.set(row, line);
  }
  return lines.size === filled.length ? lines : new Map();
}

const NUMBER = /^(?:[IVX]{1,4}|[A-Z]|\d{1,2})[.)]\s*/u;

/** Without rows of numbers and headings that are repeated on a later page. */
function bodyRows({ sheet, top, firstRow, lastRow, numbering }: PlanTable): readonly number[] {
  const headings = new Set<string>();
  for (let row = top; row < firstRow; row++) headings.add(rowKey(sheet, row));
  const all = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  return all.filter((row) => !numbering.has(row) && !headings.has(rowKey(sheet, row)));
}

/** Words below "Chỉ số", "Tiêu chí": a unit's name is none. */
function isNamedBy({ words }: PlanColumn, written: string): boolean {
  return (
    says('names', words) &&
    /\p{L}{2}/u.test(written) &&
    !hasUnitKind(written) &&
    levelNamed(written) === null &&
    !isTarget(written)
  );
}

/** "Tỷ lệ hồ sơ trực tuyến", "Số hóa kết quả", "Điểm chuyển đổi số"; a unit's name never, whatever it speaks of. */
function isIndicator(written: string): boolean {
  if (written === '' || hasUnitKind(written) || levelNamed(written) !== null) return false;
  const words = headingWords(written);
  return says('indicator', words) || indicatorNamed(words) != null || kindOfHeading(words) !== 'share';
}

/** Who a column is for, by the lowest of its headings that names a unit or a group; "Mục tiêu" and "Số" begin as such do. */
function receiverOf(table: PlanTable, column: PlanColumn, rows: readonly number[]): ReceiverColumn | null {
  const heading = [...column.path].reverse().find((each) => receiverIn(each) !== null);
  const receiver = heading === undefined ? null : receiverIn(heading);
  if (heading === undefined || receiver === null || !hasFigures(table, column, rows)) return null;
  const [year] = receiver === heading ? [] : (/20\d\d/u.exec(heading) ?? []);
  const rest = column.path.filter((each) => each !== heading && !isOfParts(headingWords(each)));
  return { column, receiver, rest: year === undefined || yearsOf(table).size < 2 ? rest : [...rest, `Năm ${year}`] };
}

/** "Toàn tỉnh | Trong đó > Sở, ngành": what parts a whole names no indicator. */
function isOfParts(words: string): boolean {
  return /^(?:trong do|chia ra|gom|bao gom|phan ra)$/.test(words.replace(/:$/, ''));
}

/** One year that some headings name tells nothing apart. */
function yearsOf({ columns }: PlanTable): ReadonlySet<string> {
  return new Set(columns.flatMap(({ words }) => words.match(/\b20\d\d\b/g) ?? []));
}

/** What stands before whom a column assigns to: "Chỉ tiêu giao cấp xã", "Năm 2026 giao cho UBND các xã, phường". */
const BEFORE_NAME = /^(?:(?:chỉ tiêu|mức|điểm|phấn đấu|kế hoạch|giao|cho|của|đối với|năm 20\d\d)\s+)+/iu;
const BEHIND_NAME = /\s*(?:\([^()]*\)|,?\s(?:trong )?năm 20\d\d)\s*$/iu;

/** "Các sở, ban, ngành; UBND các xã, phường": who lead a target that are all there are have it themselves. */
function namesLevelsOnly({ sheet }: PlanTable, { words, column }: PlanColumn, rows: readonly number[]): boolean {
  const names = rows.flatMap((row) => partsOfNames(writtenText(sheet, row, column)));
  const isLevel = (name: string): boolean => levelNamed(name) !== null || isNameOfAll(name);
  return !says('task-helper', words) && names.length > 0 && names.every(isLevel);
}

/** @example partsOfNames('Các sở, ban, ngành; UBND các xã, phường') // ['Các sở, ban, ngành', 'UBND các xã, phường'] */
export function partsOfNames(written: string): readonly string[] {
  const parts = written.split(/[;\n]+|,\s*(?=(?:UBND|Ủy ban|Uỷ ban)\s)|\s+và\s+(?=(?:UBND|Ủy ban|Uỷ ban)\s)/u);
  return parts.map((part) => part.replace(/\.$/u, '').trim()).filter((part) => part !== '');
}

/** Whom a heading names; null where it names nobody. @example receiverIn('Chỉ tiêu giao cấp xã') // 'cấp xã' */
function receiverIn(heading: string): string | null {
  const { name, members } = readUnitList(heading);
  if (members.length > 0 || levelNamed(name) !== null) return heading;
  const alone = heading.replace(BEFORE_NAME, '').replace(BEHIND_NAME, '');
  if (alone !== heading && (levelNamed(alone) !== null || isUnit(alone)))
    return alone.charAt(0).toUpperCase() + alone.slice(1);
  if (says('assigned', headingWords(heading)) || /^(?:số|sở hữu)(?!\p{L})/iu.test(name)) return null;
  return isLevelName(name) || hasUnitKind(name) ? heading : null;
}

/** "xã Trà Lĩnh"; a kind alone names nobody. */
function isUnit(name: string): boolean {
  return hasUnitKind(name) && /\s\p{Lu}/u.test(name) && !says('assigned', headingWords(name));
}

function mayAssign({ path }: PlanColumn): boolean {
  const levels = path.map(headingWords);
  if (whyNoTarget(levels) !== null) return false;
  return levels.some(
    (words) => says('assigned', words) || isPeriod(words) || /^20\d\d$/.test(words) || isMeasureToReach(words),
  );
}

/** "Mức", "Mức tối thiểu phải đạt"; "Mức đạt" is what was reached. */
function isMeasureToReach(words: string): boolean {
  return /^muc\b(?! (?:do )?dat\b)/.test(words) && isGenericHeading(words);
}

/** Most of its cells are figures, or words that speak of some: "tăng 10% so với năm 2024". */
function hasFigures(table: PlanTable, { column }: PlanColumn, rows: readonly number[]): boolean {
  const speaks = (row: number): boolean =>
    isFigure(table, row, column) || /\d\s*(?:%|điểm|phần trăm)/iu.test(writtenText(table.sheet, row, column));
  const figures = rows.filter(speaks).length;
  const words = rows.filter((row) => writtenText(table.sheet, row, column) !== '').length - figures;
  return figures > 0 && figures >= words;
}

function isFigure({ sheet }: PlanTable, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  if (typeof value === 'number') return true;
  return typeof value === 'string' && !isCellError(value) && isTarget(value);
}

function isTarget(written: string): boolean {
  const isOne = [readTarget(written, null), readScore(written)].some(({ kind }) => kind === 'target');
  return isOne || levelParts(written) !== null;
}
