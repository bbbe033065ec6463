import type { MadeSheet } from '../host/host';

/** Names of a worksheet that hold the basis of its colours, of its verdicts in words, and of the whole worksheet. */
export const COLOURS_BASIS = 'DVCTT_TheoMau';
export const VERDICTS_BASIS = 'DVCTT_TheoDanhGia';
export const SHEET_BASIS = 'DVCTT_TheoTrang';
/** The cells that were coloured: rows beyond them have no colours. */
export const COLOURED_AREA = 'DVCTT_VungMau';

/** The workbook's setting that says that something was written into one of its worksheets: else nothing is looked for. */
export const MADE_SETTING = 'dvctt.made';

/** Names that formulas in cells need: they stay when colours go. */
export const FORMULA_PREFIX = 'DVCTT_CT_';

/** The marks that such formulas count. */
export const FORMULA_MARKS = `${FORMULA_PREFIX}Dau`;

/** Where a formula stands that was inserted, and by what it was made; a number follows. */
export const FORMULA_CELL = `${FORMULA_PREFIX}O_`;
export const FORMULA_BASIS = `${FORMULA_PREFIX}Theo_`;

/** Whether nothing that the add-in wrote is left on any worksheet. */
export function isNothingMade(made: readonly MadeSheet[]): boolean {
  return made.every(({ verdicts, madeBy, inserted }) => verdicts === null && madeBy === null && inserted.length === 0);
}
