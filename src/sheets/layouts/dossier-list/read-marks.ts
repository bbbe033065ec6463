import { foldAccents } from '../../../domain/text/vietnamese-text';
import { readMark } from '../../cells/marks';
import { rememberFew } from '../../cells/remember-few';
import type { TextGrid } from '../../cells/text-grid';
import type { MarkColumn } from './find-marks';

/** What a row's marks say. */
export interface Marked<T> {
  readonly is: T | null;
  /** Marks below headings that say two things. */
  readonly clashes: boolean;
  /** It is what a blank cell was taken for, where nothing but marks stands in the column. */
  readonly isAssumed: boolean;
}

/** What the marks of one kind mean: what a heading says, what a text in place of a mark does, and what the lack of a mark says. */
export interface MarkMeaning<T> {
  readonly ofHeading: (column: MarkColumn) => T | null;
  readonly ofText: (folded: string) => T | null;
  /** What is so where nothing of all that there are marks for is; null where that is open. */
  readonly ofNone: (values: ReadonlySet<T>) => T | null;
}

const NOTHING: Marked<never> = { is: null, clashes: false, isAssumed: false };

/** A reader of a row's marks. A mark below a heading that nobody knows says nothing. */
export function marksReader<T>(
  sheet: TextGrid,
  columns: readonly MarkColumn[],
  { ofHeading, ofText, ofNone }: MarkMeaning<T>,
): (row: number) => Marked<T> {
  const found = columns.map((column) => ({ ...column, is: ofHeading(column) }));
  const values = new Set(found.flatMap(({ is }) => is ?? []));
  if (values.size === 0) return () => NOTHING;
  const readText = rememberFew((text) => ofText(foldAccents(text)));
  const none = found.some(({ is }) => is === null) ? null : ofNone(values);
  const known = new Map<T, Marked<T>>([...values].map((is) => [is, { is, clashes: false, isAssumed: false }]));
  const clash: Marked<T> = { is: null, clashes: true, isAssumed: false };
  const denied: Marked<T> = { is: none, clashes: false, isAssumed: false };
  const assumed: Marked<T> = none === null ? NOTHING : { is: none, clashes: false, isAssumed: true };
  return (row) => {
    let said: T | null = null;
    let [isOpen, isDenied] = [false, false];
    for (const { column, is, saysNo } of found) {
      const value = sheet.value(row, column);
      if (value === null || value === '') {
        isOpen ||= saysNo;
        continue;
      }
      const mark = readMark(value);
      const told = mark === null ? readText(sheet.text(row, column)) : mark ? is : null;
      if (mark !== false && told === null) return NOTHING;
      isDenied ||= told === null;
      if (told === null) continue;
      if (said !== null && said !== told) return clash;
      said = told;
    }
    if (said !== null) return known.get(said) ?? { is: said, clashes: false, isAssumed: false };
    return isOpen ? NOTHING : isDenied ? denied : assumed;
  };
}
