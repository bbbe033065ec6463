import type { ColumnContent, HeadingRule } from './heading-rule';

const SHARE = /\bty le\b|%/;
const COUNTED: readonly ColumnContent[] = ['figures', 'marks', 'blank', 'names'];
const OTHER_PERIOD = /\b(thang|quy|nam|ky) truoc\b|\bcung ky\b/;

export const rule = (given: Omit<HeadingRule, 'unlessPath' | 'content'> & Partial<HeadingRule>): HeadingRule => ({
  content: COUNTED,
  unlessPath: OTHER_PERIOD,
  ...given,
});

/** Any of these anywhere above a heading: its figures are of that matter, and "Trực tuyến" there is no way of submission. */
const PAYMENT = /\bthanh toan\b/;
const DIGITAL = /\bso hoa\b/;
const REUSED = /\b(khai thac|su dung lai|tai su dung)\b/;
const FEE = /\b(phi|le phi|nghia vu tai chinh|phai thanh toan|can thanh toan|phai nop tien)\b/;

/** A pattern that any of these fits. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));
}

/** What plans of today count besides dossiers received and procedures provided. */
export const todaysRules: readonly HeadingRule[] = [
  rule({
    means: 'paidOnlineProcedures',
    leaf: PAYMENT,
    unless: anyOf(SHARE, /\bcung cap thanh toan\b(?!.*\bphat sinh\b)/),
    about: 'procedures',
    example: 'Số TTHC có phát sinh thanh toán trực tuyến',
    unlike: 'Số hồ sơ thanh toán trực tuyến',
  }),
  rule({
    means: 'feeProcedures',
    leaf: anyOf(FEE, /\bcung cap thanh toan\b/),
    unless: anyOf(SHARE, /\bmuc (thu )?(phi|le phi)\b/),
    about: 'procedures',
    example: 'Số TTHC có phí, lệ phí',
    unlike: 'Số hồ sơ phải nộp phí',
  }),
  rule({
    means: 'feeDossiers',
    leaf: /\b(ho so|giao dich|tong|so luong|phai|co)\b.*\b(phi|le phi|nghia vu tai chinh|phai thanh toan|can thanh toan)\b|\b(phai|can) (thanh toan|nop (phi|le phi|tien))\b/,
    unless: anyOf(
      SHARE,
      /(?<!\b(?:phai|can) )\bthanh toan truc tuyen\b|\bda thanh toan\b|\b(?:khong|mien)(?: (?:co|phai|thu|giam))?(?: nop)?,? (phi|le phi)\b/,
    ),
    example: 'Hồ sơ phải nộp phí, lệ phí',
    unlike: 'Hồ sơ thanh toán trực tuyến phí, lệ phí',
  }),
  rule({
    means: 'paidOnlineDossiers',
    leaf: /\bthanh toan\b(?!.*\b(tien mat|truc tiep)\b)/,
    path: /\btruc tuyen\b|\bdvc quoc gia\b|\bkhong dung tien mat\b/,
    unless: anyOf(SHARE, /\bcung cap thanh toan\b|\b(phai|can|chua) thanh toan\b|\bso tien\b|\bdong\b/),
    example: 'Hồ sơ thanh toán trực tuyến',
    unlike: 'Hồ sơ thanh toán trực tiếp',
  }),
  rule({
    means: 'paidOnlineDossiers',
    leaf: /^(so )?(ho so )?\(?tt\)?$/,
    path: /\bthanh toan truc tuyen\b[^>]*> [^>]*$/,
    example: 'Thanh toán trực tuyến > (TT)',
    unlike: 'Thanh toán > (TT)',
  }),
  rule({
    means: 'other',
    path: PAYMENT,
    leaf: /^(?!.*\b(?:ho so|tong|ty le)\b)|\b(tien mat|truc tiep)\b/,
    unless: /^(tu so|mau so|chi tieu|ket qua|thuc hien|dat|giao|stt)\b|%/,
    example: 'Thanh toán > Tiền mặt',
    unlike: 'Hồ sơ tiếp nhận > Trực tiếp',
  }),
  rule({
    means: 'reusableDossiers',
    leaf: new RegExp(`\\b(co the|du dieu kien|phai|can|co kha nang)\\b.*${REUSED.source}`),
    unless: SHARE,
    example: 'Số hồ sơ có thể sử dụng lại dữ liệu',
    unlike: 'Số hồ sơ sử dụng lại dữ liệu',
  }),
  rule({
    means: 'reusedDossiers',
    leaf: REUSED,
    unless: SHARE,
    example: 'Số hồ sơ khai thác, sử dụng lại dữ liệu số hóa',
    unlike: 'Số hồ sơ được số hóa',
  }),
  rule({
    means: 'mustDigitiseDossiers',
    leaf: /\b(phai|can|thuoc dien|du dieu kien|yeu cau)( duoc)? so hoa\b/,
    unless: SHARE,
    example: 'Số hồ sơ phải số hóa',
    unlike: 'Số hồ sơ đã số hóa',
  }),
  rule({
    means: 'digitisedResults',
    leaf: /\bket qua\b.*\bso hoa\b|\bso hoa (duoc )?(tthc )?ket qua\b|\bso hoa\b.*\bdau ra\b/,
    unless: anyOf(SHARE, /\bthanh phan\b|\bgiay to\b|\bso hoa (thanh phan )?ho so\b|^ho so\b.*,/),
    example: 'Số kết quả giải quyết được số hóa',
    unlike: 'Số hóa thành phần hồ sơ, kết quả giải quyết',
  }),
  rule({
    means: 'digitisedPapers',
    leaf: /^(?=.*\bso hoa\b)(?=.*\b(?:thanh phan|giay to|dau vao)\b)(?!.*\bket qua\b)/,
    unless: SHARE,
    example: 'Số hồ sơ được số hóa thành phần',
    unlike: 'Số hóa thành phần hồ sơ, kết quả',
  }),
  rule({
    means: 'digitisedPapers',
    path: /^(?!.*\bket qua\b).*\bso hoa (?:thanh phan|giay to)\b[^>]*>/,
    leaf: DIGITAL,
    unless: anyOf(SHARE, /\bchua so hoa\b|\bkhong so hoa\b/),
    example: 'Số hóa thành phần hồ sơ > Số hồ sơ đã số hóa',
    unlike: 'Số hóa thành phần hồ sơ, kết quả > Số hồ sơ đã số hóa',
  }),
  rule({
    means: 'digitisedResults',
    path: /^(?!.*\bthanh phan\b).*\bso hoa ket qua\b[^>]*>/,
    leaf: DIGITAL,
    unless: anyOf(SHARE, /\bchua so hoa\b|\bkhong so hoa\b/),
    example: 'Số hóa kết quả > Số hồ sơ đã số hóa',
    unlike: 'Số hóa kết quả > Số hồ sơ chưa số hóa',
  }),
  rule({
    means: 'digitisedDossiers',
    leaf: DIGITAL,
    unless: anyOf(SHARE, /\bchua so hoa\b|\bkhong so hoa\b/),
    example: 'Số hồ sơ được số hóa',
    unlike: 'Số hồ sơ chưa số hóa',
  }),
  rule({
    means: 'other',
    path: /\b(thanh toan|so hoa)\b|\bhai long\b/,
    leaf: /^(?:truc tuyen|truc tiep|buu chinh|khac|chua .*|khong .*|qua .*)$/,
    example: 'Số hóa > Trực tuyến',
    unlike: 'Tiếp nhận > Trực tuyến',
  }),
  rule({
    means: 'electronicResults',
    leaf: /\bket qua( giai quyet)?( tthc)?( ban| bang| duoi dang)?( ban)? dien tu\b|\bdien tu\b.*\bket qua\b|\bket qua\b.*\b(ky so|dien tu)\b/,
    unless: anyOf(SHARE, /\bchua\b|\bkhong\b/),
    example: 'Số hồ sơ có kết quả điện tử',
    unlike: 'Số hồ sơ có kết quả',
  }),
  rule({
    means: 'other',
    leaf: /\bban giay\b/,
    unless: SHARE,
    example: 'Số hồ sơ cấp kết quả bản giấy',
    unlike: 'Số hồ sơ giấy',
  }),
  rule({
    means: 'postResults',
    leaf: /\btra ket qua\b.*\bbuu chinh\b|\bbuu chinh\b.*\btra ket qua\b/,
    unless: SHARE,
    example: 'Trả kết quả qua bưu chính công ích',
    unlike: 'Tiếp nhận qua bưu chính',
  }),
  rule({
    means: 'synchronisedDossiers',
    leaf: /\bdong bo\b/,
    unless: anyOf(SHARE, /\bchua\b|\bkhong\b|\bloi\b/),
    example: 'Số hồ sơ đồng bộ lên Cổng DVCQG',
    unlike: 'Số hồ sơ chưa đồng bộ',
  }),
  rule({
    means: 'publishedOnTime',
    leaf: /\bcong khai\b.*\b(dung (thoi )?han|kip thoi)\b/,
    unless: SHARE,
    example: 'Số TTHC công khai đúng hạn',
    unlike: 'Số TTHC đã công khai',
  }),
  rule({
    means: 'other',
    leaf: /\bcong khai\b.*\b(qua|tre|cham) (thoi )?han\b/,
    unless: SHARE,
    example: 'Số TTHC công khai quá hạn',
    unlike: 'Số hồ sơ quá hạn',
  }),
  rule({
    means: 'publicProcedures',
    leaf: /\b(phai|can) (duoc )?cong khai\b/,
    unless: SHARE,
    example: 'Số TTHC phải công khai',
    unlike: 'Số TTHC đã công khai',
  }),
  rule({
    means: 'endToEndServiceDossiers',
    leaf: /\bho so\b.*\b(cua|thuoc) (cac )?(tthc|dvc|dvctt)\b.*\btoan trinh\b/,
    unless: anyOf(SHARE, /\btruc tuyen\b/),
    example: 'Số hồ sơ của TTHC cung cấp toàn trình',
    unlike: 'Số hồ sơ trực tuyến toàn trình',
  }),
  rule({
    means: 'onlineServiceDossiers',
    leaf: /\bho so\b.*\b(cua|thuoc) (cac )?(dvctt\b|(tthc|dvc|dich vu cong)\b.*\b(truc tuyen|dvctt)\b)/,
    unless: anyOf(SHARE, /\bho so (nop |tiep nhan |phat sinh )?truc tuyen\b|\bnop truc tuyen\b.*\b(cua|thuoc)\b/),
    example: 'Tổng số hồ sơ của các TTHC cung cấp trực tuyến',
    unlike: 'Số hồ sơ trực tuyến của TTHC cung cấp DVCTT',
  }),
  {
    means: 'other',
    path: /\bcung ky\b/,
    example: 'Cùng kỳ năm trước > Trực tuyến',
    unlike: 'Trong kỳ > Trực tuyến',
  },
  {
    means: 'other',
    path: /(?:^|> )(?!tu\b)(?![^>]*\b(?:chuyen|ton|mang|con)\b)[^>]*\b(?:thang|quy|nam) truoc\b/,
    unless: /^(?:stt)$/,
    example: 'Tháng trước > Trực tuyến',
    unlike: 'Từ tháng trước',
  },
  rule({
    means: 'partialOnlineDossiers',
    leaf: /^(dvc )?mot phan$/,
    path: /\btruc tuyen > (?:dvc )?mot phan$/,
    about: 'dossiers',
    example: 'Hồ sơ trực tuyến > Một phần',
    unlike: 'DVC trực tuyến > Một phần',
  }),
  rule({
    means: 'onlineDossiers',
    leaf: /^(tong|tong so|cong|tong cong)$/,
    // Under the indicator's own name, "Hồ sơ trực tuyến > Tổng số" is the whole that it is counted of.
    path: /(?:^|> )(?:nop )?truc tuyen > [^>]*$/,
    about: 'not-procedures',
    example: 'Hồ sơ tiếp nhận > Trực tuyến > Tổng',
    unlike: 'Hồ sơ tiếp nhận > Trực tiếp > Tổng',
  }),
  rule({
    // "TT" alone may be trực tuyến, trực tiếp or toàn trình; below "trực tuyến" it is that.
    means: 'onlineDossiers',
    leaf: /^(so )?(ho so )?\(?tt\)?$/,
    path: /\btruc tuyen\b[^>]*> [^>]*$/,
    example: 'Hồ sơ trực tuyến > HS TT',
    unlike: 'Hồ sơ > HS TT',
  }),
  rule({
    means: 'endToEndOnlineDossiers',
    leaf: /^((tong )?so |so luong )?ho so$/,
    path: /^(?:truc tuyen )?toan trinh > [^>]*$/,
    example: 'Toàn trình > Số HS',
    unlike: 'TTHC toàn trình > Số hồ sơ',
  }),
  rule({
    means: 'partialOnlineDossiers',
    leaf: /^((tong )?so |so luong )?ho so$/,
    path: /^(?:truc tuyen )?mot phan > [^>]*$/,
    example: 'Một phần > Số HS',
    unlike: 'TTHC một phần > Số hồ sơ',
  }),
];
