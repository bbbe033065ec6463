import { defaultNear } from '../../domain/verdicts/assessment';
import type { Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { Colours } from '../host/host';
import { coloursOfList } from './list-colours';
import { coloursOfUnitsSummary, coloursOfUnitSummary } from './summary-colours';
import { makeTargetTable } from './target-table';

/**
 * The native conditional formats of an assessed sheet: a number of rules that depends on its indicators, never on its
 * rows. They compare live, by native functions alone, and so work for a colleague without the add-in.
 */
export function planColours(assessed: AssessedGrid, plan: Plan, near: Ratio = defaultNear): Colours {
  const { layout, readings } = assessed;
  const [reading] = readings;
  if (layout === null || !reading) return { names: [], rules: [] };
  if (layout === 'unit-summary' && !reading.isList)
    return { names: [], rules: coloursOfUnitSummary(assessed, reading, near) };
  if (layout !== 'units-summary') return coloursOfList(assessed, reading, plan, near);
  const targets = makeTargetTable(assessed, plan);
  if (targets.names.length === 0) return { names: [], rules: [] };
  return {
    names: targets.names,
    rules: readings.flatMap((each) => coloursOfUnitsSummary(each, targets, near)),
  };
}
