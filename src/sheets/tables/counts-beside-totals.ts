import { isOfAll } from '../../domain/measures/ways';
import type { CellValue } from '../cells/grid';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { Definition, PlanVocabulary } from '../headings/plan-vocabulary';
import { saysRate } from '../headings/plan-words';
import type { TableColumn } from './table';

/**
 * A plan may call an indicator "Hồ sơ trực tuyến" without "Tỷ lệ": then a column of that heading holds its rates or its counts.
 * Whole numbers without "%" beside the total that they are counted of are counts; else it stays the plan's rate.
 * @example "Tổng số HS | HS trực tuyến" above 100 and 48 // 48 of 100, not 48%
 */
export function countsBesideTotals(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  vocabulary: PlanVocabulary,
): readonly TableColumn[] {
  return columns.map((column): TableColumn => {
    const { meaning, path, content } = column;
    if (meaning.role !== 'rate' || meaning.indicator === undefined || content !== 'figures') return column;
    if (path.some((heading) => saysRate(headingWords(heading)))) return column;
    const definition = vocabulary.definitions.find(({ id }) => id === meaning.indicator);
    const usual = vocabulary.usualMeaningOf(path, content);
    if (definition === undefined || !counts(definition.numerator, usual.role, vocabulary)) return column;
    const hasTotal = columns.some(
      (other) => other !== column && counts(definition.denominator, other.meaning.role, vocabulary),
    );
    if (!hasTotal || !areWhole(sheet, column.column, firstRow, lastRow)) return column;
    return { ...column, meaning: usual };
  });
}

/**
 * "Tổng số hồ sơ > KH | TH" beside "Hồ sơ trực tuyến > KH | TH": what was done is counted there, as the total is, and what was planned
 * is no target of a rate. Whole numbers of a total are never per cent.
 */
export function resultsBesideTotals(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  vocabulary: PlanVocabulary,
): readonly TableColumn[] {
  const meant = columns.map(({ path, content }) =>
    content === 'figures' && path.length > 1 && !path.some((heading) => saysRate(headingWords(heading)))
      ? vocabulary.usualMeaningOf(path.slice(0, -1), content)
      : null,
  );
  const isOf = (role: string, at: number): boolean => columns[at]?.meaning.role === role && meant[at] !== null;
  const isTotal = (at: number): boolean => isOf('rate', at) && isOfAll(meant[at]?.role);
  const results = columns.flatMap((_, at) => (isOf('rate', at) ? [at] : []));
  const areCounts = results.every((at) => areWhole(sheet, columns[at]?.column ?? 0, firstRow, lastRow));
  if (!areCounts || !results.some(isTotal)) return columns;
  return columns.map((column, at): TableColumn => {
    if (isOf('target', at)) return { ...column, meaning: { role: 'other', isToldApart: true } };
    const meaning = meant[at];
    return isOf('rate', at) && meaning != null ? { ...column, meaning } : column;
  });
}

/** Whether a role is one of the measures of a side, or of what makes these up. */
function counts(side: Definition['numerator'], role: string, { measures }: PlanVocabulary): boolean {
  return side.some(({ measure }) => {
    if (measure === null) return false;
    const sums = measures[measure]?.sums ?? [];
    return measure === role || sums.some(({ plus, optional = [] }) => [...plus, ...optional].includes(role));
  });
}

function areWhole(sheet: TextGrid, column: number, firstRow: number, lastRow: number): boolean {
  let figures = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    const value: CellValue = sheet.value(row, column);
    if (typeof value === 'number' ? !Number.isInteger(value) : typeof value === 'string' && /[%,.]/.test(value))
      return false;
    if (typeof value === 'number' || (typeof value === 'string' && /\d/.test(value))) figures += 1;
  }
  return figures > 0;
}
