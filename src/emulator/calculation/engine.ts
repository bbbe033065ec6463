import type { ICellData, IRange, IWorkbookData, Univer, Workbook } from '@univerjs/core';
import type { BaseFunction, IAllRuntimeData, IFormulaDatasetConfig } from '@univerjs/engine-formula';
import type { Area } from '../../sheets/cells/grid';
import type { UniverModules } from '../book/univer-modules';

export interface DirtyArea {
  readonly sheetId: string;
  readonly area: Area;
}

export type FormulaData = IFormulaDatasetConfig['formulaData'];

/** A formula to be evaluated as if it stood in a cell, without being written. */
export interface Scratch {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** With the leading "=". */
  readonly formula: string;
}

/** Univer holds the workbook and calculates its formulas: when it is told to, never by itself. */
export class Engine {
  private readonly univer: Univer;
  private functions: readonly BaseFunction[] = [];

  /** @param instance the one whose interface shows the workbook, its formula engine registered; else one without any */
  constructor(
    private readonly modules: UniverModules,
    instance?: Univer,
  ) {
    this.univer = instance ?? withoutInterface(modules);
    compareAnew(modules);
    keepTextConstants(modules);
  }

  open(snapshot: Partial<IWorkbookData>): Workbook {
    const { core, formula } = this.modules;
    const workbook = this.univer.createUnit<IWorkbookData, Workbook>(core.UniverInstanceType.UNIVER_SHEET, snapshot);
    // The service of functions exists only once a workbook does.
    this.injector.get(formula.IFunctionService).registerExecutors(...this.functions);
    return workbook;
  }

  close(unitId: string): void {
    this.injector.get(this.modules.core.IUniverInstanceService).disposeUnit(unitId);
  }

  setFunctions(functions: readonly BaseFunction[]): void {
    this.functions = functions;
  }

  hasFunction(name: string): boolean {
    return this.injector.get(this.modules.formula.IFunctionService).hasExecutor(name);
  }

  /** Calculates everything, or what depends on (or stands in) the dirty areas. */
  async calculate(
    unitId: string,
    formulaData: FormulaData,
    dirty: readonly DirtyArea[] | 'all',
  ): Promise<IAllRuntimeData> {
    const { formula } = this.modules;
    const service = this.injector.get(formula.ICalculateFormulaService);
    const data = this.injector.get(formula.FormulaDataModel);
    return new Promise((resolve, reject) => {
      const subscription = service.executionCompleteListener$.subscribe((result) => {
        subscription.unsubscribe();
        resolve(result);
      });
      service
        .execute({
          formulaData,
          arrayFormulaCellData: data.getArrayFormulaCellData(),
          arrayFormulaRange: data.getArrayFormulaRange(),
          forceCalculate: dirty === 'all',
          dirtyRanges:
            dirty === 'all' ? [] : dirty.map(({ sheetId, area }) => ({ unitId, sheetId, range: toRange(area) })),
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
        })
        .catch(reject);
    });
  }

  /** Tells the engine that other formulas (or none) stand in these cells: it forgets what they depended on and spilled. */
  replaceFormulas(unitId: string, sheetId: string, cells: readonly { row: number; column: number }[]): DirtyArea[] {
    const { formula } = this.modules;
    const data = this.injector.get(formula.FormulaDataModel);
    const dependencies = this.injector.get(formula.IDependencyManagerService);
    const freed: DirtyArea[] = [];
    for (const { row, column } of cells) {
      dependencies.removeFormulaDependency(unitId, sheetId, row, column);
      const spilled = data.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
      if (spilled === undefined) continue;
      freed.push({ sheetId, area: fromRange(spilled) });
      const cell = { [row]: { [column]: null } };
      data.updateArrayFormulaCellData(unitId, sheetId, cell);
      data.updateArrayFormulaRange(unitId, sheetId, cell);
    }
    return freed;
  }

  /** The areas that array formulas of a sheet fill, by their first cell. */
  spills(unitId: string, sheetId: string): Area[] {
    const rows = this.injector.get(this.modules.formula.FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId];
    const areas: Area[] = [];
    for (const row of Object.values(rows ?? {}) as Record<number, IRange>[]) {
      for (const range of Object.values(row)) areas.push(fromRange(range));
    }
    return areas;
  }

  spilledCell(unitId: string, sheetId: string, row: number, column: number): ICellData | null {
    const data = this.injector.get(this.modules.formula.FormulaDataModel).getArrayFormulaCellData();
    return data[unitId]?.[sheetId]?.[row]?.[column] ?? null;
  }

  /** Evaluates formulas where they do not stand; results in the order of the requests, arrays by their first value. */
  async evaluate(unitId: string, scratches: readonly Scratch[]): Promise<unknown[]> {
    const formulas: Record<string, Record<number, Record<number, string[]>>> = {};
    const places = scratches.map(({ sheetId, row, column, formula }) => {
      const list = (((formulas[sheetId] ??= {})[row] ??= {})[column] ??= []);
      return list.push(formula) - 1;
    });
    // The engine remembers what it read until the next calculation; figures may have changed since.
    this.modules.formula.FORMULA_REF_TO_ARRAY_CACHE.clear();
    this.modules.formula.CELL_INVERTED_INDEX_CACHE.clear();
    const service = this.injector.get(this.modules.formula.ICalculateFormulaService);
    const results = await service.executeFormulas({ [unitId]: formulas });
    return scratches.map(({ sheetId, row, column }, index) => {
      const value = results[unitId]?.[sheetId]?.[row]?.[column]?.[places[index] ?? 0]?.value ?? null;
      return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
    });
  }

  private get injector(): ReturnType<Univer['__getInjector']> {
    return this.univer.__getInjector();
  }
}

/**
 * Univer keeps an index of the values that a column was compared with, in which 0, "" and a blank cell are one, and so
 * are 15 and "15": from its second formula on, a column with 0 is found to be "". Excel tells them apart, so every
 * comparison looks at the cells themselves.
 */
function compareAnew({ formula }: UniverModules): void {
  const index = formula.CELL_INVERTED_INDEX_CACHE;
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  index.set = () => undefined;
  index.setContinueBuildingCache = () => undefined;
}

/**
 * Univer reads a text constant among a function's arguments as if it were typed into a cell: "70,5%" arrives as 7.05,
 * "1e5" as 100000. Excel passes it as the text that it is, and a function that wants a number converts it itself;
 * Univer's functions of dates do not, so those go on being given the number of a date.
 */
function keepTextConstants({ formula }: UniverModules): void {
  formula.BaseFunction.prototype.isArgumentsIgnoreNumberPattern = () => true;
  const entries = [...formula.functionDate, ...formula.functionFinancial].flat();
  for (const entry of entries) {
    if (typeof entry !== 'function') continue;
    const own: BaseFunction = entry.prototype;
    if (!Object.hasOwn(own, 'isArgumentsIgnoreNumberPattern')) own.isArgumentsIgnoreNumberPattern = () => false;
  }
}

function withoutInterface({ core, formula }: UniverModules): Univer {
  const univer = new core.Univer({
    logLevel: core.LogLevel.ERROR,
    locale: core.LocaleType.VI_VN,
    // Univer insists on a table of texts, also where nothing is shown.
    locales: { [core.LocaleType.VI_VN]: {} },
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  return univer;
}

function toRange(area: Area): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

function fromRange(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}
