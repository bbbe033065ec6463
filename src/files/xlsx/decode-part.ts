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
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = String.fromCharCode(...start.subarray(0, 200));
  const declared = /^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(declaration)?.[1];
  // A declaration that can be read byte by byte is not in UTF-16, though programs that print from memory say so.
  return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
