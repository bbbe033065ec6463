import type { Area } from '../../sheets/cells/grid';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument } from '../protocol/host-error';
import type { ModelContext } from './context';
import { NamedItemCollection } from './named-items';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export class Workbook {
  static readonly schema: ClassSchema = {
    name: 'Workbook',
    scalars: ['name'],
    navigations: ['application', 'names', 'settings', 'tables', 'worksheets'],
    methods: ['getActiveCell', 'getSelectedRange', 'getSelectedRanges'],
  };
  readonly application: Application;
  readonly names: NamedItemCollection;
  readonly settings: SettingCollection;
  readonly tables: TableCollection;
  readonly worksheets: WorksheetCollection;

  constructor(private readonly ctx: ModelContext) {
    this.application = new Application(ctx);
    this.names = new NamedItemCollection(ctx, null);
    this.settings = new SettingCollection(ctx);
    this.tables = new TableCollection(ctx, null);
    this.worksheets = new WorksheetCollection(ctx);
  }

  get name(): string {
    return this.ctx.book.name;
  }

  getSelectedRange(): Range {
    const { sheet, areas } = this.selection();
    const [area, ...more] = areas;
    if (area === undefined || more.length > 0) throw invalidArgument('Workbook.getSelectedRange');
    return new Range(this.ctx, sheet, area);
  }

  getSelectedRanges(): RangeAreas {
    const { sheet, areas } = this.selection();
    return new RangeAreas(this.ctx, sheet, areas);
  }

  getActiveCell(): Range {
    const { sheet, areas } = this.selection();
    return new Range(this.ctx, sheet, areas[0] ?? FIRST_CELL).getCell(0, 0);
  }

  private selection(): NonNullable<ModelContext['book']['selection']> {
    return this.ctx.book.selection ?? { sheet: this.ctx.book.activeSheet, areas: [FIRST_CELL] };
  }
}

class Application {
  static readonly schema: ClassSchema = {
    name: 'Application',
    scalars: ['calculationMode'],
    methods: ['calculate', 'suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'],
  };

  constructor(private readonly ctx: ModelContext) {}

  get calculationMode(): string {
    return this.ctx.book.calculationMode;
  }

  set calculationMode(value: unknown) {
    if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual') {
      throw invalidArgument('Application.calculationMode');
    }
    this.ctx.book.calculationMode = value;
  }

  calculate(type: unknown): void {
    const isFull = type === 'Full' || type === 'FullRebuild';
    if (!isFull && type !== 'Recalculate') throw invalidArgument('Application.calculate');
    if (isFull) this.ctx.book.markAllDirty();
    this.ctx.requestCalculation(isFull ? 'full' : 'due');
  }

  /** Nothing to do: this host calculates only when something is read. */
  suspendApiCalculationUntilNextSync(): void {}

  /** Nothing to do: this host draws nothing by itself. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
