import { shownDate } from '../../domain/periods/date-serial';
import { periodOf } from '../../domain/periods/period';
import type { WrittenPeriod } from '../../domain/periods/written-period';
import { periodName } from './periods';
import { nameWords, quote } from './words';

/** Words that say what a sheet and its verdicts are about. */
export const subjectText = {
  period: 'Kỳ',
  noPeriod: 'trang tính không ghi',
  fromName: (by: 'tab' | 'file'): string => `theo ${nameWords[by]}`,
  place: 'Nơi',
  byOfficer: 'theo anh chị chọn',
  takeBack: 'Bỏ chọn',
  changeOf: { unit: 'Đổi đơn vị', period: 'Đổi kỳ' },
  takeBackOf: { unit: 'Bỏ đơn vị đã chọn', period: 'Bỏ kỳ đã chọn' },
  whichUnit: 'Trang tính này là của đơn vị',
  whichPeriod: 'Số liệu của trang tính này là của kỳ',
  plan: 'Kế hoạch',
  change: 'Đổi',
  changePlan: 'Đổi kế hoạch',
} as const;

/**
 * A sheet's period as a reader knows it; without its year, or where it has no name, in the sheet's own words.
 * @example periodWords(readPeriod('QUÝ III NĂM 2026')!) // 'Quý III/2026'
 */
export function periodWords({ kind, index, year, from, to, isCumulative, writtenAs }: WrittenPeriod): string {
  if (year === null) return quote(writtenAs);
  if (kind === 'range')
    return from === null || to === null ? quote(writtenAs) : `${shownDate(from)} – ${shownDate(to)}`;
  const name = periodName(periodOf(kind, year, index, 'month-end'));
  return isCumulative ? `Lũy kế đến hết ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** @example planWords({ year: 2022, issuer: 'UBND thành phố Bắc Kạn', title: '…' }) // '2022 · UBND thành phố Bắc Kạn' */
export function planWords({ year, issuer, title }: { year: number; issuer: string; title: string }): string {
  return `${String(year)} · ${issuer.trim() === '' ? title : issuer}`;
}
