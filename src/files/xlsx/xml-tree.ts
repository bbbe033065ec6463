import { localName, scanXml } from './xml-scan';
import type { XmlAttributes } from './xml-scan';

/** An element of a small part with its offsets in the text, so that it can be edited in place. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  /** Where its closing tag starts; the same as `openEnd` where it closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Growing[] };

/**
 * Reads a whole XML text into a tree with offsets. For small parts; worksheets are streamed.
 * @throws UnreadableFileError `broken-xml`
 */
export function parseXmlTree(part: string, text: string): XmlElement {
  let root: Growing | undefined;
  const open: Growing[] = [];
  const scanner = scanXml(part, {
    open(local, attributes, end, isSelfClosing, name) {
      const start = text.lastIndexOf('<', end - 1);
      const element: Growing = {
        ...{ name, local, attributes, children: [], text: '', start },
        ...{ openEnd: end, closeStart: end, end, isSelfClosing },
      };
      open[open.length - 1]?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close(_local, end) {
      const element = open.pop();
      if (element === undefined || element.isSelfClosing) return;
      element.end = end;
      element.closeStart = text.lastIndexOf('<', end - 1);
    },
    text(piece) {
      const element = open[open.length - 1];
      if (element !== undefined) element.text += piece;
    },
  });
  scanner.write(text);
  scanner.end();
  return root as XmlElement;
}

export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** All elements of that local name below, in document order. */
export function descendantsOf(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((child) =>
    child.local === local ? [child, ...descendantsOf(child, local)] : descendantsOf(child, local),
  );
}

/** The prefix of an element's name with its colon: what siblings written beside it need too. @example 'x:' */
export function prefixOf(name: string): string {
  return name.slice(0, name.length - localName(name).length);
}
