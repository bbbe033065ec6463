import type { Area } from '../../sheets/grid';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import { ruleHolds } from '../book/rules';
import { shiftReferences } from '../formulas/shift-references';
import { columnsOf, rowsOf } from '../formulas/a1';

/**
 * The fills that the conditional formats give to the cells of an area, now: of the rules that hold for a cell, the
 * first by priority that has a fill, unless one before it says stop. Rules of a file whose fill is not known give none.
 */
export async function shownFills(book: Book, sheet: BookSheet, area: Area): Promise<(string | null)[][]> {
  const fills = Array.from({ length: rowsOf(area) }, () => Array<string | null>(columnsOf(area)).fill(null));
  const scratches: { row: number; column: number; rule: number; formula: string }[] = [];
  sheet.rules.forEach((rule, index) => {
    const [first] = rule.areas;
    if (first === undefined || rule.type !== 'Custom' || rule.formula === '') return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (!ruleHolds(rule, row, column)) continue;
        const shifted = shiftReferences(rule.formula.slice(1), row - first.top, column - first.left);
        scratches.push({ row, column, rule: index, formula: shifted });
      }
    }
  });
  const results = await book.evaluate(sheet, scratches);
  const stopped = new Set<string>();
  scratches.forEach(({ row, column, rule: index }, position) => {
    const rule = sheet.rules[index];
    const key = `${row},${column}`;
    if (rule === undefined || stopped.has(key) || !isTrue(results[position])) return;
    const line = fills[row - area.top];
    if (line !== undefined) line[column - area.left] ??= rule.fill;
    if (rule.stopIfTrue) stopped.add(key);
  });
  return fills;
}

/** A rule applies where its formula gives TRUE or a number other than 0; errors and text do not count. */
function isTrue(result: unknown): boolean {
  return result === true || (typeof result === 'number' && result !== 0);
}
