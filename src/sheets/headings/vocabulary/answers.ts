import type { HeadingRule } from './heading-rule';
import { rule } from './todays-measures';

const SHARE = /\bty le\b|%/;

/** Answers of citizens: all of them, and the scale from "Rất hài lòng" to "Rất không hài lòng". */
export const answerRules: readonly HeadingRule[] = [
  rule({
    means: 'veryDissatisfiedAnswers',
    leaf: /^(?:(?:so|luong|phieu|y kien|danh gia) )*rat (?:khong|chua) hai long$/,
    example: 'Rất không hài lòng',
    unlike: 'Rất hài lòng',
  }),
  rule({
    means: 'dissatisfiedAnswers',
    leaf: /^(?:(?:so|luong|phieu|y kien|danh gia) )*(?:khong|chua) hai long$/,
    example: 'Số phiếu không hài lòng',
    unlike: 'Hài lòng',
  }),
  rule({
    means: 'rate',
    leaf: /^muc do hai long\b/,
    example: 'Mức độ hài lòng',
    unlike: 'Số phiếu hài lòng',
  }),
  rule({
    means: 'verySatisfiedAnswers',
    leaf: /\brat hai long\b/,
    unless: SHARE,
    example: 'Rất hài lòng',
    unlike: 'Hài lòng',
  }),
  rule({
    means: 'neutralAnswers',
    leaf: /^(?:(?:so|luong|phieu|y kien|danh gia) )*(?:binh thuong|chap nhan duoc)$/,
    example: 'Bình thường',
    unlike: 'Hồ sơ bình thường',
  }),
  rule({
    means: 'satisfiedAnswers',
    leaf: /\bhai long\b/,
    unless: /\bty le\b|%|\b(khong|chua) hai long\b|^muc do hai long\b/,
    example: 'Số phiếu hài lòng',
    unlike: 'Số phiếu không hài lòng',
  }),
  rule({
    means: 'answers',
    leaf: /\b(tong( so)?|so|so luong)\b.*\b(phieu|y kien|luot danh gia|nguoi (duoc )?(hoi|khao sat|danh gia))\b|^(?:phieu|y kien|luot) (?:khao sat|danh gia|tra loi|thu ve)$/,
    unless: /\bty le\b|%|\bhai long\b|\bphat (ra|hanh)\b/,
    example: 'Tổng số phiếu khảo sát',
    unlike: 'Số phiếu phát ra',
  }),
];
