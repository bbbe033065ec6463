import type { WrittenPeriod } from '../../domain/periods/written-period';
import { periodWords, planWords } from './pane-subject';

/**
 * By what a table was judged, as a function says it below its answer.
 * @example judgedBy(bacKan2022, null) // 'Theo kế hoạch 2022 · Ủy ban nhân dân thành phố Bắc Kạn; bảng không ghi kỳ.'
 */
export function judgedBy(
  plan: { readonly year: number; readonly issuer: string; readonly title: string },
  period: WrittenPeriod | null,
): string {
  const of = period === null ? 'bảng không ghi kỳ' : `kỳ ${periodWords(period)}`;
  return `Theo kế hoạch ${planWords(plan)}; ${of}.`;
}
