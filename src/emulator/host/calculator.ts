import type { Book } from '../book/book';
import type { CallResults } from '../calculation/call-results';
import type { FunctionRuntime } from './function-runtime';
import type { Turns } from './turns';

/** Chains of custom functions on custom functions longer than this are taken for a calculation without an end. */
const MOST_ROUNDS = 60;

export interface CalculatorParts {
  readonly turns: Turns;
  readonly results: CallResults;
  readonly runtime: FunctionRuntime;
  /** The workbook that is open now. */
  book(): Book;
  onCalculated(): void;
}

/** Calculates the open workbook when something in it is out of date, and asks the add-in for its functions' results. */
export class Calculator {
  private isRequested = false;
  private settling: Promise<void> | null = null;

  constructor(private readonly parts: CalculatorParts) {}

  /** Calculation is due also where the workbook calculates by hand only; a full one asks custom functions anew. */
  request(how: 'due' | 'full'): void {
    this.isRequested = true;
    if (how === 'full') this.parts.results.forgetAll();
  }

  get isDue(): boolean {
    const book = this.parts.book();
    return book.needsCalculation && (book.calculationMode !== 'Manual' || this.isRequested);
  }

  /** Nothing is out of date, and no custom function is outstanding. */
  get isSettled(): boolean {
    return this.settling === null && !this.parts.results.hasPending && !this.isDue;
  }

  async calculateIfDue(): Promise<void> {
    if (!this.isDue) return;
    this.isRequested = false;
    await this.parts.book().calculate();
    this.parts.onCalculated();
  }

  /** Waits until everything is calculated and no custom function is outstanding. */
  async settled(): Promise<void> {
    do {
      this.settling ??= this.settle().finally(() => (this.settling = null));
      await this.settling;
      // Something may have been written, and another round begun, while the last one was being calculated.
    } while (this.isBusy || this.isDue);
  }

  private get isBusy(): boolean {
    return this.settling !== null;
  }

  /** Calculates after an edit without keeping anybody waiting; a failure shows in the next settled(). */
  settleSoon(): void {
    void this.settled().catch(() => undefined);
  }

  private async settle(): Promise<void> {
    const { turns, results, runtime } = this.parts;
    for (let round = 0; round <= MOST_ROUNDS; round++) {
      await turns.take(() => this.calculateIfDue());
      if (!results.hasPending || !runtime.isReady) return;
      const book = this.parts.book();
      const cells = await results.resolvePending((calls) => runtime.invoke(calls));
      if (book !== this.parts.book()) return;
      book.markCellsDirty(cells);
      this.isRequested = true;
    }
    throw new Error(`Custom functions were still outstanding after ${MOST_ROUNDS} rounds of calculation`);
  }
}
