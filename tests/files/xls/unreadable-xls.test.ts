import { CFB, utils, write, type BookType } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/files/read-workbook';
import { readXls } from '../../../src/files/xls/read-xls';
import { readingLimits } from '../../../src/files/xlsx/reading-limits';
import { sheetGrid } from '../../../src/files/xlsx/sheet-grid';
import { UnreadableFileError } from '../../../src/files/xlsx/unreadable-file-error';

/** The library types its reader of containers as anything. */
const containers = CFB as {
  read(bytes: Uint8Array, options: { type: 'array' }): unknown;
  find(container: unknown, path: string): { content: Uint8Array } | null;
  write(container: unknown, options: { type: 'array' }): number[];
  utils: { cfb_new(): unknown; cfb_add(container: unknown, path: string, content: Uint8Array): void };
};

const sheet = utils.aoa_to_sheet([
  ['STT', 'Đơn vị', 'Tỷ lệ'],
  [1, 'Phòng Nội vụ', 0.5],
  [2, 'Xã Bình An', 0.25],
]);
const written = (bookType: BookType, more = sheet): Uint8Array =>
  new Uint8Array(
    write({ Sheets: { S: more }, SheetNames: ['S'] }, { type: 'array', bookType, bookSST: true }) as ArrayBuffer,
  );
const whole = written('biff8');

/** Why a file is refused; a file that is read has no reason. Every other error fails the test. */
async function reasonOf(bytes: Uint8Array, limits = readingLimits): Promise<string | null> {
  try {
    const { sheets, styles } = await readWorkbook(bytes, limits);
    for (const one of sheets) sheetGrid(one, styles);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.reason;
    throw error;
  }
}

/** The same container around another stream of records. */
function withStream(change: (stream: number[]) => number[], name = '/Workbook'): Uint8Array {
  const container = containers.read(new Uint8Array(whole), { type: 'array' });
  const stream = change([...containers.find(container, '/Workbook')!.content]);
  const made = containers.utils.cfb_new();
  containers.utils.cfb_add(made, name, Uint8Array.from(stream));
  return new Uint8Array(containers.write(made, { type: 'array' }));
}

const record = (type: number, ...body: number[]): number[] => [
  type & 255,
  type >> 8,
  body.length & 255,
  body.length >> 8,
  ...body,
];

/** Puts records in front of the last EOF, which ends the only worksheet. */
const withRecords = (...records: readonly number[][]): Uint8Array =>
  withStream((stream) => [...stream.slice(0, stream.length - 4), ...records.flat(), ...record(0x0a)]);

describe('.xls files that are refused say why', () => {
  it('protected by a password, of Excel 95, of Excel 2, without a workbook', async () => {
    expect(
      await reasonOf(
        withStream((stream) => [...stream.slice(0, 20), ...record(0x2f, 1, 0, 1, 0), ...stream.slice(20)]),
      ),
    ).toBe('encrypted');
    expect(await reasonOf(withStream((stream) => stream, '/EncryptedPackage'))).toBe('encrypted');
    expect(await reasonOf(written('biff5'))).toBe('legacy-xls');
    expect(await reasonOf(written('biff2'))).toBe('legacy-xls');
    expect(await reasonOf(withStream((stream) => stream, '/WordDocument'))).toBe('not-a-workbook');
  });

  it('text with commas, text, nothing', async () => {
    for (const text of ['STT,Đơn vị\n1,"A"', 'a\tb\n1\t2', '', '<?xml version="1.0"?><Workbook/>'])
      expect(await reasonOf(new TextEncoder().encode(text))).toBe('not-a-workbook');
  });

  it('cut off anywhere', async () => {
    for (const length of [8, 500, 512, 1000, 1536, 2048, whole.length - 1024])
      expect(await reasonOf(whole.subarray(0, length)), String(length)).toBe('damaged-zip');
  });

  it('too many cells, a cell at the far corner, merged areas without end', async () => {
    expect(await reasonOf(whole, { ...readingLimits, cells: 8 })).toBe('too-large');
    expect(await reasonOf(whole, { ...readingLimits, fileSize: 100 })).toBe('too-large');
    const corner = record(0x203, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f);
    expect(await reasonOf(withRecords(corner))).toBe('too-large');
    const beyond = record(0x203, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f);
    expect(await reasonOf(withRecords(beyond))).toBe('damaged-zip');
    const merges = record(0xe5, 255, 3, ...Array.from({ length: 1023 }, () => [0, 0, 255, 255, 0, 0, 255, 0]).flat());
    expect(await reasonOf(withRecords(...Array.from({ length: 90 }, () => merges)))).toBe('too-large');
  });

  it('an allocation table that goes round in circles', async () => {
    const bytes = Uint8Array.from(whole);
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 128; sector++) view.setUint32(table + sector * 4, (sector + 1) % 8, true);
    expect(await reasonOf(bytes)).toBe('damaged-zip');
  });
});

describe('what claims much and holds little', () => {
  it('dimensions of a whole sheet, hyperlinks over all of it, a column of formats: only cells count', async () => {
    const dimensions = record(0x200, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0);
    const link = record(0x1b8, 0, 0, 255, 255, 0, 0, 255, 0, ...new Array<number>(40).fill(0));
    const bytes = withRecords(
      dimensions,
      ...Array.from({ length: 500 }, () => link),
      record(0x7d, 0, 0, 255, 0, 0, 9, 15, 0, 0, 0),
    );
    const { sheets, styles } = await readXls(bytes);
    expect(sheets[0] && sheetGrid(sheets[0], styles)?.cells).toEqual([
      ['STT', 'Đơn vị', 'Tỷ lệ'],
      [1, 'Phòng Nội vụ', 0.5],
      [2, 'Xã Bình An', 0.25],
    ]);
  });
});

describe('damaged bytes', () => {
  it('are refused or read, in no time and with no other error', async () => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect([null, 'damaged-zip', 'legacy-xls', 'encrypted', 'not-a-workbook', 'too-large']).toContain(
          await reasonOf(bytes),
        );
      }),
      { numRuns: 1500 },
    );
  });
});
