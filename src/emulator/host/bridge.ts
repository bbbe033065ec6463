import type { BatchRequest, BatchResponse } from '../protocol/wire';
import type { HostMessage } from './events';

/** host|platform|version|locale|correlation|isDialog|disableLogging|flags (shared app, custom functions, public). */
const HOST_INFO = 'Excel|Win32|16.01|en-US|telemetry|||19';
const EXECUTE_RICH_API = 93;
/** A ribbon button's function has ended. */
const COMMAND_COMPLETED = 94;
/** A ribbon button that runs a function was pressed. */
const COMMAND_INVOKED = 39;
const RICH_API_MESSAGES = '33|';
const SIZE_LIMIT = 5 * 1024 * 1024;

/** office.js's numbers for transport errors. */
const INTERNAL_ERROR = 5001;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

interface SafeArray {
  toArray(): readonly unknown[];
}

type Callback = (result: SafeArray, status?: number) => void;
type EventHandler = (eventId: number, payload: SafeArray) => void;

const THEMES = {
  light: {
    bodyForegroundColor: 0x000000,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x000000,
    controlBackgroundColor: 0xf0f0f0,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x262626,
    controlForegroundColor: 0xffffff,
    controlBackgroundColor: 0x444444,
  },
} as const;

export interface BridgeHost {
  readonly sets: Readonly<Record<string, string>>;
  readonly hasSizeLimits: boolean;
  readonly addin: { readonly theme: 'light' | 'dark' };
  execute(request: BatchRequest): Promise<BatchResponse>;
  /** JSON texts of the add-in's settings by key. */
  readSettings(): Readonly<Record<string, string>>;
  writeSettings(settings: Readonly<Record<string, string>>): void;
  /** Told of each rich-API exchange with the sizes of its texts in bytes. */
  recordExchange(request: BatchRequest, requestBytes: number, responseBytes: number): void;
}

/** The `window.external` surface that the desktop scripts of office.js talk to. */
export class Bridge {
  private readonly handlers = new Map<string, EventHandler>();
  private waitingMessages: (readonly HostMessage[])[] = [];

  constructor(private readonly host: BridgeHost) {}

  /** Puts the bridge in place. It must be there before office.js is loaded; an office.js before it is forgotten. */
  install(target: object): void {
    this.handlers.clear();
    this.waitingMessages = [];
    Object.defineProperty(target, 'external', { value: this.createExternal(), configurable: true, writable: true });
  }

  /** Sends messages to the add-in, as soon as it listens. */
  push(messages: readonly HostMessage[]): void {
    const handler = this.handlers.get(RICH_API_MESSAGES);
    if (handler === undefined) this.waitingMessages.push(messages);
    else handler(33, safeArray(messages.map((message) => safeArray(message))));
  }

  /**
   * Presses a ribbon button that runs a function of the add-in.
   * @throws Error where the add-in's page does not take commands (yet)
   */
  invokeCommand(controlId: string, action: string): void {
    const handler = [...this.handlers].find(([key]) => key.startsWith(`${COMMAND_INVOKED}|`))?.[1];
    if (handler === undefined) throw new Error(`The add-in takes no commands: ${action}`);
    handler(COMMAND_INVOKED, safeArray([controlId, action, JSON.stringify({ source: { id: controlId } })]));
  }

  private createExternal(): object {
    return {
      GetHostInfo: () => HOST_INFO,
      GetContext: () => this.createContext(),
      Execute: (method: number, params: unknown, callback: Callback) => this.execute(method, params, callback),
      RegisterEvent: (id: number, target: string, handler: EventHandler, callback: (status: number) => void) => {
        this.handlers.set(`${id}|${target || ''}`, handler);
        setTimeout(() => {
          callback(0);
          const messages = this.waitingMessages;
          this.waitingMessages = [];
          for (const waiting of messages) this.push(waiting);
        }, 0);
      },
      UnregisterEvent: (id: number, target: string, callback: (status: number) => void) => {
        this.handlers.delete(`${id}|${target || ''}`);
        setTimeout(() => callback(0), 0);
      },
    };
  }

  private createContext(): object {
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => 'emulated-solution',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => 'vi-VN',
      GetAppDataLocale: () => 'vi-VN',
      GetDocUrl: () => 'C:\\Book1.xlsx',
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetCorrelationId: () => 'emulated-correlation',
      GetInstanceId: () => 'emulated-instance',
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(this.host.sets),
      GetHostCustomMessage: () => '',
      GetHostFullVersion: () => '16.0.17328.20000',
      GetInitialDisplayMode: () => 2,
      GetOfficeThemeInfo: () => JSON.stringify(THEMES[this.host.addin.theme]),
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of Object.entries(this.host.readSettings())) {
            keys.push(key);
            values.push(value);
          }
        },
        Write: (keys: readonly string[], values: readonly string[]) =>
          this.host.writeSettings(Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']))),
      }),
    };
  }

  private execute(method: number, params: unknown, callback: Callback): void {
    if (method !== EXECUTE_RICH_API) {
      setTimeout(() => callback(safeArray([method === COMMAND_COMPLETED ? 0 : INTERNAL_ERROR])), 0);
      return;
    }
    const list = params as readonly unknown[];
    const body = String((Array.isArray(list[0]) ? (list[0] as readonly unknown[]) : list)[4]);
    this.answer(body).then(
      (answer) => setTimeout(() => callback(safeArray(answer), 0), 0),
      (error: unknown) => {
        // A fault of the emulator itself: the add-in sees it as such, with the place where it happened.
        const message = `The emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
        const response: BatchResponse = {
          Error: { Code: 'GeneralException', Message: message, Location: null, ActionIndex: 0, HttpStatusCode: 500 },
          Results: [],
          TraceIds: [],
        };
        setTimeout(() => callback(safeArray(success(JSON.stringify(response))), 0), 0);
      },
    );
  }

  private async answer(body: string): Promise<readonly unknown[]> {
    const requestBytes = byteLength(body);
    const request = JSON.parse(body) as BatchRequest;
    if (this.host.hasSizeLimits && requestBytes > SIZE_LIMIT) {
      this.host.recordExchange(request, requestBytes, 0);
      return [REQUEST_TOO_LARGE, null];
    }
    const response = JSON.stringify(await this.host.execute(request));
    const responseBytes = byteLength(response);
    this.host.recordExchange(request, requestBytes, responseBytes);
    return this.host.hasSizeLimits && responseBytes > SIZE_LIMIT ? [RESPONSE_TOO_LARGE, null] : success(response);
  }
}

function success(response: string): readonly unknown[] {
  return [0, [200, ['Content-Type', 'application/json'], response]];
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
