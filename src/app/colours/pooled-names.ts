import type { IndicatorColumns } from '../../sheets/observations/counting';
import type { Reading } from '../../sheets/observations/reading';
import type { ColourName } from '../host/host';
import { dataBlocks } from './data-blocks';
import { listSums } from './list-sums';
import { cellsOf } from './pooled-cells';
import { sumName } from './sum-name';

/** Names that count a unit's sheet live: numerator, denominator and the number of faults that forbid a verdict. */
export interface PooledNames {
  readonly names: readonly ColourName[];
  readonly numerator: string;
  readonly denominator: string;
  readonly faults: string;
}

/** The names for one indicator of a list; null where the sheet has no columns for it. */
export function poolIndicator(reading: Reading, of: IndicatorColumns, number: number): PooledNames | null {
  const sums = listSums(of.counting, cellsOf(reading));
  if (sums === null) return null;
  const blocks = dataBlocks(reading);
  const about = `của chỉ tiêu (${number}) trong trang tính này, dùng cho màu đánh giá DVCTT.`;
  const sum = (kind: string, meaning: string, terms: readonly string[]): ReturnType<typeof sumName> =>
    sumName(`${kind}_${number}`, terms, `${meaning} ${about}`);
  const numerator = sum('TuSo', 'Tử số', blocks.map(sums.numerator));
  const denominator = sum('MauSo', 'Mẫu số', blocks.map(sums.denominator));
  const faults = sum('Sai', 'Số chỗ có số liệu sai', blocks.flatMap(sums.faults));
  return {
    names: [...numerator.names, ...denominator.names, ...faults.names],
    numerator: numerator.used,
    denominator: denominator.used,
    faults: faults.used,
  };
}
