import type { PlanSheetFacts, PlanSheetMistake, PlanSheetMistakeCode } from '../../domain/plans/plan-sheet-mistake';
import { cellAddress } from '../cells/grid';

/** Gathers what is wrong, in the order in which it is met. */
export class Mistakes {
  private readonly all: PlanSheetMistake[] = [];

  add<C extends PlanSheetMistakeCode>(code: C, row: number, column: number, facts: PlanSheetFacts[C]): void {
    const made = { code, cell: cellAddress(row, column), facts };
    // A mistake of one code is one member of the union; TypeScript cannot follow a mapped type that far.
    this.all.push(made as unknown as PlanSheetMistake);
  }

  get count(): number {
    return this.all.length;
  }

  /** From the top of the sheet to its bottom, as an officer goes through it. */
  inOrder(): readonly PlanSheetMistake[] {
    return [...this.all].sort((a, b) => rowOf(a) - rowOf(b));
  }
}

function rowOf({ cell }: PlanSheetMistake): number {
  return Number(/\d+/u.exec(cell)?.[0] ?? 0);
}
