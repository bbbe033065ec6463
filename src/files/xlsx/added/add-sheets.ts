import type { AddedSheet } from '../added-sheet';
import type { PackageDraft } from '../package-draft';
import { relationshipsOf } from '../package-index';
import { ifReadable } from '../read-tables';
import { readTable } from '../read-table';
import type { OriginalPackage } from '../read-xlsx';
import { addSheet } from './add-sheet';
import type { Addition } from './add-sheet';
import { addCellLooks } from './cell-looks';
import { listSheets } from './list-sheets';
import { listTitles } from './list-titles';

/**
 * Adds whole worksheets behind those that the workbook has: their parts, what these refer to, and their entries in the
 * lists of the package.
 * @throws RangeError for a name that a worksheet has already.
 */
export function addSheets(
  draft: PackageDraft,
  original: OriginalPackage,
  sheets: readonly AddedSheet[],
  stylesPart: string,
  addition: Omit<Addition, 'xfs' | 'nextTableId'>,
): void {
  refuseTakenNames([...original.sheets, ...sheets].map(({ name }) => name));
  const { text, xfs } = addCellLooks(
    draft.text(stylesPart),
    sheets.flatMap(({ looks }) => looks),
  );
  draft.setText(stylesPart, text);
  let tableId = lastTableId(draft, original);
  const nextTableId = (): number => ++tableId;
  let firstLook = 0;
  const listed = sheets.map((sheet) => {
    const own = xfs.slice(firstLook, (firstLook += sheet.looks.length));
    const link = addSheet(draft, original.workbookPart, sheet, { ...addition, xfs: own, nextTableId });
    return { name: sheet.name, visibility: sheet.visibility, link };
  });
  const { workbookPart } = original;
  draft.setText(workbookPart, listSheets(draft.text(workbookPart), listed, addition.dialect.links));
  addTitles(draft, original, sheets);
}

/** Excel calls a workbook corrupt that has two worksheets of one name; capitals do not count. */
function refuseTakenNames(names: readonly string[]): void {
  const taken = new Set<string>();
  for (const name of names) {
    if (taken.has(name.toUpperCase())) throw new RangeError(`the workbook has a worksheet "${name}" already`);
    taken.add(name.toUpperCase());
  }
}

/** Tables are numbered through the whole workbook; what cannot be read of those that are there has no say. */
function lastTableId(draft: PackageDraft, { sheets }: OriginalPackage): number {
  const links = sheets.flatMap(({ part }) => {
    return part === null ? [] : (ifReadable(() => relationshipsOf(draft, part)) ?? []);
  });
  return links.reduce((last, { kind, part }) => {
    if (kind !== 'table' || part === null || !draft.has(part)) return last;
    const id = ifReadable(() => readTable(part, [draft.text(part)]))?.id ?? 0;
    return id > last ? id : last;
  }, 0);
}

function addTitles(draft: PackageDraft, original: OriginalPackage, added: readonly AddedSheet[]): void {
  const link = relationshipsOf(draft, '').find(({ kind }) => /^extended-?properties$/i.test(kind));
  const part = link?.part ?? null;
  if (part === null || !draft.has(part)) return;
  const worksheets = original.sheets.filter((sheet) => sheet.part !== null).length;
  const names = added.map(({ name }) => name);
  const text = ifReadable(() => listTitles(draft.text(part), names, worksheets));
  if (text !== null) draft.setText(part, text);
}
