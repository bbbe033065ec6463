import { addSheets } from './added/add-sheets';
import { dialectOf } from './added/dialect';
import { printNames } from './added/write-page';
import { ensureDynamicArrays } from './dynamic-array-metadata';
import { editConditionalFormats } from './edit-conditional-formats';
import type { ConditionalFormatEdits } from './edit-conditional-formats';
import { editDefinedNames } from './edit-defined-names';
import { addLooks } from './edit-styles';
import { movePackage } from './lines/move-package';
import { PackageDraft } from './package-draft';
import { relationshipsOf, removePart } from './package-index';
import { shiftPivotPriorities } from './pivot-priorities';
import { readXlsx, type OriginalPackage, type XlsxPackage } from './read-xlsx';
import { resizeTables } from './resize-tables';
import { rewriteSheet } from './rewrite-sheet';
import { ensureStyles } from './styles-part';
import type { NewConditionalFormat, WorkbookChanges } from './workbook-data';
import { writeSettings } from './write-settings';

/**
 * Lays changes into the original package. Parts that no change concerns keep their bytes, and those that one does keep
 * all else that stands in them. Without a change, the result is the original file.
 * @throws RangeError for a worksheet or a table that the workbook does not have, a new worksheet whose name is taken, or a
 * list of entries that the format cannot hold.
 * @example writeXlsx(pkg, { ...noChanges, cells: [{ sheet: 'Sheet1', row: 0, column: 0, value: 15 }] })
 */
export function writeXlsx(file: XlsxPackage, changes: WorkbookChanges): Uint8Array {
  const { addedSheets = [], resizedTables = [], addedConditionalFormats, lineEdits = [] } = changes;
  const { original, data } = lineEdits.length === 0 ? file : readXlsx(movePackage(file.original, lineEdits));
  const { workbookPart } = original;
  const draft = new PackageDraft(original.parts);
  const isStyled = addedConditionalFormats.length + addedSheets.length > 0;
  const dialect = dialectOf(draft.tree(workbookPart));
  const stylesPart = isStyled ? ensureStyles(draft, workbookPart, dialect) : '';
  const rules = addRules(draft, stylesPart, addedConditionalFormats);
  const hasArrays = [...changes.cells, ...addedSheets.flatMap(({ cells }) => cells)].some(
    ({ arrayArea }) => arrayArea !== undefined,
  );
  const dynamicArray = hasArrays ? ensureDynamicArrays(draft, workbookPart) : null;
  const rulesOf = (sheet: string): Rules => rules.filter(({ format }) => format.sheet === sheet);
  writeSheets(draft, original, changes, { dynamicArray, rulesOf });
  if (addedSheets.length > 0) {
    const { date1904 } = data;
    addSheets(draft, original, addedSheets, stylesPart, { dialect, date1904, dynamicArray, rulesOf });
  }
  resizeTables(draft, original.sheets, resizedTables);
  writeNames(draft, original, changes);
  if (changes.settings !== undefined) writeSettings(draft, changes.settings);
  return draft.isChanged ? draft.toBytes() : original.bytes.slice();
}

type Rules = ConditionalFormatEdits['added'];

function addRules(draft: PackageDraft, stylesPart: string, formats: readonly NewConditionalFormat[]): Rules {
  if (formats.length === 0) return [];
  const { text, positions } = addLooks(draft.text(stylesPart), formats);
  draft.setText(stylesPart, text);
  return formats.map((format, index) => ({ format, dxf: positions[index] ?? 0 }));
}

function writeNames(draft: PackageDraft, { workbookPart, sheets }: OriginalPackage, changes: WorkbookChanges): void {
  const { addedNames, removedNames, addedSheets = [] } = changes;
  const added = [...addedNames, ...addedSheets.flatMap(printNames)];
  if (added.length + removedNames.length === 0) return;
  const names = [...sheets, ...addedSheets].map(({ name }) => name);
  draft.setText(
    workbookPart,
    editDefinedNames(draft.text(workbookPart), { added, removed: removedNames, sheets: names }),
  );
}

function writeSheets(
  draft: PackageDraft,
  original: OriginalPackage,
  changes: WorkbookChanges,
  { dynamicArray, rulesOf }: { dynamicArray: number | null; rulesOf: (sheet: string) => Rules },
): void {
  const { workbookPart, parts } = original;
  const withLostFormulas = new Set<string>();
  for (const [sheet, part] of partsOfChangedSheets(original, changes)) {
    const isHere = (change: { sheet: string }): boolean => change.sheet === sheet;
    const added = rulesOf(sheet);
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
  const isNew = new Set(changes.addedSheets?.map(({ name }) => name));
  const rules = changes.addedConditionalFormats.filter(({ sheet }) => !isNew.has(sheet));
  const changed = [...changes.cells, ...rules, ...changes.removedConditionalFormats];
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
