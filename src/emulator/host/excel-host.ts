import type { WorkbookChanges, WorkbookData } from '../../files/xlsx/workbook-data';
import { type Area, type CellValue, isCellError } from '../../sheets/grid';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import { collectChanges } from '../book/collect-changes';
import { EMPTY_WORKBOOK, openBook } from '../book/open-book';
import { CallResults } from '../calculation/call-results';
import { createCustomFunction } from '../calculation/custom-function';
import { Engine } from '../calculation/engine';
import { checkMetadata } from '../calculation/function-metadata';
import { parseArea, quoteSheet } from '../formulas/a1';
import { findArea } from '../model/addresses';
import type { ModelContext } from '../model/context';
import { enterCells } from '../model/range-content';
import { Workbook } from '../model/workbook';
import { Dispatcher } from '../protocol/dispatcher';
import { HostError } from '../protocol/host-error';
import type { BatchRequest, BatchResponse } from '../protocol/wire';
import { Bridge } from './bridge';
import { displayText } from './display-text';
import { CELL_EDIT_REFUSAL } from './cell-edit-refusal';
import { Events } from './events';
import { FunctionRuntime } from './function-runtime';
import { type HostOptions, isVersionAtLeast, USUAL_SETS } from './options';
import { createServices, isOfFunctionRuntime } from './services';
import { shownFills } from './shown-fills';
import { Turns } from './turns';

/** Chains of custom functions on custom functions longer than this are taken for a calculation without an end. */
const MOST_ROUNDS = 60;

export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** An Excel without a window: runs the real office.js, one workbook at a time. */
export class EmulatedExcel {
  /** Rich-API requests of the add-in since the last reset; results of custom functions are not among them. */
  roundTrips = 0;
  /** The sizes of those requests and their responses. */
  exchanges: Exchange[] = [];
  readonly sets: Readonly<Record<string, string>>;
  readonly hasSizeLimits: boolean;

  private readonly engine: Engine;
  private readonly bridge: Bridge;
  private readonly events: Events;
  private readonly runtime: FunctionRuntime;
  private readonly results = new CallResults();
  private readonly turns = new Turns();
  private readonly dispatcher: Dispatcher;
  private readonly namespace: string;
  private book: Book;
  private workbook: Workbook;
  private file: WorkbookData = EMPTY_WORKBOOK;
  private isEditingCell = false;
  private mustCalculate = false;
  private settling: Promise<void> | null = null;

  constructor(private readonly options: HostOptions) {
    this.namespace = options.namespace ?? 'DVCTT';
    this.hasSizeLimits = options.platform === 'web';
    this.sets = { ExcelApi: options.excelApi ?? '1.15', ...(options.sets ?? USUAL_SETS) };
    this.bridge = new Bridge(this);
    this.events = new Events((messages) => this.bridge.push(messages));
    this.runtime = new FunctionRuntime((messages) => this.bridge.push(messages));
    this.engine = new Engine(options.univer);
    this.engine.setFunctions(this.createFunctions());
    this.dispatcher = new Dispatcher({
      root: () => this.workbook,
      services: createServices(this.runtime.service),
      isSupported: (version) => isVersionAtLeast(this.sets['ExcelApi'] ?? '0', version),
      beforeRead: () => this.calculateIfDue(),
    });
    this.book = openBook(this.engine, EMPTY_WORKBOOK, this.namespace);
    this.workbook = new Workbook(this.createContext());
  }

  /** Puts the bridge onto the window (or global object) in which office.js is going to run. */
  install(target: object): void {
    this.bridge.install(target);
  }

  /** Settled when the add-in's custom functions take calls. */
  get functionsReady(): Promise<void> {
    return this.runtime.ready;
  }

  /**
   * Closes the workbook and opens another (null: an empty one), as far as its formulas are calculated, custom functions
   * included where the add-in has started.
   */
  async openWorkbook(data: WorkbookData | null, name = 'Book1.xlsx'): Promise<void> {
    await this.settled();
    await this.turns.take(() => {
      this.engine.close(this.book.unitId);
      this.results.forgetCells();
      this.events.forgetSheets();
      this.dispatcher.reset();
      this.file = data ?? EMPTY_WORKBOOK;
      this.book = openBook(this.engine, this.file, this.namespace);
      this.book.name = name;
      this.workbook = new Workbook(this.createContext());
      this.mustCalculate = true;
    });
    await this.settled();
  }

  /** Waits until everything is calculated and no custom function is outstanding. */
  async settled(): Promise<void> {
    do {
      this.settling ??= this.settle().finally(() => (this.settling = null));
      await this.settling;
      // Something may have been written while the last round was being calculated.
    } while (this.isCalculationDue);
  }

  /**
   * What the open workbook now has that its file has not.
   * @throws Error where something is still to be calculated: what a cell shows meanwhile must not get into a file
   */
  changes(): WorkbookChanges {
    if (this.settling !== null || this.results.hasPending || this.isCalculationDue) {
      throw new Error('The workbook is not calculated to the end: await settled() first');
    }
    return collectChanges(this.book, this.file);
  }

  /** What was changed that cannot be laid into a file: colours of cells, new sheets, and the like. */
  changesNotKept(): readonly string[] {
    return [...this.book.notKept];
  }

  resetRoundTrips(): void {
    this.roundTrips = 0;
    this.exchanges = [];
  }

  setCellEditMode(isEditing: boolean): void {
    this.isEditingCell = isEditing;
  }

