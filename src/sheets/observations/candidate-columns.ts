import { headingWords } from '../cells/heading-words';
import { isPeriod } from '../headings/heading-meaning';
import { countKey } from '../headings/plan-words';
import { isOfOtherPeriod } from '../headings/vocabulary/rates';
import type { TableColumn } from '../tables/table';

/** Of columns that fit equally well those under the indicator's own heading, else under nobody's; filled in before blank. */
export function best(candidates: readonly TableColumn[], id: string): readonly TableColumn[] {
  const own = candidates.filter(({ owner }) => owner === id);
  const free = candidates.filter(({ owner }) => owner === null);
  const nearest = own.length > 0 ? own : free.length > 0 ? free : candidates;
  const filled = nearest.filter(({ content }) => content !== 'blank');
  return filled.length > 0 ? filled : nearest;
}

/** Roles of columns that hold no counts. */
export const NO_COUNTS: ReadonlySet<string> = new Set(
  'stt unit procedure procedureCode field indicatorName countName time level rate target'.split(' '),
);

/** Neither names, rates nor targets, nor another indicator's figures, nor those of a period that was not asked for. */
export function isUsable(column: TableColumn, words: string | null, id: string): boolean {
  const { content, meaning, path, owner } = column;
  // "30 hồ sơ" in the cells of a heading that is understood is a figure; under other words it may be anything.
  if ((content === 'names' && meaning.role === 'other') || content === 'levels' || NO_COUNTS.has(meaning.role))
    return false;
  if ((words === null || !isOfOtherPeriod(words)) && meaning.role !== 'carriedOverDossiers')
    if (path.map(headingWords).some(isOfOtherPeriod)) return false;
  return owner === null || owner === id;
}

/** The keys by which a column can be meant: its own heading, and this with its parents. */
export function countKeys(path: readonly string[]): readonly string[] {
  const said = path.map(headingWords).filter((words) => !isPeriod(words));
  const last = said.length - 1;
  const levels = last > 0 && countKey(said[last] ?? '') === '' ? said.slice(0, -1) : said;
  return levels.map((_, from) => countKey(levels.slice(from).join(' ')));
}
