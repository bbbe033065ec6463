import { scanXml } from './xml-scan';
import { decodeCellText } from './xml-text';

/**
 * The texts that cells refer to by number: runs of rich text joined, phonetic guides (rPh) left out.
 * @throws UnreadableFileError `broken-xml`
 */
export function readSharedStrings(part: string, chunks: Iterable<string>): string[] {
  const strings: string[] = [];
  let item: string | null = null;
  let phonetic = 0;
  let isText = false;
  const scanner = scanXml(part, {
    open(local) {
      if (local === 'si') item = '';
      else if (local === 'rPh') phonetic++;
      else if (local === 't') isText = phonetic === 0 && item !== null;
    },
    close(local) {
      if (local === 'si') {
        strings.push(decodeCellText(item ?? ''));
        item = null;
      } else if (local === 'rPh') phonetic--;
      else if (local === 't') isText = false;
    },
    text(piece) {
      if (isText) item = (item ?? '') + piece;
    },
  });
  for (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  return strings;
}
