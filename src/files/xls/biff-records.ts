import { UnreadableFileError } from '../xlsx/unreadable-file-error';

/** The records of the format of Excel 97-2003 that are looked at ([MS-XLS] 2.3). */
export const RECORD = {
  formula: 0x0006,
  eof: 0x000a,
  protect: 0x0012,
  date1904: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  continue: 0x003c,
  window1: 0x003d,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  mergeCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  bof: 0x0809,
} as const;

export interface BiffRecord {
  readonly type: number;
  /** Where the record begins, its head of 4 bytes included. */
  readonly at: number;
  /** What follows the head. */
  readonly body: Uint8Array;
}

/**
 * The records of one part of a workbook, from its BOF to its EOF, without those of charts that stand inside it.
 * @throws UnreadableFileError `damaged-zip` where they do not begin or end, `legacy-xls` for a version before Excel 97.
 */
export function* recordsOf(stream: Uint8Array, start: number): Generator<BiffRecord> {
  let depth = 0;
  for (let at = start; at + 4 <= stream.length;) {
    const [type, length] = [u16(stream, at), u16(stream, at + 2)];
    const body = stream.subarray(at + 4, at + 4 + length);
    if (body.length < length) break;
    if (at === start) requireBiff8(type, body);
    if (type === RECORD.bof) depth += 1;
    if (depth === 1) yield { type, at, body };
    if (type === RECORD.eof && --depth === 0) return;
    at += 4 + length;
  }
  throw damaged('ends within a part');
}

function requireBiff8(type: number, body: Uint8Array): void {
  if (type === RECORD.bof && u16(body, 0) === 0x0600) return;
  // The versions before have BOF records of other numbers, or this one with another version in it.
  if ((type & 0xff) === 0x09) throw new UnreadableFileError('legacy-xls', 'a workbook of Excel 95 or older');
  throw damaged('a part does not begin where the workbook says');
}

/** Reads beyond a record's end are 0, as for a number that is not there. */
export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) + u16(bytes, at + 2) * 0x10000;
}

/** A text of `length` characters whose flags (one or two bytes a character) stand right before it. */
export function textAt(bytes: Uint8Array, flagsAt: number, length: number): string {
  const isWide = ((bytes[flagsAt] ?? 0) & 1) === 1;
  let text = '';
  for (let index = 0; index < length; index++) {
    const at = flagsAt + 1 + index * (isWide ? 2 : 1);
    if (at >= bytes.length) break;
    text += String.fromCharCode(isWide ? u16(bytes, at) : (bytes[at] ?? 0));
  }
  return text;
}

export function damaged(detail: string, options?: { cause: unknown }): UnreadableFileError {
  return new UnreadableFileError('damaged-zip', `a workbook of Excel 97-2003: ${detail}`, options);
}
