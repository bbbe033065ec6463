import { problem, type Problem } from '../../../domain/problem';
import type { IndicatorColumn } from '../columns/indicator-columns';
import type { TargetRow } from './target-rows';

/**
 * The doubts in the cells of a table of targets: words that are no target, each with its cell, and readings that were
 * assumed, once for a column of bare figures ("70" as 70%) and once for each wording ("khoảng 80%" as 80%, "trên 80%" as above it).
 */
export function valueProblems(
  rows: readonly TargetRow[],
  columns: readonly { readonly indicator: IndicatorColumn; readonly index: number }[],
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { indicator, index } of columns) {
    const told = new Set<string>();
    for (const row of rows) {
      const target = row.targets[index];
      if (target === undefined) continue;
      const { reading, cell, written } = target;
      const at = { cell, indicator: indicator.id };
      if (reading.kind === 'unreadable' && !told.has(cell)) {
        told.add(cell);
        const unit = row.list.name === '' ? row.text : row.list.name;
        const said = { unit, indicator: indicator.id, written: reading.text };
        const why = reading.why === undefined ? {} : { why: reading.why };
        problems.push(problem('plan-value-unreadable', { ...said, ...why }, at));
      }
      if (reading.kind !== 'target' || reading.readAs === null) continue;
      const wording = /^[\d.,\s]+$/u.test(written) ? '' : written;
      if (told.has(`=${wording}`)) continue;
      told.add(`=${wording}`);
      // A bare figure has the word for its bound from the heading, and its text says it.
      const said = reading.value.isStrict ? { written: reading.text, isStrict: true } : { written };
      problems.push(problem('rate-scale-assumed', { ...said, readAs: reading.readAs }, at));
    }
  }
  return problems;
}
