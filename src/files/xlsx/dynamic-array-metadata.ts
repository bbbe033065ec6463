import type { PackageDraft } from './package-draft';
import { addPart, addRelationship, relationshipsOf } from './package-index';
import { appendEdits, applyEdits, childInsertion } from './xml-edits';
import { childrenOf, descendantsOf, parseXmlTree, prefixOf } from './xml-tree';
import type { XmlElement } from './xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const DYNAMIC_ARRAY = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/** The order of the lists in metadata.xml (ECMA-376 part 1, 18.9.9). */
const ORDER = 'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ');

/**
 * Makes sure that metadata.xml says what a dynamic array is (its type XLDAPR), for without the reference to it Excel
 * takes an array formula for one of the old kind, in braces.
 * @returns the number for the `cm` attribute of a dynamic array's anchor.
 */
export function ensureDynamicArrays(draft: PackageDraft, workbookPart: string): number {
  const link = relationshipsOf(draft, workbookPart).find(({ kind }) => kind === 'sheetMetadata');
  const part = link?.part ?? 'xl/metadata.xml';
  if (link === undefined) {
    addPart(draft, part, TYPE, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}"/>`);
    addRelationship(draft, workbookPart, LINK, `/${part}`);
  }
  const type = ensureItem(draft, part, 'metadataTypes', isDynamicArrayType, writeType);
  const future = ensureItem(draft, part, 'futureMetadata', isDynamicArray, writeFuture, 'XLDAPR');
  const isReference = (bk: XmlElement): boolean => {
    const [record] = childrenOf(bk, 'rc');
    return Number(record?.attributes['t']) === type && Number(record?.attributes['v']) === future - 1;
  };
  return ensureItem(
    draft,
    part,
    'cellMetadata',
    isReference,
    (p) => `<${p}bk><${p}rc t="${type}" v="${future - 1}"/></${p}bk>`,
  );
}

const FLAGS =
  'copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta'.split(' ');

function writeType(prefix: string): string {
  const flags = FLAGS.map((flag) => ` ${flag}="1"`).join('');
  return `<${prefix}metadataType name="XLDAPR" minSupportedVersion="120000"${flags}/>`;
}

function writeFuture(prefix: string): string {
  return (
    `<${prefix}bk><${prefix}extLst><${prefix}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
    `<xda:dynamicArrayProperties xmlns:xda="${DYNAMIC_ARRAY}" fDynamic="1" fCollapsed="0"/>` +
    `</${prefix}ext></${prefix}extLst></${prefix}bk>`
  );
}

function isDynamicArrayType({ attributes }: XmlElement): boolean {
  return attributes['name'] === 'XLDAPR';
}

function isDynamicArray(bk: XmlElement): boolean {
  const properties = descendantsOf(bk, 'dynamicArrayProperties')[0]?.attributes;
  return properties?.['fDynamic'] === '1' && properties['fCollapsed'] !== '1';
}

/** Finds an item of a list of metadata.xml, or appends it (and the list). @returns its position, from 1. */
function ensureItem(
  draft: PackageDraft,
  part: string,
  list: string,
  isWanted: (item: XmlElement) => boolean,
  write: (prefix: string) => string,
  name?: string,
): number {
  const text = draft.text(part);
  const root = parseXmlTree(part, text);
  const prefix = prefixOf(root.name);
  const present = childrenOf(root, list).find(({ attributes }) => name === undefined || attributes['name'] === name);
  const items = (present?.children ?? []).filter(({ local }) => local !== 'extLst');
  const position = items.findIndex(isWanted);
  if (position >= 0) return position + 1;
  const count = String(items.length + 1);
  const named = name === undefined ? '' : ` name="${name}"`;
  const whole = `<${prefix}${list}${named} count="${count}">${write(prefix)}</${prefix}${list}>`;
  const edits =
    present === undefined
      ? childInsertion(text, root, ORDER, list, whole)
      : appendEdits(text, present, write(prefix), { count });
  draft.setText(part, applyEdits(text, edits));
  return items.length + 1;
}
