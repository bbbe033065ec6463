import { UnreadableFileError } from './unreadable-file-error';
import type { ReadingLimits } from './reading-limits';

/** One file of a zip archive as its central directory describes it, with its content still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Time and date of DOS, as one field. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;

/**
 * Lists the files of a zip archive by its central directory, which, unlike the local headers that a streaming reader
 * goes by, is right also where sizes follow the data. Contents are views on `bytes`, not copies.
 * @throws UnreadableFileError `not-a-zip`, `damaged-zip`, `encrypted`, `zip-bomb` (overlapping files), `too-large`.
 */
export function readZipEntries(bytes: Uint8Array, limits: ReadingLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    if (count > limits.entries) throw new UnreadableFileError('too-large', `${count} parts`);
    const entries: ZipEntry[] = [];
    let at = offset;
    let total = 0;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged('no directory entry where one is expected');
      const entry = readEntry(view, bytes, at);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      total += entry.compressed.length;
      if (total > bytes.length) throw new UnreadableFileError('zip-bomb', 'files of the archive overlap');
      if (!entry.name.endsWith('/')) entries.push(entry);
    }
    return entries;
  } catch (cause) {
    // DataView says with a RangeError that a header points outside the file.
    if (cause instanceof RangeError) throw new UnreadableFileError('damaged-zip', 'cut off', { cause });
    throw cause;
  }
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const is64 = at >= 20 && view.getUint32(at - 20, true) === END64_LOCATOR_SIGNATURE;
    if (!is64 || (count !== 0xffff && offset !== 0xffffffff)) return { count, offset };
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end64, true) !== END64_SIGNATURE) throw damaged('no zip64 end record');
    return {
      count: Number(view.getBigUint64(end64 + 32, true)),
      offset: Number(view.getBigUint64(end64 + 48, true)),
    };
  }
  const startsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
  if (startsAsZip) throw damaged('no central directory');
  throw new UnreadableFileError('not-a-zip', 'no zip archive');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  // Some writers use backslashes; names of parts are ASCII in practice.
  const name = new TextDecoder().decode(rawName).replace(/\\/g, '/').replace(/^\/+/, '');
  if ((flags & 1) !== 0) throw new UnreadableFileError('encrypted', `the part ${name} is encrypted`);
  if (method !== 0 && method !== 8) throw damaged(`compression method ${method} of ${name}`);
  const [size, compressedSize, offset] = readSizes(view, at, at + 46 + nameLength, extraLength);
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw damaged(`no header of ${name}`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw damaged(`${name} is cut off`);
  return {
    name,
    rawName,
    flags,
    method,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: bytes.subarray(start, start + compressedSize),
  };
}

/** Size, compressed size and offset; where a field is full (0xffffffff) the zip64 extra field holds it, in this order. */
function readSizes(view: DataView, at: number, extraAt: number, extraLength: number): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  for (let extra = extraAt; extra + 4 <= extraAt + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    for (const index of [0, 1, 2] as const) {
      if (sizes[index] !== 0xffffffff) continue;
      sizes[index] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return sizes;
}

function damaged(detail: string): UnreadableFileError {
  return new UnreadableFileError('damaged-zip', detail);
}
