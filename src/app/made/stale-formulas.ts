import type { Plan } from '../../domain/plans/plan';
import type { StaleReason } from '../../domain/verdicts/stale-reason';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import { cellFormula, type CellFormula, type NoFormula } from '../formulas/cell-formulas';
import { verdictWords } from '../formulas/verdict-words';
import type { InsertedFormulas, MadeFormula } from '../host/host';
import { nearOf, type WorkbookSettings } from '../host/settings';
import { countsAll } from './formula-marks';
import { basisOf, changedSince, type FormulaBasis } from './formula-basis';

export interface StaleFormula {
  readonly formula: MadeFormula;
  readonly basis: FormulaBasis;
  readonly reasons: readonly StaleReason[];
  /** What would be written now, or why nothing can be. */
  readonly wanted: CellFormula | NoFormula;
}

/** The formulas that were inserted into a worksheet and are not those that would be inserted now. */
export function staleFormulas(
  { formulas, marks }: InsertedFormulas,
  assessed: AssessedGrid,
  plan: Plan,
  settings: WorkbookSettings,
): readonly StaleFormula[] {
  return formulas.flatMap((formula): StaleFormula[] => {
    const basis = basisOf(formula);
    if (basis === null) return [];
    const { indicator, content } = basis;
    const request = { indicator, content, style: 'native' } as const;
    const wanted = cellFormula(assessed, plan, request, formula.row, nearOf(settings), verdictWords);
    const fixed = changedSince(basis, plan, settings.nearPercent);
    const reasons = fixed.length > 0 ? fixed : otherwise(formula, marks, wanted);
    return reasons.length === 0 ? [] : [{ formula, basis, reasons, wanted }];
  });
}

function otherwise(
  { text }: MadeFormula,
  marks: string | null,
  wanted: CellFormula | NoFormula,
): readonly StaleReason[] {
  if (typeof wanted === 'string') return [];
  if (wanted.formula !== text) return ['formula-cells'];
  return countsAll(wanted.names, marks) ? [] : ['formula-marks'];
}
