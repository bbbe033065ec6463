import { levelNamed } from '../../../domain/plans/level-groups';
import type { FigureKind } from '../../../domain/plans/plan';
import { keyOf, unitWords } from '../../../domain/units/unit-key';
import { headingWords } from '../../cells/heading-words';
import { viewGrid, type Position } from '../../cells/view-grid';
import { isGenericHeading } from '../words/column-words';
import { partsOfNames, type IndicatorRows } from './indicator-rows';
import { kindOfMeasureUnit } from './measure-units';
import { writtenText, type PlanColumn, type PlanTable } from './plan-tables';
import { levelBehind, levelParts } from '../words/level-parts';
import { hasUnitKind, isLevelName, isNameOfAll, readUnitList } from '../words/unit-list';

/** More are no indicators of one plan. */
const MOST_INDICATORS = 200;

/** Who is assigned to, and where the target for a column of the turned table stands. */
interface Receiver {
  readonly name: string;
  /** Where the name stands. */
  readonly at: Position;
  readonly sources: Map<string, Source>;
}

/** The cell of a target; `text`: its part of one that says something else of each level. */
interface Source extends Position {
  readonly text?: string | undefined;
}

/** Whom a row is for that names nobody, among rows that say what each level has. */
const EVERYBODY = 'Tất cả các đơn vị';

interface Heading {
  readonly key: string;
  readonly path: readonly string[];
  readonly row: number;
}

/**
 * A table whose rows are the indicators, turned so that it reads like the others: a row for each unit or group that its
 * columns or its rows name, a column for each indicator (and year). Cells keep their addresses. Units come before levels, for
 * none of them stands below a level in such a table.
 * @param nameless whom figures are for that the table itself gives to nobody
 */
export function transposeTable(table: PlanTable, found: IndicatorRows, nameless = ''): PlanTable {
  const { sheet } = table;
  const headings = new Map<string, Heading>();
  const receivers: Receiver[] = [];
  const nameRowOf = (row: number): number => found.nameRows.get(row) ?? row;
  const writtenIn = (row: number): string => writtenText(sheet, row, found.names.column).replace(/\s+/gu, ' ');
  const levels = new Set(found.rows.flatMap((row) => levelBehind(writtenIn(nameRowOf(row)))?.receiver ?? []));
  // What one level has is asked for, and of a unit's own plan it is the unit's; two are parted by their names.
  const mayPart = found.who !== null || (nameless === '' ? levels.size > 1 : !hasUnitKind(nameless));
  const hasParts = found.rows.some((row) =>
    found.figures.some(({ column }) => levelParts(writtenText(sheet, row, column)) !== null),
  );
  const nobody = nameless === '' && (hasParts || (mayPart && levels.size > 1)) ? EVERYBODY : nameless;
  for (const row of found.rows) {
    const nameRow = nameRowOf(row);
    const behind = mayPart && found.receivers.length === 0 ? levelBehind(writtenIn(nameRow)) : null;
    const assigned = assignedIn(table, found, row, nobody, behind?.receiver ?? null);
    const isParted =
      behind !== null && assigned.every(({ receiver }) => levelNamed(receiver) === levelNamed(behind.receiver));
    const name = isParted ? behind.name : writtenIn(nameRow);
    for (const { receiver, at, column, rest, text } of assigned) {
      const path = [name, ...rest];
      const key = path.map(headingWords).join('>');
      if (!headings.has(key) && (name === '' || headings.size >= MOST_INDICATORS)) continue;
      if (!headings.has(key)) headings.set(key, { key, path, row: nameRow });
      receiverFor(receivers, receiver, key, at).sources.set(key, { row, column: column.column, text });
    }
  }
  const ordered = [...receivers].sort((a, b) => Number(isLevelName(a.name)) - Number(isLevelName(b.name)));
  return turned(table, found, ordered, [...headings.values()]);
}

interface Assigned {
  readonly receiver: string;
  readonly at: Position;
  readonly column: PlanColumn;
  readonly rest: readonly string[];
  readonly text?: string;
}

/** Who is assigned what in a row of an indicator; blank cells assign nothing. */
function assignedIn(
  table: PlanTable,
  { names, receivers, figures, who, lines }: IndicatorRows,
  row: number,
  nameless: string,
  level: string | null,
): readonly Assigned[] {
  const { sheet, top } = table;
  // Left of the indicators a unit stands once for all rows of its own.
  const whoRow = who === null || who.column >= names.column ? row : rowWithName(table, row, who.column);
  const isFilled = ({ column }: PlanColumn): boolean => writtenText(sheet, row, column) !== '';
  const across = receivers
    .filter(({ column }) => isFilled(column))
    .map(({ column, receiver, rest }) => ({ receiver, at: { row: top, column: column.column }, column, rest }));
  const line = lines.get(row);
  const at =
    line === undefined
      ? { row: whoRow, column: who?.column ?? figures[0]?.column ?? 0 }
      : { row: line.row, column: names.column };
  const nobody = line?.receiver ?? nameless;
  const units = ofLevel(level, namesIn(who === null ? nobody : writtenText(sheet, whoRow, who.column)));
  const ofRow = figures.filter(isFilled).flatMap((column) => {
    const rest = column.path.filter(saysNoMatter);
    const parts = units.every(namesNoUnit) ? levelParts(writtenText(sheet, row, column.column)) : null;
    return (parts ?? units.map((receiver) => ({ receiver }))).map((part) => ({ ...part, at, column, rest }));
  });
  return [...across, ...ofRow];
}

