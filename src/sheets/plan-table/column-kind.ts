import type { FigureKind } from '../../domain/plans/plan';
import { foldAccents } from '../../domain/text/vietnamese-text';
import { kindOfCell, kindOfHeading } from './heading-kinds';
import { writtenText, type PlanColumn, type PlanTable } from './plan-tables';

/** How many rows of a body are looked at to tell what its columns hold. */
export const SAMPLE = 300;

/** What a column's figures are: by its heading, else by what most of its cells say ("85/100 điểm", "10 TTHC"). */
export function kindOfColumn(table: PlanTable, { column, words }: PlanColumn): FigureKind {
  const ofHeading = kindOfHeading(words);
  if (ofHeading !== 'share') return ofHeading;
  const { sheet, firstRow, lastRow, numbering } = table;
  const said = { share: 0, score: 0, count: 0 };
  let filled = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE); row++) {
    const value = sheet.value(row, column);
    if (value === null || value === '' || numbering.has(row)) continue;
    filled += 1;
    if (typeof value === 'string') said[kindOfCell(foldAccents(writtenText(sheet, row, column))) ?? 'share'] += 1;
  }
  if (said.score * 2 > filled) return 'score';
  return said.count * 2 > filled ? 'count' : 'share';
}
