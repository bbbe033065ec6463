import { Inflate } from 'fflate';
import { CRC_START, finishCrc, updateCrc } from './crc32';
import type { ReadingLimits } from './reading-limits';
import { UnreadableFileError } from './unreadable-file-error';
import type { ZipEntry } from './zip-entries';

/** Small enough that even the densest deflate stream (about 1:1000) gives a few megabytes at a time. */
const COMPRESSED_STEP = 8 * 1024;
const STORED_STEP = 1024 * 1024;

/** What may still be inflated of one file; shared by all its parts. */
export class InflateBudget {
  private left: number;

  constructor(private readonly limits: ReadingLimits) {
    this.left = limits.inflatedSize;
  }

  /** @throws UnreadableFileError before anything is inflated, by what the archive says of the entry. */
  open(entry: ZipEntry): void {
    const { ratio, ratioFrom } = this.limits;
    if (entry.size > ratioFrom && entry.size > ratio * entry.compressed.length) {
      throw new UnreadableFileError('zip-bomb', `${entry.name} inflates ${entry.compressed.length} to ${entry.size}`);
    }
    this.left -= entry.size;
    if (this.left < 0) throw new UnreadableFileError('too-large', `${entry.name} inflates to ${entry.size}`);
  }
}

/**
 * Inflates an entry piece by piece, so that a large worksheet is never in memory as a whole.
 * @throws UnreadableFileError `zip-bomb` (more than it says), `damaged-zip`, `too-large`.
 */
export function* inflateEntry(entry: ZipEntry, budget: InflateBudget): Generator<Uint8Array> {
  budget.open(entry);
  let inflated = 0;
  let crc = CRC_START;
  for (const chunk of entry.method === 0 ? storedChunks(entry) : deflatedChunks(entry)) {
    inflated += chunk.length;
    if (inflated > entry.size) throw new UnreadableFileError('zip-bomb', `${entry.name} is larger than it says`);
    crc = updateCrc(crc, chunk);
    yield chunk;
  }
  if (inflated < entry.size) throw new UnreadableFileError('damaged-zip', `${entry.name} is shorter than it says`);
  // A figure that was changed by a damaged disk or download must not be taken for the officer's.
  if (finishCrc(crc) !== entry.crc) throw new UnreadableFileError('damaged-zip', `${entry.name} has another checksum`);
}

function* storedChunks(entry: ZipEntry): Generator<Uint8Array> {
  for (let at = 0; at < entry.compressed.length; at += STORED_STEP) {
    yield entry.compressed.subarray(at, at + STORED_STEP);
  }
}

function* deflatedChunks(entry: ZipEntry): Generator<Uint8Array> {
  const { compressed } = entry;
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at < compressed.length; at += COMPRESSED_STEP) {
    const end = Math.min(at + COMPRESSED_STEP, compressed.length);
    try {
      inflate.push(compressed.subarray(at, end), end === compressed.length);
    } catch (cause) {
      throw new UnreadableFileError('damaged-zip', `${entry.name} cannot be inflated`, { cause });
    }
    yield* ready.splice(0);
  }
}
