import type { Relationship } from './relationships';
import { UnreadableFileError } from './unreadable-file-error';
import type { DefinedNameData, SheetData } from './workbook-data';
import { isTrue, prefixedAttribute } from './xml-scan';
import { childOf, childrenOf } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** A sheet as the workbook lists it; `part` is null for what is no worksheet (a chart sheet, a macro sheet). */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetData['visibility'];
  readonly part: string | null;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly activeSheet: string;
  readonly definedNames: readonly DefinedNameData[];
  readonly date1904: boolean;
}

/** @throws UnreadableFileError `not-a-workbook` where there is no worksheet. */
export function readWorkbookPart(root: XmlElement, relationships: readonly Relationship[]): WorkbookPart {
  if (root.local !== 'workbook') throw new UnreadableFileError('not-a-workbook', `the main part is <${root.local}>`);
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map(({ attributes }): ListedSheet => {
    const target = relationships.find(({ id }) => id === prefixedAttribute(attributes, 'id'));
    const state = attributes['state'];
    return {
      name: attributes['name'] ?? '',
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      part: target?.kind === 'worksheet' ? target.part : null,
    };
  });
  const worksheets = sheets.filter(({ part }) => part !== null);
  const [first] = worksheets;
  if (first === undefined) throw new UnreadableFileError('not-a-workbook', 'the workbook has no worksheet');
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  const active = sheets[Number(view?.attributes['activeTab'] ?? 0)];
  const firstVisible = worksheets.find(({ visibility }) => visibility === 'visible') ?? first;
  return {
    sheets,
    activeSheet: (active?.part != null ? active : firstVisible).name,
    definedNames: childrenOf(childOf(root, 'definedNames'), 'definedName').map((name) => readName(name, sheets)),
    date1904: isTrue(childOf(root, 'workbookPr')?.attributes['date1904']),
  };
}

function readName({ attributes, text }: XmlElement, sheets: readonly ListedSheet[]): DefinedNameData {
  const scope = attributes['localSheetId'];
  const comment = attributes['comment'];
  return {
    name: attributes['name'] ?? '',
    formula: text,
    sheet: scope === undefined ? null : (sheets[Number(scope)]?.name ?? null),
    ...(comment === undefined ? {} : { comment }),
    visible: !isTrue(attributes['hidden']),
  };
}
