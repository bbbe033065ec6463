import type { HeadingRule } from './heading-rule';

/**
 * Columns of a table whose rows are the indicators, and of a block of columns under an indicator's heading: there the rows or
 * the heading say what is counted, and the columns only which side it is.
 */
export const summaryParts: readonly HeadingRule[] = [
  {
    means: 'denominator',
    leaf: /^(mau so|mau|tong( so)?|so phai|so can|tong cong)\b/,
    example: 'Tổng số',
    unlike: 'Số đạt',
  },
  {
    means: 'numerator',
    leaf: /^(tu so|tu|so (luong )?(da |dat|thuc hien)|so (luong )?(tthc|ho so) (da|truc tuyen|dat)|da (thuc hien|dat|cung cap)|so dat|thuc hien|so luong|so thuc hien)\b/,
    example: 'Số đạt',
    unlike: 'Chỉ tiêu giao',
  },
];

/** A column of counts whose rows say what is counted. */
export const COUNTS_OF_ROWS = /^(so lieu|so luong|gia tri|ket qua|thuc hien)\b/;

/** A column that names the ways of submission, a row each. */
export const NAMES_WAYS = /^(hinh thuc|kenh|cach thuc|phuong thuc|nguon)\b/;

/** A column that names the parts of one unit's work: its days, its officers, its counters, the levels of its services. */
export const NAMES_PARTS =
  /^(ngay|tuan|thu|(ten |ho ten |ho va ten )*(can bo|cong chuc|vien chuc|chuyen vien|nhan vien|nguoi)|ho va ten|ho ten|(ten )?(quay|bo phan|diem|cua|nhom)|muc do|loai|(hinh thuc|kenh|cach thuc|phuong thuc|nguon))\b/;

/** Under an indicator's heading, words that say no more than a side: "Số đã thực hiện", not "Số hồ sơ đã giải quyết". */
export const blockParts: readonly HeadingRule[] = [
  {
    means: 'denominator',
    leaf: /^(tong( so| cong)?( luong)?|so phai (thuc hien|dat)|mau so)( \((ho so|tthc|luot|phieu)\))?$/,
    example: 'Tổng số',
    unlike: 'Tổng số hồ sơ đã giải quyết',
  },
  {
    means: 'numerator',
    leaf: /^(so (luong )?)?(da )?(dat|thuc hien|dat duoc|hoan thanh|so hoa|thanh toan)( duoc)?( \((ho so|tthc|luot|phieu)\))?$/,
    example: 'Số đã thực hiện',
    unlike: 'Số chưa thực hiện',
  },
  {
    means: 'numerator',
    path: /\bthanh toan\b[^>]*> (?:thanh toan )?truc tuyen$/,
    example: 'Thanh toán trực tuyến > Trực tuyến',
    unlike: 'Số hóa hồ sơ > Trực tuyến',
  },
];

/** A total beside its parts: fields, levels of service, whatever they are. */
export const TOTAL_OF_PARTS = /^(?:tong(?: so| cong)?|cong|grand total|total)(?: ho so| (?:cac|tat ca) linh vuc)?$/;
