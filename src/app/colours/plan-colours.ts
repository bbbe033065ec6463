import { defaultNear } from '../../domain/verdicts/assessment';
import type { Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { Reading } from '../../sheets/observations/reading';
import type { ColourName, ColourRule, Colours } from '../host/host';
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
  if (layout !== 'units-summary') return joined(readings.map((each) => coloursOfOneUnit(assessed, each, plan, near)));
  const targets = makeTargetTable(assessed, plan);
  if (targets.names.length === 0) return { names: [], rules: [] };
  return {
    names: targets.names,
    rules: readings.flatMap((each) => coloursOfUnitsSummary(each, targets, near)),
  };
}

function coloursOfOneUnit(assessed: AssessedGrid, reading: Reading, plan: Plan, near: Ratio): Colours {
  if (reading.layout === 'unit-summary' && !reading.isList)
    return { names: [], rules: coloursOfUnitSummary(assessed, reading, near) };
  return coloursOfList(assessed, reading, plan, near);
}

/** The colours of several tables. Each has its own indicators and their names; a table whose names mean another thing is left. */
function joined(tables: readonly Colours[]): Colours {
  const names = new Map<string, ColourName>();
  const rules: ColourRule[] = [];
  for (const table of tables) {
    if (table.names.some(({ name, formula }) => (names.get(name)?.formula ?? formula) !== formula)) continue;
    for (const name of table.names) names.set(name.name, name);
    rules.push(...table.rules);
  }
  return { names: [...names.values()], rules };
}