/** Of those that a row is for the ones that its indicator's name speaks of: "Tỷ lệ … của UBND cấp xã". */
function ofLevel(level: string | null, units: readonly string[]): readonly string[] {
  if (level === null || !units.every(namesNoUnit)) return units;
  const own = units.filter((name) => levelNamed(name) === levelNamed(level));
  return own.length > 0 ? own : units.some((name) => levelNamed(name) !== null) ? units : [level];
}

/** A cell may part what levels have, or what nobody is named for; what one unit has is its own. */
function namesNoUnit(name: string): boolean {
  return name === '' || !hasUnitKind(name) || levelNamed(name) !== null || isNameOfAll(name);
}

/** The nearest row above, or the row itself, in which a column says something. */
function rowWithName({ sheet, firstRow }: PlanTable, from: number, column: number): number {
  let row = from;
  while (row > firstRow && writtenText(sheet, row, column) === '') row -= 1;
  return row;
}

/** "Mức giao", "Năm 2026"; what else a column of figures is headed with ("Mức giao của phường") names no row's indicator. */
function saysNoMatter(heading: string): boolean {
  return isGenericHeading(headingWords(heading)) || /20\d\d|(?<!\p{L})(?:quý|tháng)(?!\p{L})/iu.test(heading);
}

/** "Các sở, ban, ngành; UBND các xã, phường" are two. */
function namesIn(written: string): readonly string[] {
  const names = partsOfNames(written).flatMap((part) => {
    const { members } = readUnitList(part);
    return members.length > 0 ? members : [part];
  });
  return names.length === 0 ? [''] : names;
}

/** The receiver's row; a second one where it is assigned the same twice, so that the two can be held against each other. */
function receiverFor(receivers: Receiver[], name: string, key: string, at: Position): Receiver {
  const own = keyOf(unitWords(name));
  const known = receivers.find((each) => keyOf(unitWords(each.name)) === own && !each.sources.has(key));
  if (known !== undefined) return known;
  const made: Receiver = { name, at, sources: new Map() };
  receivers.push(made);
  return made;
}

function turned(
  { sheet }: PlanTable,
  { names, measure, scale }: IndicatorRows,
  receivers: readonly Receiver[],
  headings: readonly Heading[],
): PlanTable {
  const nowhere = { row: sheet.rows, column: 0 };
  const cell = (row: number, column: number): Position => {
    const heading = headings[column - 1];
    if (row === 0) return { row: heading?.row ?? 0, column: names.column };
    const receiver = receivers[row - 1];
    if (column === 0) return receiver?.at ?? nowhere;
    return mergedOrigin(sheet, receiver?.sources.get(heading?.key ?? '') ?? nowhere);
  };
  const label = (row: number, column: number): string | null => {
    if (row === 0) return column === 0 ? 'Đơn vị' : (headings[column - 1]?.path.join(' ') ?? '');
    if (column === 0) return receivers[row - 1]?.name ?? '';
    return receivers[row - 1]?.sources.get(headings[column - 1]?.key ?? '')?.text ?? null;
  };
  const view = viewGrid(sheet, {
    rows: receivers.length + 1,
    columns: headings.length + 1,
    isTurned: true,
    cell,
    label,
  });
  const columns = headings.map(({ path, row }, index): PlanColumn => {
    const measured = measuredIn(sheet, row, measure, scale);
    return {
      column: index + 1,
      path,
      words: headingWords(path.join(' ')),
      ...(measured === null ? {} : { measured }),
    };
  });
  return {
    sheet: view,
    top: 0,
    firstRow: 1,
    lastRow: receivers.length,
    columns: [{ column: 0, path: ['Đơn vị'], words: 'don vi' }, ...columns],
    numbering: new Set(),
  };
}

/** What a row says of its figures: in what they are counted, or how many points there are to be had. */
function measuredIn(
  sheet: PlanTable['sheet'],
  row: number,
  measure: PlanColumn | null,
  scale: PlanColumn | null,
): FigureKind | null {
  const unit = measure === null ? '' : writtenText(sheet, row, measure.column);
  // Whatever else they are counted in ("Tổ", "Tỷ đồng"), they are no shares.
  if (unit !== '') return kindOfMeasureUnit(unit) ?? 'count';
  return scale !== null && writtenText(sheet, row, scale.column) !== '' ? 'score' : null;
}

/** A target that is merged over several rows or columns stands in the first of them. */
function mergedOrigin(sheet: PlanTable['sheet'], { row, column }: Position): Position {
  const area = sheet.value(row, column) === null ? sheet.mergeAt(row, column) : undefined;
  return area === undefined ? { row, column } : { row: area.top, column: area.left };
}
