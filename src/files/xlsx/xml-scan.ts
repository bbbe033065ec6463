import { SaxesParser } from 'saxes';
import { UnreadableFileError } from './unreadable-file-error';

export type XmlAttributes = Readonly<Record<string, string>>;

/** `end` is the offset just after the tag in the whole text. Names come without their prefix. */
export interface XmlHandlers {
  open(local: string, attributes: XmlAttributes, end: number, isSelfClosing: boolean, name: string): void;
  close(local: string, end: number): void;
  text?(text: string): void;
}

export interface XmlScanner {
  write(chunk: string): void;
  end(): void;
}

/**
 * A streaming, checking scan of an XML part. Elements are told by local name only: writers differ in prefixes, and
 * the strict variant of the format in namespaces. A DOCTYPE is refused, so that no entity is ever expanded.
 * @throws UnreadableFileError `broken-xml`
 */
export function scanXml(part: string, handlers: XmlHandlers): XmlScanner {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', (tag) => {
    const { name } = tag;
    handlers.open(localName(name), tag.attributes, parser.position, tag.isSelfClosing, name);
  });
  parser.on('closetag', (tag) => handlers.close(localName(tag.name), parser.position));
  if (handlers.text !== undefined) {
    const onText = handlers.text.bind(handlers);
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.on('doctype', () => {
    throw new UnreadableFileError('broken-xml', `${part} has a DOCTYPE`);
  });
  parser.on('error', (cause) => {
    throw new UnreadableFileError('broken-xml', `${part} is not well-formed`, { cause });
  });
  return { write: (chunk) => void parser.write(chunk), end: () => void parser.close() };
}

/** @example localName('x:row') // 'row' */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute with a prefix that may be any, such as the `r:id` of a relationship. */
export function prefixedAttribute(attributes: XmlAttributes, local: string): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(`:${local}`))?.[1];
}

/** @example isTrue('1') // true; isTrue('false') // false; isTrue(undefined) // false */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true' || attribute === 'on';
}
