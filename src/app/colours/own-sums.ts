import type { PlanColumns } from '../../sheets/observations/plan-columns';
import { withoutOtherSide } from '../../sheets/observations/summary-entry';
import type { Block } from './data-blocks';
import { isMarked, isMarkUnclear } from './mark-lists';
import type { Cells } from './pooled-cells';
import type { Sums } from './pooled-names';

/** What an own indicator of the plan sums over a unit's sheet: numbers added up, marks counted. */
export function ownSums(of: PlanColumns, cells: Cells): Sums {
  return of.kind === 'marks' ? markSums(of, cells) : countSums(of, cells);
}

function countSums(of: PlanColumns, cells: Cells): Sums {
  const sum = (columns: readonly number[], block: Block): string => {
    const counts = columns.map((column) => cells.counts(column, block));
    return counts.length === 1 ? (counts[0] ?? '') : `(${counts.join('+')})`;
  };
  const filled = (columns: readonly number[], block: Block): string =>
    `(${columns.map((column) => `1*${cells.filled(column, block)}`).join('+')}>0)`;
  return {
    numerator: (block) => sum(of.numerator, block),
    denominator: (block) => sum(of.denominator, block),
    faults: (block) => [
      ...columnsOf(of).flatMap((column) => {
        const count = cells.counts(column, block);
        return [cells.unreadable(column, block), `((${count}<0)+(${count}<>INT(${count})))`];
      }),
      `(${sum(of.numerator, block)}>${sum(of.denominator, block)})`,
      `(${filled(of.numerator, block)}<>${filled(withoutOtherSide(of.denominator, of.numerator), block)})`,
    ],
  };
}

function markSums(of: PlanColumns, cells: Cells): Sums {
  const sum = (columns: readonly number[], block: Block): string =>
    `(${columns.map((column) => `1*${isMarked(cells.range(column, block))}`).join('+')})`;
  return {
    numerator: (block) => sum(of.numerator, block),
    denominator: (block) => sum(of.denominator, block),
    faults: (block) => [
      ...columnsOf(of).map((column) => isMarkUnclear(cells.range(column, block))),
      `(${sum(of.numerator, block)}>${sum(of.denominator, block)})`,
    ],
  };
}

/** The columns of both sides, each once. */
export function columnsOf({ numerator, denominator }: PlanColumns): readonly number[] {
  return [...new Set([...numerator, ...denominator])];
}
