/**
 * How much is read before a file is refused. Real workbooks of offices stay far below; the limits keep a browser
 * tab (or a hostile file) from taking all memory. Sizes are bytes.
 */
export interface ReadingLimits {
  readonly fileSize: number;
  /** All parts that are read together, inflated. */
  readonly inflatedSize: number;
  readonly entries: number;
  /** Cells with a value or a formula, over all worksheets. */
  readonly cells: number;
  /** Inflated to compressed size above which a part larger than `ratioFrom` counts as a zip bomb. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MEGABYTE = 1024 * 1024;

/** XML of styled empty cells shrinks to about a 20th, of repeated identical rows to a 300th at most. */
export const readingLimits: ReadingLimits = {
  fileSize: 50 * MEGABYTE,
  inflatedSize: 600 * MEGABYTE,
  entries: 20_000,
  cells: 5_000_000,
  ratio: 400,
  ratioFrom: 32 * MEGABYTE,
};