  /** A person types into cells, as they would into Excel (text in a number's place becomes a number, and so on). */
  async typeInto(sheetName: string, address: string, input: unknown): Promise<void> {
    await this.turns.take(() => {
      const sheet = this.sheet(sheetName);
      const area = findArea(this.book, sheet, address, 'typeInto');
      const context = { ...this.createContext(), notifyChanged: () => undefined };
      enterCells(context, sheet, area, input, 'typeInto');
      this.events.notifyChanged(sheet, area, false);
    });
    this.settleSoon();
  }

  /** A person goes to another sheet and selects cells. */
  async selectCells(sheetName: string, ...addresses: readonly string[]): Promise<void> {
    await this.turns.take(() => {
      const sheet = this.sheet(sheetName);
      const wasActive = this.book.activeSheet === sheet;
      this.book.activeSheet = sheet;
      this.book.selection = {
        sheet,
        areas: addresses.map((address) => findArea(this.book, sheet, address, 'selectCells')),
      };
      if (!wasActive) this.events.notifyActivated(sheet);
    });
  }

  /** A cell's value as it stands: await settled() first to see what is still being calculated. */
  cellValue(sheetName: string, address: string): CellValue {
    const { top, left } = this.cellArea(address);
    return this.sheet(sheetName).valueAt(top, left);
  }

  /** The words that a custom function gave for the error in a cell; null where there are none. */
  errorMessage(sheetName: string, address: string): string | null {
    const sheet = this.sheet(sheetName);
    const { top, left } = this.cellArea(address);
    const value = sheet.valueAt(top, left);
    if (!isCellError(value)) return null;
    return this.results.messageOf({ sheetId: sheet.unitSheetId, row: top, column: left }, value.error);
  }

  /** The fill that the conditional formats give to a cell now, "#RRGGBB"; null where none applies. */
  async shownFill(sheetName: string, address: string): Promise<string | null> {
    const fills = await this.shownFills(sheetName, address);
    return fills[0]?.[0] ?? null;
  }

  async shownFills(sheetName: string, address: string): Promise<readonly (readonly (string | null)[])[]> {
    await this.settled();
    return this.turns.take(() => shownFills(this.book, this.sheet(sheetName), this.cellArea(address)));
  }

  // The bridge's side.

  async execute(request: BatchRequest): Promise<BatchResponse> {
    // Results of functions must come in while a batch waits for its turn.
    if (isOfFunctionRuntime(request)) return this.dispatcher.execute(request);
    const response = await this.turns.take(() =>
      this.isEditingCell ? CELL_EDIT_REFUSAL : this.dispatcher.execute(request),
    );
    this.settleSoon();
    return response;
  }

  recordExchange(request: BatchRequest, requestBytes: number, responseBytes: number): void {
    if (isOfFunctionRuntime(request)) return;
    this.roundTrips++;
    this.exchanges.push({ requestBytes, responseBytes });
  }

  readSettings(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.book.settings);
  }

  writeSettings(settings: Readonly<Record<string, string>>): void {
    this.book.settings.clear();
    for (const [key, json] of Object.entries(settings)) this.book.settings.set(key, json);
    this.book.settingsChanged = true;
  }

  private createFunctions(): ReturnType<typeof createCustomFunction>[] {
    const { functions: metadata } = this.options;
    if (metadata === undefined) return [];
    checkMetadata(metadata);
    return metadata.functions.map((entry) =>
      createCustomFunction(this.options.univer, {
        namespace: this.namespace,
        metadata: entry,
        allowsErrors: metadata.allowErrorForDataTypeAny === true,
        results: this.results,
        sheetPrefix: (sheetId) => `${quoteSheet(this.book.sheetById(sheetId)?.name ?? '')}!`,
      }),
    );
  }

  private createContext(): ModelContext {
    return {
      book: this.book,
      namespace: this.namespace,
      formatText: (value, numberFormat) => displayText(this.options.univer, value, numberFormat),
      watch: (event, target) => this.events.watch(event, target),
      unwatch: (event, target) => this.events.unwatch(event, target),
      notifyChanged: (sheet, area) => this.events.notifyChanged(sheet, area, true),
      notifyActivated: (sheet) => this.events.notifyActivated(sheet),
      requestCalculation: () => (this.mustCalculate = true),
    };
  }

  private get isCalculationDue(): boolean {
    return this.book.needsCalculation && (this.book.calculationMode !== 'Manual' || this.mustCalculate);
  }

  private async calculateIfDue(): Promise<void> {
    if (!this.isCalculationDue) return;
    this.mustCalculate = false;
    await this.book.calculate();
  }

  /** Calculates after an edit without keeping anybody waiting; a failure shows in the next settled(). */
  private settleSoon(): void {
    void this.settled().catch(() => undefined);
  }

  private async settle(): Promise<void> {
    for (let round = 0; round <= MOST_ROUNDS; round++) {
      await this.turns.take(() => this.calculateIfDue());
      if (!this.results.hasPending || !this.runtime.isReady) return;
      const { book } = this;
      const cells = await this.results.resolvePending((calls) => this.runtime.invoke(calls));
      if (book !== this.book) return;
      book.markCellsDirty(cells);
      this.mustCalculate = true;
    }
    throw new Error(`Custom functions were still outstanding after ${MOST_ROUNDS} rounds of calculation`);
  }

  private sheet(name: string): BookSheet {
    const sheet = this.book.findSheet(name);
    if (sheet === null) throw new HostError('ItemNotFound', `There is no worksheet "${name}"`);
    return sheet;
  }

  private cellArea(address: string): Area {
    const area = parseArea(address);
    if (area === null) throw new HostError('InvalidArgument', `"${address}" is not an address`);
    return area;
  }
}
