import { applyEdits, attributeEdit } from '../xml-edits';
import type { Edit } from '../xml-edits';
import { escapeText } from '../xml-text';
import { childOf, childrenOf, parseXmlTree, prefixOf } from '../xml-tree';

/**
 * Adds worksheets to the table of contents that docProps/app.xml may hold: kinds of things with their numbers,
 * worksheets first, and then the titles of all of them. One that is made up otherwise is left alone.
 */
export function listTitles(properties: string, names: readonly string[], worksheets: number): string {
  const root = parseXmlTree('app', properties);
  const kinds = childOf(childOf(root, 'HeadingPairs'), 'vector');
  const titles = childOf(childOf(root, 'TitlesOfParts'), 'vector');
  const number = childOf(childrenOf(kinds, 'variant')[1], 'i4');
  const texts = childrenOf(titles, 'lpstr');
  const last = texts[worksheets - 1];
  if (titles === undefined || number === undefined || last === undefined) return properties;
  if (Number(number.text) !== worksheets) return properties;
  const prefix = prefixOf(last.name);
  const added = names.map((name) => `<${prefix}lpstr>${escapeText(name)}</${prefix}lpstr>`).join('');
  const edits: Edit[] = [
    { start: number.openEnd, end: number.closeStart, replacement: String(worksheets + names.length) },
    attributeEdit(properties, titles, 'size', String(texts.length + names.length)),
    { start: last.end, end: last.end, replacement: added },
  ];
  return applyEdits(properties, edits);
}
