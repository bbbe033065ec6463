import type { HeadingRule } from './heading-rule';

const PENDING = /\bdang (duoc )?(giai quyet|xu ly)\b|\bchua giai quyet\b|\bton cuoi\b/;
/** "Số hồ sơ giải quyết"; with a way of submission it is the indicator's own name in other words. */
const OF_SETTLING = /\bho so (?:tthc )?(?:duoc )?giai quyet\b(?![^>]*\b(?:truc tuyen|truc tiep|buu chinh|han)\b)/;
const SETTLED = new RegExp(
  `${OF_SETTLING.source}|\\bda (duoc )?(giai quyet|xu ly|tra)\\b|\\bket qua giai quyet\\b|\\bgiai quyet xong\\b|\\btra ket qua\\b|\\bgiai quyet ho so\\b`,
);
const LATE = /\b(qua|tre|cham) (thoi )?han\b|\b(giai quyet|xu ly|tra) (cham|tre)\b/;
const EARLY = /\b(truoc|som) (thoi )?han\b/;
const IN_TIME =
  /\b(truoc|som)( (thoi )?han)?( va|,|\/| hoac)? ?dung (thoi )?han\b|\bdung( han)?( va|,|\/) ?truoc (thoi )?han\b/;
const STILL_IN_TIME = /\b(trong|chua den|con) (thoi )?han\b/;

/** A heading that is nothing but a way of submission. */
const WAY =
  /(?:^|> )(?:(?:so|ho so|nop|qua|dich vu) )*(?:truc tuyen|truc tiep|buu chinh)(?: (?:toan trinh|mot phan))?(?:(?:,| va| hoac)? (?:truc tiep|buu chinh))*(?= >|$)/;

/** What was settled, by way of submission. @example SETTLED_BY_WAY.test('da giai quyet > truc tuyen') // true */
export const SETTLED_BY_WAY = new RegExp(`^(?=.*(?:${SETTLED.source}))(?=.*${WAY.source})`);

/** Dossiers already settled or still being handled: parts of the rates of time, and of the form's identities. */
export const handledRules: readonly HeadingRule[] = [
  {
    // Of those that came in online alone: neither all that was settled, nor all that came in online.
    means: 'other',
    leaf: /^(?=.*\btruc tuyen\b)(?=.*(?:\bda (?:duoc )?(?:giai quyet|xu ly)\b|\b(?:dung|truoc|som|qua|tre|cham) (?:thoi )?han\b)).*\bho so\b/,
    example: 'Hồ sơ trực tuyến đã giải quyết',
    unlike: 'Hồ sơ đã giải quyết',
  },
  {
    // So are "Đã giải quyết > Trực tuyến" and "Trực tuyến > Đã giải quyết".
    means: 'other',
    path: new RegExp(`^(?=.*(?:${PENDING.source}|${SETTLED.source}))(?=.*${WAY.source})`),
    leaf: /^(?!stt$|ty le\b)/,
    example: 'Đã giải quyết > Trực tuyến',
    unlike: 'Đã giải quyết > Tổng số',
  },
  {
    means: 'pendingLate',
    path: PENDING,
    leaf: LATE,
    example: 'Số lượng hồ sơ đang giải quyết > Quá hạn',
    unlike: 'Số lượng hồ sơ đã giải quyết > Quá hạn',
  },
  {
    means: 'pendingInTime',
    path: PENDING,
    leaf: /\b(trong|chua den|dung|con) (thoi )?han\b/,
    example: 'Đang xử lý > Đúng hạn',
    unlike: 'Đã xử lý > Đúng hạn',
  },
  { means: 'pendingDossiers', path: PENDING, example: 'Tổng số hồ sơ đang giải quyết (11)', unlike: 'Đã xử lý' },
  {
    means: 'settledLate',
    path: SETTLED,
    leaf: LATE,
    example: 'Đã giải quyết > Quá hạn',
    unlike: 'Đang giải quyết > Quá hạn',
  },
  {
    means: 'settledInTime',
    leaf: IN_TIME,
    example: 'Số hồ sơ giải quyết trước và đúng hạn',
    unlike: 'Trước hạn',
  },
  {
    means: 'settledEarly',
    path: SETTLED,
    leaf: EARLY,
    example: 'Đã giải quyết > Trước hạn',
    unlike: 'Đã giải quyết > Đúng hạn',
  },
  {
    means: 'settledOnTime',
    path: SETTLED,
    leaf: /\bdung (thoi )?han\b/,
    example: 'Đã giải quyết > Đúng hạn',
    unlike: 'Đang giải quyết > Đúng hạn',
  },
  {
    means: 'settledDossiers',
    path: OF_SETTLING,
    unless: /\btiep nhan\b/,
    example: 'Tổng số hồ sơ giải quyết',
    unlike: 'Hồ sơ giải quyết trực tuyến',
  },
  {
    means: 'settledDossiers',
    path: /\bda (duoc )?(giai quyet|xu ly|tra)\b|\bket qua giai quyet\b|\bgiai quyet xong\b|\btra ket qua\b/,
    example: 'Số lượng hồ sơ đã giải quyết',
    unlike: 'Tổng số hồ sơ tiếp nhận, giải quyết',
  },
  { means: 'settledEarly', leaf: EARLY, example: 'Trước hạn', unlike: 'Đúng hạn' },
  { means: 'settledOnTime', leaf: /\bdung (thoi )?han\b/, example: 'Trả đúng thời hạn', unlike: 'Chưa đến hạn' },
  { means: 'settledLate', leaf: LATE, example: 'Trễ hạn', unlike: 'Trong hạn' },
  { means: 'pendingInTime', leaf: STILL_IN_TIME, example: 'Chưa đến hạn', unlike: 'Đúng hạn' },
];
