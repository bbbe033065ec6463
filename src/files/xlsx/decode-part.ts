import { UnreadableFileError } from './unreadable-file-error';

/**
 * Decodes the bytes of an XML part piece by piece: by its byte order mark, or its declaration, or as UTF-8.
 * @throws UnreadableFileError `broken-xml` where bytes and encoding do not agree.
 */
export function* decodePart(name: string, chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for (const chunk of chunks) {
      decoder ??= new TextDecoder(detectEncoding(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder?.decode() ?? '';
    if (rest !== '') yield rest;
  } catch (cause) {
    // TextDecoder: RangeError for an unknown encoding, TypeError for bytes that are not of it.
    if (!(cause instanceof RangeError) && !(cause instanceof TypeError)) throw cause;
    throw new UnreadableFileError('broken-xml', `${name} is not in the encoding that it says`, { cause });
  }
}

function detectEncoding(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const declaration = String.fromCharCode(...start.subarray(0, 200));
  const declared = /^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(declaration)?.[1];
  return declared ?? 'utf-8';
}
