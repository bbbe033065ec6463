import type { CellValue } from '../../sheets/cells/grid';

/** One call of a custom function, as it goes to the add-in. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
  /** Of the calling cell ("Sheet1!D4"); empty unless the function asks for it, so that equal calls are one. */
  readonly address: string;
  readonly parameterAddresses: readonly (string | null)[] | null;
  readonly allowsErrors: boolean;
}

export type CallResult =
  | { readonly kind: 'value'; readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly kind: 'error'; readonly error: string; readonly message: string | null };

export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Results of custom functions by call. The engine calculates synchronously while an add-in answers later, so an unknown
 * call is noted here, its cell waits, and is calculated again when the add-in has answered.
 */
export class CallResults {
  private readonly results = new Map<string, CallResult>();
  private readonly pending = new Map<string, { readonly call: FunctionCall; readonly cells: CallingCell[] }>();
  private readonly messages = new Map<string, { readonly error: string; readonly message: string }>();
  private generation = 0;

  /** The result of a call, or null: it is now pending for this cell. */
  find(call: FunctionCall, cell: CallingCell): CallResult | null {
    const key = JSON.stringify([call.id, call.args, call.address, call.parameterAddresses]);
    const known = this.results.get(key);
    if (known !== undefined) {
      if (known.kind === 'error' && known.message !== null) {
        this.messages.set(cellKey(cell), { error: known.error, message: known.message });
      }
      return known;
    }
    const waiting = this.pending.get(key);
    if (waiting === undefined) this.pending.set(key, { call, cells: [cell] });
    else waiting.cells.push(cell);
    return null;
  }

  get hasPending(): boolean {
    return this.pending.size > 0;
  }

  /** Hands out the pending calls, asks for their results, and returns the cells that can now be calculated. */
  async resolvePending(
    ask: (calls: readonly FunctionCall[]) => Promise<readonly CallResult[]>,
  ): Promise<CallingCell[]> {
    const batch = [...this.pending.entries()];
    const { generation } = this;
    this.pending.clear();
    const results = await ask(batch.map(([, { call }]) => call));
    const cells: CallingCell[] = [];
    batch.forEach(([key, waiting], index) => {
      const result = results[index];
      if (result === undefined) throw new Error(`The add-in gave no result for ${key}`);
      // What was forgotten meanwhile is asked for again when its cells are calculated.
      if (generation === this.generation) this.results.set(key, result);
      cells.push(...waiting.cells);
    });
    return cells;
  }

  /** The add-in's own words for the error that this cell shows, where it gave some. */
  messageOf(cell: CallingCell, error: string): string | null {
    const found = this.messages.get(cellKey(cell));
    return found !== undefined && found.error === error ? found.message : null;
  }

  forgetMessage(cell: CallingCell): void {
    this.messages.delete(cellKey(cell));
  }

  /** Another workbook, or a full calculation: every call is asked for again, for the add-in may answer otherwise now. */
  forgetAll(): void {
    this.generation += 1;
    this.results.clear();
    this.pending.clear();
    this.messages.clear();
  }
}

function cellKey(cell: CallingCell): string {
  return `${cell.sheetId}!${cell.row},${cell.column}`;
}
