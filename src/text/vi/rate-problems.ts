import type { ProblemFacts } from '../../domain/problem';
import { formatCount, formatNumber } from '../../domain/rates/display-rate';
import { joined, quote } from './words';

/** Numbers of which nothing says how much of the whole they are. */
export function rateScaleUnclear(facts: ProblemFacts['rate-scale-unclear']): string {
  const { label, written, cells, isJudged, isOfGrades } = facts;
  const share = `${formatNumber(Number((Number(written.replace(',', '.')) * 100).toPrecision(12)))}%`;
  const rest = cells.length > 6 ? '…' : '';
  const all = cells.length === 1 ? '' : ` (${formatCount(cells.length)} ô: ${joined(cells.slice(0, 6), 'và')}${rest})`;
  if (isOfGrades === true)
    return `cột ${quote(label)} ghi ${quote(written)}${all}, có thể là điểm của thang 5 hoặc thang 10 chứ không phải phần trăm nên chưa đánh giá. Hãy nhập tỷ lệ kèm dấu %.`;
  const said = `cột ${quote(label)} ghi ${quote(written)}${all}, có thể là ${share} hoặc ${written}%`;
  return isJudged
    ? `${said}. Các ô khác ghi số phần trăm nên được hiểu là ${written}%; nếu là ${share} thì hãy nhập lại kèm dấu %.`
    : `${said} nên chưa đánh giá. Hãy nhập lại kèm dấu % (${share} hoặc ${written}%).`;
}
