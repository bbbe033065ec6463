import { readPeriod } from '../../domain/periods/read-period';
import { periodWords } from '../../text/vi/pane-subject';

/**
 * A period as an answer is kept, in words that are read as the same period again.
 * @param year of a period that is written without one
 * @example periodAnswer('thang 6', 2026) // 'Tháng 6/2026'
 */
export function periodAnswer(written: string, year: number | null): string {
  const period = readPeriod(written, year);
  return period === null || period.kind === 'range' || period.year === null ? written : periodWords(period);
}
