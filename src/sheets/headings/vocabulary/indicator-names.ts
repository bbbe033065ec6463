import type { IndicatorId } from '../../../domain/plans/plan';
import { isDenied, speaksOfDenial } from './denied';
import { subjectOf } from './heading-rule';

/** One line of the words by which headings name a known indicator; null where the words are those of none. */
export interface NameRule {
  readonly names: IndicatorId | null;
  readonly words: RegExp;
  readonly unless?: RegExp;
  readonly about?: 'procedures' | 'dossiers' | 'neither';
  /** Words that narrow every other indicator, and are this one's own. */
  readonly own?: RegExp;
  readonly example: string;
  readonly unlike: string;
}

const ARISING = /\bphat sinh\b|\bco ho so\b|\bcho phep nop\b/;

/** Tried from top to bottom; what stands above takes the words from what stands below. */
export const indicatorNames: readonly NameRule[] = [
  {
    // Part of the row or column before it, and no indicator of its own.
    names: null,
    words: /^trong do\b/,
    example: 'Trong đó: trực tuyến toàn trình',
    unlike: 'Tỷ lệ hồ sơ trực tuyến',
  },
  {
    names: 'paidProcedureRate',
    words: /\bthanh toan\b/,
    about: 'procedures',
    own: /\bcung cap\b/,
    example: 'Tỷ lệ TTHC có phí, lệ phí phát sinh thanh toán trực tuyến',
    unlike: 'Tỷ lệ hồ sơ thanh toán trực tuyến',
  },
  {
    names: 'onlinePaymentRate',
    words: /\bthanh toan\b/,
    unless: /\b(truc tiep|tien mat)\b/,
    example: 'Tỷ lệ giao dịch thanh toán trực tuyến phí, lệ phí',
    unlike: 'Tỷ lệ TTHC có phát sinh thanh toán trực tuyến',
  },
  { names: null, words: /\bthanh toan\b/, example: 'Thanh toán trực tiếp', unlike: 'Thanh toán trực tuyến' },
  {
    names: 'reusedDataRate',
    words: /\b(khai thac|su dung lai|tai su dung)\b/,
    example: 'Tỷ lệ tái sử dụng thông tin, dữ liệu đã số hóa',
    unlike: 'Tỷ lệ dữ liệu đã số hóa',
  },
  {
    names: 'digitisedResultRate',
    words: /\bso hoa (tthc )?ket qua\b|\bket qua\b.*\bso hoa\b|^(?!.*\bdau vao\b).*\bso hoa\b.*\bdau ra\b/,
    unless: /\bthanh phan\b|\bgiay to\b|\bho so,/,
    example: 'Tỷ lệ số hóa kết quả',
    unlike: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
  },
  {
    names: 'digitisedPapersRate',
    words: /^(?=.*\bso hoa\b)(?=.*\b(?:thanh phan|giay to|dau vao)\b)(?!.*\bket qua\b)/,
    example: 'Tỷ lệ hồ sơ số hóa thành phần hồ sơ khi tiếp nhận',
    unlike: 'Tỷ lệ số hóa thành phần hồ sơ, kết quả giải quyết',
  },
  {
    names: 'digitisedDossierRate',
    words: /\bso hoa\b/,
    example: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
    unlike: 'Tỷ lệ số hóa kết quả',
  },
  {
    names: 'electronicResultRate',
    words: /\bket qua\b.*\bdien tu\b|\bdien tu\b.*\bket qua\b/,
    example: 'Tỷ lệ hồ sơ có kết quả điện tử',
    unlike: 'Tỷ lệ thực hiện chứng thực bản sao điện tử',
  },
  {
    names: 'postResultRate',
    words: /\b(tra|nhan) ket qua\b.*\bbuu chinh\b/,
    example: 'Tỷ lệ trả kết quả qua dịch vụ bưu chính công ích',
    unlike: 'Tỷ lệ tiếp nhận qua bưu chính công ích',
  },
  {
    names: 'petitionsOnTimeRate',
    words: /\b(phan anh|kien nghi)\b/,
    example: 'Kết quả xử lý phản ánh, kiến nghị đúng hạn',
    unlike: 'Kết quả giải quyết hồ sơ đúng hạn',
  },
  {
    names: 'satisfactionRate',
    words: /\bhai long\b/,
    example: 'Tỷ lệ hài lòng về kết quả giải quyết',
    unlike: 'Tỷ lệ kết quả giải quyết',
  },
  {
    names: 'publishedOnTimeRate',
    words: /\bcong khai\b/,
    unless: /\bdanh gia\b|\bduong day nong\b/,
    example: 'Tỷ lệ công khai thủ tục hành chính đúng hạn',
    unlike: 'Tỷ lệ công khai kết quả đánh giá',
  },
  {
    names: null,
    words: /\bdong bo\b.*\bhan\b/,
    example: 'Tỷ lệ hồ sơ đồng bộ đúng hạn',
    unlike: 'Tỷ lệ hồ sơ đồng bộ',
  },
  {
    names: 'synchronisedRate',
    words: /\bdong bo\b/,
    example: 'Tỷ lệ đồng bộ trạng thái hồ sơ, kết quả lên Cổng Dịch vụ công quốc gia',
    unlike: 'Tỷ lệ hồ sơ trên Cổng Dịch vụ công quốc gia',
  },
  {
    names: null,
    words: /\btruc tuyen\b.*\b(dung|truoc|som|tre|qua|cham) (thoi )?han\b/,
    example: 'Tỷ lệ hồ sơ trực tuyến giải quyết đúng hạn',
    unlike: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  },
  {
    names: 'onTimeRate',
    words: /\b(dung|truoc|som) (thoi )?han\b/,
    example: 'Tỷ lệ hồ sơ trả kết quả trước và đúng hạn',
    unlike: 'Tỷ lệ hồ sơ trễ hạn',
  },
  {
    names: 'lateRate',
    words: /\b(qua|tre|cham) (thoi )?han\b/,
    example: 'Tỷ lệ hồ sơ trễ hạn',
    unlike: 'Tỷ lệ hồ sơ trước hạn',
  },
  {
    names: null,
    words: /\btra ket qua\b/,
    example: 'Tỷ lệ trả kết quả trực tuyến',
    unlike: 'Tỷ lệ tiếp nhận hồ sơ trực tuyến',
  },
  {
    names: 'onlineActiveProcedureRate',
    words: ARISING,
    about: 'procedures',
    example: 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến',
    unlike: 'Tỷ lệ hồ sơ TTHC phát sinh trực tuyến',
  },
  {
    names: null,
    words: /^(ty le )?phat sinh ho so truc tuyen$/,
    example: 'Tỷ lệ phát sinh hồ sơ trực tuyến',
    unlike: 'Tỷ lệ hồ sơ phát sinh trực tuyến',
  },
  {
    // Of all dossiers, or of those of services that are offered so: the heading says the less usual one.
    names: null,
    words: /^(?=.*\btruc tuyen\b)(?=.*\btoan trinh\b)(?!.*\bmot phan\b).*\btren (tong( so)?|cac|so)? ?ho so\b/,
    about: 'dossiers',
    example: 'Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ',
    unlike: 'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ',
  },
  {
    names: 'endToEndDossierRate',
    words: /^(?=.*\btruc tuyen\b)(?=.*\btoan trinh\b)(?!.*\bmot phan\b)/,
    about: 'dossiers',
    own: /\btoan trinh\b/,
    example: 'Tỷ lệ hồ sơ trực tuyến toàn trình',
    unlike: 'Tỷ lệ hồ sơ trực tuyến toàn trình, một phần',
  },
  {
    names: null,
    words: /^(?!.*\btoan trinh\b).*\bmot phan\b/,
    about: 'dossiers',
    example: 'Tỷ lệ hồ sơ trực tuyến một phần',
    unlike: 'Tỷ lệ hồ sơ trực tuyến toàn trình và một phần',
  },
  {
    // Dossiers or services: the words do not say.
    names: null,
    words: /^(?:ty le )?(?:nop )?truc tuyen toan trinh$/,
    example: 'Trực tuyến toàn trình',
    unlike: 'Cung cấp toàn trình',
  },
  {
    names: 'onlineDossierRate',
    words: /\btruc tuyen\b|\bho so dvctt\b|\bnop truc tuyen\b/,
    about: 'dossiers',
    example: 'Tỷ lệ hồ sơ nộp trực tuyến',
    unlike: 'Tỷ lệ hồ sơ nộp trực tiếp',
  },
  {
    names: 'onlineDossierRate',
    words: /\bnop truc tuyen\b/,
    about: 'neither',
    example: 'Nộp trực tuyến',
    unlike: 'TTHC nộp trực tuyến',
  },
  {
    names: 'endToEndProcedureRate',
    words: /\btoan trinh\b|\bdu dieu kien\b/,
    unless: ARISING,
    about: 'neither',
    example: 'Toàn trình',
    unlike: 'Toàn trình có phát sinh hồ sơ',
  },
  {
    names: 'endToEndProcedureRate',
    words: /\btoan trinh\b|\bdu dieu kien\b/,
    unless: ARISING,
    about: 'procedures',
    example: 'Tỷ lệ TTHC cung cấp DVCTT toàn trình',
    unlike: 'Tỷ lệ TTHC toàn trình có phát sinh hồ sơ',
  },
  {
    names: 'onlineDossierRate',
    words: /^(?=.*\btruc tuyen\b)(?=.*(?:\bty le\b|\bphat sinh\b|\(%\)$))/,
    about: 'neither',
    example: 'Tỷ lệ trực tuyến (%)',
    unlike: 'Trực tuyến',
  },
  {
    names: 'endToEndProcedureRate',
    words: /\bcung cap dvctt\b/,
    example: 'Cung cấp DVCTT',
    unlike: 'Sử dụng DVCTT',
  },
];

