import type { PlanIndicator } from '../../domain/plans/plan';
import { classifyColumn, isPeriod, type ColumnMeaning } from '../headings/column-role';
import { headingWords } from '../headings/heading-words';
import { indicatorsByKey, isRateOf, rateKey } from '../headings/plan-words';
import { isOfOtherPeriod, isTargetParent } from '../headings/rate-role';
import type { Table, TableColumn } from '../tables/table';

/**
 * The table with the rates of the plan's own indicators told: a heading in the plan's words goes before what the
 * words mean otherwise. Counts under such a heading belong to that indicator and to no known one.
 */
export function withPlanRates(table: Table, own: readonly PlanIndicator[]): Table {
  if (own.length === 0) return table;
  const byKey = indicatorsByKey(own);
  const named = table.columns.map((column) => ({ column, name: nameOf(column, byKey) }));
  const told = named.map(({ column, name }) => (name === null ? null : meaningOf(column, name)));
  const groups = new Set(named.flatMap(({ name }, index) => (name?.isGroup && told[index] ? [name.indicator.id] : [])));
  const columns = named.map(({ column, name }, index): TableColumn => {
    const meaning = told[index];
    if (meaning) return { ...column, meaning };
    const isCountOfGroup = name !== null && name.isGroup && groups.has(name.indicator.id);
    return isCountOfGroup && column.meaning.role !== 'target' ? { ...column, meaning: { role: 'other' } } : column;
  });
  return { ...table, columns };
}

/** The own indicator under whose heading a column stands; undefined where it stands under none. */
export function ownerOf(column: TableColumn, byKey: ReadonlyMap<string, PlanIndicator>): PlanIndicator | undefined {
  const name = nameOf(column, byKey);
  return name?.isGroup ? name.indicator : undefined;
}

interface Named {
  readonly indicator: PlanIndicator;
  /** The headings above the indicator's name, as words, and those below it, as written. */
  readonly parents: readonly string[];
  readonly rest: readonly string[];
  readonly isGroup: boolean;
}

/** Which heading of a column's path names an own indicator: the lowest one, else several of them together. */
function nameOf({ path }: TableColumn, byKey: ReadonlyMap<string, PlanIndicator>): Named | null {
  const headings = path.filter((heading, index) => index === 0 || !isPeriod(headingWords(heading)));
  const levels = headings.map(headingWords);
  for (let at = levels.length - 1; at >= 0; at--) {
    const indicator = byKey.get(rateKey(levels[at] ?? ''));
    if (indicator)
      return { indicator, parents: levels.slice(0, at), rest: headings.slice(at + 1), isGroup: at < levels.length - 1 };
  }
  for (let from = levels.length - 2; from >= 0; from--) {
    const indicator = byKey.get(rateKey(levels.slice(from).join(' ')));
    if (indicator) return { indicator, parents: levels.slice(0, from), rest: [], isGroup: false };
  }
  return null;
}

/** Rate, target or a count by "Tử số" and "Mẫu số"; null for what the column's own heading does not say. */
function meaningOf(
  { path, content, meaning }: TableColumn,
  { indicator, parents, rest, isGroup }: Named,
): ColumnMeaning | null {
  const { id } = indicator;
  const levels = path.map(headingWords);
  if (levels.some(isOfOtherPeriod) || content === 'marks' || content === 'levels') return null;
  const isTarget = parents.some((words) => isTargetParent(words) || /^(duoc )?giao\b/.test(words));
  if (!isGroup) {
    if (!isRateOf(indicator, levels)) return null;
    return { role: isTarget ? 'target' : 'rate', indicator: id };
  }
  const below = classifyColumn(rest, content);
  if (below.indicator !== undefined && below.indicator !== meaning.indicator) return null;
  switch (below.role) {
    case 'rate':
      return { role: isTarget ? 'target' : 'rate', indicator: id };
    case 'target':
    case 'numerator':
    case 'denominator':
      return { role: below.role, indicator: id };
    default:
      return null;
  }
}
