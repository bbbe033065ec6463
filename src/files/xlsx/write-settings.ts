import { ADDIN_ID } from './addin-id';
import type { PackageDraft } from './package-draft';
import { addPart, addRelationship, relationshipsOf } from './package-index';
import { isOwnWebExtension } from './web-extension';
import { appendEdits, applyEdits } from './xml-edits';
import { escapeAttribute } from './xml-text';
import { childOf, parseXmlTree, prefixOf } from './xml-tree';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EXTENSION_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const LINK_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PANES_LINK = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_LINK = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';

export type Settings = Readonly<Record<string, string>>;

/**
 * Keeps the add-in's settings where Excel keeps them: as properties of its web extension part, which is made (with the
 * closed task pane that it belongs to) where the workbook has none. Those of other add-ins are not touched.
 * @param settings name to JSON text; they replace all that were there.
 */
export function writeSettings(draft: PackageDraft, settings: Settings): void {
  const panes = linked(draft, '', 'webextensiontaskpanes');
  const extensions = panes.flatMap((part) => linked(draft, part, 'webextension'));
  const own = extensions.filter((part) => isOwnWebExtension(draft.tree(part)));
  for (const part of own) draft.setText(part, replaceProperties(draft.text(part), settings));
  if (own.length > 0 || Object.keys(settings).length === 0) return;
  addExtension(draft, panes[0] ?? addPanes(draft), settings);
}

function linked(draft: PackageDraft, source: string, kind: string): string[] {
  return relationshipsOf(draft, source).flatMap((one) => {
    return one.kind === kind && one.part !== null && draft.has(one.part) ? [one.part] : [];
  });
}

function replaceProperties(text: string, settings: Settings): string {
  const root = parseXmlTree('web extension', text);
  const prefix = prefixOf(root.name);
  const written = writeProperties(settings, prefix);
  const present = childOf(root, 'properties');
  if (present !== undefined) {
    return applyEdits(text, [{ start: present.start, end: present.end, replacement: written }]);
  }
  const before = childOf(root, 'alternateReferences') ?? childOf(root, 'reference');
  const at = before?.end ?? root.openEnd;
  return applyEdits(text, [{ start: at, end: at, replacement: written }]);
}

function writeProperties(settings: Settings, prefix: string): string {
  const properties = Object.entries(settings).map(([name, value]) => {
    return `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`;
  });
  return `<${prefix}properties>${properties.join('')}</${prefix}properties>`;
}

/**
 * The reference says where the add-in comes from: the organisation's catalogue, by which most offices get it. Excel
 * itself adds the place that it really came from when it saves.
 */
function addExtension(draft: PackageDraft, panes: string, settings: Settings): void {
  let number = 1;
  while (draft.has(`xl/webextensions/webextension${number}.xml`)) number++;
  const part = `xl/webextensions/webextension${number}.xml`;
  const xml =
    `${XML}<we:webextension xmlns:we="${EXTENSION_NAMESPACE}" id="{${ADDIN_ID.toUpperCase()}}">` +
    `<we:reference id="${ADDIN_ID}" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/>` +
    `<we:alternateReferences/>${writeProperties(settings, 'we:')}<we:bindings/>` +
    `<we:snapshot xmlns:r="${LINK_NAMESPACE}"/></we:webextension>`;
  addPart(draft, part, EXTENSION_TYPE, xml);
  const link = addRelationship(draft, panes, EXTENSION_LINK, `/${part}`);
  const text = draft.text(panes);
  const root = draft.tree(panes);
  const prefix = prefixOf(root.name);
  const pane =
    `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="${root.children.length + 1}">` +
    `<${prefix}webextensionref xmlns:r="${LINK_NAMESPACE}" r:id="${link}"/></${prefix}taskpane>`;
  draft.setText(panes, applyEdits(text, appendEdits(text, root, pane)));
}

function addPanes(draft: PackageDraft): string {
  const part = 'xl/webextensions/taskpanes.xml';
  addPart(draft, part, PANES_TYPE, `${XML}<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}"></wetp:taskpanes>`);
  addRelationship(draft, '', PANES_LINK, part);
  return part;
}
