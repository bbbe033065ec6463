import { foldKey } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import type { BodyRow } from './body-rows';
import { mayBeNamed, rowNamed } from './row-names';
import type { Table } from './table';

/** A unit with the rows that are counted for it. */
export interface UnitRows {
  readonly name: string;
  /** Where it is named first. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly number[];
}

export interface RowsOfUnits {
  readonly units: readonly UnitRows[];
  /** Rows above the first unit: they may be anybody's. */
  readonly nobodys: readonly number[];
  /** All rows for a check of their totals: those counted as data, the units' own lines and the totals between and below them. */
  readonly body: readonly BodyRow[];
}

/** How the rows of a list say whose they are. */
export interface UnitRowsRequest {
  /** Procedures, fields, or whatever a unit's rows are of. */
  readonly nameColumn: number;
  /** A column of its own for the units; without one they stand in lines above their rows. */
  readonly unitColumn: number | undefined;
  readonly figureColumns: readonly number[];
  readonly isKnownUnit: (name: string) => boolean;
  /** Rows that are a unit's heading, whether the plan has it or not. */
  readonly lines: ReadonlySet<number>;
}

const [WHOLE, PART] = [1, 5];

/**
 * Tells whose each row of a list of several units is: by the unit's cell in its row, which may stand in the first of its rows
 * alone, or by the line above. A unit's own line with figures, and "Cộng" below its rows, are what they add up to.
 */
export function rowsOfUnits(sheet: TextGrid, table: Table, request: UnitRowsRequest): RowsOfUnits {
  const gathering = new Gathering(sheet, request);
  for (let row = table.firstRow; row <= table.lastRow; row++) gathering.take(row);
  return gathering.result();
}

class Gathering {
  private readonly units = new Map<string, { name: string; row: number; column: number; rows: number[] }>();
  private readonly nobodys: number[] = [];
  private readonly body: BodyRow[] = [];
  private current: { readonly rows: number[] } | undefined;
  /** "Hộ tịch" once for the units that have it: their rows below it have no name of their own. */
  private readonly isNameAbove: boolean;

  constructor(
    private readonly sheet: TextGrid,
    private readonly request: UnitRowsRequest,
  ) {
    this.isNameAbove = request.unitColumn !== undefined && request.unitColumn > request.nameColumn;
  }

  take(row: number): void {
    const { nameColumn, unitColumn, figureColumns, isKnownUnit, lines } = this.request;
    const name = this.sheet.text(row, nameColumn);
    const hasFigures = figureColumns.some((column) => this.sheet.text(row, column) !== '');
    if (unitColumn === undefined) {
      if (name === '') return;
      if (lines.has(row) || isKnownUnit(name)) this.begin(name, row, nameColumn, hasFigures);
      else this.add(row, name);
      // Rows below "Toàn thành phố" are not those of the unit above it.
      if (!hasFigures && isTotal(name)) this.current = undefined;
      return;
    }
    const unit = this.sheet.text(row, unitColumn);
    if (isTotal(unit) || (name !== '' && isTotal(name))) {
      this.total(row, isTotal(unit) ? unit : name);
      return;
    }
    if (unit === '' && name === '') {
      // Sums are often left without a label; what is none is told as one that does not fit.
      if (hasFigures) this.total(row, '');
      return;
    }
    const isOwnLine = name === '' && !this.isNameAbove;
    if (unit !== '') this.begin(unit, row, unitColumn, isOwnLine && hasFigures);
    if (!isOwnLine) this.add(row, name);
  }

  result(): RowsOfUnits {
    // A unit of which nothing stands but its own line is told by that line.
    const bare = new Set([...this.units.values()].flatMap(({ row, rows }) => (rows.length > 0 ? [] : [row])));
    const units = [...this.units.values()].map((unit) => (bare.has(unit.row) ? { ...unit, rows: [unit.row] } : unit));
    const body = this.body.map((row) => (bare.has(row.row) ? { ...row, kind: 'data' as const, depth: PART } : row));
    return { units, nobodys: this.nobodys, body };
  }

  private begin(name: string, row: number, column: number, isWhole: boolean): void {
    const key = foldKey(name);
    const known = this.units.get(key) ?? { name, row, column, rows: [] };
    this.units.set(key, known);
    // Where another unit begins, the one before it ends.
    if (isWhole || this.current !== known) this.tell(row, isWhole ? 'section-total' : 'section', name, WHOLE);
    this.current = known;
  }

  private add(row: number, name: string): void {
    if (isTotal(name)) {
      this.total(row, name);
      return;
    }
    (this.current?.rows ?? this.nobodys).push(row);
    this.tell(row, 'data', name, PART);
  }

  /** "Cộng" may be a unit's or that of all units: its sum tells. */
  private total(row: number, name: string): void {
    this.tell(row, told(name) ?? 'total', name, WHOLE);
  }

  private tell(row: number, kind: BodyRow['kind'], name: string, depth: number): void {
    this.body.push({ row, kind, name, depth, nameColumn: this.request.nameColumn, number: '' });
  }
}

function told(name: string): 'total' | 'section-total' | null {
  // Most names are known by their first letters to be none such, and need not be folded.
  const named = mayBeNamed(name) ? rowNamed(foldKey(name)) : null;
  return named === 'total' || named === 'section-total' ? named : null;
}

function isTotal(name: string): boolean {
  return name !== '' && told(name) !== null;
}
