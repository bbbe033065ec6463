import { isOfAll, WAYS } from '../../domain/measures/ways';
import { headingWords } from '../cells/heading-words';
import { BARE_DOSSIERS, isPeriod } from '../headings/heading-meaning';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import type { TableColumn } from './table';

const OF_WAYS: ReadonlySet<string> = new Set(WAYS);
/** Headings that say no more than that something is counted. */
const SAYS_NOTHING = /^(?:(?:tong|so|lieu|luong|cong|trong|do|ky|ket|qua|tinh|hinh|nay|toan|bo) ?)+$/;

/**
 * "Chứng thực điện tử > Số hồ sơ" beside "Hồ sơ tiếp nhận > Trực tuyến | Trực tiếp": dossiers of a matter that no word of ours names
 * are no total of ways of submission that stand below another heading.
 */
export function withoutOthersDossiers(
  columns: readonly TableColumn[],
  vocabulary: PlanVocabulary,
): readonly TableColumn[] {
  const ways = columns.filter(({ meaning }) => OF_WAYS.has(meaning.role));
  return columns.map((column): TableColumn => {
    const { meaning, path } = column;
    const [top = '', leaf] = path;
    if (!isOfAll(meaning.role) || leaf === undefined || path.length !== 2 || ways.length === 0) return column;
    if (!BARE_DOSSIERS.test(headingWords(leaf)) || ways.some((way) => way.path[0] === top)) return column;
    const words = headingWords(top);
    const isOwn =
      vocabulary.meaningOf([top], 'figures').role === 'other' && !isPeriod(words) && !SAYS_NOTHING.test(words);
    return isOwn ? { ...column, meaning: { role: 'other' } } : column;
  });
}
