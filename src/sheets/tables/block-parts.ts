import { isOfAll } from '../../domain/measures/ways';
import type { IndicatorId } from '../../domain/plans/plan';
import { headingWords } from '../cells/heading-words';
import type { Definition, PlanVocabulary } from '../headings/plan-vocabulary';
import { saysRate } from '../headings/plan-words';
import { fits, type ColumnRole } from '../headings/vocabulary/heading-rule';
import { blockParts } from '../headings/vocabulary/summary-parts';
import type { TableColumn } from './table';

/**
 * "Thanh toán trực tuyến > Tổng số | Số đã thực hiện": under an indicator's heading bare words say which side a column is. "Thực
 * hiện" beside a target alone is the rate itself: there is nothing that it could be a share of.
 * @param isRate whether what stands above a column speaks of a rate
 */
export function withBlockParts(
  columns: readonly TableColumn[],
  vocabulary: PlanVocabulary,
  isRate = ({ path }: TableColumn): boolean => headedRate(path, vocabulary) !== null,
): readonly TableColumn[] {
  const owners = new Map(columns.map((column) => [column.column, column.owner ?? headedRate(column.path, vocabulary)]));
  const parts = new Map(columns.map((column) => [column.column, partSaid(column)]));
  return columns.map((column): TableColumn => {
    const owner = owners.get(column.column) ?? null;
    const definition = vocabulary.definitions.find(({ id }) => id === owner);
    const part = parts.get(column.column);
    if (owner === null || definition === undefined || part === undefined) return column;
    const beside = columns.filter((other) => other !== column && owners.get(other.column) === owner);
    const isTwice = beside.some((other) => other.meaning.role === part);
    const isWhole =
      part === 'numerator' &&
      isRate(column) &&
      column.meaning.role === 'rate' &&
      !beside.some((other) => other.meaning.role === 'rate' || parts.get(other.column) === 'denominator') &&
      !columns.some((other) => isDenominator(other, definition));
    return isTwice || isWhole ? column : { ...column, meaning: { role: part, indicator: owner } };
  });
}

function partSaid({ path, content }: TableColumn): ColumnRole | undefined {
  if (content !== 'figures') return undefined;
  const said = path.map(headingWords);
  const leaf = said[said.length - 1] ?? '';
  return blockParts.find((rule) => fits(rule, { leaf, levels: [leaf], path: said.join(' > '), content }))?.means;
}

function isDenominator({ meaning: { role, indicator } }: TableColumn, { id, denominator }: Definition): boolean {
  if (role === 'denominator') return indicator === undefined || indicator === id;
  return denominator.some(({ measure }) => measure === role || (isOfAll(role) && measure === 'receivedDossiers'));
}

/** Also the three of 2022 own bare words below their rate: "Tỷ lệ hồ sơ trực tuyến > Tổng số", not "Hồ sơ trực tuyến > Tổng số". */
function headedRate(path: readonly string[], vocabulary: PlanVocabulary): IndicatorId | null {
  const parents = path.slice(0, -1).map(headingWords).filter(saysRate).reverse();
  const found = parents.map((words) => vocabulary.indicatorOf(words)).find((id) => id !== undefined);
  return found ?? null;
}
