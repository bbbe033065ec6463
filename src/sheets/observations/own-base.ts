import type { MeasureId } from '../../domain/measures/measures';
import { readCount } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import type { Definition } from '../headings/plan-vocabulary';
import type { BodyRow } from '../tables/body-rows';
import type { Table, TableColumn } from '../tables/table';
import { isUsable } from './candidate-columns';
import type { CountSide } from './counting';

/** A denominator that a sheet has for one indicator alone; `isSure`: it stands in the indicator's own block. */
export interface OwnBase {
  readonly column: TableColumn;
  readonly isSure: boolean;
}

/**
 * "Số hồ sơ phải số hóa" beside "Số hồ sơ đã số hóa": nothing else is counted of it, so that the usual denominator ("Tổng số hồ sơ") is
 * hardly meant there; 90 of 100 had been 90 of 120. Null where the plan says its formula, or the figures are the same.
 * @param top the numerator's columns
 * @param bottom the usual denominator's
 */
export function ownBase(
  sheet: TextGrid,
  table: Table,
  data: readonly BodyRow[],
  definition: Definition,
  { top, bottom }: { readonly top: CountSide; readonly bottom: CountSide },
): OwnBase | null {
  const measures = ownMeasures(definition);
  const found = table.columns.filter(
    (column) =>
      measures.includes(column.meaning.role) && column.content === 'figures' && isUsable(column, null, definition.id),
  );
  const counted = table.columns.find(({ column }) => column === top.plus[0]);
  const usual = table.columns.find(({ column }) => column === bottom.plus[0]);
  const isOfAll = counted !== undefined && usual !== undefined && areInOneBlock(usual, counted);
  const inBlock = found.filter((column) => counted !== undefined && !isOfAll && areInOneBlock(column, counted));
  const [column, another] = inBlock.length > 0 ? inBlock : found;
  if (column === undefined || another !== undefined || bottom.plus.includes(column.column)) return null;
  return areSame(sheet, data, column, bottom) ? null : { column, isSure: inBlock.length > 0 };
}

function ownMeasures({ known, denominator, isStated }: Definition): readonly MeasureId[] {
  const isUsual =
    known !== null &&
    !isStated &&
    denominator.length === known.denominator.length &&
    denominator.every(({ measure, words }, at) => words === null && measure === known.denominator[at]);
  if (!isUsual) return [];
  return known.variants.flatMap((variant) => (variant.isOwn === true ? variant.denominator : []));
}

/** Below the same heading; one above the usual denominator, too, is no indicator's block. */
function areInOneBlock({ path }: TableColumn, { path: other }: TableColumn): boolean {
  return path.length > 1 && path.slice(0, -1).join('\n') === other.slice(0, -1).join('\n');
}

function areSame(
  sheet: TextGrid,
  data: readonly BodyRow[],
  { column }: TableColumn,
  { plus, minus }: CountSide,
): boolean {
  const [usual, another] = plus;
  if (usual === undefined || another !== undefined || minus.length > 0) return false;
  return data.every(({ row }) => {
    const [one, other] = [column, usual].map((at) => readCount(sheet, row, at, ''));
    return one?.kind === 'count' && other?.kind === 'count' && one.value === other.value;
  });
}
