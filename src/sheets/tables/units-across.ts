import type { TextGrid } from '../cells/text-grid';
import { viewGrid, type Position } from '../cells/view-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { RATE_OF } from '../headings/vocabulary/rates';
import type { Table, TableColumn } from './table';
import { tableOfView, type TableView, type TurnedRow } from './turn-table';

/** The columns below one unit's name: one alone, or several with headings of their own ("Chỉ tiêu | Thực hiện"). */
export interface UnitBlock {
  readonly name: string;
  /** Where the name stands. */
  readonly at: Position;
  /** Its columns by what is said above them besides the unit. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Units side by side, seen as a row each. */
export interface UnitsAcross extends TableView {
  /** Whether every unit's columns stand in the same order, so that one rule of colours fits all of them. */
  readonly isEven: boolean;
}

/**
 * Sees a table with units across as one with a row for each unit, and a column for each row of figures and each heading that
 * stands below the units' names: "Phường Đức Xuân > Số lượng" beside "Hồ sơ trực tuyến" is "Hồ sơ trực tuyến > Số lượng".
 */
export function seeUnitsAcross(
  sheet: TextGrid,
  table: Table,
  rows: readonly TurnedRow[],
  blocks: readonly UnitBlock[],
  vocabulary: PlanVocabulary,
): UnitsAcross {
  const said = new Map(blocks.flatMap(({ columns }) => [...columns.keys()].map((key) => [key, key.split(LEVEL)])));
  const isOne = said.size === 1;
  const seen = rows.flatMap(({ row, path }) => {
    const own = [...said].map(([key, words]) => {
      const at = blocks.map(({ columns }): Position => ({ row, column: columns.get(key) ?? sheet.columns }));
      return { at, path: isOne ? path : [...path, ...words] };
    });
    // Beside a total the column of rates holds nothing; a row that is still to come is blank as a whole.
    const filled = own.filter(({ at }) => at.some((each) => sheet.text(each.row, each.column) !== ''));
    return filled.length > 0 ? filled : own;
  });
  const view = viewGrid(sheet, {
    rows: blocks.length + 1,
    columns: seen.length + 1,
    isTurned: true,
    cell: (row, column) => {
      if (column === 0) return blocks[row - 1]?.at ?? { row: table.top, column: table.columns[0]?.column ?? 0 };
      return seen[column - 1]?.at[Math.max(row - 1, 0)] ?? { row: sheet.rows, column: 0 };
    },
    label: (row, column) => {
      if (row === 0) return column === 0 ? '' : (seen[column - 1]?.path.join(' > ') ?? '');
      return column === 0 ? (blocks[row - 1]?.name ?? '') : null;
    },
  });
  const paths = seen.map(({ path }) => path);
  const turned = tableOfView(view, paths, blocks.length, vocabulary);
  const columns = turned.columns.map((column) => rateOfRow(column, vocabulary));
  return { sheet: view, table: { ...turned, columns }, isEven: areEven(blocks, said) };
}

/** "Trực tuyến > Tỷ lệ" is the rate of what its row counts, and where that is no indicator it is nobody's. */
function rateOfRow(column: TableColumn, vocabulary: PlanVocabulary): TableColumn {
  const { path, meaning, content } = column;
  const row = path[path.length - 2];
  if (meaning.role !== 'rate' || meaning.indicator !== undefined || row === undefined) return column;
  const said = vocabulary.meaningOf([`${RATE_OF} ${row}`], content);
  const isNamed = said.role === 'rate' && said.indicator !== undefined;
  return { ...column, meaning: isNamed ? said : { role: 'other', isToldApart: true } };
}

/** Between the headings of a column that are told together. */
export const LEVEL = '\n>\n';

/** Whether what stands above units parts them in groups ("Phường | Xã"): each has one of several, and says nothing of figures. */
function groupsUnits(paths: readonly (readonly string[])[]): boolean {
  const above = new Map<string, Set<string>>();
  for (const path of paths) {
    const name = path[path.length - 1];
    if (name !== undefined) above.set(name, (above.get(name) ?? new Set()).add(path.slice(0, -1).join(LEVEL)));
  }
  const each = [...above.values()];
  return each.every(({ size }) => size === 1) && new Set(each.flatMap((one) => [...one])).size > 1;
}

/**
 * The units that stand above most columns of figures, and the totals among and beside them; none where they stand above few.
 * @param columnsOfFigures the columns of figures; those of another period than is meant are left
 */
export function unitBlocks(
  sheet: TextGrid,
  table: Table,
  columnsOfFigures: readonly TableColumn[],
  isKnownUnit: (name: string) => boolean,
): readonly UnitBlock[] {
  const figures = columnsOfFigures.filter(({ isOfOtherPeriod }) => isOfOtherPeriod !== true);
  const levels = figures.map(({ path }) => path.map(isKnownUnit).lastIndexOf(true));
  const known = figures.filter((_, at) => (levels[at] ?? -1) >= 0);
  const level = levels.find((each) => each >= 0);
  if (level === undefined || known.length * 2 < figures.length) return [];
  const blocks = new Map<string, { name: string; at: Position; columns: Map<string, number> }>();
  const last = known[known.length - 1]?.column ?? 0;
  let beside = '';
  const areGroups = groupsUnits(figures.map(({ path }, at) => path.slice(0, (levels[at] ?? -1) + 1)));
  figures.forEach(({ column, path }, at) => {
    const own = levels[at] ?? -1;
    const depth = own >= 0 ? own : Math.min(level, path.length - 1);
    const name = path[depth] ?? '';
    // Totals may stand between the units and right of them; what follows then is no unit's.
    if (own < 0 && column > last) beside ||= column === last + 1 ? name : '';
    if (own < 0 && column > last && name !== beside) return;
    const said = path.filter((_, index) => index !== depth && !(areGroups && index < depth)).join(LEVEL);
    const twice = blocks.get(name)?.columns.has(said) === true;
    const key = twice ? `${name}${LEVEL}${String(column)}` : name;
    const block = blocks.get(key) ?? { name, at: placeOf(sheet, table, column, name), columns: new Map() };
    block.columns.set(said, column);
    blocks.set(key, block);
  });
  return [...blocks.values()];
}

/** The cell of a heading that spans a column: in it, or left of it where it is merged or stands above the first of its columns. */
function placeOf(sheet: TextGrid, { top, firstRow }: Table, column: number, name: string): Position {
  for (let left = column; left >= 0; left--)
    for (let row = top; row < firstRow; row++) if (sheet.text(row, left) === name) return { row, column: left };
  return { row: firstRow - 1, column };
}

function areEven(blocks: readonly UnitBlock[], said: ReadonlyMap<string, unknown>): boolean {
  return [...said.keys()].every((key) => {
    const steps = blocks.map(({ at, columns }) => (columns.get(key) ?? NaN) - at.column);
    return steps.every((step) => step === steps[0]);
  });
}
