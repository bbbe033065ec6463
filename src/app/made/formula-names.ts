import { madeText } from '../../text/vi/made';
import { absoluteRange } from '../colours/expressions';
import type { ColourName } from '../host/host';
import { formulaBasisText, type FormulaBasis } from './formula-basis';
import { FORMULA_BASIS, FORMULA_CELL } from './names';

/** Names that go with an inserted formula: where it stands, wherever it moves to, and by what it was made. */
export function formulaNames(
  basis: FormulaBasis,
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
  number: number,
): readonly ColourName[] {
  const formula = formulaBasisText(basis);
  if (formula === null) return [];
  const area = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  return [
    {
      name: `${FORMULA_CELL}${number}`,
      formula: `=${absoluteRange(cell.sheet, area)}`,
      comment: madeText.formulaCell,
    },
    { name: `${FORMULA_BASIS}${number}`, formula, comment: madeText.formulaBasis },
  ];
}

/** The first number that no inserted formula of the worksheet has. */
export function freeFormulaNumber(names: readonly string[]): number {
  const taken = new Set(names);
  for (let number = 1; ; number += 1) {
    if (!taken.has(`${FORMULA_CELL}${number}`) && !taken.has(`${FORMULA_BASIS}${number}`)) return number;
  }
}
