import { libraryIndicator } from '../../domain/indicators/library';
import type { Better } from '../../domain/plans/plan';
import { foldKey } from '../../domain/text/vietnamese-text';
import { indicatorNamed } from '../headings/vocabulary/indicator-names';
import { boundOfHeading, isLess } from './heading-kinds';
import type { IndicatorColumn } from './indicator-columns';
import type { TargetCell } from './target-cell';
import type { TargetRow } from './target-rows';
import type { UnreadableWhy } from './target-value';

export interface SettledBounds {
  readonly rows: readonly TargetRow[];
  /** Along the columns: which side of its targets an indicator has to be on. */
  readonly better: readonly Better[];
}

/**
 * Which side of its targets each indicator has to be on: as its heading says ("(≤)", "tối thiểu"), else below them where its
 * cells say "≤ 1%", or where what is counted is better when there is less of it. A cell that says the other way than the rest of its column, or than the heading, is not
 * taken; where nearly as many say the one as the other and the heading neither, none of them is: nobody knows which is meant.
 */
export function settleBounds(
  rows: readonly TargetRow[],
  columns: readonly { readonly indicator: IndicatorColumn; readonly index: number }[],
): SettledBounds {
  const better = columns.map(({ indicator, index }): Better => {
    const filled = rows
      .flatMap(({ targets }) => targets[index] ?? [])
      .filter(({ reading }) => reading.kind === 'target');
    const count = (bound: 'lower' | 'upper'): number => filled.filter((cell) => boundOf(cell) === bound).length;
    if (saysOtherwise(indicator)) return isLess(indicator.column.words) ? 'lower' : 'higher';
    if (sideOf(indicator) !== null) return sideOf(indicator) === 'upper' ? 'lower' : 'higher';
    // One odd cell turns no column round.
    return count('upper') * 2 > filled.length && count('lower') === 0 ? 'lower' : 'higher';
  });
  // One odd cell among several is a slip of its own; where nearly as many say the one as the other, none can be believed.
  const saysBoth = columns.map(({ indicator, index }) => {
    const said = rows.map(({ targets }) => boundOf(targets[index]));
    const [lower, upper] = [
      said.filter((bound) => bound === 'lower').length,
      said.filter((bound) => bound === 'upper').length,
    ];
    const isSaid = sideOf(indicator) !== null || indicatorNamed(indicator.column.words) != null;
    return !isSaid && lower + upper > 0 && Math.min(lower, upper) * 2 >= Math.max(lower, upper);
  });
  const contradicts = (cell: TargetCell | undefined, at: number): boolean => {
    const indicator = columns[at]?.indicator;
    if (indicator !== undefined && saysOtherwise(indicator)) return cell?.reading.kind === 'target';
    const bound = boundOf(cell);
    return bound !== null && (saysBoth[at] === true || bound !== (better[at] === 'lower' ? 'upper' : 'lower'));
  };
  const whyAt = (index: number): UnreadableWhy => {
    const indicator = columns.find((each) => each.index === index)?.indicator;
    if (indicator !== undefined && saysOtherwise(indicator)) return 'heading-contradicts';
    return indicator !== undefined && sideOf(indicator) !== null ? 'against-heading' : 'against-column';
  };
  const settled = rows.map((row): TargetRow => {
    const wrong = columns.filter(({ index }, at) => contradicts(row.targets[index], at)).map(({ index }) => index);
    if (wrong.length === 0) return row;
    const targets = row.targets.map((cell, index): TargetCell =>
      wrong.includes(index) && cell.reading.kind === 'target'
        ? { ...cell, reading: { kind: 'unreadable', text: cell.reading.text, why: whyAt(index) } }
        : cell,
    );
    return { ...row, targets };
  });
  return { rows: settled, better };
}

/** What the heading says that the targets below it bound; null where it says nothing of it. */
function sideOf({ column }: IndicatorColumn): 'lower' | 'upper' | null {
  return boundOfHeading(foldKey(column.path.join(' '))) ?? (isLess(column.words) ? 'upper' : null);
}

/** "Tỷ lệ hồ sơ trễ hạn (≥)": its bound is not the side that what it counts is better on; which of the two is meant? */
function saysOtherwise({ column }: IndicatorColumn): boolean {
  const bound = boundOfHeading(foldKey(column.path.join(' ')));
  if (bound === null) return false;
  const known = libraryIndicator(indicatorNamed(column.words) ?? '')?.better;
  const better = isLess(column.words) ? 'lower' : known;
  return better !== undefined && better !== (bound === 'upper' ? 'lower' : 'higher');
}

function boundOf(cell: TargetCell | undefined): 'lower' | 'upper' | null {
  return cell?.reading.kind === 'target' ? cell.reading.bound : null;
}
