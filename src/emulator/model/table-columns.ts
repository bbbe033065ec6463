import type { BookSheet } from '../book/book-sheet';
import { columnNames, type TableEntry } from '../book/tables';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { requireUnprotected } from './context';

export class TableColumnCollection {
  static readonly schema: ClassSchema = {
    name: 'TableColumnCollection',
    isCollection: true,
    scalars: ['count'],
    methods: ['getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  };

  constructor(
    private readonly sheet: BookSheet,
    private readonly table: TableEntry,
  ) {}

  items(): readonly TableColumn[] {
    return columnNames(this.sheet, this.table).map(
      (name, index) => new TableColumn(this.sheet, this.table, index, name),
    );
  }

  get count(): number {
    return this.items().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (column === null) throw itemNotFound('TableColumnCollection.getItem');
    return column;
  }

  /** By its heading, in whatever letters, or its id. */
  getItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    return this.items().find(({ name, id }) => name.toLowerCase() === wanted || id === key) ?? null;
  }

  getItemAt(index: unknown): TableColumn {
    const column = this.items()[Number(index)];
    if (column === undefined) throw invalidArgument('TableColumnCollection.getItemAt');
    return column;
  }
}

class TableColumn {
  static readonly schema: ClassSchema = {
    name: 'TableColumn',
    id: 'id',
    scalars: ['id', 'index', 'name'],
    navigations: ['filter'],
  };
  readonly filter: Filter;

  constructor(
    sheet: BookSheet,
    table: TableEntry,
    private readonly place: number,
    private readonly heading: string,
  ) {
    this.filter = new Filter(sheet, table, place);
  }

  /** Excel counts a table's columns from 1. */
  get id(): number {
    return this.place + 1;
  }

  get index(): number {
    return this.place;
  }

  get name(): string {
    return this.heading;
  }
}

class Filter {
  static readonly schema: ClassSchema = { name: 'Filter', methods: ['applyValuesFilter', 'clear'] };

  constructor(
    private readonly sheet: BookSheet,
    private readonly table: TableEntry,
    private readonly column: number,
  ) {}

  /** Hides the rows that show something else. */
  applyValuesFilter(values: unknown): void {
    const location = 'Filter.applyValuesFilter';
    requireUnprotected(this.sheet, location);
    if (!Array.isArray(values)) throw invalidArgument(location);
    this.table.filters.set(this.column, new Set(values.map(String)));
  }

  clear(): void {
    requireUnprotected(this.sheet, 'Filter.clear');
    this.table.filters.delete(this.column);
  }
}
