import {
  columnsOfCounting,
  countColumnsOf,
  pairOfRows,
  withoutOtherSide,
  type Condition,
  type Counting,
  type CountSide,
} from '../../sheets/observations/counting';
import type { Block } from './data-blocks';
import { sumOf } from './judged-rows';
import { isMarked, isMarkUnclear } from './mark-lists';
import type { Cells } from './pooled-cells';

/** What is summed over each block of rows: arrays of numbers, one for each row. */
export interface Sums {
  readonly numerator: (block: Block) => string;
  readonly denominator: (block: Block) => string;
  readonly faults: (block: Block) => readonly string[];
}

/** What an indicator sums over a unit's sheet: numbers added up, marks counted, rows counted. */
export function listSums(counting: Counting, cells: Cells): Sums | null {
  switch (counting.kind) {
    case 'counts':
      return countSums(counting, cells);
    case 'marks':
      return markSums(counting, cells);
    case 'rows':
      return rowSums(counting, cells);
    case 'rate':
      return null;
  }
}

type Pair = { readonly numerator: CountSide; readonly denominator: CountSide };

function countSums(pair: Pair, cells: Cells): Sums {
  return {
    numerator: (block) => added(pair.numerator, cells, block),
    denominator: (block) => added(pair.denominator, cells, block),
    faults: (block) => faultsOfPair(pair, cells, block),
  };
}

function added(side: CountSide, cells: Cells, block: Block): string {
  return sumOf(side, (column) => cells.counts(column, block));
}

/** What cannot be right in a row: no count, a negative or a fraction, a side alone, a part above its whole. */
function faultsOfPair(pair: Pair, cells: Cells, block: Block): readonly string[] {
  const { numerator, denominator } = pair;
  const filled = (columns: readonly number[]): string =>
    `(${columns.map((column) => `1*${cells.filled(column, block)}`).join('+')}>0)`;
  const [n, d] = [added(numerator, cells, block), added(denominator, cells, block)];
  const [top, bottom] = [filled(numerator.plus), filled(withoutOtherSide(denominator.plus, numerator.plus))];
  return [
    ...countColumnsOf({ kind: 'counts', ...pair }).flatMap((column) => {
      const count = cells.counts(column, block);
      return [cells.unreadable(column, block), `((${count}<0)+(${count}<>INT(${count})))`];
    }),
    `(${n}>${d})`,
    // A blank beside a total of 0 is nothing: nothing arose.
    `(${top}<>${bottom})*(${top}+(${d}<>0)>0)`,
  ];
}

function markSums({ numerator, denominator }: Extract<Counting, { kind: 'marks' }>, cells: Cells): Sums {
  const sum = (columns: readonly number[], block: Block): string =>
    `(${columns.map((column) => `1*${isMarked(cells.range(column, block))}`).join('+')})`;
  return {
    numerator: (block) => sum(numerator, block),
    denominator: (block) => sum(denominator, block),
    faults: (block) => [
      ...columnsOfCounting({ kind: 'marks', numerator, denominator }).map((column) =>
        isMarkUnclear(cells.range(column, block)),
      ),
      `(${sum(numerator, block)}>${sum(denominator, block)})`,
    ],
  };
}

function rowSums(counting: Extract<Counting, { kind: 'rows' }>, cells: Cells): Sums {
  const { due, done, isStrict } = counting;
  const holds = (conditions: readonly Condition[], block: Block): string =>
    conditions.length === 0 ? '1' : conditions.map((each) => conditionHolds(each, cells, block)).join('*');
  const unclear = (conditions: readonly Condition[], block: Block): string[] =>
    conditions.flatMap((each) =>
      'marked' in each ? [`(${each.marked.map((at) => isMarkUnclear(cells.range(at, block))).join('+')}>0)`] : [],
    );
  const gate = due.slice(0, -1);
  const pair = pairOfRows(counting);
  return {
    numerator: (block) => holds([...due, ...done], block),
    denominator: (block) => holds(due, block),
    faults: (block) => {
      const open = gate.length === 0 ? '' : `${holds(gate, block)}*`;
      const ofGate = unclear(gate, block).map((each) => `(1-${holds(gate, block)})*${each}`);
      if (pair !== null) return [...ofGate, ...faultsOfPair(pair, cells, block).map((fault) => `${open}${fault}`)];
      const last = due.slice(-1);
      const reversed = `${open}${holds(done, block)}*(1-${holds(last, block)})`;
      return [
        ...ofGate,
        ...unclear([...last, ...done], block).map((each) => `${open}${each}`),
        ...(isStrict ? [reversed] : []),
      ];
    },
  };
}

/** TRUE where a row has any of the marks, or the sum is above 0; 1* before marks, for TRUE and FALSE are both above 0 to Excel. */
function conditionHolds(condition: Condition, cells: Cells, block: Block): string {
  if ('some' in condition) return `(${added(condition.some, cells, block)}>0)`;
  const [only = 0, ...others] = condition.marked;
  if (others.length === 0) return isMarked(cells.range(only, block));
  return `(${condition.marked.map((at) => `1*${isMarked(cells.range(at, block))}`).join('+')}>0)`;
}
