import type { HeadingRule } from './heading-rule';

const SHARE = /\bty le\b|%/;
const LIMIT = /\b(?:dung|truoc|som|qua|tre|cham) (?:thoi )?han\b/;

/** Without cash, and perhaps online: "Số hồ sơ thanh toán chuyển khoản, QR". @example OTHER_PAYMENT.test('so ho so chuyen khoan') // true */
export const OTHER_PAYMENT =
  /^(?!.*\b(?:truc tuyen|ty le)\b).*\b(?:chuyen khoan|quet ma|qr|pos|vi dien tu|khong dung tien mat)\b/;

/**
 * What stands beside counts of dossiers in the same words and counts another thing: how long they took, who apologised, whose
 * time was prolonged. Tried before the dossiers themselves; whoever reads the sheet finds such columns named as left out.
 */
export const besideDossiersRules: readonly HeadingRule[] = [
  {
    means: 'other',
    leaf: /\bxin loi\b/,
    unless: SHARE,
    example: 'HS có văn bản xin lỗi do trễ hạn',
    unlike: 'HS trễ hạn',
  },
  {
    // "Tình hình trễ hạn, xin lỗi > Số hồ sơ trễ hạn" are the late ones.
    means: 'other',
    path: /\bxin loi\b[^>]*>/,
    leaf: /^(?!stt$|.*(?:\bhan\b|\bgiai quyet\b|\btiep nhan\b))/,
    unless: SHARE,
    example: 'Văn bản xin lỗi > Số hồ sơ',
    unlike: 'Tình hình trễ hạn, xin lỗi > Số hồ sơ trễ hạn',
  },
  {
    means: 'other',
    leaf: /\bgia han\b|\bhen lai\b/,
    unless: SHARE,
    example: 'Số hồ sơ xin gia hạn',
    unlike: 'Số hồ sơ đúng hạn',
  },
  {
    means: 'other',
    leaf: /^(?:(?:tong|trung binh|binh quan) )*(?:so (?:ngay|gio|buoi|lan)|ngay|gio|thoi gian)\b/,
    unless: SHARE,
    content: ['figures', 'blank'],
    example: 'Số ngày trễ hạn trung bình',
    unlike: 'Số hồ sơ trễ hạn',
  },
  {
    means: 'other',
    leaf: /^(?:trung binh|binh quan)\b|^(?=.*\b(?:trung binh|binh quan)\b)(?=.*\b(?:ho so|ngay|gio|han)\b)/,
    unless: SHARE,
    content: ['figures', 'blank'],
    example: 'Số hồ sơ tiếp nhận bình quân/cán bộ',
    unlike: 'Số hồ sơ bình thường',
  },
  {
    means: 'other',
    leaf: new RegExp(`${LIMIT.source}.*(?:\\b\\d+ ?(?:ngay|gio)\\b|\\((?:so )?(?:ngay|gio)(?: lam viec)?\\)$)`),
    unless: SHARE,
    example: 'Quá hạn từ 1-3 ngày',
    unlike: 'Quá hạn tính đến ngày 30/9',
  },
  {
    means: 'other',
    leaf: new RegExp(`^(?:nguyen nhan|ly do|trach nhiem|ghi chu)\\b.*${LIMIT.source}`),
    example: 'Nguyên nhân trễ hạn',
    unlike: 'Hồ sơ trễ hạn',
  },
  {
    means: 'other',
    leaf: /^(?:(?:tong|so|luong) )*(?:can bo|cong chuc|vien chuc|nguoi|don vi|co quan|linh vuc|xa|phuong)\b.*\bho so\b/,
    unless: SHARE,
    content: ['figures', 'blank'],
    example: 'Số đơn vị có hồ sơ trễ hạn',
    unlike: 'Số hồ sơ trễ hạn của đơn vị',
  },
  {
    means: 'other',
    leaf: new RegExp(`^(?:(?:tong|so|luong) )*(?:tthc|dvctt)\\b.*\\bho so\\b.*${LIMIT.source}`),
    unless: SHARE,
    content: ['figures', 'blank'],
    example: 'Số TTHC có hồ sơ trễ hạn',
    unlike: 'Hồ sơ TTHC trễ hạn',
  },
  {
    // Times that people were helped, not what they handed in.
    means: 'other',
    leaf: /^(?:(?:tong|so|luong|luot) )*(?:huong dan|tuyen truyen|tap huan|truy cap|tu van)\b|\bluot\b.*\b(?:huong dan|ho tro|truy cap|tu van)\b/,
    unless: SHARE,
    content: ['figures', 'blank'],
    example: 'Số lượt hướng dẫn nộp trực tuyến',
    unlike: 'Số hồ sơ trực tuyến được hướng dẫn',
  },
  {
    // By what else a fee was paid: neither all dossiers nor those paid online.
    means: 'other',
    leaf: /\bho so\b.*\b(?:tien mat|chuyen khoan|quet ma|qr|pos|vi dien tu)\b/,
    unless: new RegExp(`${SHARE.source}|\\btruc tuyen\\b`),
    content: ['figures', 'blank'],
    example: 'Số hồ sơ thu tiền mặt',
    unlike: 'Thanh toán trực tuyến (chuyển khoản, QR)',
  },
];
