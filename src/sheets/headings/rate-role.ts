import { indicatorOfWords } from './indicator-words';
import type { ColumnContent, ColumnMeaning, ColumnRole } from './column-role';

export const REMARKS =
  /\b(danh gia|xep (loai|hang|thu)|ghi chu|chenh lech|con thieu|so sanh|so voi|nhan xet|ket luan|le phi|can cu|quyet dinh|duong dan|ly do|nguyen nhan|ngay|vuot|muc do hoan thanh|tang giam|tang|dat chi tieu|xep)\b|^phi\b|^tang\b|\bthoi (gian|han) (giai quyet|thuc hien)\b|^ky bao cao$|^don vi tinh$|^dvt$/;

const RESULT =
  /^(ket qua|thuc hien|dat|dat duoc|da dat|hien trang|ket qua (thuc hien|dat duoc|dat)|thuc te|ty le (dat|thuc hien|dat duoc))\b/;
const TARGET = /\b(chi tieu|muc tieu|ke hoach)\b|\b(duoc|ty le|muc) giao\b|^giao\b/;

/** Columns of another period are there to compare with. Dossiers carried over (kỳ trước) are told apart elsewhere. */
const OTHER_PERIOD = /\b(ky|thang|quy|nam) truoc\b|\bcung ky\b/;

export function isOfOtherPeriod(words: string): boolean {
  return OTHER_PERIOD.test(words);
}

/** A heading above others that makes targets of them. */
export function isTargetParent(words: string): boolean {
  return /^(chi tieu|muc tieu|ke hoach)( (duoc )?giao| nam.*)?$/.test(words) || /\bchi tieu (duoc )?giao\b/.test(words);
}

export function rateRole(levels: readonly string[], leaf: string, content: ColumnContent): ColumnMeaning | null {
  if (levels.some(isOfOtherPeriod)) return /\bty le\b|%/.test(leaf) || TARGET.test(leaf) ? { role: 'other' } : null;
  if (/\b(dat|hoan thanh|vuot|so voi) (chi tieu|ke hoach|muc tieu)\b/.test(leaf)) return { role: 'other' };
  const own = indicatorOfWords(leaf);
  const inherited = [...levels]
    .reverse()
    .map(indicatorOfWords)
    .find((id) => id !== undefined);
  const withIndicator = (role: ColumnRole): ColumnMeaning => {
    const indicator = own ?? inherited;
    return indicator === undefined ? { role } : { role, indicator };
  };
  const isNumberedName = /^(chi tieu|chi so|tieu chi) ?\d/.test(leaf);
  const parentIsTarget = levels.slice(0, -1).some(isTargetParent);
  if (REMARKS.test(leaf) && !/\bty le\b/.test(leaf)) return null;
  if (/^tu so\b/.test(leaf)) return withIndicator('numerator');
  if (/^mau so\b/.test(leaf)) return withIndicator('denominator');
  if (TARGET.test(leaf) && !isNumberedName && !RESULT.test(leaf)) return withIndicator('target');
  if (/\bty le\b|^%/.test(leaf) || /%/.test(leaf)) {
    if (
      /\b(dung han|qua han|tre han|giai quyet|tang|giam|so voi|hoan thanh|so hoa|thanh toan|buu chinh|truc tiep)\b/.test(
        leaf,
      ) &&
      own === undefined
    )
      return { role: 'other' };
    return withIndicator(parentIsTarget ? 'target' : 'rate');
  }
  if (RESULT.test(leaf) && content !== 'names') return withIndicator('rate');
  if (isNumberedName) return withIndicator(parentIsTarget ? 'target' : 'rate');
  return null;
}
