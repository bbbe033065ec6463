import { libraryIndicator } from '../../../domain/indicators/library';
import type { Better } from '../../../domain/plans/plan';
import { isBeyondAll } from '../../../domain/verdicts/assessment';
import { foldKey } from '../../../domain/text/vietnamese-text';
import { indicatorNamed } from '../../headings/vocabulary/indicator-names';
import { boundOfHeading, isLess } from '../words/heading-kinds';
import type { IndicatorColumn } from '../columns/indicator-columns';
import type { TargetCell } from '../columns/target-cell';
import type { TargetRow } from './target-rows';
import type { UnreadableWhy } from '../figures/target-value';

export interface SettledBounds {
  readonly rows: readonly TargetRow[];
  /** Along the columns: which side of its targets an indicator has to be on. */
  readonly better: readonly Better[];
}

/**
 * Which side of its targets each indicator has to be on: as its heading says ("(≤)", "tối thiểu"), else below them where its
 * cells say "≤ 1%", or where what is counted is better when there is less of it. A cell that says the other way than the rest of
 * its column, or than the heading, is not taken; where nearly as many say the one as the other and the heading neither, none of them is: nobody knows which is meant.
 */
export function settleBounds(
  rows: readonly TargetRow[],
  columns: readonly { readonly indicator: IndicatorColumn; readonly index: number }[],
): SettledBounds {
  const filledOf = (index: number): readonly TargetCell[] =>
    rows.flatMap(({ targets }) => targets[index] ?? []).filter(({ reading }) => reading.kind === 'target');
  const sides = columns.map(({ indicator, index }) => sideOf(indicator, filledOf(index)));
  const better = columns.map(({ indicator, index }, at): Better => {
    const filled = filledOf(index);
    const count = (bound: 'lower' | 'upper'): number => filled.filter((cell) => boundOf(cell) === bound).length;
    const side = sides[at] ?? null;
    if (side === 'contradicts') return isLess(indicator.column.words) ? 'lower' : 'higher';
    if (side !== null) return side === 'upper' ? 'lower' : 'higher';
    // One odd cell turns no column round.
    return count('upper') * 2 > filled.length && count('lower') === 0 ? 'lower' : 'higher';
  });
  // One odd cell among several is a slip of its own; where nearly as many say the one as the other, none can be believed.
  const saysBoth = columns.map(({ indicator, index }, at) => {
    const said = rows.map(({ targets }) => boundOf(targets[index]));
    const [lower, upper] = [
      said.filter((bound) => bound === 'lower').length,
      said.filter((bound) => bound === 'upper').length,
    ];
    const isSaid = sides[at] !== null || indicatorNamed(indicator.column.words) != null;
    return !isSaid && lower + upper > 0 && Math.min(lower, upper) * 2 >= Math.max(lower, upper);
  });
  const contradicts = (cell: TargetCell | undefined, at: number): boolean => {
    if (sides[at] === 'contradicts') return cell?.reading.kind === 'target';
    const bound = boundOf(cell);
    return bound !== null && (saysBoth[at] === true || bound !== (better[at] === 'lower' ? 'upper' : 'lower'));
  };
  const whyAt = (index: number): UnreadableWhy => {
    const side = sides[columns.findIndex((each) => each.index === index)] ?? null;
    if (side === 'contradicts') return 'heading-contradicts';
    return side === null ? 'against-column' : 'against-heading';
  };
  const strictAt = new Map(columns.map(({ indicator, index }, at) => [index, strictSide(indicator, sides[at])]));
  const settled = rows.map((row): TargetRow => {
    const wrong = columns.filter(({ index }, at) => contradicts(row.targets[index], at)).map(({ index }) => index);
    const targets = row.targets.map((cell, index): TargetCell => {
      if (wrong.includes(index) && cell.reading.kind === 'target')
        return { ...cell, reading: { kind: 'unreadable', text: cell.reading.text, why: whyAt(index) } };
      return toBePassed(cell, strictAt.get(index) ?? null);
    });
    return { ...row, targets };
  });
  return { rows: settled, better };
}

/** Which side of bare figures has to be passed by the heading above them: "Chỉ tiêu trên (%)". */
function strictSide({ column }: IndicatorColumn, side: Side | undefined): 'lower' | 'upper' | null {
  const said = boundOfHeading(foldKey(column.path.join(' ')));
  return said?.isStrict === true && said.bound === side ? said.bound : null;
}

/** A bare figure with the word of its heading: "98" below "Chỉ tiêu trên (%)" is "trên 98%". What has its own words keeps them. */
function toBePassed(cell: TargetCell, bound: 'lower' | 'upper' | null): TargetCell {
  const { reading, written } = cell;
  if (bound === null || reading.kind !== 'target' || !/^[\d.,\s]+%?$/u.test(written)) return cell;
  const value = { ...reading.value, isStrict: true as const };
  const text = `${bound === 'upper' ? 'dưới' : 'trên'} ${reading.text}`;
  // Of scores there may always be more.
  const isBounded = bound === 'upper' || text.includes('%');
  return isBounded && isBeyondAll(value, bound === 'upper' ? 'lower' : 'higher')
    ? { ...cell, reading: { kind: 'unreadable', text, why: 'beyond-all' } }
    : { ...cell, reading: { ...reading, value, text, readAs: reading.text, bound } };
}

type Side = 'lower' | 'upper' | 'contradicts' | null;

/**
 * What the heading says that the targets below it bound; null where it says nothing of it. "Tỷ lệ hồ sơ trễ hạn (≥)"
 * contradicts itself: which of the two is meant? Not so where every cell says its own side ("Mức tối thiểu" over a table's
 * rows, "Không quá 2%" in that of what is late).
 */
function sideOf({ column }: IndicatorColumn, filled: readonly TargetCell[]): Side {
  const bound = boundOfHeading(foldKey(column.path.join(' ')))?.bound ?? null;
  const ofMatter = isLess(column.words) ? 'upper' : null;
  if (bound === null) return ofMatter;
  const known = libraryIndicator(indicatorNamed(column.words) ?? '')?.better;
  const better = ofMatter === null ? known : 'lower';
  if (better === undefined || better === (bound === 'upper' ? 'lower' : 'higher')) return bound;
  return filled.length > 0 && filled.every((cell) => boundOf(cell) !== null) ? ofMatter : 'contradicts';
}

function boundOf(cell: TargetCell | undefined): 'lower' | 'upper' | null {
  return cell?.reading.kind === 'target' ? cell.reading.bound : null;
}
