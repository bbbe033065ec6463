import type { PlanBlock } from '../../sheets/plan-table/document/plan-document';
import { InflateBudget } from '../xlsx/inflate-entry';
import { refuseOleContainer } from '../xlsx/ole-container';
import { PackageParts } from '../xlsx/package-parts';
import type { ReadingLimits } from '../xlsx/reading-limits';
import { UnreadableFileError } from '../xlsx/unreadable-file-error';
import { scanXml } from '../xlsx/xml-scan';
import { readZipEntries } from '../xlsx/zip-entries';
import { DocumentReader } from './document-reader';
import { attributeIn, readNumbering } from './numbering';

const MEGABYTE = 1024 * 1024;

/** Documents are smaller than workbooks; what is larger by far is none, or hostile. */
export const docxLimits: ReadingLimits = {
  fileSize: 50 * MEGABYTE,
  inflatedSize: 100 * MEGABYTE,
  entries: 5000,
  cells: 200_000,
  ratio: 400,
  ratioFrom: 8 * MEGABYTE,
};

/**
 * Reads the lines and tables of a Word document (.docx, .docm) in their order: deleted text is left out, automatic
 * numbers are put in, and footnotes follow at the end as "(n) …".
 * @throws UnreadableFileError with the reason; nothing else. `not-a-workbook` says that it is no document, either.
 */
export function readDocx(bytes: Uint8Array, limits: ReadingLimits = docxLimits): readonly PlanBlock[] {
  if (bytes.length > limits.fileSize) throw new UnreadableFileError('too-large', `${bytes.length} bytes`);
  refuseOleContainer(bytes);
  const parts = new PackageParts(readZipEntries(bytes, limits), limits);
  const budget = new InflateBudget(limits);
  const main = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.part ?? 'word/document.xml';
  if (parts.find(main) === undefined || !/\.xml$/i.test(main) || /workbook\.xml$/i.test(main))
    throw new UnreadableFileError('not-a-workbook', 'no document part');
  const relationships = parts.relationships(main);
  const partOf = (kind: string): string | null => {
    const part = relationships.find((one) => one.kind === kind)?.part ?? null;
    return part === null || parts.find(part) === undefined ? null : part;
  };
  const numbering = partOf('numbering');
  const reader = new DocumentReader(
    readNumbering(numbering === null ? null : parts.tree(numbering, budget)),
    limits.cells,
  );
  const scanner = scanXml(main, reader);
  for (const chunk of parts.chunks(main, budget)) scanner.write(chunk);
  scanner.end();
  const footnotes = partOf('footnotes');
  return footnotes === null || reader.footnotes.length === 0
    ? reader.blocks
    : [...reader.blocks, ...footnoteBlocks(parts, footnotes, budget, reader.footnotes)];
}

function footnoteBlocks(
  parts: PackageParts,
  part: string,
  budget: InflateBudget,
  ids: readonly string[],
): readonly PlanBlock[] {
  const texts = new Map<string, string>();
  let id = '';
  let isInText = false;
  const add = (text: string): void => void texts.set(id, (texts.get(id) ?? '') + text);
  const scanner = scanXml(part, {
    open(local, attributes) {
      if (local === 'footnote') id = attributeIn(attributes, 'id') ?? '';
      isInText = local === 't';
    },
    close(local) {
      if (local === 'p') add('\n');
      isInText = false;
    },
    text(piece) {
      if (isInText) add(piece);
    },
  });
  for (const chunk of parts.chunks(part, budget)) scanner.write(chunk);
  scanner.end();
  return ids.map((each, index) => ({ kind: 'text', text: `(${index + 1}) ${(texts.get(each) ?? '').trim()}` }));
}
