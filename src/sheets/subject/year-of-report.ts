import { foldAccents, normaliseText } from '../../domain/text/vietnamese-text';
import { monthsOf, type WrittenPeriod } from '../../domain/periods/written-period';
import { readPeriods } from '../../domain/periods/read-period';

/** "(Kèm theo Báo cáo số 45/BC-UBND ngày 05 tháng 9 năm 2026 …)", "Lâm Giang, ngày 05 tháng 9 năm 2026": the report's own day. */
const OWN_DAY =
  /(?:\bkem theo bao cao\b[^;]*?,? |^[a-z .-]{2,40}, )ngay \d{1,2}(?: thang |\/)(?<month>\d{1,2})(?: nam |\/)(?<year>20\d\d)\b/;

/**
 * The periods that a title's line names without a year, in the year of the report's own day, where they end in or before its month.
 * Decisions, plans and letters may be older than the figures: their days tell nothing.
 * @param lines all lines of the title
 * @example inYearOfReport('THÁNG 8', ['Lâm Giang, ngày 05 tháng 9 năm 2026'])[0]?.year // 2026
 */
export function inYearOfReport(text: string, lines: readonly string[]): readonly WrittenPeriod[] {
  const days = lines.flatMap((line) => {
    const { month, year } = OWN_DAY.exec(foldAccents(normaliseText(line)))?.groups ?? {};
    return month === undefined || year === undefined ? [] : [{ month: Number(month), year: Number(year) }];
  });
  const [day] = days;
  const periods = readPeriods(text);
  if (day === undefined || days.some((each) => each.year !== day.year)) return periods;
  const isOver = (period: WrittenPeriod): boolean => (monthsOf(period).at(-1) ?? 13) <= day.month;
  return periods.every(isOver) ? readPeriods(text, day.year) : periods;
}
