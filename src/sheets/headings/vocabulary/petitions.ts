import type { HeadingRule } from './heading-rule';
import { anyOf, rule } from './todays-measures';

const SHARE = /\bty le\b|%/;

/** Petitions of citizens: none of them is a dossier, whatever words of dossiers stand below their heading. */
export const petitionRules: readonly HeadingRule[] = [
  rule({
    means: 'petitionsOnTime',
    path: anyOf(
      /\b(phan anh|kien nghi)\b[^>]*\b(dung (thoi )?han|dung quy dinh)\b[^>]*$/,
      /\b(phan anh|kien nghi)\b.*> [^>]*\b(dung (thoi )?han|dung quy dinh)\b[^>]*$/,
    ),
    unless: SHARE,
    example: 'Phản ánh, kiến nghị xử lý đúng hạn',
    unlike: 'Phản ánh, kiến nghị tiếp nhận',
  }),
  rule({
    means: 'petitionsLate',
    path: /\b(phan anh|kien nghi)\b.*\b(qua|tre|cham) (thoi )?han\b[^>]*$/,
    unless: anyOf(SHARE, /\b(chua|dang)\b/),
    example: 'Phản ánh, kiến nghị > Quá hạn',
    unlike: 'Phản ánh, kiến nghị tiếp nhận',
  }),
  rule({
    means: 'petitionsHandled',
    path: /\b(phan anh|kien nghi)\b.*\bda (duoc )?(xu ly|tra loi|giai quyet)\b[^>]*$/,
    unless: SHARE,
    example: 'Phản ánh, kiến nghị > Đã xử lý',
    unlike: 'Phản ánh, kiến nghị > Tiếp nhận',
  }),
  rule({
    means: 'petitions',
    path: /\b(phan anh|kien nghi)\b[^>]*> (?:(?:tong|so|luong|cong|phai|can|xu ly|tiep nhan|da nhan) ?)+$/,
    unless: SHARE,
    example: 'Phản ánh, kiến nghị > Tổng số',
    unlike: 'Phản ánh, kiến nghị > Đang xử lý',
  }),
  rule({
    // None of them is a dossier.
    means: 'other',
    path: /\b(phan anh|kien nghi)\b[^>]*>/,
    unless: anyOf(SHARE, /^(?:tu so|mau so|chi tieu|ket qua|thuc hien|dat|giao|stt|don vi)\b/),
    example: 'Phản ánh, kiến nghị > Đang xử lý',
    unlike: 'Hồ sơ > Đang xử lý',
  }),
  rule({
    means: 'petitions',
    leaf: /\b(phan anh|kien nghi)\b/,
    unless: anyOf(SHARE, /\b(dang|chua)\b|\b(dung|qua|tre) (thoi )?han\b|\bda (duoc )?(xu ly|tra loi|giai quyet)\b/),
    example: 'Tổng số phản ánh, kiến nghị',
    unlike: 'Phản ánh, kiến nghị quá hạn',
  }),
  rule({
    means: 'other',
    leaf: /\b(phan anh|kien nghi)\b/,
    unless: SHARE,
    example: 'Số PAKN đang xử lý',
    unlike: 'Số hồ sơ quá hạn',
  }),
];
