import type { Area } from '../../sheets/cells/grid';
import type { RuleLook } from '../book/appearance';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import { ruleHolds } from '../book/rules';
import { shiftReferences } from '../formulas/shift-references';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const PLAIN: RuleLook = { fill: null, fontColor: null, bold: null };

/**
 * What the conditional formats give to cells, now: of the rules that hold for a cell, the first by priority that says
 * something about fill, colour or weight decides it, unless one before it says stop. Rules of a file whose look is not
 * known give none.
 * @returns one look a cell, in the order of the cells
 */
export async function shownLooks(book: Book, sheet: BookSheet, cells: readonly CellPlace[]): Promise<RuleLook[]> {
  const tries: { cell: number; rule: number; row: number; column: number; formula: string }[] = [];
  sheet.rules.forEach((rule, index) => {
    const [first] = rule.areas;
    if (first === undefined || rule.type !== 'Custom' || rule.formula === '') return;
    cells.forEach(({ row, column }, cell) => {
      if (!ruleHolds(rule, row, column)) return;
      const formula = shiftReferences(rule.formula.slice(1), row - first.top, column - first.left);
      tries.push({ cell, rule: index, row, column, formula });
    });
  });
  const results = await book.evaluate(sheet, tries);
  const looks = cells.map(() => PLAIN);
  const stopped = new Set<number>();
  tries.forEach(({ cell, rule: index }, position) => {
    const rule = sheet.rules[index];
    const look = looks[cell];
    if (rule === undefined || look === undefined || stopped.has(cell) || !isTrue(results[position])) return;
    looks[cell] = {
      fill: look.fill ?? rule.fill,
      fontColor: look.fontColor ?? rule.fontColor,
      bold: look.bold ?? rule.bold,
    };
    if (rule.stopIfTrue) stopped.add(cell);
  });
  return looks;
}

/** The fills that the conditional formats give to the cells of an area, row by row. */
export async function shownFills(book: Book, sheet: BookSheet, area: Area): Promise<(string | null)[][]> {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) => area.top + row);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, column) => area.left + column);
  const looks = await shownLooks(
    book,
    sheet,
    rows.flatMap((row) => columns.map((column) => ({ row, column }))),
  );
  return rows.map((_, row) => columns.map((__, column) => looks[row * columns.length + column]?.fill ?? null));
}

/** A rule applies where its formula gives TRUE or a number other than 0; errors and text do not count. */
function isTrue(result: unknown): boolean {
  return result === true || (typeof result === 'number' && result !== 0);
}
