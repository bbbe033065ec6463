import { headingWords } from '../../cells/heading-words';
import type { ColumnContent, HeadingRule } from './heading-rule';

/** What is said about figures rather than being one: verdicts, ranks, differences, reasons, dates. */
const REMARKS =
  /\b(danh gia|xep (loai|hang|thu)|ghi chu|chenh lech|con thieu|so sanh|so voi|nhan xet|ket luan|le phi|can cu|quyet dinh|duong dan|ly do|nguyen nhan|(?<!\b(?:den|tu|het) )ngay|vuot|muc do hoan thanh|tang giam|tang|dat chi tieu|xep)\b|^phi\b|^tang\b|\bthoi (gian|han) (giai quyet|thuc hien)\b|^ky bao cao$|^don vi tinh$|^dvt$/;

/** Columns of another period are there to compare with. Dossiers carried over (kỳ trước) are told apart elsewhere. */
const OTHER_PERIOD = /\b(ky|thang|quy|nam) (truoc|sau(?! khi)|toi(?! (da|thieu))|tiep theo|ke tiep)\b|\bcung ky\b/;

export function isOfOtherPeriod(words: string): boolean {
  return OTHER_PERIOD.test(words);
}

/**
 * Points given for a rate, which are no rate: "Điểm tỷ lệ hồ sơ trực tuyến" is 8 of 10, not 8%. Never "thời điểm", "địa điểm", nor
 * a place ("điểm tiếp nhận", "điểm bưu điện") or a difference of rates ("điểm %").
 */
const POINTS =
  /^(?:tong )?(?:so )?diem\b(?! (?:tiep nhan|phuc vu|buu dien|giao dich|hen|cung cap|truy cap|ho tro|den|cau|truong|%|phan tram))|\b(?:cham|tu cham|thang|quy|tru|cong|tinh) diem\b|\bdiem (?:so|chuan|toi da|dat|tru|thuong|tu cham|tham dinh|danh gia)\b/;

/** Whether a heading or a row's name speaks of points. @param words heading words */
export function saysPoints(words: string): boolean {
  return POINTS.test(words);
}

/** What a heading of counts leaves out above figures that are all percentages. */
export const RATE_OF = 'Tỷ lệ';

/** A level of service alone, which may be of dossiers or of services. */
export const BARE_LEVEL = /^(?:(?:muc do )?toan trinh|mot phan|muc do \d)$/;

/**
 * Whether a heading of targets says that they are numbers of things and no shares: "Chỉ tiêu HSTT (số HS)".
 * @param words heading words
 */
export function saysNumber(words: string): boolean {
  return (
    !SHARE.test(words) &&
    /\((?:(?:so|luong|sl|don vi|dvt|tinh|theo) )*(?:ho so|tthc|dvctt|dvc|giao dich|phieu|luot|tai khoan)\)|\bso (?:luong )?(?:ho so|tthc|dvctt|dvc|giao dich|phieu|luot|tai khoan)\b/.test(
      words,
    )
  );
}

/** A heading above others that makes targets of them. */
export function isTargetParent(words: string): boolean {
  return /^(chi tieu|muc tieu|ke hoach)( (duoc )?giao| nam.*)?$/.test(words) || /\bchi tieu (duoc )?giao\b/.test(words);
}

const TARGET_PARENT =
  /(?:^|> )(?:chi tieu|muc tieu|ke hoach)(?: (?:duoc )?giao| nam[^>]*)? >|\bchi tieu (?:duoc )?giao\b[^>]*>/;
const RESULT =
  /^(ket qua|thuc hien|dat|dat duoc|da dat|hien trang|ket qua (thuc hien|dat duoc|dat)|thuc te|ty le (dat|thuc hien|dat duoc))\b/;

/** Whether a heading says that its figures were achieved: "Kết quả thực hiện". @param heading as it is written */
export function isResultHeading(heading: string): boolean {
  return RESULT.test(headingWords(heading));
}

/** "Giao dịch" is a transaction, no assignment. */
const TARGET = /\b(chi tieu|muc tieu|ke hoach)\b|\b(duoc|ty le|muc) giao\b(?! dich\b)|^giao\b(?! dich\b)/;
const NUMBERED = /^(chi tieu|chi so|tieu chi) ?\d/;
const SHARE = /\bty le\b|%/;
const REMARK_ALONE = new RegExp(`^(?!.*\\bty le\\b).*(?:${REMARKS.source})`);
const FIGURES: readonly ColumnContent[] = ['figures', 'blank', 'marks', 'levels'];

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));
}

/** Before everything else: whatever is counted, its points are another thing. */
export const pointRules: readonly HeadingRule[] = [
  {
    means: 'other',
    leaf: POINTS,
    example: 'Điểm tỷ lệ hồ sơ trực tuyến',
    unlike: 'Tỷ lệ hồ sơ trực tuyến tại điểm phục vụ',
  },
  {
    means: 'other',
    path: new RegExp(`(?:^|> )(?:${POINTS.source})[^>]*>`),
    example: 'Chấm điểm > Tỷ lệ hồ sơ trực tuyến',
    unlike: 'Thời điểm báo cáo > Tỷ lệ hồ sơ trực tuyến',
  },
];

