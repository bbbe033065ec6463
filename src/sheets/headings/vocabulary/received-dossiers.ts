import type { HeadingRule } from './heading-rule';

const CARRIED =
  /\bky truoc\b|\bton dau ky\b|\bton (thang|quy|nam|ky|dong|chuyen)\b|^tu (thang|quy|nam) truoc\b|\b(thang|quy|nam) truoc (chuyen|mang|con)\b|\bchuyen (sang|qua|tiep)\b/;
const TOTAL =
  /\btong( so)?\b|^cong$|\btong tiep nhan\b|\bda nhan\b|\bso ho so\b|\bso luong ho so\b|\bho so (phat sinh|tiep nhan)\b|\btiep nhan\b|\b(?:tiep nhan|nhan|nop|phat sinh|ho so) moi\b(?! cap\b)|\bmoi (?:tiep nhan|nhan|nop|phat sinh)\b|^(?:so )?moi\b(?! cap\b)|\btrong ky\b|^ho so$/;
const OF_PERIOD =
  /\btrong (ky|thang|quy|nam)\b|\b(?:tiep nhan|nhan|nop|phat sinh|ho so) moi\b(?! cap\b)|\bmoi (?:tiep nhan|nhan|nop|phat sinh)\b|^(?:so )?moi\b(?! cap\b)|\bphat sinh\b|\b(ky|thang|quy|nam) nay\b|\bluy ke\b/;
/** A total of dossiers says so, itself or above itself; one of procedures does not. */
const OF_DOSSIERS =
  /^(?!(?=.*\b(?:tthc|dvctt)\b)(?!.*\b(?:ho so|tiep nhan|nhan)\b))(?=.*\b(?:ho so|tiep nhan|nhan|trong ky|phat sinh)\b)/;
const ONLINE = /\btruc tuyen\b|\btiep nhan dvc\b/;
const DIRECT = /\btruc tiep\b|\btai bo phan mot cua\b|\bho so giay\b/;
const POST = /\bbuu chinh\b/;

function both(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`^(?=.*(?:${one.source}))(?=.*(?:${other.source}))`);
}

