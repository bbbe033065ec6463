import type { Plan } from '../../domain/plans/plan';
import type { StaleReason } from '../../domain/verdicts/stale-reason';
import type { MadeSheet } from '../host/host';
import type { WorkbookSettings } from '../host/settings';
import { basisNow, generalReasons, readBasis } from './basis';

/** A worksheet on which something stands that was made by other settings. */
export interface StaleSheet {
  readonly sheet: string;
  readonly reasons: readonly StaleReason[];
}

export interface StaleSheets {
  /** Colours or verdicts are old: they can be renewed where they stand. */
  readonly marked: readonly StaleSheet[];
  /** The add-in wrote the worksheet as a whole: another one would have to be written. */
  readonly written: readonly StaleSheet[];
}

/**
 * What is old on worksheets besides the one on show, told by the names that they carry: the plan, the threshold and the palette.
 * What only a reading of the sheet tells is told when it is shown.
 * @param figures the consolidation's own print of now, where there is one
 */
export function staleSheets(
  made: readonly MadeSheet[],
  shown: StaleSheet | null,
  plan: Plan,
  settings: WorkbookSettings,
  figures: string | null = null,
): StaleSheets {
  const now = basisNow(plan, settings, '');
  const ofName = (formula: string | null): readonly StaleReason[] => {
    const basis = readBasis(formula);
    return basis === null ? [] : generalReasons(basis, now);
  };
  const marked = made.flatMap(({ sheet, coloured, verdicts, madeBy }): StaleSheet[] => {
    if (sheet === shown?.sheet || madeBy !== null) return [];
    const words = ofName(verdicts?.basis ?? null).filter((each) => each !== 'palette');
    const reasons = [...new Set([...ofName(coloured?.basis ?? null), ...words])];
    return reasons.length === 0 ? [] : [{ sheet, reasons }];
  });
  const written = made.flatMap(({ sheet, madeBy }): StaleSheet[] => {
    const basis = readBasis(madeBy);
    if (basis === null) return [];
    const general = generalReasons({ ...basis, palette: now.palette }, now);
    const reasons = general.length === 0 && areOtherFigures(basis.own, figures) ? (['figures'] as const) : general;
    return reasons.length === 0 ? [] : [{ sheet, reasons }];
  });
  return { marked: [...(shown === null || shown.reasons.length === 0 ? [] : [shown]), ...marked], written };
}

/** Of the same period, other figures. A worksheet of another period is no old one. */
function areOtherFigures(own: string, now: string | null): boolean {
  const [period, figures] = own.split('.');
  const [wanted, current] = (now ?? '').split('.');
  return period === wanted && figures !== undefined && current !== undefined && figures !== current;
}
