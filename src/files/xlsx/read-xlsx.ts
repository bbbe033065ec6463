import { InflateBudget } from './inflate-entry';
import { refuseOleContainer } from './ole-container';
import { PackageParts } from './package-parts';
import { readingLimits } from './reading-limits';
import type { ReadingLimits } from './reading-limits';
import { readSharedStrings } from './read-shared-strings';
import { readSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { readTables } from './read-tables';
import { readWorkbookPart } from './read-workbook-part';
import type { ListedSheet } from './read-workbook-part';
import { UnreadableFileError } from './unreadable-file-error';
import { isOwnWebExtension, readWebExtensionProperties } from './web-extension';
import type { SheetData, WorkbookData } from './workbook-data';
import { readZipEntries } from './zip-entries';

/** The original package, kept for {@link writeXlsx}; opaque to everyone else. */
export interface OriginalPackage {
  readonly bytes: Uint8Array;
  readonly parts: PackageParts;
  readonly workbookPart: string;
  /** All sheets that the workbook lists, chart sheets too: names scoped to a sheet count them. */
  readonly sheets: readonly ListedSheet[];
}

export interface XlsxPackage {
  readonly data: WorkbookData;
  readonly original: OriginalPackage;
}

/**
 * Reads a workbook (.xlsx or .xlsm) of any program that writes the format, transitional or strict.
 * `bytes` must not be changed afterwards: the package refers to them.
 * @throws UnreadableFileError with the reason; nothing else.
 */
export function readXlsx(bytes: Uint8Array, limits: ReadingLimits = readingLimits): XlsxPackage {
  if (bytes.length > limits.fileSize) throw new UnreadableFileError('too-large', `${bytes.length} bytes`);
  refuseOleContainer(bytes);
  const parts = new PackageParts(readZipEntries(bytes, limits), limits);
  const budget = new InflateBudget(limits);
  const workbookPart = findWorkbookPart(parts);
  const relationships = parts.relationships(workbookPart);
  const partOf = (kind: string): string | null => relationships.find((one) => one.kind === kind)?.part ?? null;

  const { sheets, ...workbook } = readWorkbookPart(parts.tree(workbookPart, budget), relationships);
  const stringsPart = partOf('sharedStrings');
  const stylesPart = partOf('styles');
  const sharedStrings = stringsPart === null ? [] : readSharedStrings(stringsPart, parts.chunks(stringsPart, budget));
  const context = { sharedStrings, date1904: workbook.date1904 };

  let cells = 0;
  const countCell = (): void => {
    if (++cells > limits.cells) throw new UnreadableFileError('too-large', `more than ${limits.cells} cells`);
  };
  const read = sheets.flatMap(({ name, visibility, part }) => {
    if (part === null) return [];
    const { tableLinks, ...content } = readSheet(part, parts.chunks(part, budget), context, countCell);
    return [{ part, tableLinks, sheet: { name, visibility, ...content } }];
  });
  const styles = readStyles(stylesPart === null ? null : parts.tree(stylesPart, budget));
  // Last of all: tables that are too large must not keep figures from being read.
  const data = read.map(({ part, tableLinks, sheet }): SheetData => {
    return { ...sheet, tables: readTables(parts, part, tableLinks, budget) };
  });
  return {
    data: {
      ...workbook,
      sheets: data,
      styles,
      settings: readSettings(parts),
    },
    original: { bytes, parts, workbookPart, sheets },
  };
}

function findWorkbookPart(parts: PackageParts): string {
  const main = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (main.toLowerCase().endsWith('.bin')) throw new UnreadableFileError('binary-workbook', main);
  if (parts.find(main) === undefined) throw new UnreadableFileError('not-a-workbook', 'no workbook part');
  return main;
}

function readSettings(parts: PackageParts): Record<string, string> {
  return Object.assign(
    {},
    ...ownWebExtensionParts(parts).map((part) => readWebExtensionProperties(parts.tree(part))),
  ) as Record<string, string>;
}

/** This add-in's web extension parts, by way of the package's list of task panes. */
export function ownWebExtensionParts(parts: PackageParts): string[] {
  return parts
    .relationships('')
    .flatMap(({ kind, part }) => (kind === 'webextensiontaskpanes' && part !== null ? [part] : []))
    .flatMap((panes) => parts.relationships(panes))
    .flatMap(({ kind, part }) => (kind === 'webextension' && part !== null ? [part] : []))
    .filter((part) => parts.find(part) !== undefined && isOwnWebExtension(parts.tree(part)));
}
