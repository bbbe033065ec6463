import { foldKey } from '../../domain/text/vietnamese-text';
import { readCount } from '../cells/figures';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import { isNamedPart } from '../headings/vocabulary/row-words';
import type { BodyRow } from './body-rows';
import { rowNamed } from './row-names';

/**
 * Rows that hold others by their figures, whatever their numbering looks like: "Hộ tịch" above "- Khai sinh" and "- Kết hôn", a
 * group's line without a number above numbered ones, "Cộng hộ tịch" below them. A row is one where rows of another numbering
 * right below it (or at least two right above) add up to it in every column: it is a part of the whole that they make up already, and not counted twice.
 * @param columns the columns of counts
 */
export function tellSumsOfRows(
  sheet: TextGrid,
  rows: readonly BodyRow[],
  columns: readonly number[],
): readonly BodyRow[] {
  const told = [...rows];
  // From the bottom up, so that what is a total itself is no part of the one above it.
  for (let at = told.length - 1; at >= 0; at--) {
    const row = told[at];
    if (row === undefined || columns.length === 0 || (row.kind !== 'data' && row.kind !== 'section-total')) continue;
    const below = runFrom(told, at, 1);
    if (addUpTo(sheet, below, row, columns, 1)) told[at] = { ...row, kind: 'part' };
    // Dashes say by themselves that they are parts; a slip in their sum is told as any other.
    else if (levelOf(row) < DASH && below.length > 0 && below.every((each) => levelOf(each) === DASH))
      told[at] = { ...row, kind: 'section-total' };
    else if (
      row.kind === 'data' &&
      levelOf(row) === NO_NUMBER &&
      addUpTo(sheet, runFrom(told, at, -1), row, columns, 2)
    )
      told[at] = { ...row, kind: 'section-total' };
  }
  return told;
}

/**
 * In a summary of units: rows right below a unit that the plan knows, by names that it does not know, are the unit's parts where
 * they add up to it in every column that they fill, or are named by the level of a service ("Trong đó: DVC toàn trình"); else each is a
 * unit that the plan may lack. So no part is asked about as a unit.
 * @param columns the columns of counts
 */
export function tellPartsOfUnits(
  sheet: TextGrid,
  rows: readonly BodyRow[],
  columns: readonly number[],
  isKnownName: (name: string) => boolean,
): readonly BodyRow[] {
  const retold = [...rows];
  rows.forEach((whole, at) => {
    if (!IS_COUNTED.has(whole.kind) || !isKnownName(whole.name)) return;
    const run: number[] = [];
    for (let next = at + 1; next < rows.length; next++) {
      const row = rows[next];
      if (row === undefined || !mayBePart(row) || isKnownName(row.name)) break;
      run.push(next);
    }
    const parts = run.flatMap((index) => rows[index] ?? []);
    if (parts.length > 0 && parts.every(({ name }) => isNamedPart(headingWords(name)))) {
      for (const index of run) retold[index] = { ...(rows[index] ?? whole), kind: 'part' };
      return;
    }
    // Of fields below a commune a form may ask for what was received alone.
    const told = columns.filter((column) => parts.some(({ row }) => sheet.text(row, column) !== ''));
    if (parts.length < 2 || told.length < Math.min(2, columns.length) || !addUpTo(sheet, parts, whole, told, 2)) return;
    for (const [index, part] of run.map((each, of) => [each, parts[of]] as const))
      if (part !== undefined) retold[index] = { ...part, kind: 'part' };
  });
  return retold;
}

/** "Lĩnh vực khác" looks like the heading of the numbered unit below it. */
function mayBePart({ kind, number, name }: BodyRow): boolean {
  return kind === 'data' || (kind === 'section-total' && number === '' && rowNamed(foldKey(name)) === null);
}

const IS_COUNTED: ReadonlySet<BodyRow['kind']> = new Set(['data', 'section-total']);

/**
 * The rows that may be parts of a row: those of deeper numberings that follow each other from it on, or of a row without a
 * number the numbered ones; without those that are totals themselves.
 */
function runFrom(rows: readonly BodyRow[], from: number, step: 1 | -1): readonly BodyRow[] {
  const own = levelOf(rows[from]);
  const isPart = (level: number): boolean => (own === NO_NUMBER ? level < own : level > own);
  const run: BodyRow[] = [];
  for (let at = from + step; ; at += step) {
    const row = rows[at];
    if (row === undefined || !OF_BODY.has(row.kind) || !isPart(levelOf(row))) return run;
    if (row.kind === 'data') run.push(row);
  }
}

const OF_BODY: ReadonlySet<BodyRow['kind']> = new Set(['data', 'section-total', 'part']);

/** By its numbering; a dash before the name is a level of its own, and so is nothing at all. */
function levelOf(row: BodyRow | undefined): number {
  if (row === undefined) return NaN;
  const isDash = /^[-–—+•*]/.test(row.number) || (row.number === '' && /^\s*[-–—+•*]\s/.test(row.name));
  return isDash ? DASH : row.depth;
}

const DASH = 4.5;
const NO_NUMBER = 5;

function addUpTo(
  sheet: TextGrid,
  run: readonly BodyRow[],
  total: BodyRow,
  columns: readonly number[],
  least: number,
): boolean {
  if (run.length < least || (run.length < 2 && columns.length < 2)) return false;
  if (!columns.some((column) => figureOf(sheet, total.row, column) > 0)) return false;
  return columns.every((column) => {
    const sum = run.reduce<number>((so, { row }) => so + figureOf(sheet, row, column), 0);
    return figureOf(sheet, total.row, column) === sum;
  });
}

/** A blank adds nothing; what is no count fits no sum. */
function figureOf(sheet: TextGrid, row: number, column: number): number {
  const figure = readCount(sheet, row, column, '');
  if (figure.kind === 'count') return figure.value;
  return figure.kind === 'blank' ? 0 : NaN;
}
