import { dropAccents } from '../../domain/text/vietnamese-text';

/**
 * Widths of Times New Roman's letters in thousandths of the font's size. Excel does not fit the height of merged cells to
 * their texts, so the lines of a text have to be counted here.
 */
const WIDTHS: readonly (readonly [string, number])[] = [
  [' ,.', 250],
  ["ijlt/:;|'’", 278],
  ['frI()[]-', 333],
  ['sJ"', 389],
  ['acez“”', 444],
  ['bdghknopquvxy0123456789–', 500],
  ['FPS=<>+', 560],
  ['ELTZ', 611],
  ['BCR', 667],
  ['wADGHKNOQUVXY', 722],
  ['m%', 833],
  ['MW—…', 1000],
];

const BY_LETTER: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** What none of the above is: wide enough. */
const OTHER = 722;
/** Bold letters are wider, and Excel sets letters on whole pixels. */
const BOLD = 1.06;
const PIXELS = 1.03;

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text is on one line, in points. @example textWidth('Đạt', { size: 10 }) // 14.7 */
export function textWidth(text: string, { size, bold = false }: TextLook): number {
  const plain = [...text.normalize('NFC')].map((letter) => dropAccents(letter));
  const thousandths = plain.reduce((sum, letter) => sum + (BY_LETTER.get(letter) ?? OTHER), 0);
  return (thousandths / 1000) * size * PIXELS * (bold ? BOLD : 1);
}

/** A line as Excel breaks it, and whether the text goes on in the same paragraph. */
export interface TextLine {
  readonly text: string;
  readonly goesOn: boolean;
}

/**
 * The lines into which a text falls when it is wrapped between words; a word that is too long for a line is broken.
 * @param width in points
 */
export function wrapText(text: string, width: number, look: TextLook): readonly TextLine[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = wrapParagraph(paragraph, width, look);
    return lines.map((line, index) => ({ text: line, goesOn: index < lines.length - 1 }));
  });
}

function wrapParagraph(paragraph: string, width: number, look: TextLook): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const space = textWidth(' ', look);
  for (const word of paragraph.split(' ').flatMap((one) => brokenWord(one, width, look))) {
    const size = textWidth(word, look);
    if (line !== '' && used + space + size > width) {
      lines.push(line);
      [line, used] = [word, size];
    } else {
      used += line === '' ? size : space + size;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function brokenWord(word: string, width: number, look: TextLook): readonly string[] {
  if (textWidth(word, look) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, look) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** The height of a row with so many lines, in points, as Excel sets it for this font. */
export function linesHeight(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.28 * 4) / 4;
}

/** Excel's rows are no higher than 409 points. */
export function mostLines(size: number): number {
  return Math.floor(400 / (size * 1.28));
}

/** Lines as one text again. */
export function joinLines(lines: readonly TextLine[]): string {
  return lines
    .map(({ text, goesOn }, index) => (index === lines.length - 1 ? text : text + (goesOn ? ' ' : '\n')))
    .join('');
}
