import { headingWords } from '../cells/heading-words';
import { isPeriod } from './heading-meaning';
import type { ColumnMeaning } from './heading-meaning';
import type { Definition } from './plan-definition';
import { countKey, rateKey, saysRate, scoreSet } from './plan-words';
import type { ColumnContent } from './vocabulary/heading-rule';
import { isOfOtherPeriod, isTargetParent, saysPoints } from './vocabulary/rates';

/**
 * Whether words that have an indicator's key are its rate and not its count: "Hồ sơ được số hoá" beside the plan's
 * "Tỷ lệ hồ sơ được số hoá" is a number of dossiers.
 * @param levels the heading with its parents, as words
 */
export function isRateOf({ heading, numerator }: Definition, levels: readonly string[]): boolean {
  if (levels.some(saysRate)) return true;
  if (saysRate(headingWords(heading))) return false;
  const key = countKey(levels[levels.length - 1] ?? '');
  return !numerator.some(({ words }) => words !== null && countKey(words) === key);
}

/** Under the name of a score or a number, the words that mean the figure itself: "Bộ chỉ số 766 > Điểm". */
const FIGURE_ITSELF = {
  score: /^(so )?diem( so)?( (dat|dat duoc|thuc hien|tu cham|tham dinh|tong))*$/,
  count: /^(so luong|so)( (dat|dat duoc|thuc hien|da thuc hien|da cung cap))*$/,
} as const;

export interface PlanName {
  readonly definition: Definition;
  /** The headings above the indicator's name, as words, and those below it, as written. */
  readonly parents: readonly string[];
  readonly rest: readonly string[];
  readonly isGroup: boolean;
}

/** Which heading of a path is an indicator's in the plan's own words: the lowest one, else several of them together. */
export function planNameOf(path: readonly string[], byKey: ReadonlyMap<string, Definition>): PlanName | null {
  const headings = path.filter((heading, index) => index === 0 || !isPeriod(headingWords(heading)));
  const levels = headings.map(headingWords);
  for (let at = levels.length - 1; at >= 0; at--) {
    const words = levels[at] ?? '';
    const definition = byKey.get(rateKey(words)) ?? byKey.get(scoreSet(words) ?? '');
    if (definition)
      return {
        definition,
        parents: levels.slice(0, at),
        rest: headings.slice(at + 1),
        isGroup: at < levels.length - 1,
      };
  }
  for (let from = levels.length - 2; from >= 0; from--) {
    const definition = byKey.get(rateKey(levels.slice(from).join(' ')));
    if (definition) return { definition, parents: levels.slice(0, from), rest: [], isGroup: false };
  }
  return null;
}

/** Rate, target or a count by "Tử số" and "Mẫu số"; null for what the column's own heading does not say. */
export function meaningByPlan(
  path: readonly string[],
  content: ColumnContent,
  usual: ColumnMeaning,
  { definition, parents, rest, isGroup }: PlanName,
  meaningBelow: (below: readonly string[]) => ColumnMeaning,
): ColumnMeaning | null {
  const { id } = definition;
  // What is counted stands for itself: the rates need it, too.
  if (definition.kind === 'count' && definition.numerator.some(({ measure }) => measure === usual.role)) return null;
  const levels = path.map(headingWords);
  // Points given for a share are another thing; a plan's score is one by its own name.
  if (definition.kind === 'share' && levels.some(saysPoints)) return null;
  if (levels.some(isOfOtherPeriod) || content === 'marks' || content === 'levels') return null;
  const isTarget = parents.some((words) => isTargetParent(words) || /^(duoc )?giao\b(?! dich\b)/.test(words));
  if (!isGroup) {
    if (!isRateOf(definition, levels)) return null;
    return { role: isTarget ? 'target' : 'rate', indicator: id };
  }
  const leaf = headingWords(rest[rest.length - 1] ?? '');
  if (definition.kind !== 'share' && FIGURE_ITSELF[definition.kind].test(leaf))
    return { role: isTarget ? 'target' : 'rate', indicator: id };
  const below = meaningBelow(rest);
  if (below.indicator !== undefined && below.indicator !== usual.indicator) return null;
  switch (below.role) {
    case 'rate':
      return { role: isTarget ? 'target' : 'rate', indicator: id };
    case 'target':
    case 'numerator':
    case 'denominator':
      return { role: below.role, indicator: id };
    default:
      return null;
  }
}
