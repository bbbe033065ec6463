import { cellAddress } from '../../../sheets/cells/grid';
import { parseArea } from '../cell-reference';
import { PackageDraft } from '../package-draft';
import { relationshipsOf, removePart } from '../package-index';
import type { OriginalPackage } from '../read-xlsx';
import { prefixedAttribute } from '../xml-scan';
import { applyEdits, attributeEdit, type Edit, removeEdit } from '../xml-edits';
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml-tree';
import { moveCell, type SheetLineEdit } from './line-edit';
import { moveAnchors, moveCommentFrames } from './move-anchors';
import { moveAddress } from './move-cells';
import { formulaEdit, textEdit } from './move-formulas';
import { moveReferences } from './move-references';
import { moveSheetPart } from './move-sheet-part';

const CHART = /(?:^|\/)charts\/chart(?:Ex)?\d*\.xml$/i;
const PIVOT_CACHE = /(?:^|\/)pivotCache\/pivotCacheDefinition\d*\.xml$/i;

/**
 * Inserts rows or columns into a package's own worksheets, or deletes them, one edit after another: cells, formulas on all worksheets,
 * names, tables, rules, validations, comments, drawings, charts, pivot tables' sources.
 * @returns the bytes of the package
 * @throws RangeError for a worksheet that the workbook does not have
 */
export function movePackage(
  { parts, workbookPart, sheets }: OriginalPackage,
  edits: readonly SheetLineEdit[],
): Uint8Array {
  const draft = new PackageDraft(parts);
  const others = parts.entries.map(({ name }) => name);
  for (const edit of edits) {
    const own = sheets.find(({ name }) => name === edit.sheet)?.part;
    if (own == null) throw new RangeError(`the workbook has no worksheet "${edit.sheet}"`);
    for (const { name, part } of sheets) {
      if (part === null) continue;
      draft.setText(part, moveSheetPart(part, draft.text(part), name, edit));
      moveTables(draft, part, name, edit);
    }
    moveParts(draft, own, edit);
    change(draft, workbookPart, (root) => descendantsOf(root, 'definedName').flatMap((name) => nameEdit(name, edit)));
    for (const part of others.filter((name) => CHART.test(name))) {
      change(draft, part, (root) => descendantsOf(root, 'f').flatMap((formula) => formulaEdit(formula, null, edit)));
    }
    for (const part of others.filter((name) => PIVOT_CACHE.test(name))) {
      change(draft, part, (root, text) =>
        descendantsOf(root, 'worksheetSource')
          .filter(({ attributes }) => attributes['sheet'] === edit.sheet)
          .flatMap((source) => addressEdit(text, source, edit)),
      );
    }
  }
  const chain = relationshipsOf(draft, workbookPart).find(({ kind }) => kind === 'calcChain')?.part;
  if (chain != null) removePart(draft, chain, workbookPart);
  return draft.toBytes();
}

function change(draft: PackageDraft, part: string, edits: (root: XmlElement, text: string) => Edit[]): void {
  if (!draft.has(part)) return;
  const text = draft.text(part);
  draft.setText(part, applyEdits(text, edits(draft.tree(part), text)));
}

function nameEdit(name: XmlElement, edit: SheetLineEdit): Edit[] {
  return textEdit(name, moveReferences(name.text, { home: null, isName: true }, edit));
}

function addressEdit(text: string, element: XmlElement, edit: SheetLineEdit): Edit[] {
  const { ref } = element.attributes;
  const moved = ref === undefined ? null : moveAddress(ref, edit);
  return moved === null ? [] : [attributeEdit(text, element, 'ref', moved)];
}

/** Tables of any worksheet, for the formulas of their columns; one whose cells are all deleted goes. */
function moveTables(draft: PackageDraft, sheetPart: string, home: string, edit: SheetLineEdit): void {
  const gone = new Set<string>();
  for (const { id, kind, part } of relationshipsOf(draft, sheetPart)) {
    if (kind !== 'table' || part === null || !draft.has(part)) continue;
    const root = draft.tree(part);
    if (home === edit.sheet && moveAddress(root.attributes['ref'] ?? '', edit) === null) {
      gone.add(id);
      removePart(draft, part, sheetPart);
      continue;
    }
    change(draft, part, (table, text) => [
      ...['calculatedColumnFormula', 'totalsRowFormula']
        .flatMap((local) => descendantsOf(table, local))
        .flatMap((formula) => formulaEdit(formula, home, edit)),
      ...(home === edit.sheet
        ? [table, ...['autoFilter', 'sortState', 'sortCondition'].flatMap((local) => descendantsOf(table, local))]
        : []
      ).flatMap((element) => addressEdit(text, element, edit)),
    ]);
  }
  if (gone.size === 0) return;
  change(draft, sheetPart, (root, text) => {
    const list = childOf(root, 'tableParts');
    const staying = childrenOf(list, 'tablePart').filter(
      ({ attributes }) => !gone.has(prefixedAttribute(attributes, 'id') ?? ''),
    );
    if (list === undefined) return [];
    if (staying.length === 0) return [removeEdit(list)];
    const going = list.children.filter((child) => !staying.includes(child));
    return [attributeEdit(text, list, 'count', String(staying.length)), ...going.map(removeEdit)];
  });
}

/** Comments, drawings and pivot tables of the worksheet that is edited. */
function moveParts(draft: PackageDraft, sheetPart: string, edit: SheetLineEdit): void {
  for (const { kind, part } of relationshipsOf(draft, sheetPart)) {
    if (part === null || !draft.has(part)) continue;
    if (kind === 'vmlDrawing') draft.setText(part, moveCommentFrames(draft.text(part), edit));
    else if (kind === 'comments')
      change(draft, part, (root, text) => commentEdits(text, descendantsOf(root, 'comment'), edit));
    else if (kind === 'threadedComment')
      change(draft, part, (root, text) => commentEdits(text, descendantsOf(root, 'threadedComment'), edit));
    else if (kind === 'drawing') change(draft, part, (root) => moveAnchors(root.children, edit));
    else if (kind === 'pivotTable')
      change(draft, part, (root, text) => childrenOf(root, 'location').flatMap((one) => addressEdit(text, one, edit)));
  }
}

function commentEdits(text: string, comments: readonly XmlElement[], edit: SheetLineEdit): Edit[] {
  return comments.map((comment) => {
    const area = parseArea(comment.attributes['ref'] ?? '');
    const moved = area === null ? null : moveCell({ row: area.top, column: area.left }, edit);
    return moved === null
      ? removeEdit(comment)
      : attributeEdit(text, comment, 'ref', cellAddress(moved.row, moved.column));
  });
}
