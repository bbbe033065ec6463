import { toStoredFormula } from './formula-text';
import type { DefinedNameData } from './workbook-data';
import { appendEdits, applyEdits, removeEdit } from './xml-edits';
import type { Edit } from './xml-edits';
import { escapeAttribute, escapeText } from './xml-text';
import { childOf, childrenOf, parseXmlTree, prefixOf } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** What comes before the names in workbook.xml (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets ' +
    'functionGroups externalReferences'
  ).split(' '),
);

export interface NameEdits {
  readonly added: readonly DefinedNameData[];
  readonly removed: readonly { readonly name: string; readonly sheet: string | null }[];
  /** All sheets of the workbook in order, chart sheets too: a name's scope is a position among them. */
  readonly sheets: readonly string[];
}

/**
 * Adds and removes names in workbook.xml. A new one that has the name and scope of an old one takes its place, for
 * Excel calls a workbook with both corrupt. Names stay sorted as Excel keeps them.
 */
export function editDefinedNames(text: string, { added, removed, sheets }: NameEdits): string {
  const root = parseXmlTree('workbook', text);
  const list = childOf(root, 'definedNames');
  const present = childrenOf(list, 'definedName');
  const scopeOf = (sheet: string | null): string => (sheet === null ? '' : String(sheets.indexOf(sheet)));
  const going = new Set([...removed, ...added].map(({ name, sheet }) => keyOf(name, scopeOf(sheet))));
  const stale = present.filter((one) => going.has(keyOfElement(one)));
  const staying = present.filter((one) => !stale.includes(one));
  const written = [...added]
    .sort((a, b) => compareNames(a.name, b.name))
    .map((name) => ({ name: name.name, xml: writeName(name, scopeOf(name.sheet), prefixOf(root.name)) }));

  if (list === undefined || staying.length === 0) {
    const prefix = prefixOf(root.name);
    const names = written.map(({ xml }) => xml).join('');
    const xml = names === '' ? '' : `<${prefix}definedNames>${names}</${prefix}definedNames>`;
    const at = list?.start ?? insertionPoint(root);
    return applyEdits(text, [{ start: at, end: list?.end ?? at, replacement: xml }]);
  }
  const appended: string[] = [];
  const insertions = written.flatMap(({ name, xml }): Edit[] => {
    const next = staying.find(({ attributes }) => compareNames(attributes['name'] ?? '', name) > 0);
    if (next !== undefined) return [{ start: next.start, end: next.start, replacement: xml }];
    appended.push(xml);
    return [];
  });
  const atEnd = appended.length === 0 ? [] : appendEdits(text, list, appended.join(''));
  return applyEdits(text, [...insertions, ...stale.map(removeEdit), ...atEnd]);
}

/** Excel's order: capital letters do not count, nor does the prefix of its own names (`_xlnm.Print_Area`). */
function compareNames(a: string, b: string): number {
  const [first, second] = [a, b].map((name) => name.toLowerCase().replace(/^_xlnm\./, '')) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

function keyOf(name: string, scope: string): string {
  return `${scope}!${name.toUpperCase()}`;
}

function keyOfElement({ attributes }: XmlElement): string {
  return keyOf(attributes['name'] ?? '', attributes['localSheetId'] ?? '');
}

function insertionPoint(root: XmlElement): number {
  const before = root.children.filter(({ local }) => BEFORE_NAMES.has(local));
  return before[before.length - 1]?.end ?? root.openEnd;
}

function writeName({ name, formula, comment, visible }: DefinedNameData, scope: string, prefix: string): string {
  const attributes = [
    ` name="${escapeAttribute(name)}"`,
    comment === undefined ? '' : ` comment="${escapeAttribute(comment)}"`,
    scope === '' ? '' : ` localSheetId="${scope}"`,
    visible ? '' : ' hidden="1"',
  ].join('');
  const stored = escapeText(toStoredFormula(formula.replace(/^=/, '')));
  return `<${prefix}definedName${attributes}>${stored}</${prefix}definedName>`;
}
