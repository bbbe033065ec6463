import { Deflate } from 'fflate';
import { CRC_START, finishCrc, updateCrc } from './crc32';
import type { ZipEntry } from './zip-entries';

const UTF8_NAME = 0x800;

/** Writes a zip archive; entries come out in their order, those of another archive with their bytes as they were. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const size = entries.reduce((sum, { rawName, compressed }) => sum + 76 + 2 * rawName.length + compressed.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.compressed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.compressed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields from "version needed" to the name's length, which both headers share. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  // Sizes are known here, so none follow the data (bit 3), whatever the original did.
  view.setUint16(at + 2, entry.flags & UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

/** Encodes and compresses a part's text as it comes, so that a large worksheet is never in memory as a whole. */
export function compressPart(name: string, chunks: Iterable<string>, modified: number): ZipEntry {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  // On the XML of worksheets level 4 is as small as the usual 6, in two thirds of the time.
  const deflate = new Deflate({ level: 4 }, (piece) => pieces.push(piece));
  let size = 0;
  let crc = CRC_START;
  for (const chunk of chunks) {
    const bytes = encoder.encode(chunk);
    size += bytes.length;
    crc = updateCrc(crc, bytes);
    deflate.push(bytes, false);
  }
  deflate.push(new Uint8Array(0), true);
  return {
    ...{ name, rawName: encoder.encode(name), flags: UTF8_NAME, method: 8, modified },
    ...{ crc: finishCrc(crc), size, compressed: concatenate(pieces) },
  };
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
