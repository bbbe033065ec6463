/** An Excel error value standing in a cell: #REF!, #N/A, … */
export interface CellError {
  readonly error: string;
}

/** A cell's value. Blank is null: it is not 0 and not "". */
export type CellValue = string | number | boolean | null | CellError;

/** A rectangle, zero-based and inclusive, in the coordinates of the worksheet. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cell values as read from a worksheet (or passed to a custom function). */
export interface Grid {
  /** The worksheet's name; empty where it is not known. */
  readonly sheet: string;
  /** The workbook's name, where it is known and about this sheet: it may say whose figures these are, and of when. */
  readonly file?: string | undefined;
  /** Zero-based position of cells[0][0] on the worksheet. */
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly CellValue[])[];
  /** Merged areas; undefined where the host cannot tell (older Excel, a custom function's argument). */
  readonly merges?: readonly Area[] | undefined;
  /** The number format codes of some columns, by zero-based worksheet column; each list runs along `cells`. */
  readonly formats?: ReadonlyMap<number, readonly string[]> | undefined;
  /** The font shared by the whole rectangle, where it is one and known: legacy encodings are told by it. */
  readonly font?: string | undefined;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

const names: string[] = [];

/** Column letters of a zero-based column. @example columnName(27) // 'AB' */
export function columnName(column: number): string {
  return (names[column] ??= spellColumn(column));
}

function spellColumn(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A1 address of a zero-based position. @example cellAddress(8, 3) // 'D9' */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** A1 address of an area; one cell is written alone. @example areaAddress({ top: 6, left: 3, bottom: 43, right: 3 }) // 'D7:D44' */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}
