import type { FigureKind } from '../../../domain/plans/plan';
import { foldAccents } from '../../../domain/text/vietnamese-text';
import { isPercentFormat } from '../../cells/figures';
import { saysRate } from '../../headings/plan-words';
import { says } from '../words/column-words';
import { kindOfCell, kindOfHeading } from '../words/heading-kinds';
import { measureKindOf } from './measure-units';
import { writtenText, type PlanColumn, type PlanTable } from './plan-tables';

/** How many rows of a body are looked at to tell what its columns hold. */
export const SAMPLE = 300;

/**
 * What a column's figures are: a score by its heading; else by what most of its cells say ("85/100 điểm", "10 TTHC"); else by
 * the column "Đơn vị tính", or as the count that its heading names. Cells with "%" are shares whatever the heading says.
 */
export function kindOfColumn(table: PlanTable, { column, words, measured }: PlanColumn): FigureKind {
  const ofHeading = kindOfHeading(words);
  if (ofHeading === 'score') return ofHeading;
  const { said, shares, filled } = saidByCells(table, column);
  if (said.score * 2 > filled) return 'score';
  if (said.count * 2 > filled) return 'count';
  // Points that a rate brings: "Tỷ lệ hồ sơ trực tuyến", "Điểm tối đa: 6", "5".
  if (measured === 'score' && shares === 0 && !words.includes('%')) return 'score';
  if (shares > 0 || saysRate(words)) return 'share';
  // Down the rows "Số tổ công nghệ số" is an indicator as any other, and no share.
  const ofName = table.sheet.isTurned && says('count', words) ? 'count' : ofHeading;
  return measureKindOf(table) ?? measured ?? ofName;
}

/** Whether most cells of a column say themselves that they are counts: "10 TTHC". */
export function isCountByCells(table: PlanTable, { column }: PlanColumn): boolean {
  const { said, filled } = saidByCells(table, column);
  return said.count * 2 > filled;
}

/** Whether some cells of a column say that they are shares, and others that they are counts or points. */
export function isMixedColumn(table: PlanTable, { column }: PlanColumn): boolean {
  const { said, shares } = saidByCells(table, column);
  return shares > 0 && said.count + said.score > 0;
}

interface SaidByCells {
  readonly said: Readonly<Record<FigureKind, number>>;
  /** Cells with "%", with the format of percentages, or with a figure below 1. */
  readonly shares: number;
  readonly filled: number;
}

function saidByCells(table: PlanTable, column: number): SaidByCells {
  const { sheet, firstRow, lastRow, numbering } = table;
  const said = { share: 0, score: 0, count: 0 };
  let filled = 0;
  let shares = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE); row++) {
    const value = sheet.value(row, column);
    if (value === null || value === '' || numbering.has(row)) continue;
    filled += 1;
    const isShare =
      typeof value === 'number' ? value > 0 && value < 1 : typeof value === 'string' && value.includes('%');
    if (isShare || isPercentFormat(sheet.format(row, column))) shares += 1;
    if (typeof value === 'string') said[kindOfCell(foldAccents(writtenText(sheet, row, column))) ?? 'share'] += 1;
  }
  return { said, shares, filled };
}
