import type { IndicatorAssessment } from '../../sheets/observations/assessed';
import type { Entry } from '../../sheets/observations/reading';
import type { WhyUncoloured } from '../../text/vi/uncoloured';
import type { Colours } from '../host/host';

/** What a table says of one indicator, with its verdict. */
export interface JudgedEntry {
  readonly entry: Entry;
  readonly one: IndicatorAssessment;
}

/** A verdict that no cell of the sheet shows, and why. */
export interface Uncoloured {
  readonly unit: string | null;
  readonly indicator: string;
  readonly why: WhyUncoloured;
}

/** The rules of one table, and the verdicts that have none. */
export interface TableColours extends Colours {
  readonly uncoloured: readonly Uncoloured[];
}

export const NO_COLOURS: TableColours = { names: [], rules: [], uncoloured: [] };

/** Verdicts of a target that nothing shows; of what has no target or could not be judged, nothing is missed. */
export function leftOut(entries: readonly JudgedEntry[], why: WhyUncoloured): readonly Uncoloured[] {
  return entries.flatMap(({ one }) =>
    one.target?.value && JUDGED.has(one.status)
      ? [{ unit: one.unit ?? one.writtenAs, indicator: one.indicator, why }]
      : [],
  );
}

const JUDGED: ReadonlySet<string> = new Set(['met', 'near', 'missed']);
