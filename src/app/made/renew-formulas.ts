import { assessInSession } from '../assess/assess-sheet';
import { HostError, type Host } from '../host/host';
import { fixedNow } from './formula-basis';
import { withKeptMarks } from './formula-marks';
import { formulaNames } from './formula-names';
import { shapeOf } from './formula-shape';
import { staleFormulas } from './stale-formulas';
import type { Change } from './take-back';

/**
 * Writes the formulas that were inserted into a worksheet and are old as they would be inserted now, each into its own cell.
 * @returns whether all of them are; one whose unit or target is gone stays as it is
 */
export async function renewFormulas(host: Host, sheet: string, done: { readonly changes: Change[] }): Promise<boolean> {
  return host.withSheet(sheet, async (session) => {
    const { assessed, plan, settings } = await assessInSession(session, { plan: null, sheet });
    if (assessed === null) return false;
    const inserted = await session.readInserted();
    const old = staleFormulas(inserted, assessed, plan, settings);
    if (old.length > 0 && session.isProtected) throw new HostError('protected');
    let isWhole = true;
    for (const { formula, basis, wanted } of old) {
      if (typeof wanted === 'string') {
        isWhole = false;
        continue;
      }
      const of = { ...basis, unit: wanted.unit };
      const now = { ...of, ...fixedNow(plan, settings.nearPercent, of), shape: shapeOf(wanted.formula) };
      const own = formulaNames(now, { ...formula, sheet }, Number(formula.number));
      const names = [...withKeptMarks(wanted.names, inserted.marks), ...own];
      const kept = await session.replaceFormula(formula, { ...wanted, names });
      done.changes.push({ kind: 'formula', sheet, kept });
    }
    return isWhole;
  });
}
