import type { Area } from '../../../sheets/cells/grid';
import { shiftFormula } from '../shift-formula';
import { moveArea, type LineEdit, type SheetLineEdit } from './line-edit';
import { moveReferences } from './move-references';

export interface MovedRule {
  readonly areas: readonly Area[];
  /** What a formula of the rule becomes. */
  readonly move: (formula: string) => string;
}

/**
 * The areas of a conditional format (or a validation) after the edit, and its formulas, which are relative to the first cell
 * of its areas: where that cell is deleted, they are written as the first one that is left had them.
 * @param home the worksheet of the rule
 * @returns null where none of its cells is left
 * @example moveRule([area('B5:B9')], 'A', { sheet: 'A', kind: 'delete', lines: 'rows', at: 4, count: 2 })?.move('$C5>0') // '$C5>0'
 */
export function moveRule(areas: readonly Area[], home: string, edit: SheetLineEdit): MovedRule | null {
  const move = (formula: string): string => moveReferences(formula, { home }, edit);
  if (home !== edit.sheet) return { areas, move };
  const kept = areas.flatMap((area) => {
    const moved = moveArea(area, edit);
    return moved === null ? [] : [{ area, moved }];
  });
  const [origin] = areas;
  const [first] = kept;
  if (origin === undefined || first === undefined) return null;
  const { row, column } = firstLeft(first.area, edit);
  return {
    areas: kept.map(({ moved }) => moved),
    move: (formula) => move(shiftFormula(formula, row - origin.top, column - origin.left)),
  };
}

/** The first cell of an area that the edit leaves, where it stood before. */
function firstLeft(area: Area, { kind, lines, at, count }: LineEdit): { row: number; column: number } {
  const first = lines === 'rows' ? area.top : area.left;
  const left = kind === 'delete' && first >= at && first < at + count ? at + count : first;
  return lines === 'rows' ? { row: left, column: area.left } : { row: area.top, column: left };
}
