import { UnreadableFileError } from '../xlsx/unreadable-file-error';

const HEADER = 512;
/** Sector numbers from here on mean "end", "free" or a part of the container's own tables. */
const FIRST_SPECIAL = 0xfffffffa;
const ENTRY = 128;
const [STORAGE_ROOT, STREAM] = [5, 2];

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly siblings: readonly number[];
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * The streams at the root of an OLE compound file, by name. Chains of sectors are followed for as many steps as the
 * file has sectors and no further: readers that trust them run for ever on a chain that bites its own tail.
 * @throws UnreadableFileError `damaged-zip`
 */
export class OleFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly sectorCount: number;
  private readonly tableSectors: readonly number[];
  private readonly entries: readonly Entry[];

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) throw damaged('cut off within its header');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged(`sectors of 2^${shift} bytes`);
    this.sectorSize = 1 << shift;
    this.sectorCount = Math.ceil(bytes.length / this.sectorSize) - 1;
    this.tableSectors = this.readTableSectors();
    this.entries = readEntries(this.readChain(this.view.getUint32(48, true)));
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** The whole content of a stream at the root; null where there is none of that name. */
  read(name: string): Uint8Array | null {
    const entry = this.find(name);
    if (entry === undefined) return null;
    const content = entry.size < this.view.getUint32(56, true) ? this.readMini(entry) : this.readChain(entry.start);
    if (content.length < entry.size) throw damaged(`"${name}" is cut off`);
    return content.subarray(0, entry.size);
  }

  /** Only at the root: an embedded workbook has streams of the same names in a storage of its own. */
  private find(name: string): Entry | undefined {
    const open = [this.root().child];
    const seen = new Set<number>();
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const entry = this.entries[at];
      if (entry === undefined || seen.has(at)) continue;
      seen.add(at);
      if (entry.type === STREAM && entry.name.toLowerCase() === name.toLowerCase()) return entry;
      open.push(...entry.siblings);
    }
    return undefined;
  }

  private root(): Entry {
    const root = this.entries.find(({ type }) => type === STORAGE_ROOT);
    if (root === undefined) throw damaged('no root entry');
    return root;
  }

  /** Which sectors hold the allocation table: the first 109 are listed in the header, the others in a chain. */
  private readTableSectors(): number[] {
    const found: number[] = [];
    const add = (at: number): void => {
      const sector = this.view.getUint32(at, true);
      if (sector < FIRST_SPECIAL) found.push(sector);
    };
    for (let at = 76; at < HEADER; at += 4) add(at);
    let next = this.view.getUint32(68, true);
    for (let steps = 0; next < FIRST_SPECIAL; steps++) {
      const from = this.offset(next);
      const last = from + this.sectorSize - 4;
      if (steps > this.sectorCount || last + 4 > this.bytes.length) throw damaged('the allocation table');
      for (let at = from; at < last; at += 4) add(at);
      next = this.view.getUint32(last, true);
    }
    return found;
  }

  private offset(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private next(sector: number): number {
    const perSector = this.sectorSize / 4;
    const table = this.tableSectors[Math.floor(sector / perSector)];
    const at = table === undefined ? Infinity : this.offset(table) + (sector % perSector) * 4;
    if (at + 4 > this.bytes.length) throw damaged(`no entry for sector ${sector}`);
    return this.view.getUint32(at, true);
  }

  private readChain(start: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (let sector = start; sector < FIRST_SPECIAL; sector = this.next(sector)) {
      if (pieces.length > this.sectorCount || sector >= this.sectorCount) throw damaged('a chain of sectors');
      pieces.push(this.bytes.subarray(this.offset(sector), this.offset(sector) + this.sectorSize));
    }
    return join(pieces);
  }

  /** Small streams stand in blocks of 64 bytes inside a stream of the root's, with an allocation table of their own. */
  private readMini({ start, size }: Entry): Uint8Array {
    const content = this.readChain(this.root().start);
    const table = this.readChain(this.view.getUint32(60, true));
    const nextOf = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const pieces: Uint8Array[] = [];
    let block = start;
    for (let left = size; left > 0; left -= 64) {
      if (block >= FIRST_SPECIAL || block * 4 + 4 > table.length) throw damaged('a chain of small blocks');
      pieces.push(content.subarray(block * 64, block * 64 + 64));
      block = nextOf.getUint32(block * 4, true);
    }
    return join(pieces);
  }
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      siblings: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function damaged(detail: string): UnreadableFileError {
  return new UnreadableFileError('damaged-zip', `an OLE compound file: ${detail}`);
}
