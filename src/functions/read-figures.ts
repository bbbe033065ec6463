import { parseWrittenNumber } from '../domain/text/numbers';
import { isCellError, type CellValue } from '../sheets/cells/grid';
import { readYes } from '../sheets/cells/marks';
import { toMatrix } from './arguments';
import { invalidValue, notAvailable, passOn } from './function-error';

/** A range read as counts to be added up, or as marks to be counted. */
export interface Figures {
  readonly kind: 'numbers' | 'marks';
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  /** Row by row; marks are 1 and 0; null is blank. */
  readonly values: readonly (number | null)[];
  readonly total: number;
}

export interface FiguresOptions {
  /** Whether cells may be marks (x, ✓, có): true where rows are counted, false where dossiers are added up. */
  readonly marks: boolean;
}

/**
 * Reads a number, or a range of numbers or of marks. Numbers are whole and not negative and add up; texts are read as
 * officers write them ("1.234"). A range of several cells whose figures are all marks, 0, 1 or blank is counted by its
 * marks. A single word such as "chưa có" is no number.
 * @throws FunctionError #N/A where all is blank; #VALUE! for what is no count; an error in a cell goes on
 */
export function readFigures(raw: unknown, label: string, { marks }: FiguresOptions): Figures {
  const matrix = toMatrix(raw);
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  const at = (index: number): string => placeIn(label, index, rows, columns);
  const cells = matrix.flat();
  const read = cells.map((cell, index) => readCell(cell, () => at(index)));
  if (read.every((value) => value === null)) throw notAvailable('blank', { label });

  const areMarks = marks && read.every((value) => typeof value !== 'number' || value === 0 || value === 1);
  const kind = areMarks && isCounted(cells, read) ? 'marks' : 'numbers';
  const values = read.map((value, index) => {
    if (kind === 'numbers' && typeof value === 'boolean') {
      throw invalidValue('not-a-number', { written: written(cells[index]), label: at(index) });
    }
    return typeof value === 'boolean' ? Number(value) : value;
  });
  return { kind, label, rows, columns, values, total: values.reduce<number>((sum, value) => sum + (value ?? 0), 0) };
}

/** One cell alone is counted only where it surely is a mark: "x" and TRUE are, "chưa có" and 1 are not. */
function isCounted(cells: readonly CellValue[], read: readonly (number | boolean | null)[]): boolean {
  return read.length > 1 || read[0] === true || typeof cells[0] === 'boolean';
}

function readCell(cell: CellValue, label: () => string): number | boolean | null {
  if (cell === null || typeof cell === 'boolean') return cell;
  if (isCellError(cell)) throw passOn(cell.error, label());
  if (typeof cell === 'number') return checkCount(cell, label);
  const number = parseWrittenNumber(cell);
  switch (number.kind) {
    case 'number':
      return checkCount(number.value, label);
    case 'none':
      return 0;
    case 'blank':
      return null;
    case 'ambiguous':
      throw invalidValue('ambiguous-number', { written: cell, readings: number.readings, label: label() });
    case 'percent':
      throw invalidValue('not-a-number', { written: cell, label: label() });
    case 'text': {
      const mark = readYes(cell);
      if (mark === null) throw invalidValue('not-a-number', { written: cell, label: label() });
      return mark;
    }
  }
}

function checkCount(value: number, label: () => string): number {
  if (value < 0) throw invalidValue('negative-count', { value, label: label() });
  if (!Number.isSafeInteger(value)) throw invalidValue('non-integer-count', { value, label: label() });
  return value;
}

function written(mark: CellValue | undefined): string {
  return typeof mark === 'string' ? mark : mark === true ? 'TRUE' : 'FALSE';
}

/** Where a figure stands in its range: a function does not know the addresses of its cells. */
export function placeIn(label: string, index: number, rows: number, columns: number): string {
  if (rows * columns === 1) return label;
  const row = `dòng ${String(Math.floor(index / columns) + 1)}`;
  return columns === 1
    ? `${label} ở ${row} của vùng`
    : `${label} ở ${row}, cột ${String((index % columns) + 1)} của vùng`;
}
