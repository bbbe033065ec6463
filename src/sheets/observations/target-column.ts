import { parseWrittenNumber } from '../../domain/text/numbers';
import { problem, type Problem } from '../../domain/problem';
import { compareRatios } from '../../domain/rates/ratio';
import type { FigureKind, IndicatorId, Target } from '../../domain/plans/plan';
import { headingWords } from '../cells/heading-words';
import { readRate, shownRate, type RateReading } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import { saysStrictBound } from '../headings/vocabulary/strict-bounds';
import { saysNumber } from '../headings/vocabulary/rates';
import type { BodyRow } from '../tables/body-rows';
import type { Table } from '../tables/table';
import type { IndicatorColumns } from './counting';
import type { SheetTarget } from './reading';
import { rateColumn } from './rate-column';

/**
 * The column in which a sheet itself writes an indicator's target: under its name, or "Chỉ tiêu giao" where the sheet has no
 * other indicator. Null where it has none.
 * @param isOnly the sheet has no other indicator
 */
export function targetColumn(
  sheet: TextGrid,
  table: Table,
  columns: ReadonlyMap<string, number>,
  { indicator, isOnly }: { readonly indicator: IndicatorId; readonly isOnly: boolean },
  rows: readonly BodyRow[],
  kind: FigureKind,
): IndicatorColumns['rate'] {
  const column = columns.get(`target:${indicator}`) ?? (isOnly ? columns.get('target') : undefined);
  // "19" dossiers are no 19%.
  const path = table.columns.find((each) => each.column === column)?.path ?? [];
  if (kind === 'share' && path.some((heading) => saysNumber(headingWords(heading)))) return null;
  return rateColumn(sheet, table, column, rows, kind);
}

const BOUND = /^(?:[≥≤<>=]|từ|tối thiểu|tối đa|không quá|không dưới|trên|dưới|vượt)+\s*/iu;

/** "≥ 50%" and "trên 50%" too; null where the cell is blank or says no single figure. */
export function readTarget(sheet: TextGrid, row: number, column: number, reading: RateReading): SheetTarget | null {
  const said = sheet.text(row, column);
  const bare = said.replace(BOUND, '').replace(/\s*trở (?:lên|xuống)$/iu, '');
  const bound = bare === said ? {} : { bound: { said, isStrict: saysStrictBound(said) } };
  const written = parseWrittenNumber(bare);
  if (written.kind === 'percent' && typeof sheet.value(row, column) === 'string')
    return {
      ratio: written.ratio,
      cell: sheet.address(row, column),
      shown: bare,
      decimals: written.decimals,
      shownDecimals: null,
      ...bound,
    };
  const read = readRate(sheet, row, column, reading);
  return read.kind === 'rate' ? read.rate : null;
}

/**
 * What a sheet says of its own target where the plan assigns another one: the verdict is by the plan, and whoever reads the
 * sheet sees the other beside it.
 */
export function otherTarget(
  written: SheetTarget | null | undefined,
  target: Target | null,
  indicator: IndicatorId,
): readonly Problem[] {
  if (written === null || written === undefined || target === null || target.value === null) return [];
  const { ratio, bound } = written;
  // A bare "98%" leaves open whether 98% is enough.
  const isSame = bound === undefined || bound.isStrict === (target.value.isStrict === true);
  if (compareRatios(ratio, target.value) === 0 && isSame) return [];
  const facts = { written: bound?.said ?? shownRate(written), planned: target.text };
  return [problem('target-of-sheet-differs', facts, { cell: written.cell, indicator })];
}
