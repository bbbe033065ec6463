import { SaxesParser } from 'saxes';

export interface XmlNode {
  /** As written, prefix included. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Reads a small XML file into a tree; throws where it is not well-formed. */
export function readXml(text: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  const top = (): XmlNode => open[open.length - 1] ?? root;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', (tag) => {
    const node: XmlNode = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    top().children.push(node);
    open.push(node);
  });
  parser.on('text', (part) => (top().text += part));
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [document] = root.children;
  if (document === undefined) throw new Error('The XML has no root element');
  return document;
}

/** The node and everything below it, in document order. */
export function allNodes(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** The first element that is reached by these names, from `node` down. */
export function find(node: XmlNode, ...names: string[]): XmlNode {
  return names.reduce((from, name) => {
    const child = from.children.find((each) => each.name === name);
    if (child === undefined) throw new Error(`<${from.name}> has no <${name}>`);
    return child;
  }, node);
}
