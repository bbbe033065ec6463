import { appendEdits, applyEdits } from '../xml-edits';
import type { Edit } from '../xml-edits';
import { escapeAttribute } from '../xml-text';
import { childOf, childrenOf, parseXmlTree, prefixOf } from '../xml-tree';
import type { XmlElement } from '../xml-tree';
import type { AddedSheet } from '../added-sheet';

export interface ListedAddition extends Pick<AddedSheet, 'name' | 'visibility'> {
  /** Id of the workbook's relationship to it. */
  readonly link: string;
}

/** The largest id that Excel gives to a worksheet. */
const LAST_ID = 65_534;

/** Appends worksheets to the list of workbook.xml; windows, which views of worksheets refer to, are added if missing. */
export function listSheets(workbook: string, added: readonly ListedAddition[], linksNamespace: string): string {
  const root = parseXmlTree('workbook', workbook);
  const list = childOf(root, 'sheets');
  if (list === undefined) return workbook;
  const prefix = prefixOf(root.name);
  const taken = new Set(childrenOf(list, 'sheet').map(({ attributes }) => Number(attributes['sheetId'])));
  const { declaration, attribute } = linkAttribute(root, list, linksNamespace);
  const written = added.map(({ name, visibility, link }) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<${prefix}sheet${declaration} name="${escapeAttribute(name)}" sheetId="${freeId(taken)}"${state} ${attribute}="${link}"/>`;
  });
  const hasWindow = childOf(root, 'bookViews') !== undefined;
  const windows = `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`;
  const edits: Edit[] = hasWindow ? [] : [{ start: list.start, end: list.start, replacement: windows }];
  return applyEdits(workbook, [...edits, ...appendEdits(workbook, list, written.join(''))]);
}

/** The `r:id` of the format, by the prefix that the file has for it: mostly "r", but it may be any. */
function linkAttribute(
  root: XmlElement,
  list: XmlElement,
  namespace: string,
): { declaration: string; attribute: string } {
  const declared = Object.entries({ ...root.attributes, ...list.attributes });
  const known = declared.find(([name, value]) => name.startsWith('xmlns:') && value === namespace)?.[0];
  if (known !== undefined) return { declaration: '', attribute: `${known.slice('xmlns:'.length)}:id` };
  return { declaration: ` xmlns:r="${namespace}"`, attribute: 'r:id' };
}

function freeId(taken: Set<number>): number {
  const above = Math.max(0, ...taken) + 1;
  let id = above <= LAST_ID ? above : 1;
  while (taken.has(id)) id++;
  taken.add(id);
  return id;
}
