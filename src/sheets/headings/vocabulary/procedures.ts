import type { HeadingRule } from './heading-rule';

const CARRIED = /\bky truoc\b/;
const DONE =
  /\bda( duoc)? (cung cap|cau hinh|trien khai|cong khai|cong bo|tich hop|thuc hien|co|dap ung|hoan thanh)\b|\bcau hinh\b|\bva da\b|\bdang cung cap\b|\bduoc cung cap\b/;
const NOT_DONE = /\bchua\b|\bkhong\b/;
const HAS_ONLINE =
  /^(?!.*\b(?:du dieu kien|(?:duoc|cho) nop|co the)\b).*(?:\bphat sinh (ho so )?truc tuyen\b|\b(co|nop) (ho so )?(nop )?truc tuyen\b|\bho so (phat sinh |nop )?truc tuyen\b)/;
const HAS = /\bphat sinh\b|\bco ho so\b/;
/** "Có phát sinh hồ sơ": it is a procedure that has dossiers, whether or not the heading names one. */
const SAYS_HAS = /^co (phat sinh|ho so|nop)\b|\bcho phep\b/;
const END_TO_END = /^((so|so luong|tong so|dvctt|dvc|tthc|cung cap) )*toan trinh$/;

/** Procedures: marks in a list of them, or counts. */
export const procedureRules: readonly HeadingRule[] = [
  {
    means: 'onlineActiveProcedures',
    deed: HAS_ONLINE,
    about: 'procedures',
    unlessPath: CARRIED,
    example: 'Số TTHC có phát sinh hồ sơ trực tuyến',
    unlike: 'Số TTHC cho phép nộp trực tuyến có phát sinh hồ sơ',
  },
  {
    means: 'onlineActiveProcedures',
    leaf: SAYS_HAS,
    deed: HAS_ONLINE,
    unlessPath: CARRIED,
    example: 'Có phát sinh hồ sơ trực tuyến',
    unlike: 'Hồ sơ phát sinh trực tuyến',
  },
  {
    means: 'activeProcedures',
    deed: HAS,
    about: 'procedures',
    unlessPath: CARRIED,
    example: 'Số thủ tục phát sinh hồ sơ',
    unlike: 'Số TTHC không phát sinh hồ sơ',
  },
  {
    means: 'activeProcedures',
    leaf: SAYS_HAS,
    deed: HAS,
    unlessPath: CARRIED,
    example: 'Có phát sinh hồ sơ',
    unlike: 'Hồ sơ phát sinh',
  },
  {
    means: 'allowingProcedures',
    leaf: /\bcho phep\b|\b(duoc|co the|co|cho) nop (ho so )?truc tuyen\b|\bnhan ho so truc tuyen\b/,
    unlessPath: CARRIED,
    example: 'Cho phép nộp trực tuyến',
    unlike: 'Hồ sơ nộp trực tuyến',
  },
  {
    // Of all services that are offered, where a count of those with dossiers stands beside them.
    means: 'allowingProcedures',
    leaf: /^(?:(?:tong|so|luong) )+(?:dvctt|(?:tthc|dvc) (?:duoc )?cung cap (?:dvctt|truc tuyen))(?: (?:duoc )?cung cap)?$/,
    unlessPath: CARRIED,
    content: ['figures'],
    example: 'Số DVCTT cung cấp',
    unlike: 'Số DVCTT có phát sinh hồ sơ',
  },
  {
    means: 'other',
    partial: true,
    unless: /\b(ho so|truc tuyen|truc tiep|buu chinh)\b/,
    unlessPath: CARRIED,
    example: 'DVC trực tuyến > Một phần',
    unlike: 'DVC một phần > Hồ sơ trực tuyến',
  },
  {
    means: 'eligibleProcedures',
    leaf: /\bdu dieu kien\b/,
    unless: /\bda\b|\bcau hinh\b/,
    partial: false,
    unlessPath: CARRIED,
    example: 'TTHC đủ điều kiện cung cấp toàn trình',
    unlike: 'TTHC đủ điều kiện và đã cung cấp toàn trình',
  },
  {
    means: 'providedProcedures',
    leaf: DONE,
    unless: NOT_DONE,
    about: 'procedures',
    partial: false,
    unlessPath: CARRIED,
    example: 'Số TTHC đã cung cấp',
    unlike: 'Số TTHC chưa cung cấp',
  },
  {
    means: 'providedProcedures',
    leaf: DONE,
    path: /\btoan trinh\b|\bdu dieu kien\b/,
    unless: NOT_DONE,
    partial: false,
    unlessPath: CARRIED,
    example: 'Toàn trình > Đã cung cấp',
    unlike: 'Toàn trình > Chưa cung cấp',
  },
  {
    means: 'providedProcedures',
    leaf: /^(?!.*\bho so\b).*(?:\bcau hinh\b|\bda (duoc )?(cung cap|trien khai)\b)/,
    unless: NOT_DONE,
    partial: false,
    unlessPath: CARRIED,
    example: 'Đã cấu hình',
    unlike: 'Chưa cấu hình',
  },
  {
    means: 'level',
    leaf: /\bmuc do\b|\bloai (hinh )?(dvc|dvctt|dich vu)\b|\bhinh thuc (cung cap|dvc|dvctt)\b|\bmuc (cung cap|dvc)\b/,
    partial: false,
    unlessPath: CARRIED,
    example: 'Mức độ cung cấp DVC',
    unlike: 'Hình thức nộp',
  },
  {
    means: 'level',
    content: ['levels'],
    partial: false,
    unlessPath: CARRIED,
    example: 'Loại hình',
    unlike: 'Ghi chú',
  },
  {
    means: 'eligibleProcedures',
    path: /\bdu dieu kien\b/,
    leaf: /^(tong so|so luong|so tthc|tong)\b/,
    partial: false,
    unlessPath: /\bky truoc\b|\bda\b/,
    example: 'Đủ điều kiện toàn trình > Tổng số',
    unlike: 'Đã đủ điều kiện > Tổng số',
  },
  {
    means: 'endToEndOnlineDossiers',
    leaf: /^((so|so luong|tong so|ho so) )*toan trinh$/,
    path: /\bho so (nop |tiep nhan )?truc tuyen\b|\btruc tuyen >/,
    about: 'dossiers',
    content: ['figures'],
    unlessPath: CARRIED,
    example: 'Hồ sơ trực tuyến > Toàn trình',
    unlike: 'DVC trực tuyến > Toàn trình',
  },
  {
    means: 'endToEndProcedures',
    leaf: END_TO_END,
    partial: false,
    unlessPath: CARRIED,
    example: 'DVC trực tuyến > Toàn trình',
    unlike: 'Hồ sơ trực tuyến toàn trình',
  },
];
