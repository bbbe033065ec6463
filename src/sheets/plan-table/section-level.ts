import type { Section } from '../../domain/plans/plan';
import { foldKey } from '../../domain/text/vietnamese-text';

const COMMUNE = /(?<!\p{L})(?:cấp xã|các xã|xã|phường|thị trấn|đặc khu)(?!\p{L}| hội)/u;
const DEPARTMENT = /(?<!\p{L})(?:phòng|sở|ban|ngành|chuyên môn|cấp huyện|cấp tỉnh|cơ quan)(?!\p{L})/u;

/**
 * Whether a section's units are communes (xã, phường) or the departments above them; "other" where its title says neither.
 * @example sectionLevel('UBND XÃ, PHƯỜNG') // 'commune'
 */
export function sectionLevel(title: string): Section['level'] {
  const key = foldKey(title);
  if (COMMUNE.test(key)) return 'commune';
  return DEPARTMENT.test(key) ? 'department' : 'other';
}