/**
 * Words that the names of today's indicators are made of. Any other word narrows what is counted ("số hóa hồ sơ đất đai"): such
 * a rate is another one, and never taken for the whole.
 */
const PLAIN =
  /^(?:(?:ty le|muc do|ket qua|chi so|chi tieu|tieu chi|\d{1,2}|so|luong|tong|cac|ho so|tthc|dvctt|dvc|dich vu cong|giao dich|truc tuyen|thanh toan|phi|le phi|nghia vu tai chinh|phai nop|phat sinh|co|duoc|da|so hoa|thanh phan|giay to|dau vao|dau ra|giai quyet|khi|tiep nhan|khai thac|su dung|lai|tai|thong tin|du lieu|dien tu|ban|ky so|cap|tra|nhan|qua|dich vu|buu chinh|phan anh|kien nghi|xu ly|tiep thu|cua|ve|nguoi dan|to chuc|ca nhan|doanh nghiep|hai long|su|cong khai|dung|truoc|som|tre|cham|thoi|han|quy dinh|theo|va|hoac|trong|ky|dong bo|trang thai|len|cong dvc quoc gia|dvc quoc gia|quoc gia|he thong|cong|tren|trang|nam|thang|quy|nop|tien|khong dung tien mat|dang|bang|muc|dat|thuc hien|ho|viec|xong|luy ke|nam|den|giao|[ivx]+)(?![a-z])\s*|[,/().:=+%-]\s*)+$/;

