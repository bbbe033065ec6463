import type { IndicatorFormula } from '../../../domain/plans/plan';
import { normaliseText } from '../../../domain/text/vietnamese-text';

/** Words of a count: "Số hồ sơ …", "Tổng số kết quả …"; what divides anything else ("TT/BKHCN") is no formula. */
const COUNT = /^(?:tổng |các )?(?:số|số lượng|lượt|hồ sơ|tthc|kết quả|giao dịch)(?!\p{L})/iu;
const LONGEST = 200;

/**
 * The formula that a footnote states as "numerator/denominator" in its first line; null where it states none.
 * Nothing is concluded from other words.
 * @example formulaOf('Số hồ sơ đúng hạn/Tổng số hồ sơ.') // { numerator: 'Số hồ sơ đúng hạn', denominator: 'Tổng số hồ sơ' }
 */
export function formulaOf(definition: string): IndicatorFormula | null {
  const [line = ''] = definition.split('\n');
  const parts = line
    .replace(/^[^:/]{0,80}(?::|=|\bbằng\b)\s*(?=\p{L})/u, '')
    .split(/\s*\/\s*|\s+(?:chia(?: cho)?|trên)\s+(?=tổng )/iu);
  const [numerator = '', denominator = ''] = parts.map((part) =>
    normaliseText(part.replace(/[([]?\s*(?:[x×*]\s*)?100\s*%?\s*[)\]]?\s*$/u, '')).replace(/[.;,]+$/u, ''),
  );
  if (parts.length !== 2 || [numerator, denominator].some((part) => part.length > LONGEST || !COUNT.test(part)))
    return null;
  return { numerator, denominator };
}
