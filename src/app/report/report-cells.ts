import { displayRate, formatCount } from '../../domain/rates/display-rate';
import { ratioOfPercent, toNumber, type Ratio } from '../../domain/rates/ratio';
import type { ReportCell } from './report-document';
import type { ReportRequest } from './report-request';

/** A rate as it is shown, and the number that is shown: a cell must not say more than the text beside it. */
export function rateCell(rate: Ratio, display: ReportRequest['display']): ReportCell {
  return shownCell(displayRate(rate, display));
}

/** @example shownCell('96,7%') // { share: 0.967, text: '96,7%' } */
export function shownCell(text: string): ReportCell {
  const shown = ratioOfPercent(text);
  return shown === null ? text : { share: toNumber(shown), text };
}

/** What a person reads in a cell. @example shownText({ share: 0.967, text: '96,7%' }) // '96,7%' */
export function shownText(cell: ReportCell): string {
  if (typeof cell === 'object') return cell.text;
  return typeof cell === 'number' ? formatCount(cell) : cell;
}
