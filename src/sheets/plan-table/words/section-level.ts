import type { Section } from '../../../domain/plans/plan';
import { foldKey } from '../../../domain/text/vietnamese-text';

interface LevelLine {
  readonly level: Section['level'];
  /** Looked for in a folded title. */
  readonly words: RegExp;
  readonly example: string;
  readonly unlike: string;
}

/** Which units a section's title speaks of; the first line that fits decides. */
export const sectionWords: readonly LevelLine[] = [
  {
    level: 'commune',
    words: /(?<!\p{L})(?:cấp xã|các xã|xã|phường|thị trấn|đặc khu)(?!\p{L}| hội)/u,
    example: 'UBND XÃ, PHƯỜNG',
    unlike: 'Bảo hiểm xã hội',
  },
  {
    level: 'department',
    words: /(?<!\p{L})(?:phòng|sở|ban|ngành|chuyên môn|cấp huyện|cấp tỉnh|cơ quan)(?!\p{L})/u,
    example: 'CÁC PHÒNG CHUYÊN MÔN',
    unlike: 'Doanh nghiệp bưu chính',
  },
];

/**
 * Whether a section's units are communes (xã, phường) or the departments above them; "other" where its title says neither.
 * @example sectionLevel('UBND XÃ, PHƯỜNG') // 'commune'
 */
export function sectionLevel(title: string): Section['level'] {
  const key = foldKey(title);
  return sectionWords.find(({ words }) => words.test(key))?.level ?? 'other';
}
