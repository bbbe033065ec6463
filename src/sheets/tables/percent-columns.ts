import { isOfAll } from '../../domain/measures/ways';
import { parseWrittenNumber } from '../../domain/text/numbers';
import { isPercentFormat } from '../cells/figures';
import { headingWords } from '../cells/heading-words';
import { readPairText, readSaidPercent } from '../cells/pair-text';
import type { TextGrid } from '../cells/text-grid';
import type { ColumnMeaning } from '../headings/heading-meaning';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { BARE_LEVEL, RATE_OF } from '../headings/vocabulary/rates';
import type { TableColumn } from './table';

/**
 * Columns headed as counts of which every figure is a percentage are rates: "Hồ sơ trực tuyến" above 70% and 45% is the rate of
 * online dossiers, and "Hồ sơ trực tiếp" above 30% is nobody's.
 */
export function withPercentages(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  body: { readonly firstRow: number; readonly lastRow: number },
  vocabulary: PlanVocabulary,
): readonly TableColumn[] {
  return columns.map((column): TableColumn => {
    const { meaning, content } = column;
    const isCount = meaning.role === 'numerator' || vocabulary.measures[meaning.role] !== undefined;
    if (!isCount || (content !== 'figures' && content !== 'names')) return column;
    if (!holdsShares(sheet, columns, column.column, body)) return column;
    return { ...column, content: 'figures', meaning: rateOf({ ...column, content: 'figures' }, vocabulary) };
  });
}

function rateOf({ path, meaning, content }: TableColumn, vocabulary: PlanVocabulary): ColumnMeaning {
  const { role, indicator } = meaning;
  if (role === 'numerator') return indicator === undefined ? { role: 'rate' } : { role: 'rate', indicator };
  const leaf = path[path.length - 1] ?? '';
  // "Toàn trình | Một phần" with shares: of dossiers or of services, and which of them no word says.
  if (BARE_LEVEL.test(headingWords(leaf))) return { role: 'other', isToldApart: true };
  const rate = vocabulary.meaningOf([...path.slice(0, -1), `${RATE_OF} ${leaf}`], content);
  return rate.role === 'rate' && rate.indicator !== undefined ? rate : { role: 'other', isToldApart: true };
}

function holdsShares(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  column: number,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): boolean {
  const totals = columns.filter(({ meaning }) => isOfAll(meaning.role));
  let found = false;
  for (let row = firstRow; row <= lastRow; row++) {
    const value = sheet.value(row, column);
    // Nothing, as a 0 or as a dash, is so as a count and as a share.
    if (value === null || value === 0 || value === '' || (typeof value === 'string' && /^[\s.…–—-]*$/.test(value)))
      continue;
    const isShare =
      typeof value === 'number'
        ? value <= 1 && isPercentFormat(sheet.format(row, column))
        : typeof value === 'string' && isShareText(sheet, totals, row, sheet.text(row, column));
    if (!isShare) return false;
    found = true;
  }
  return found;
}

/** A percentage, or two counts of which the percentage beside them, or the row's total, says what the second is. */
function isShareText(sheet: TextGrid, totals: readonly TableColumn[], row: number, text: string): boolean {
  if (/^\d[\d.,]*\s*%$/.test(text) || readSaidPercent(text) !== null) return true;
  const pair = readPairText(text);
  if (pair === null || pair.numerator > pair.denominator) return false;
  if (totals.some(({ column }) => sheet.value(row, column) === pair.denominator)) return true;
  const said = pair.percent === null ? null : parseWrittenNumber(pair.percent.replace(/\s+/gu, ''));
  if (said?.kind !== 'percent' || pair.denominator === 0) return false;
  const { numerator, denominator } = said.ratio;
  return Math.abs(numerator / denominator - pair.numerator / pair.denominator) < 0.01;
}
