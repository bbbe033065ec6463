import { UnreadableFileError } from './unreadable-file-error';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses what comes in an OLE compound file: a workbook encrypted with a password, or one of Excel 97-2003.
 * They are told apart by the names of their streams, which stand in the directory in UTF-16.
 * @throws UnreadableFileError `encrypted` or `legacy-xls`; anything else passes.
 */
export function refuseOleContainer(bytes: Uint8Array): void {
  if (!OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) return;
  if (containsUtf16(bytes, 'EncryptedPackage')) throw new UnreadableFileError('encrypted', 'password to open');
  if (containsUtf16(bytes, 'Workbook') || containsUtf16(bytes, 'Book')) {
    throw new UnreadableFileError('legacy-xls', 'a workbook of Excel 97-2003');
  }
  throw new UnreadableFileError('not-a-workbook', 'an OLE compound file without a workbook');
}

function containsUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < name.length && bytes[at + same * 2] === name.charCodeAt(same) && bytes[at + same * 2 + 1] === 0) {
      same++;
    }
    if (same === name.length && bytes[at + 1] === 0) return true;
  }
  return false;
}
