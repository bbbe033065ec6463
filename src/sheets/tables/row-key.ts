import type { TextGrid } from '../cells/text-grid';

/** A row's texts in one key: a heading repeated on each printed page is told by it. */
export function rowKey(sheet: TextGrid, row: number): string {
  const texts: string[] = [];
  for (let column = 0; column < sheet.columns; column++) {
    const words = sheet.words(row, column);
    if (words !== '') texts.push(words);
  }
  return texts.join('|');
}