/** Before what is counted: under an assignment everything that names no number is a target. */
export const targetRules: readonly HeadingRule[] = [
  {
    means: 'target',
    path: /\b(?:chi tieu|ke hoach|muc tieu) (?:duoc )?giao\b[^>]*>/,
    leaf: /^(?!(?:so|tong|tu so|mau so)\b)/,
    unless: anyOf(RESULT, REMARK_ALONE),
    unlessPath: OTHER_PERIOD,
    content: ['figures'],
    example: 'Chỉ tiêu giao > Thanh toán trực tuyến',
    unlike: 'Kết quả > Thanh toán trực tuyến',
  },
];

/** Rates, their parts and their targets; whose they are is told by the words of indicators. */
export const rateRules: readonly HeadingRule[] = [
  {
    // An x below it is a verdict, and no rate.
    means: 'other',
    leaf: /^(?:(?:da|khong|chua|gan) )?(?:dat|hoan thanh|vuot)(?: (?:chi tieu|ke hoach|muc tieu|yeu cau))?$/,
    content: ['marks'],
    example: 'Đánh giá > Đạt',
    unlike: 'Đạt được',
  },
  {
    means: 'other',
    path: OTHER_PERIOD,
    leaf: anyOf(SHARE, TARGET),
    example: 'Kỳ trước > Tỷ lệ (%)',
    unlike: 'Tỷ lệ (%)',
  },
  {
    means: 'other',
    leaf: /\b(dat|hoan thanh|vuot|so voi) (chi tieu|ke hoach|muc tieu)\b/,
    unlessPath: OTHER_PERIOD,
    example: 'Tỷ lệ đạt chỉ tiêu',
    unlike: 'Chỉ tiêu giao',
  },
  {
    means: 'other',
    leaf: /\b(tang|giam)( them| so voi .*)?( ?\(?%\)?)?$/,
    unlessPath: OTHER_PERIOD,
    example: 'Tỷ lệ hồ sơ trực tuyến tăng (%)',
    unlike: 'Tỷ lệ hồ sơ trực tuyến',
  },
  {
    means: 'numerator',
    leaf: /^tu so\b/,
    unless: REMARK_ALONE,
    unlessPath: OTHER_PERIOD,
    example: 'Tử số',
    unlike: 'Tỷ số',
  },
  {
    means: 'denominator',
    leaf: /^mau so\b/,
    unless: REMARK_ALONE,
    unlessPath: OTHER_PERIOD,
    example: 'Mẫu số',
    unlike: 'Số mẫu',
  },
  {
    means: 'target',
    leaf: TARGET,
    unless: anyOf(NUMBERED, RESULT, REMARK_ALONE),
    unlessPath: OTHER_PERIOD,
    example: 'Chỉ tiêu giao năm 2022',
    unlike: 'Tỷ lệ giao dịch thanh toán trực tuyến',
  },
  {
    means: 'target',
    leaf: anyOf(SHARE, NUMBERED),
    path: TARGET_PARENT,
    unless: REMARK_ALONE,
    unlessPath: OTHER_PERIOD,
    example: 'Chỉ tiêu > Tỷ lệ hồ sơ trực tuyến',
    unlike: 'Kết quả > Tỷ lệ hồ sơ trực tuyến',
  },
  {
    means: 'rate',
    leaf: SHARE,
    unless: REMARK_ALONE,
    unlessPath: OTHER_PERIOD,
    example: 'Tỷ lệ trực tuyến (%)',
    unlike: 'Chênh lệch (%)',
  },
  {
    means: 'rate',
    leaf: RESULT,
    unless: REMARK_ALONE,
    unlessPath: OTHER_PERIOD,
    content: FIGURES,
    example: 'Kết quả đạt được',
    unlike: 'Đánh giá kết quả',
  },
  {
    means: 'rate',
    leaf: NUMBERED,
    unless: REMARK_ALONE,
    unlessPath: OTHER_PERIOD,
    example: 'Chỉ tiêu 1',
    unlike: 'Chỉ tiêu giao',
  },
];

/** A rate that names none of the known indicators but says that it is of something else: never taken for "the" rate. */
export const FOREIGN_RATE =
  /\b(dung han|qua han|tre han|giai quyet|tang|giam|so voi|hoan thanh|so hoa|thanh toan|buu chinh|truc tiep|xin loi|gia han)\b/;

/** After the rates and what was settled: a remark is no figure. */
export const remarkRules: readonly HeadingRule[] = [
  { means: 'other', leaf: REMARKS, example: 'Ghi chú', unlike: 'Hồ sơ trực tuyến' },
  {
    means: 'other',
    leaf: /(?<!\bho )\bso tien\b|^tong tien\b/,
    example: 'Hồ sơ phát sinh phí, lệ phí > Số tiền (đồng)',
    unlike: 'Hồ sơ phát sinh phí, lệ phí > Số hồ sơ',
  },
];
