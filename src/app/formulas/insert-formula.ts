import type { Plan } from '../../domain/plans/plan';
import { cellAddress } from '../../sheets/cells/grid';
import type { SheetAssessment } from '../assess/assess-sheet';
import { fixedNow } from '../made/formula-basis';
import { formulaNames, freeFormulaNumber } from '../made/formula-names';
import { withKeptMarks } from '../made/formula-marks';
import { shapeOf } from '../made/formula-shape';
import { FORMULA_MARKS } from '../made/names';
import { cellFormula, type CellFormula, type NoFormula, type VerdictWords } from './cell-formulas';
import type { FormulaRequest } from './formula-request';
import type { ColourName, Host, KeptFormula, SelectedCell } from '../host/host';
import { nearOf } from '../host/settings';

export type InsertedFormula =
  | { readonly kind: 'inserted'; readonly cell: string; readonly formula: string; readonly before: KeptFormula }
  /** The cell holds something: it is never overwritten. */
  | { readonly kind: 'occupied'; readonly cell: string }
  /** The formula would read its own cell. */
  | { readonly kind: 'circular'; readonly cell: string }
  | { readonly kind: 'other-sheet'; readonly sheet: string }
  | { readonly kind: NoFormula };

/** A formula of Excel's own functions holds targets as numbers: it says by what it was made. */
function basisNames(
  { formula, unit }: CellFormula,
  { indicator, content }: FormulaRequest,
  plan: Plan,
  nearPercent: number,
  cell: SelectedCell,
): readonly ColourName[] {
  const of = { indicator, content, unit };
  const basis = { ...of, ...fixedNow(plan, nearPercent, of), shape: shapeOf(formula) };
  return formulaNames(basis, cell, freeFormulaNumber([...cell.names.keys()]));
}

/** Puts a formula into the selected cell, which must be empty and on the worksheet that was assessed. */
export async function insertFormula(
  host: Host,
  assessment: SheetAssessment,
  plan: Plan,
  request: FormulaRequest,
  words: VerdictWords,
): Promise<InsertedFormula> {
  const { assessed, settings } = assessment;
  if (assessed === null) return { kind: 'no-counts' };
  return host.withSelectedCell(async (cell): Promise<InsertedFormula> => {
    const address = cellAddress(cell.row, cell.column);
    if (cell.sheet !== assessment.sheet) return { kind: 'other-sheet', sheet: assessment.sheet };
    if (!cell.isEmpty) return { kind: 'occupied', cell: address };
    const made = cellFormula(assessed, plan, request, cell.row, nearOf(settings), words);
    if (typeof made === 'string') return { kind: made };
    const isWithin = made.reads.some(
      (area) =>
        cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right,
    );
    if (isWithin) return { kind: 'circular', cell: address };
    const own = request.style === 'native' ? basisNames(made, request, plan, settings.nearPercent, cell) : [];
    const before = await cell.writeFormula({
      ...made,
      names: [...withKeptMarks(made.names, cell.names.get(FORMULA_MARKS) ?? null), ...own],
    });
    return { kind: 'inserted', cell: address, formula: made.formula, before };
  });
}
