import { type Entry, type Golden, type Rows } from './kit';

type Layout = NonNullable<Golden['layout']>;

/** A workbook of one sheet in which something is wrong; it is assessed all the same. */
export const wrong = (
  name: string,
  why: string,
  layout: Layout,
  blocks: Record<string, Rows>,
  assessments: Entry[],
  more: Partial<Golden> = {},
  formats: Record<string, string> = {},
): Golden => ({
  name,
  why,
  sheets: [{ name: 'Số liệu', blocks, formats }],
  exit: 0,
  layout,
  assessments,
  ...more,
});
