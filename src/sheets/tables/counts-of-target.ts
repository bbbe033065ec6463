import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import { kindOf, type PlanVocabulary } from '../headings/plan-vocabulary';
import { SAYS_COUNT } from '../headings/vocabulary/titles';
import { sideOfRow } from '../headings/vocabulary/row-words';
import type { TableColumn } from './table';

interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * "Hồ sơ trực tuyến > KH | TH" are rates in a table of rates; where they are whole dossiers, above 100 or headed as a number, they
 * are what was counted, and the plan beside them is one of numbers.
 */
export function withCountsOfTarget(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  body: Body,
  vocabulary: PlanVocabulary,
): readonly TableColumn[] {
  const counted = new Map<string, string>();
  for (const { column, path, meaning } of columns) {
    const [parents, leaf] = levelsOf(path);
    const { role, indicator } = meaning;
    if (role !== 'rate' || indicator === undefined || kindOf(indicator, vocabulary) !== 'share') continue;
    if (sideOfRow(headingWords(leaf)) !== 'result' || SHARE.test(path.map(headingWords).join(' '))) continue;
    const measure = vocabulary.meaningOf(parents, 'figures').role;
    if (vocabulary.measures[measure] === undefined) continue;
    const isHeaded = path.length === 1 || parents.some((heading) => SAYS_COUNT.test(headingWords(heading)));
    // A plan of 300 beside 80 says of both that they are numbers.
    const beside = columns.filter(
      (other) => other.meaning.role === 'target' && levelsOf(other.path)[0].join('>') === parents.join('>'),
    );
    const group = [column, ...beside.map((other) => other.column)];
    const areCounts = group.some((at) => holdsCounts(sheet, at, body)) && !holdsShares(sheet, column, body);
    if (isHeaded ? !holdsShares(sheet, column, body) : areCounts) counted.set(parents.join('>'), measure);
  }
  if (counted.size === 0) return columns;
  return columns.map((column): TableColumn => {
    const measure = counted.get(levelsOf(column.path)[0].join('>'));
    if (measure === undefined) return column;
    if (column.meaning.role === 'rate') return { ...column, meaning: { role: measure }, owner: null };
    return column.meaning.role === 'target' ? { ...column, meaning: { role: 'other', isToldApart: true } } : column;
  });
}

/** What stands above "Thực hiện", and it; "Thực hiện (hồ sơ trực tuyến)" says both in one. */
function levelsOf(path: readonly string[]): readonly [parents: readonly string[], leaf: string] {
  const leaf = path[path.length - 1] ?? '';
  const found =
    path.length > 1 ? null : /^([^()]+)\(\s*((?:số\s+)?(?:hồ sơ|hs)[^()]*)\)\s*$/iu.exec(leaf.normalize('NFC'));
  return found === null ? [path.slice(0, -1), leaf] : [[found[2] ?? ''], found[1] ?? ''];
}

const SHARE = /\bty le\b|%/;

/** Whether a column's numbers can be no percentages: some are above 100, and none is written as one. */
export function holdsCounts(sheet: TextGrid, column: number, body: Body): boolean {
  return numbersOf(sheet, column, body).some((value) => value > 100) && !holdsShares(sheet, column, body);
}

function holdsShares(sheet: TextGrid, column: number, { firstRow, lastRow }: Body): boolean {
  for (let row = firstRow; row <= lastRow; row++)
    if (sheet.text(row, column).includes('%') || sheet.format(row, column)?.includes('%') === true) return true;
  return numbersOf(sheet, column, { firstRow, lastRow }).some((value) => !Number.isInteger(value));
}

function numbersOf(sheet: TextGrid, column: number, { firstRow, lastRow }: Body): readonly number[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, at) => sheet.value(firstRow + at, column)).filter(
    (value) => typeof value === 'number',
  );
}