/**
 * The known indicator that a phrase names; undefined where its words fit none, null where they are those of another rate.
 * @param words heading words
 * @example indicatorNamed('ty le tthc co phat sinh ho so truc tuyen') // 'onlineActiveProcedureRate'
 */
export function indicatorNamed(words: string): IndicatorId | null | undefined {
  const found = indicatorNames.find((rule) => fitsName(rule, words));
  if (found === undefined || found.names === null) return found?.names;
  // "Tỷ lệ hồ sơ chưa nộp trực tuyến" is the rate of the others.
  if (isDenied(words) && !speaksOfDenial(found.words)) return null;
  // "Tỷ lệ hồ sơ trực tuyến của 25 DVC thiết yếu" is of some procedures, and no part of it is the whole.
  if (OF_2022.has(found.names) && OF_SOME.test(words)) return null;
  const others = found.own === undefined ? words : words.replace(found.own, ' ');
  return OF_2022.has(found.names) || PLAIN.test(others.trim()) ? found.names : null;
}

/**
 * Whether words about online services say more than the names of their indicators: then they may be of a part.
 * @example isNarrowed('ty le ho so truc tuyen linh vuc dat dai') // true
 */
export function isNarrowed(words: string): boolean {
  const rest = words.replace(OF_SERVICES, ' ').trim();
  return rest !== words && rest !== '' && !PLAIN.test(rest);
}

const OF_SERVICES = /\b(?:cung cap|toan trinh|du dieu kien|truc tuyen)\b/g;

/** Whether a line of names takes a phrase. */
export function fitsName({ words: pattern, unless, about }: NameRule, words: string): boolean {
  if (!pattern.test(words) || unless?.test(words) === true) return false;
  if (about === undefined) return true;
  const subject = subjectOf([words]);
  return about === 'neither' ? subject === null : subject === about;
}

/** A field, or a group of procedures; "một cửa liên thông" and "trên môi trường mạng" are none. */
const OF_SOME =
  /\bthiet yeu\b|\blinh vuc (?!giai quyet|tiep nhan)[a-z]|^(?!.*\bmot cua\b).*\blien thong\b|\b(?:ho tich|khai sinh|khai tu|ket hon|chung thuc|datz? dai|nha o|xay dung|ho kinh doanh|cu tru|can cuoc|bao tro xa hoi|giao thong|y te|lao dong)\b/;

/** Their words are older than this rule, and officers qualify them in many ways. */
const OF_2022: ReadonlySet<IndicatorId> = new Set([
  'endToEndProcedureRate',
  'onlineActiveProcedureRate',
  'onlineDossierRate',
]);

const NUMBERED = /\b(?:chi tieu|chi so|tieu chi|ct) ?\(?(\d{1,2})\)?(?!\d)/;

/** The number by which a phrase names an indicator of its plan: "Chỉ tiêu 1"; null where it names none. */
export function indicatorNumber(words: string): number | null {
  const found = NUMBERED.exec(words);
  return found === null ? null : Number(found[1]);
}
