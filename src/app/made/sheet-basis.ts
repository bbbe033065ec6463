import type { Consolidation } from '../../domain/consolidation/consolidation';
import type { Period } from '../../domain/periods/period';
import type { Plan } from '../../domain/plans/plan';
import { madeText } from '../../text/vi/made';
import type { SheetBasis } from '../host/new-sheet';
import type { WorkbookSettings } from '../host/settings';
import { basisFormula, basisNow } from './basis';
import { fingerprint } from './fingerprint';

/** What a worksheet that the add-in writes says of itself: by what it was made. Its own colours are looks, no verdicts. */
export function sheetBasis(plan: Plan, settings: WorkbookSettings, own: string): SheetBasis {
  return {
    formula: basisFormula({ ...basisNow(plan, settings, own), palette: '' }),
    comment: madeText.basisOf(plan.year, settings.nearPercent),
  };
}

/** The period and every figure of a consolidation: "period.figures". */
export function figuresPrint({ records }: Consolidation, { from, to }: Period): string {
  const figures = records.flatMap(({ unit, figures: own }) =>
    own.map(({ indicator, counts, rate, status }) => [
      unit,
      indicator,
      counts.numerator,
      counts.denominator,
      rate,
      status,
    ]),
  );
  return `${from}/${to}.${fingerprint(JSON.stringify(figures))}`;
}