/** Dossiers received, by way of submission; in the order in which they are tried. */
export const receivedRules: readonly HeadingRule[] = [
  {
    means: 'receivedDossiers',
    leaf: /\b(?:ho so|tiep nhan|tong)\b.*\bkhong (?:tinh|bao gom|gom|ke)\b.*\b(?:ky truoc|chuyen|ton)\b/,
    example: 'Tổng số hồ sơ tiếp nhận (không tính kỳ trước chuyển sang)',
    unlike: 'Kỳ trước chuyển sang',
  },
  {
    // Of a way of submission they are there to compare with; what is carried over says so.
    means: 'other',
    leaf: /^(?=.*\b(?:truc tuyen|truc tiep|buu chinh)\b)(?=.*\b(?:ky|thang|quy|nam) truoc\b)(?!.*\b(?:ton|chuyen|mang|con)\b)/,
    example: 'HS trực tuyến kỳ trước',
    unlike: 'Hồ sơ trực tuyến kỳ trước chuyển sang',
  },
  { means: 'carriedOverDossiers', leaf: CARRIED, example: 'Kỳ trước chuyển sang', unlike: 'Trong kỳ' },
  {
    means: 'carriedOverDossiers',
    path: /\bky truoc\b|\bton dau ky\b/,
    unless: /\btrong ky\b|\bmoi\b/,
    example: 'Kỳ trước > Số lượng',
    unlike: 'Số kỳ này > Trong kỳ',
  },
  {
    means: 'other',
    leaf: /\bkhong\b|\bchua\b|\btu choi\b|\brut\b|\bbo sung\b|\btra lai\b|^(tong )?(so )?(luong )?tai khoan\b/,
    example: 'Hồ sơ từ chối tiếp nhận',
    unlike: 'Hồ sơ tiếp nhận',
  },
  {
    // "TT" is short for trực tuyến, trực tiếp and toàn trình; and a service provided online is no dossier.
    means: 'other',
    leaf: /\btt\b|\b(tich hop|cung cap|cau hinh|cong khai|niem yet|ket noi|trien khai)\b/,
    example: 'Hồ sơ TT',
    unlike: 'Hồ sơ trực tuyến',
  },
  {
    means: 'otherWayDossiers',
    leaf: /^(nop )?qua (?!han\b|trinh\b|ky\b|kiem tra\b)/,
    unless:
      /\btruc tuyen\b|\btruc tiep\b|\bbuu (chinh|dien)\b|\bmang\b|\bcong (dvc|dich vu|thong tin)\b|\bdvc (quoc gia|truc tuyen|toan trinh|mot phan)\b|\bdvctt\b/,
    example: 'Qua đại lý dịch vụ công',
    unlike: 'Quá hạn',
  },
  {
    means: 'other',
    leaf: /^(?=.*\b(?:tthc|dvctt|dich vu cong)\b)(?!.*\bho so\b)(?!.*\b(?:truc tuyen|tiep nhan)\b)/,
    example: 'Tổng số thủ tục',
    unlike: 'Tổng số hồ sơ TTHC',
  },
  {
    means: 'allDossiers',
    leaf: both(ONLINE, new RegExp(`${DIRECT.source}|${POST.source}`)),
    example: 'Số hồ sơ phát sinh cả trực tuyến và trực tiếp',
    unlike: 'Số hồ sơ phát sinh trực tuyến',
  },
  {
    means: 'directPostDossiers',
    leaf: both(DIRECT, POST),
    example: 'Trực tiếp, dịch vụ bưu chính',
    unlike: 'Trực tiếp',
  },
  { means: 'postDossiers', leaf: POST, example: 'Qua BCCI', unlike: 'Trực tiếp' },
  { means: 'directDossiers', leaf: DIRECT, example: 'Trực tiếp', unlike: 'Trực tuyến' },
  {
    means: 'endToEndOnlineDossiers',
    leaf: /^(?=.*\btruc tuyen\b)(?=.*\btoan trinh\b)(?!.*\bmot phan\b)/,
    content: ['figures', 'blank', 'names'],
    example: 'Số hồ sơ tiếp nhận > Trực tuyến toàn trình',
    unlike: 'Trực tuyến toàn trình và một phần',
  },
  {
    means: 'partialOnlineDossiers',
    leaf: /^(?=.*\btruc tuyen\b)(?=.*\bmot phan\b)(?!.*\btoan trinh\b)/,
    content: ['figures', 'blank', 'names'],
    example: 'Số hồ sơ tiếp nhận > Trực tuyến một phần',
    unlike: 'Trực tuyến toàn trình',
  },
  {
    means: 'otherOnlineDossiers',
    leaf: /\btruc tuyen\b.*\bkhac\b|\bkhac\b.*\btruc tuyen\b/,
    content: ['figures', 'blank', 'names'],
    example: 'Trực tuyến hình thức khác',
    unlike: 'Hình thức khác',
  },
  { means: 'onlineDossiers', leaf: ONLINE, example: 'Qua mạng', unlike: 'Qua BCCI' },
  {
    means: 'otherWayDossiers',
    leaf: /\bphiz? dia gioi\b|\b(hinh thuc|cach thuc|kenh) (nop |tiep nhan )?khac\b|\bqua (email|zalo|dien thoai|hop thu)\b/,
    example: 'Tiếp nhận phi địa giới',
    unlike: 'Địa giới hành chính',
  },
  {
    means: 'receivedDossiers',
    leaf: TOTAL,
    path: new RegExp(`${OF_DOSSIERS.source}(?=.*(?:${OF_PERIOD.source}))`),
    example: 'Số mới tiếp nhận',
    unlike: 'Tổng số hồ sơ',
  },
  {
    means: 'allDossiers',
    leaf: TOTAL,
    path: OF_DOSSIERS,
    example: 'Tiếp nhận > Tổng số',
    unlike: 'DVC trực tuyến > Tổng số',
  },
];
