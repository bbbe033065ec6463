import type { WorkbookChanges, WorkbookData } from '../../files/xlsx/workbook-data';
import type { LineEdit } from '../../files/xlsx/lines/line-edit';
import { type Area, type CellValue, isCellError } from '../../sheets/cells/grid';
import type { Appearance, RuleLook } from '../book/appearance';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import { collectChanges } from '../book/collect-changes';
import { EMPTY_WORKBOOK, openBook } from '../book/open-book';
import { CallResults } from '../calculation/call-results';
import { createCustomFunctions } from './create-custom-functions';
import { type CellEdit, adoptEdits } from '../book/adopt-edits';
import { Engine } from '../calculation/engine';
import { parseArea } from '../formulas/a1';
import { findArea } from '../model/addresses';
import { changeLines } from '../model/change-lines';
import type { ModelContext } from '../model/context';
import { typeCells } from '../model/type-cells';
import { Workbook } from '../model/workbook';
import { Dispatcher } from '../protocol/dispatcher';
import { HostError } from '../protocol/host-error';
import type { BatchRequest, BatchResponse } from '../protocol/wire';
import { AddinWindow } from './addin-window';
import { Bridge } from './bridge';
import { createContext } from './create-context';
import { CELL_EDIT_REFUSAL } from './cell-edit-refusal';
import { Calculator } from './calculator';
import { Events } from './events';
import { FunctionRuntime } from './function-runtime';
import { DEFAULT_NAMESPACE, type HostOptions, isVersionAtLeast, USUAL_SETS } from './options';
import { createServices, isOfFunctionRuntime } from './services';
import { type CellPlace, shownFills, shownLooks } from './shown-looks';
import { Turns } from './turns';

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
  /** The add-in's pane. */
  readonly addin: AddinWindow;

  private readonly engine: Engine;
  private readonly bridge: Bridge;
  private readonly events: Events;
  private readonly runtime: FunctionRuntime;
  private readonly results = new CallResults();
  private readonly turns = new Turns();
  private readonly calculator: Calculator;
  private readonly listeners = new Set<() => void>();
  private readonly dispatcher: Dispatcher;
  private readonly namespace: string;
  private book: Book;
  private workbook: Workbook;
  private file: WorkbookData = EMPTY_WORKBOOK;
  private isEditingCell = false;

  constructor(private readonly options: HostOptions) {
    this.namespace = options.namespace ?? DEFAULT_NAMESPACE;
    this.hasSizeLimits = options.platform === 'web';
    this.sets = { ExcelApi: options.excelApi ?? '1.15', ...(options.sets ?? USUAL_SETS) };
    this.bridge = new Bridge(this);
    this.events = new Events((messages) => this.bridge.push(messages));
    this.runtime = new FunctionRuntime((messages) => this.bridge.push(messages));
    this.addin = new AddinWindow(
      (messages) => this.bridge.push(messages),
      () => this.tellChanged(),
    );
    this.calculator = new Calculator({
      turns: this.turns,
      results: this.results,
      runtime: this.runtime,
      book: () => this.book,
      onCalculated: () => this.tellChanged(),
    });
    this.engine = new Engine(options.univer, options.instance);
    this.engine.setFunctions(
      createCustomFunctions(options, this.namespace, this.results, (id) => this.book.sheetById(id)?.name ?? ''),
    );
    this.dispatcher = new Dispatcher({
      root: () => this.workbook,
      services: createServices(this.runtime.service, this.addin.service),
      isSupported: (version) => isVersionAtLeast(this.sets['ExcelApi'] ?? '0', version),
      beforeRead: () => this.calculator.calculateIfDue(),
    });
    this.book = openBook(this.engine, EMPTY_WORKBOOK, this.namespace);
    this.workbook = new Workbook(this.createContext());
  }

  /** Puts the bridge onto the window in which office.js is going to run; done again, the add-in starts anew. */
  install(target: object): void {
    this.events.forgetAll();
    this.runtime.restart();
    this.bridge.install(target);
  }

  /** Settled when the add-in's custom functions take calls. */
  get functionsReady(): Promise<void> {
    return this.runtime.ready;
  }

  /** Closes the workbook and opens another (null: an empty one) and calculates it, functions of a started add-in too. */
  async openWorkbook(data: WorkbookData | null, name = 'Book1.xlsx', look: Appearance | null = null): Promise<void> {
    await this.settled();
    await this.turns.take(() => {
      this.engine.close(this.book.unitId);
      this.events.forgetSheets();
      this.dispatcher.reset();
      this.file = data ?? EMPTY_WORKBOOK;
      this.book = openBook(this.engine, this.file, this.namespace, look);
      this.book.name = name;
      this.workbook = new Workbook(this.createContext());
      this.calculator.request('full');
      this.tellChanged();
    });
    await this.options.startForWorkbook?.();
    await this.settled();
  }

  /** The workbook that is open now, for an interface that shows it. */
  get openBook(): Book {
    return this.book;
  }

  /** Calls back whenever the open workbook, its selection or the pane's place may have changed. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Waits until everything is calculated and no custom function is outstanding. */
  settled(): Promise<void> {
    return this.calculator.settled();
  }

  /**
   * What the open workbook now has that its file has not.
   * @throws Error where something is still to be calculated: what a cell shows meanwhile must not get into a file
   */
  changes(): WorkbookChanges {
    if (!this.calculator.isSettled) {
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
      typeCells(this.createContext(false), sheet, area, input, 'typeInto');
    });
    this.calculator.settleSoon();
  }

  /** A person changed cells in the interface that shows this workbook, so that its model has them already. */
  async adoptEdits(unitSheetId: string, edits: readonly CellEdit[]): Promise<void> {
    await this.turns.take(() => {
      const sheet = this.book.sheetById(unitSheetId);
      if (sheet === null || edits.length === 0) return;
      const area = adoptEdits(this.book, sheet, edits);
      this.events.notifyChanged(sheet, area, false);
    });
    this.calculator.settleSoon();
  }

  /** A person inserts or deletes whole rows or columns. @throws HostError where Excel refuses it, or it is not emulated */
  async editLines(unitSheetId: string, lines: LineEdit): Promise<void> {
    await this.turns.take(() => {
      const sheet = this.book.sheetById(unitSheetId);
      if (sheet !== null) changeLines(this.createContext(false), sheet, lines, 'editLines');
    });
    this.tellChanged();
    this.calculator.settleSoon();
  }

  /** A person presses a ribbon button that runs a function of the add-in. */
  pressButton(controlId: string, action: string): void {
    this.bridge.invokeCommand(controlId, action);
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

  /** What the conditional formats give to cells now, in the order of the cells. */
  async shownLooks(sheetName: string, cells: readonly CellPlace[]): Promise<readonly RuleLook[]> {
    await this.settled();
    return this.turns.take(() => shownLooks(this.book, this.sheet(sheetName), cells));
  }

  // The bridge's side.

  async execute(request: BatchRequest): Promise<BatchResponse> {
    // Results of functions must come in while a batch waits for its turn.
    if (isOfFunctionRuntime(request)) return this.dispatcher.execute(request);
    const response = await this.turns.take(() =>
      this.isEditingCell ? CELL_EDIT_REFUSAL : this.dispatcher.execute(request),
    );
    this.tellChanged();
    this.calculator.settleSoon();
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

  private createContext(isByAddin = true): ModelContext {
    return createContext(this.book, this.options, this.events, this.calculator, isByAddin);
  }

  private tellChanged(): void {
    for (const listener of this.listeners) listener();
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
