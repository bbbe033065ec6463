import type { Plan } from '../../domain/plans/plan';
import type { StaleReason } from '../../domain/verdicts/stale-reason';
import type { MadeSheet } from '../host/host';
import type { WorkbookSettings } from '../host/settings';
import { basisNow, generalReasons, readBasis } from './basis';
import { basisOf, changedSince } from './formula-basis';
import { isOfTasks, staleTasks } from './tasks-print';

/** A worksheet on which something stands that was made by other settings. */
export interface StaleSheet {
  readonly sheet: string;
  readonly reasons: readonly StaleReason[];
}

export interface StaleSheets {
  /** Colours, verdicts, formulas or tasks are old: they can be renewed where they stand. */
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
  const marked = made.flatMap(({ sheet, coloured, verdicts, madeBy, inserted }): StaleSheet[] => {
    const whole = readBasis(madeBy);
    if (whole !== null && isOfTasks(whole)) return named(sheet, staleTasks(whole, plan, settings.palette));
    if (sheet === shown?.sheet || madeBy !== null) return [];
    const words = ofName(verdicts?.basis ?? null).filter((each) => each !== 'palette');
    const formulas = inserted.flatMap((each) => {
      const basis = basisOf(each);
      return basis === null ? [] : changedSince(basis, plan, settings.nearPercent);
    });
    return named(sheet, [...new Set([...ofName(coloured?.basis ?? null), ...words, ...formulas])]);
  });
  const written = made.flatMap(({ sheet, madeBy }): StaleSheet[] => {
    const basis = readBasis(madeBy);
    if (basis === null || isOfTasks(basis)) return [];
    const general = generalReasons({ ...basis, palette: now.palette }, now);
    return named(sheet, general.length === 0 && areOtherFigures(basis.own, figures) ? ['figures'] : general);
  });
  return { marked: [...(shown === null || shown.reasons.length === 0 ? [] : [shown]), ...marked], written };
}

function named(sheet: string, reasons: readonly StaleReason[]): StaleSheet[] {
  return reasons.length === 0 ? [] : [{ sheet, reasons }];
}

/** Of the same period, other figures. A worksheet of another period is no old one. */
function areOtherFigures(own: string, now: string | null): boolean {
  const [period, figures] = own.split('.');
  const [wanted, current] = (now ?? '').split('.');
  return period === wanted && figures !== undefined && current !== undefined && figures !== current;
}
