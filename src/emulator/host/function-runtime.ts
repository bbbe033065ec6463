import { type CellValue, isCellError } from '../../sheets/cells/grid';
import type { CallResult, FunctionCall } from '../calculation/call-results';
import type { ClassSchema } from '../protocol/class-schema';
import type { HostMessage } from './events';

const INVOCATION_CATEGORY = 1;
const INVOKE = 1000;
const ALLOW_ERRORS = 4;
const RESULTS_MORE_OFTEN = 2;
const LONGEST_TEXT = 32_767;

/** The numbers by which office.js names errors of custom functions. */
const ERROR_BY_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  // The function is not associated.
  9: '#NAME?',
  10: '#NAME?',
};

type WireResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

/** The service through which office.js says that it is ready for custom functions, and returns their results. */
class CustomFunctionsService {
  static readonly schema: ClassSchema = {
    name: 'CustomFunctions',
    navigations: ['customFunctions'],
    methods: [
      '_GetEnabledFeatures',
      '_SetOsfControlContainerReadyForCustomFunctions',
      'setInvocationArrayResults',
      'setInvocationResults',
    ],
  };

  constructor(private readonly runtime: FunctionRuntime) {}

  get customFunctions(): this {
    return this;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.runtime.setReady();
  }

  /** Newer versions of Excel let the runtime send results every 200 ms instead of every 500 ms. */
  _GetEnabledFeatures(): readonly number[] {
    return [RESULTS_MORE_OFTEN];
  }

  setInvocationArrayResults(results: readonly WireResult[]): void {
    for (const [id, succeeded, value, code] of results) this.runtime.receive(id, toResult(succeeded, value, code));
  }

  setInvocationResults(results: readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[]): void {
    for (const { id, failed, value, errorCode } of results) {
      this.runtime.receive(id, toResult(failed !== true, value, errorCode));
    }
  }
}

/** Calls the functions that the add-in registered, through office.js's own runtime. */
export class FunctionRuntime {
  readonly service = new CustomFunctionsService(this);
  /** Settled when the add-in's runtime says that it takes calls. */
  ready: Promise<void>;
  isReady = false;
  private readonly waiting = new Map<number, { message: HostMessage; resolve: (result: CallResult) => void }>();
  private nextId = 1;
  private resolveReady: () => void = () => undefined;

  constructor(private readonly push: (messages: readonly HostMessage[]) => void) {
    this.ready = new Promise((resolve) => (this.resolveReady = resolve));
  }

  /** The add-in's page is loaded anew: its runtime will say again when it takes calls. */
  restart(): void {
    if (!this.isReady) return;
    this.isReady = false;
    this.ready = new Promise((resolve) => (this.resolveReady = resolve));
  }

  setReady(): void {
    this.isReady = true;
    this.resolveReady();
    // What the runtime before this one left unanswered.
    if (this.waiting.size > 0) this.push([...this.waiting.values()].map(({ message }) => message));
  }

  async invoke(calls: readonly FunctionCall[]): Promise<CallResult[]> {
    const messages: HostMessage[] = [];
    const results = calls.map((call) => {
      const id = this.nextId++;
      const flags = call.allowsErrors ? ALLOW_ERRORS : 0;
      const invocation = [id, call.id, call.args, call.address, flags, call.parameterAddresses];
      const message: HostMessage = [INVOCATION_CATEGORY, INVOKE, '', JSON.stringify(invocation), id];
      messages.push(message);
      return new Promise<CallResult>((resolve) => this.waiting.set(id, { message, resolve }));
    });
    this.push(messages);
    return Promise.all(results);
  }

  receive(id: number, result: CallResult): void {
    this.waiting.get(id)?.resolve(result);
    this.waiting.delete(id);
  }
}

function toResult(succeeded: boolean, value: unknown, code: number | undefined): CallResult {
  if (!succeeded) {
    const error = ERROR_BY_CODE[code ?? 0] ?? '#VALUE!';
    // Excel shows messages of #VALUE! and #N/A only.
    const hasMessage = (error === '#VALUE!' || error === '#N/A') && typeof value === 'string' && value !== '';
    return { kind: 'error', error, message: hasMessage ? value : null };
  }
  if (!Array.isArray(value)) {
    const single = toCellValue(value);
    return isCellError(single)
      ? { kind: 'error', error: single.error, message: messageIn(value) }
      : { kind: 'value', value: single };
  }
  const rows = value as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) {
    return { kind: 'error', error: '#VALUE!', message: null };
  }
  return { kind: 'value', value: (rows as readonly (readonly unknown[])[]).map((row) => row.map(toCellValue)) };
}

function toCellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? { error: '#VALUE!' } : value;
  // CustomFunctions.Error returned instead of thrown, or put into a matrix.
  const { basicValue } = value as { basicValue?: unknown };
  return { error: typeof basicValue === 'string' ? basicValue : '#VALUE!' };
}

function messageIn(value: unknown): string | null {
  const message = (value as { message?: unknown } | null)?.message;
  return typeof message === 'string' && message !== '' ? message : null;
}
