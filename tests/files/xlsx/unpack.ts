import { strFromU8, unzipSync } from 'fflate';

/** All parts of a package as bytes, by an independent reader. */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function partText(bytes: Uint8Array, part: string): string {
  const found = unzipSync(bytes)[part];
  if (found === undefined) throw new Error(`no part ${part}`);
  return strFromU8(found);
}
