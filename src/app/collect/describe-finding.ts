import { collectSentences } from '../../text/vi/collect';
import type { Finding } from './findings';

/** The sentence of a finding. @example describeFinding({ code: 'unit-missing', unit: 'Phòng Kinh tế' }) // 'Chưa có số liệu của đơn vị “Phòng Kinh tế”.' */
export function describeFinding(finding: Finding): string {
  // One entry a code: the compiler cannot tie the two together by itself.
  const sentence = collectSentences[finding.code] as (facts: Finding) => string;
  return sentence(finding);
}
