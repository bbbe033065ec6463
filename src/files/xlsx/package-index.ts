import type { PackageDraft } from './package-draft';
import { relationshipsIn, relationshipsPartOf, relativeTarget } from './relationships';
import type { Relationship } from './relationships';
import { appendEdits, applyEdits, removeEdit } from './xml-edits';
import { escapeAttribute } from './xml-text';
import { childrenOf, prefixOf } from './xml-tree';

const CONTENT_TYPES = '[Content_Types].xml';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Adds a part to the package with its content type. */
export function addPart(draft: PackageDraft, name: string, contentType: string, text: string): void {
  draft.setText(name, text);
  const types = draft.text(CONTENT_TYPES);
  const root = draft.tree(CONTENT_TYPES);
  const override = `<${prefixOf(root.name)}Override PartName="${escapeAttribute(`/${name}`)}" ContentType="${contentType}"/>`;
  draft.setText(CONTENT_TYPES, applyEdits(types, appendEdits(types, root, override)));
}

/**
 * Adds a part, and the relationship by which another part refers to it.
 * @returns the id of the relationship.
 */
export function addLinkedPart(
  draft: PackageDraft,
  source: string,
  type: string,
  { name, contentType, text }: { readonly name: string; readonly contentType: string; readonly text: string },
): string {
  addPart(draft, name, contentType, text);
  return addRelationship(draft, source, type, relativeTarget(source, name));
}

/** Removes a part, its content type and the relationships of `source` that lead to it. */
export function removePart(draft: PackageDraft, name: string, source: string): void {
  draft.remove(name);
  const isSame = (other: string): boolean => other.replace(/^\//, '').toLowerCase() === name.toLowerCase();
  const overrides = childrenOf(draft.tree(CONTENT_TYPES), 'Override');
  const stale = overrides.filter(({ attributes }) => isSame(attributes['PartName'] ?? ''));
  draft.setText(CONTENT_TYPES, applyEdits(draft.text(CONTENT_TYPES), stale.map(removeEdit)));

  const links = relationshipsPartOf(source);
  const root = draft.tree(links);
  const ids = new Set(relationshipsOf(draft, source).flatMap(({ id, part }) => (part && isSame(part) ? [id] : [])));
  const broken = childrenOf(root, 'Relationship').filter(({ attributes }) => ids.has(attributes['Id'] ?? ''));
  draft.setText(links, applyEdits(draft.text(links), broken.map(removeEdit)));
}

export function relationshipsOf(draft: PackageDraft, source: string): Relationship[] {
  const links = relationshipsPartOf(source);
  return draft.has(links) ? relationshipsIn(draft.tree(links), source) : [];
}

/**
 * Adds a relationship from a part ('' for the package).
 * @returns its id, one that was free.
 */
export function addRelationship(draft: PackageDraft, source: string, type: string, target: string): string {
  const links = relationshipsPartOf(source);
  if (!draft.has(links)) draft.setText(links, NO_RELATIONSHIPS);
  const taken = new Set(relationshipsOf(draft, source).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const text = draft.text(links);
  const root = draft.tree(links);
  const link = `<${prefixOf(root.name)}Relationship Id="rId${number}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
  draft.setText(links, applyEdits(text, appendEdits(text, root, link)));
  return `rId${number}`;
}

/**
 * The first name of its kind that no part has yet.
 * @example freePart(draft, (number) => `xl/tables/table${number}.xml`) // 'xl/tables/table2.xml'
 */
export function freePart(draft: PackageDraft, nameOf: (number: number) => string): string {
  let number = 1;
  while (draft.has(nameOf(number))) number++;
  return nameOf(number);
}
