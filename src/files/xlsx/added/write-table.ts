import { areaAddress } from '../../../sheets/cells/grid';
import type { TableData } from '../added-sheet';
import { escapeAttribute, escapeCellTextAttribute } from '../xml-text';
import type { Dialect } from './dialect';
import { XML } from './xml-declaration';

/**
 * A table part. `table` is settled: its headings are those of its cells.
 * @param id unique in the workbook
 */
export function writeTable({ name, area, headings, style }: TableData, id: number, dialect: Dialect): string {
  const called = escapeAttribute(name);
  const ref = areaAddress(area);
  const columns = headings.map((heading, index) => {
    return `<tableColumn id="${index + 1}" name="${escapeCellTextAttribute(heading)}"/>`;
  });
  const styled = style === null ? '' : ` name="${escapeAttribute(style)}"`;
  return (
    `${XML}<table xmlns="${dialect.main}" id="${id}" name="${called}" displayName="${called}" ref="${ref}" ` +
    `totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo${styled} showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}
