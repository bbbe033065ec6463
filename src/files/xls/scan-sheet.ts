import type { Area } from '../../sheets/cells/grid';
import { damaged, RECORD, recordsOf, u16 } from './biff-records';

const LAST_COLUMN = 255;
const CELLS: ReadonlySet<number> = new Set([
  ...[RECORD.formula, RECORD.rString, RECORD.labelSst, RECORD.number],
  ...[RECORD.label, RECORD.boolErr, RECORD.rk, RECORD.mulRk],
]);
/** Cell, cached value, flags, and the length of the formula itself. */
const FORMULA_HEAD = 22;

/** One worksheet as far as it is no matter of values. */
export interface ScannedSheet {
  /** The index of its style for each cell with a value, by row * 256 + column. */
  readonly styles: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly isProtected: boolean;
  /** The records that hold values, in order; formulas are cut down to their cached values. */
  readonly values: readonly Uint8Array[];
}

/**
 * Looks through a worksheet's records before their values are read: cells are counted here, and nothing but values is
 * left for the library, so that no hyperlink over a million cells, drawing or formula costs time or can be evaluated.
 * @param countCell called for each cell; it throws where there are too many
 * @throws UnreadableFileError `damaged-zip`, or what `countCell` throws
 */
export function scanSheet(stream: Uint8Array, start: number, countCell: () => void): ScannedSheet {
  const styles = new Map<number, number>();
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  const values: Uint8Array[] = [];
  let isProtected = false;
  let last = 0;
  const addCell = (row: number, column: number, style: number): void => {
    if (column > LAST_COLUMN) throw damaged(`a cell in column ${column}`);
    countCell();
    styles.set(row * 256 + column, style);
  };
  for (const { type, at, body } of recordsOf(stream, start)) {
    if (type !== RECORD.continue) last = type;
    if (type === RECORD.mergeCells) merges.push(...readMerges(body));
    else if (type === RECORD.row && (u16(body, 12) & 0x20) !== 0) hiddenRows.push(u16(body, 0));
    else if (type === RECORD.protect) isProtected ||= u16(body, 0) === 1;
    else if (CELLS.has(type)) {
      const [row, column] = [u16(body, 0), u16(body, 2)];
      if (body.length < 8) throw damaged('a cell without a value');
      if (type !== RECORD.mulRk) addCell(row, column, u16(body, 4));
      else for (let n = 0; n < (body.length - 6) / 6; n++) addCell(row, column + n, u16(body, 4 + n * 6));
    }
    if (type === RECORD.formula) values.push(...withoutFormula(body));
    else if (CELLS.has(last) || last === RECORD.string) values.push(stream.subarray(at, at + 4 + body.length));
  }
  return { styles, merges, hiddenRows, isProtected, values };
}

function withoutFormula(body: Uint8Array): Uint8Array[] {
  if (body.length < FORMULA_HEAD) throw damaged('a formula is cut off');
  const record = new Uint8Array(4 + FORMULA_HEAD);
  record.set([RECORD.formula, 0, FORMULA_HEAD, 0]);
  record.set(body.subarray(0, FORMULA_HEAD - 2), 4);
  return [record];
}

function readMerges(body: Uint8Array): Area[] {
  const merges: Area[] = [];
  for (let at = 2; at + 8 <= body.length; at += 8) {
    const [top, bottom, left, right] = [0, 2, 4, 6].map((offset) => u16(body, at + offset)) as [
      number,
      number,
      number,
      number,
    ];
    if (top <= bottom && left <= right) merges.push({ top, left, bottom, right });
  }
  return merges;
}
