import type { WorkSheet } from '@e965/xlsx';
import type { CellValue } from '../../sheets/cells/grid';
import { damaged, RECORD } from './biff-records';

/** Values by row and column; rows and cells without one are missing. */
export type SheetValues = readonly (readonly CellValue[] | undefined)[];

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/**
 * The values of worksheets, by the library, which is loaded only now. It is given a workbook of nothing but shared texts
 * and cells: its readers of containers, hyperlinks, drawings and formulas trust what a file says.
 * @throws UnreadableFileError `damaged-zip`
 */
export async function readValues(
  sharedStrings: readonly Uint8Array[],
  sheets: readonly (readonly Uint8Array[])[],
): Promise<readonly SheetValues[]> {
  const { read } = await import('@e965/xlsx');
  try {
    const workbook = read(writeStream(sharedStrings, sheets), {
      ...{ type: 'array', dense: true, cellFormula: false, cellHTML: false, cellText: false },
    });
    return sheets.map((_, index) => valuesOf(workbook.Sheets[String(index)]));
  } catch (cause) {
    throw damaged('a record cannot be read', { cause });
  }
}

function valuesOf(sheet: WorkSheet | undefined): SheetValues {
  const rows = (sheet as { '!data'?: ({ t: string; v?: unknown } | undefined)[][] } | undefined)?.['!data'] ?? [];
  // `map` passes over what is missing: a cell at the far corner does not become a million blank ones.
  return rows.map((row) => row.map((cell) => (cell === undefined ? null : valueOf(cell.t, cell.v))));
}

function valueOf(type: string, value: unknown): CellValue {
  if (type === 'e') return { error: ERRORS[Number(value)] ?? '#N/A' };
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** A workbook whose sheets are called 0, 1, 2, …: names in a file may be the same, or those of an object's own members. */
function writeStream(sharedStrings: readonly Uint8Array[], sheets: readonly (readonly Uint8Array[])[]): Uint8Array {
  const names = sheets.map((_, index) => [...String(index)].map((digit) => digit.charCodeAt(0)));
  const places: number[] = [];
  const head = [
    bof(0x05),
    ...names.map((name) => record(RECORD.boundSheet, [0, 0, 0, 0, 0, 0, name.length, 0, ...name])),
  ];
  const pieces = [...head, ...sharedStrings, record(RECORD.eof, [])];
  let length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  for (const values of sheets) {
    places.push(length);
    for (const piece of [bof(0x10), ...values, record(RECORD.eof, [])]) {
      pieces.push(piece);
      length += piece.length;
    }
  }
  for (const [index, place] of places.entries()) {
    const listed = head[index + 1];
    if (listed !== undefined) new DataView(listed.buffer).setUint32(4, place, true);
  }
  const stream = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    stream.set(piece, at);
    at += piece.length;
  }
  return stream;
}

function bof(kind: number): Uint8Array {
  return record(RECORD.bof, [0x00, 0x06, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
}

function record(type: number, body: readonly number[]): Uint8Array {
  return Uint8Array.from([type & 0xff, type >> 8, body.length & 0xff, body.length >> 8, ...body]);
}
