import type { ColourName } from '../host/host';
import type { Area } from '../../sheets/cells/grid';

/** What a person asked a formula for. */
export interface FormulaRequest {
  readonly indicator: string;
  readonly content: 'rate' | 'verdict' | 'shortfall';
  /** With DVCTT's own functions, or with Excel's alone, which work for a colleague without the add-in. */
  readonly style: 'dvctt' | 'native';
}

/** Counts as formulas, and the cells that they read. */
export interface CountFormulas {
  readonly numerator: string;
  readonly denominator: string;
  readonly reads: readonly Area[];
  /** Names of the worksheet that they use, so that they stay short enough to be read. */
  readonly names: readonly ColourName[];
}
