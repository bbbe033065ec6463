import { ADDIN_ID } from './addin-id';
import type { XmlElement } from './xml-tree';
import { childOf, childrenOf } from './xml-tree';

/** Whether a web extension part belongs to this add-in, wherever it was installed from (store, catalogue, folder). */
export function isOwnWebExtension(root: XmlElement): boolean {
  const references = [
    ...childrenOf(root, 'reference'),
    ...childrenOf(childOf(root, 'alternateReferences'), 'reference'),
  ];
  return references.some(({ attributes }) => {
    return (attributes['id'] ?? '').replace(/[{}]/g, '').toLowerCase() === ADDIN_ID;
  });
}

/** The settings in a web extension part: name to JSON text, as Excel stores them. */
export function readWebExtensionProperties(root: XmlElement): Record<string, string> {
  const properties = childrenOf(childOf(root, 'properties'), 'property');
  return Object.fromEntries(properties.map(({ attributes }) => [attributes['name'] ?? '', attributes['value'] ?? '']));
}
