import type { Plan } from '../../domain/plans/plan';
import type { BodyRow } from '../tables/body-rows';
import { classifyColumn } from '../headings/column-role';
import { headingWords } from '../headings/heading-words';
import { noOwnIndicators, type OwnReader } from './own-reader';
import { tallyOwn } from './own-tally';
import { mapPlanColumns } from './plan-columns';
import { withPlanRates } from './plan-rates';
import {
  countKey,
  definiteRole,
  formulaParts,
  indicatorsByKey,
  isRateOf,
  ownIndicators,
  planHeadings,
  rateKey,
} from '../headings/plan-words';

/** What finds a plan's own indicators in worksheets. @example readOwnIndicators(bacKan2022).indicators // [] */
export function readOwnIndicators(plan: Plan): OwnReader {
  const own = ownIndicators(plan);
  if (own.length === 0) return noOwnIndicators;
  const headings = planHeadings(own);
  const byKey = indicatorsByKey(own);
  return {
    indicators: own,
    isHeading: (words) => [rateKey(words), countKey(words)].some((key) => headings.has(key)),
    withRates: (table) => withPlanRates(table, own),
    columnsOf: (table, chosen, answers) => mapPlanColumns(table, chosen, own, answers),
    tally: tallyOwn,
    indicatorOfRow: (words) => {
      const named = byKey.get(rateKey(words));
      return named !== undefined && isRateOf(named, [words]) ? named.id : undefined;
    },
    rowsOfSide,
  };
}

/** The rows that one side of a formula adds up; null where one of its parts fits no row, or two. */
function rowsOfSide(data: readonly BodyRow[], side: string): readonly BodyRow[] | null {
  const rows = formulaParts(side).map((words) => {
    const key = countKey(words);
    const exact = data.filter(({ name }) => key !== '' && countKey(headingWords(name)) === key);
    const role = definiteRole(words);
    const fitting =
      exact.length > 0 || role === null
        ? exact
        : data.filter(({ name }) => classifyColumn([name], 'figures').role === role);
    return fitting.length === 1 ? fitting[0] : undefined;
  });
  const found = rows.filter((row) => row !== undefined);
  return found.length === rows.length && new Set(found).size === found.length ? found : null;
}
