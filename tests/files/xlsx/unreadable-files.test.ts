import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readingLimits } from '../../../src/files/xlsx/reading-limits';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { UnreadableFileError } from '../../../src/files/xlsx/unreadable-file-error';
import { buildPackage, link, packageParts, relationships, worksheet, zipText } from './build-package';

function reasonOf(bytes: Uint8Array, limits = readingLimits): string {
  try {
    readXlsx(bytes, limits);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFileError);
    return (error as UnreadableFileError).reason;
  }
  return 'read';
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string): Uint8Array => {
  return Uint8Array.from([...OLE, ...new Uint8Array(600), ...Buffer.from(stream, 'utf16le'), 0, 0]);
};
const sheetOf = (rows: string): Uint8Array => buildPackage({ sheets: [worksheet(rows)] });
const whole = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');

describe('what cannot be read says why', () => {
  it('text, an empty file, an archive cut off', () => {
    expect(reasonOf(new TextEncoder().encode('Đơn vị;Tỷ lệ'))).toBe('not-a-zip');
    expect(reasonOf(new Uint8Array())).toBe('not-a-zip');
    expect(reasonOf(whole.slice(0, whole.length - 30))).toBe('damaged-zip');
  });

  it('a part whose bytes were damaged, be it by one bit', () => {
    const directory = Buffer.from(whole).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    for (const length of [40, 12]) {
      const bytes = whole.slice();
      bytes.fill(0xff, directory - length, directory);
      expect(reasonOf(bytes)).toBe('damaged-zip');
    }
    const stored = zipSync(
      Object.fromEntries(
        Object.entries(packageParts({ sheets: [worksheet('<row><c><v>15</v></c></row>')] })).map(([name, text]) => {
          return [name, [new TextEncoder().encode(text), { level: 0 }]];
        }),
      ),
    );
    const figure = Buffer.from(stored).indexOf('<v>15') + 3;
    stored[figure] = '9'.charCodeAt(0);
    expect(reasonOf(stored)).toBe('damaged-zip');
  });

  it('a workbook with a password, one of Excel 97-2003, another program of that time', () => {
    expect(reasonOf(ole('EncryptedPackage'))).toBe('encrypted');
    expect(
      reasonOf(new Uint8Array(readFileSync(new URL('../../golden/xlsx-roundtrip/legacy.xls', import.meta.url)))),
    ).toBe('legacy-xls');
    expect(reasonOf(ole('WordDocument'))).toBe('not-a-workbook');
  });

  it('an archive whose parts are encrypted', () => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = 1;
    expect(reasonOf(bytes)).toBe('encrypted');
  });

  it('another package, another document, the binary format, a workbook without worksheets', () => {
    expect(reasonOf(zipText({ 'a.txt': 'a' }))).toBe('not-a-workbook');
    const word = {
      '_rels/.rels': relationships(link(1, 'officeDocument', 'word/document.xml')),
      'word/document.xml': '<w:document xmlns:w="w"/>',
    };
    expect(reasonOf(zipText(word))).toBe('not-a-workbook');
    expect(
      reasonOf(
        zipText({ '_rels/.rels': relationships(link(1, 'officeDocument', 'xl/workbook.bin')), 'xl/workbook.bin': '' }),
      ),
    ).toBe('binary-workbook');
    expect(reasonOf(buildPackage({ sheets: [] }))).toBe('not-a-workbook');
  });

  it('XML that is not well-formed, that brings entities, or that points at nothing', () => {
    expect(reasonOf(sheetOf('<row r="1"><c r="A1"></row>'))).toBe('broken-xml');
    expect(reasonOf(buildPackage({ sheets: ['<!DOCTYPE x [<!ENTITY a "b">]>' + worksheet('')] }))).toBe('broken-xml');
    expect(reasonOf(sheetOf('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>'))).toBe('broken-xml');
    expect(reasonOf(sheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))).toBe('broken-xml');
    for (const address of ['$A$1', 'XFE1', '1', 'AAAAAAAAAA1']) {
      expect(reasonOf(sheetOf(`<row r="1"><c r="${address}"><v>7</v></c></row>`))).toBe('broken-xml');
    }
    expect(reasonOf(sheetOf('<row r="1048577"><c r="A1048577"><v>7</v></c></row>'))).toBe('broken-xml');
    const rest = packageParts({});
    delete rest['xl/worksheets/sheet1.xml'];
    expect(reasonOf(zipText(rest))).toBe('broken-xml');
  });

  it('text that is not in the encoding that it says', () => {
    const parts = Object.fromEntries(
      Object.entries(packageParts({})).map(([name, text]) => [name, new TextEncoder().encode(text)]),
    );
    const invalid = Uint8Array.from([
      ...new TextEncoder().encode('<worksheet><sheetData/><a>'),
      0xff,
      0xfe,
      0x3c,
      0x2f,
      0x61,
      0x3e,
    ]);
    expect(reasonOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': invalid }))).toBe('broken-xml');
  });

  it('files beyond the limits: bytes, inflated bytes, cells, parts', () => {
    expect(reasonOf(whole, { ...readingLimits, fileSize: 100 })).toBe('too-large');
    expect(reasonOf(whole, { ...readingLimits, inflatedSize: 300 })).toBe('too-large');
    expect(reasonOf(sheetOf('<row r="1"><c><v>1</v></c><c><v>1</v></c></row>'), { ...readingLimits, cells: 1 })).toBe(
      'too-large',
    );
    expect(reasonOf(whole, { ...readingLimits, entries: 2 })).toBe('too-large');
  });

  it('a part that inflates a thousand times, and one that is larger than it says', () => {
    expect(reasonOf(buildPackage({ sheets: [worksheet(' '.repeat(40_000_000))] }))).toBe('zip-bomb');
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(reasonOf(bytes)).toBe('zip-bomb');
  });

  it('an archive whose entries overlap', () => {
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(packageParts({})).map(([name, text]) => [name, [new TextEncoder().encode(text), { level: 0 }]]),
      ),
    );
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 20, 900, true);
      view.setUint32(at + 42, 0, true);
    }
    expect(reasonOf(bytes)).toBe('zip-bomb');
  });

  it('keeps the cause', () => {
    try {
      readXlsx(sheetOf('<row>'));
      expect.unreachable();
    } catch (error) {
      expect((error as Error).cause).toBeInstanceOf(Error);
    }
  });
});
