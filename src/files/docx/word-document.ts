/** A document as it is to be written, whatever it is about: A4 upright, in Times New Roman. */
export interface WordDocument {
  readonly title: string;
  /** Each begins on a new page and counts its pages from 1, with numbers from the second one on. */
  readonly sections: readonly (readonly WordBlock[])[];
}

export type WordBlock = WordParagraph | WordLine | WordTable;

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** A line feed begins a new line within the paragraph. */
  readonly text: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 13 where it is not said. */
  readonly size?: number;
  /** Of the first line, in millimetres. */
  readonly indent?: number;
  /** In points. */
  readonly before?: number;
  readonly after?: number;
  /** Stays on the page of what follows. */
  readonly keepsWithNext?: boolean;
  readonly color?: string;
}

/** A drawn line, centred, in millimetres. */
export interface WordLine {
  readonly kind: 'line';
  readonly length: number;
  /** How wide the place is in which it stands. */
  readonly within: number;
}

export interface WordTable {
  readonly kind: 'table';
  /** In millimetres. */
  readonly columns: readonly number[];
  readonly hasLines: boolean;
  /** How many rows stand again at the top of each page. */
  readonly headingRows: number;
  readonly rows: readonly (readonly WordCell[])[];
}

export interface WordCell {
  readonly blocks: readonly (WordParagraph | WordLine)[];
  /** Columns that the cell covers; 1 where it is not said. */
  readonly span?: number;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly vertical?: 'top' | 'center';
}

/** In millimetres, within the bounds of Nghị định 30/2020/NĐ-CP, Phụ lục I: 20–25, 15–20, 20–25, 30–35. */
export const wordPage = { width: 210, height: 297, top: 20, right: 15, bottom: 20, left: 30 } as const;

/** What stands between the margins. */
export const wordTextWidth = wordPage.width - wordPage.left - wordPage.right;
