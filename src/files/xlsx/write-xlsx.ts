import { ensureDynamicArrays } from './dynamic-array-metadata';
import { editConditionalFormats } from './edit-conditional-formats';
import { editDefinedNames } from './edit-defined-names';
import { addLooks } from './edit-styles';
import { PackageDraft } from './package-draft';
import { addPart, addRelationship, relationshipsOf, removePart } from './package-index';
import { shiftPivotPriorities } from './pivot-priorities';
import type { OriginalPackage, XlsxPackage } from './read-xlsx';
import { rewriteSheet } from './rewrite-sheet';
import type { WorkbookChanges } from './workbook-data';
import { writeSettings } from './write-settings';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const STYLES_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/**
 * Lays changes into the original package. Parts that no change concerns keep their bytes, and those that one does keep
 * all else that stands in them. Without a change, the result is the original file.
 * @throws RangeError for a worksheet that the workbook does not have.
 * @example writeXlsx(pkg, { ...noChanges, cells: [{ sheet: 'Sheet1', row: 0, column: 0, value: 15 }] })
 */
export function writeXlsx({ original }: XlsxPackage, changes: WorkbookChanges): Uint8Array {
  const draft = new PackageDraft(original.parts);
  const looks = addLooksOf(draft, original.workbookPart, changes);
  writeSheets(draft, original, changes, looks);
  if (changes.addedNames.length + changes.removedNames.length > 0) {
    const { workbookPart } = original;
    const sheets = original.sheets.map(({ name }) => name);
    const edits = { added: changes.addedNames, removed: changes.removedNames, sheets };
    draft.setText(workbookPart, editDefinedNames(draft.text(workbookPart), edits));
  }
  if (changes.settings !== undefined) writeSettings(draft, changes.settings);
  return draft.isChanged ? draft.toBytes() : original.bytes.slice();
}

function addLooksOf(draft: PackageDraft, workbookPart: string, changes: WorkbookChanges): readonly number[] {
  if (changes.addedConditionalFormats.length === 0) return [];
  const link = relationshipsOf(draft, workbookPart).find(({ kind }) => kind === 'styles');
  const part = link?.part ?? 'xl/styles.xml';
  if (link === undefined) {
    addPart(draft, part, STYLES_TYPE, NO_STYLES);
    addRelationship(draft, workbookPart, STYLES_LINK, `/${part}`);
  }
  const { text, looks } = addLooks(draft.text(part), changes.addedConditionalFormats);
  draft.setText(part, text);
  return looks;
}

function writeSheets(
  draft: PackageDraft,
  original: OriginalPackage,
  changes: WorkbookChanges,
  looks: readonly number[],
): void {
  const { workbookPart, parts } = original;
  const needsDynamicArrays = changes.cells.some(({ arrayArea }) => arrayArea !== undefined);
  const dynamicArray = needsDynamicArrays ? ensureDynamicArrays(draft, workbookPart) : null;
  const withLostFormulas = new Set<string>();
  for (const [sheet, part] of partsOfChangedSheets(original, changes)) {
    const isHere = (change: { sheet: string }): boolean => change.sheet === sheet;
    const added = changes.addedConditionalFormats
      .map((format, index) => ({ format, dxf: looks[index] ?? 0 }))
      .filter(({ format }) => isHere(format));
    const removed = new Set(changes.removedConditionalFormats.filter(isHere).map(({ index }) => index));
    const editTail = (rootTag: string, tail: string): string => {
      if (added.length + removed.size === 0) return tail;
      const edited = editConditionalFormats(rootTag, tail, { added, removed });
      if (edited.shift > 0) shiftPivotPriorities(draft, part, edited.shift);
      return edited.tail;
    };
    const onFormulaLost = (): void => {
      withLostFormulas.add(part);
    };
    const edits = { cells: changes.cells.filter(isHere), dynamicArray, editTail, onFormulaLost };
    draft.setStream(part, rewriteSheet(part, parts.chunks(part), edits));
  }
  if (withLostFormulas.size > 0) removeCalculationChain(draft, workbookPart);
}

function partsOfChangedSheets({ sheets }: OriginalPackage, changes: WorkbookChanges): Map<string, string> {
  const changed = [...changes.cells, ...changes.addedConditionalFormats, ...changes.removedConditionalFormats];
  return new Map(
    [...new Set(changed.map(({ sheet }) => sheet))].map((name) => {
      const part = sheets.find((sheet) => sheet.name === name)?.part;
      if (part == null) throw new RangeError(`the workbook has no worksheet "${name}"`);
      return [name, part];
    }),
  );
}

/** A chain that lists a cell without a formula makes Excel call the file corrupt; without one it makes a new one. */
function removeCalculationChain(draft: PackageDraft, workbookPart: string): void {
  const chain = relationshipsOf(draft, workbookPart).find(({ kind }) => kind === 'calcChain')?.part;
  if (chain != null) removePart(draft, chain, workbookPart);
}
