import { foldAccents } from '../../../domain/text/vietnamese-text';
import { isPercentFormat } from '../../cells/figures';
import type { PlanColumn, PlanTable } from '../columns/plan-tables';
import { saidByTitle } from '../../headings/vocabulary/table-titles';
import { says } from '../words/column-words';
import { readTarget } from '../figures/target-value';

/** A line of a title, not of the running text. */
const LONGEST_TITLE = 200;
/** Fewer figures may be as uneven as they like. */
const ENOUGH = 4;

/**
 * Whether a table of rates reports what was done rather than assigning what is to be done: told by the nearest title
 * above it, or where no title and no heading says anything, by figures such as 96,7% and 41,3%, which nobody assigns.
 * @param caption the lines above the table
 */
export function isReportTable(table: PlanTable, targets: readonly PlanColumn[], caption: readonly string[]): boolean {
  if (targets.some(({ words }) => says('assigned', words))) return false;
  const said = saidByCaption(caption);
  return said === null ? looksMeasured(table, targets) : said === 'done';
}

/** Whether the nearest title above a table that says anything of it says that it assigns something. */
export function isAssigning(caption: readonly string[]): boolean {
  return saidByCaption(caption) === 'to-do';
}

/** Whether it says that the table reports what was done. */
export function isReporting(caption: readonly string[]): boolean {
  return saidByCaption(caption) === 'done';
}

function saidByCaption(caption: readonly string[]): 'done' | 'to-do' | null {
  for (const line of [...caption].reverse()) {
    const words = foldAccents(line).trim();
    if (line.length > LONGEST_TITLE || /[;:]$/u.test(words)) continue;
    const said = saidByTitle(words);
    if (said !== null) return said;
  }
  return null;
}

/** Most figures are no whole and no half percent, or a long column is of as many odd figures as it has rows. */
function looksMeasured(table: PlanTable, targets: readonly PlanColumn[]): boolean {
  const columns = targets.map((column) => percentagesOf(table, column));
  const all = columns.flat();
  const isUneven = (percent: number): boolean => !Number.isInteger(Number((percent * 2).toPrecision(12)));
  if (all.length >= ENOUGH && all.filter(isUneven).length * 2 > all.length) return true;
  return columns.some((column) => {
    const odd = new Set(column.filter((percent) => percent % 5 !== 0));
    return column.length > ENOUGH && odd.size * 2 > column.length;
  });
}

function percentagesOf({ sheet, firstRow, lastRow, numbering }: PlanTable, { column }: PlanColumn): number[] {
  const found: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const value = sheet.value(row, column);
    if (numbering.has(row)) continue;
    if (typeof value === 'number')
      found.push(isPercentFormat(sheet.format(row, column)) || value <= 1 ? value * 100 : value);
    if (typeof value !== 'string') continue;
    const reading = readTarget(value, null);
    if (reading.kind === 'target') found.push((reading.value.numerator * 100) / reading.value.denominator);
  }
  return found;
}
