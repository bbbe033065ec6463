import { shownDate } from '../../domain/periods/date-serial';
import type { Period, PeriodEnd, PeriodKind } from '../../domain/periods/period';

export const periodKindLabels: { readonly [K in PeriodKind]: string } = {
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 tháng',
  'nine-months': '9 tháng',
  year: 'Năm',
};

/** What is chosen of a period. */
export const periodFieldText = { kind: 'Loại kỳ', which: 'Kỳ', year: 'Năm' } as const;

export const periodEndLabels: { readonly [E in PeriodEnd]: string } = {
  'month-end': 'theo tháng dương lịch',
  'day-14': 'chốt ngày 14 hằng tháng',
};

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** @example periodName(periodOf('quarter', 2022, 3, 'month-end')) // 'Quý III/2022' */
export function periodName({ kind, index, year }: Period): string {
  switch (kind) {
    case 'month':
      return `Tháng ${index}/${year}`;
    case 'quarter':
      return `Quý ${QUARTERS[index - 1] ?? ''}/${year}`;
    case 'half':
      return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nine-months':
      return `9 tháng năm ${year}`;
    case 'year':
      return `Năm ${year}`;
  }
}

/** @example periodDates(period) // 'từ ngày 15/08/2022 đến ngày 14/09/2022' */
export function periodDates({ from, to }: Period): string {
  return `từ ngày ${shownDate(from)} đến ngày ${shownDate(to)}`;
}
