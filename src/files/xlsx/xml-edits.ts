import type { XmlElement } from './xml-tree';

/** Replaces the characters from `start` to `end` of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Applies edits that do not overlap; edits at one place come out in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    result += text.slice(at, edit.start) + edit.replacement;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** An opening tag with one attribute set, added or (null) removed; `value` is already escaped. All else stays as it is. */
export function setAttribute(openTag: string, name: string, value: string | null): string {
  const present = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const written = value === null ? '' : ` ${name}="${value}"`;
  if (present.test(openTag)) return openTag.replace(present, () => written);
  return openTag.replace(/\s*\/?>$/, (close) => written + close.trimStart());
}

/** Sets an attribute of an element in its text. */
export function attributeEdit(text: string, element: XmlElement, name: string, value: string): Edit {
  const { start, openEnd } = element;
  return { start, end: openEnd, replacement: setAttribute(text.slice(start, openEnd), name, value) };
}

/**
 * Appends to an element's content, also where it closes itself; `attributes` are set in the same edit.
 * The edit replaces the opening tag and, where there is content, nothing between it and the closing tag.
 */
export function appendEdits(
  text: string,
  element: XmlElement,
  inner: string,
  attributes: Readonly<Record<string, string>> = {},
): Edit[] {
  let openTag = text.slice(element.start, element.openEnd);
  for (const [name, value] of Object.entries(attributes)) openTag = setAttribute(openTag, name, value);
  if (element.isSelfClosing) {
    const opened = openTag.replace(/\s*\/>$/, '>');
    return [{ start: element.start, end: element.end, replacement: `${opened}${inner}</${element.name}>` }];
  }
  return [
    { start: element.start, end: element.openEnd, replacement: openTag },
    { start: element.closeStart, end: element.closeStart, replacement: inner },
  ];
}

/**
 * Puts a new child where the schema wants it: before the first one of those that come after it in `order`, or last.
 * @param order local names of the children in the schema's order, `local` among them
 */
export function childInsertion(
  text: string,
  root: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): Edit[] {
  const following = order.slice(order.indexOf(local) + 1);
  const next = root.children.find((child) => following.includes(child.local));
  return next === undefined ? appendEdits(text, root, xml) : [{ start: next.start, end: next.start, replacement: xml }];
}

export function removeEdit(element: XmlElement): Edit {
  return { start: element.start, end: element.end, replacement: '' };
}
