import { isOfAll } from '../../domain/measures/ways';
import { headingWords } from '../cells/heading-words';
import { meaningOfHeading } from './heading-meaning';
import { madeOf } from './made-of';
import type { MeasureId } from '../../domain/measures/measures';

/** When the figures are of, which a plan and a sheet seldom say alike. */
const PERIOD =
  /\b((trong )?(thang|quy) (\d{1,2}|[ivx]+)( ?\/ ?\d{4}| nam \d{4})?|(trong )?nam \d{4}|trong (thang|quy|nam)|luy ke( tu dau nam)?|(6|9|12|sau|chin) thang( dau nam)?( \d{4})?|(ky|thang|quy|nam) nay)\b/g;
const NUMBER = /^(?:(?:chi tieu|chi so|tieu chi|ct) \d{1,2}|\d{1,2}|[ivx]+\)|[a-z]\)) /;

/** How a form computes a column from others: "(3=2/1)", or what is left of "(3) = (2)/(1)". */
const COMPUTED = /\(\d{1,2} ?= ?[^()]*\)|= ?[\d+/:*x() ]*$/g;

/** Headings that say no more than that something was achieved: as an indicator's name they would fit any column. */
const GENERIC: ReadonlySet<string> = new Set(
  ',ket qua,ket qua thuc hien,ket qua dat duoc,thuc hien,dat,dat duoc,tong,giao,chi tieu,chi tieu giao'.split(','),
);

/** Whether a key names nothing in particular. */
export function isGeneric(key: string): boolean {
  return GENERIC.has(key);
}

/**
 * What a rate is about: heading words without "tỷ lệ", "(%)", numbering and period; "" for a bare "Tỷ lệ (%)".
 * @example rateKey(headingWords('4. Tỷ lệ số hoá hồ sơ năm 2026 (%)')) // 'so hoa ho so'
 */
export function rateKey(words: string): string {
  const plain = words
    .replace(NUMBER, '')
    .replace(COMPUTED, ' ')
    .replace(PERIOD, ' ')
    .replace(/\btrong ky\b|\bty le\b|\((tinh )?(theo |bang )?%\)|\btinh (theo|bang) %|\b(don vi tinh|dvt) %|%/g, ' ');
  return plain
    .replace(/[(,]\s*[),]|[,/]\s*$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a plan's heading says around what it assigns: "Chỉ tiêu …", "… giao", "… tối thiểu (≥)". */
const ASSIGNING = [
  /^(?:(?:chi tieu|muc tieu|muc(?! do\b)|ke hoach|phan dau|giao(?! dich\b)) )+/,
  /(?: (?:duoc |can )?(?:giao|dat)| \(?(?:toi thieu|toi da|it nhat)\)?| ?\(?[≥≤<>=]+ ?[\d.,]* ?%?\)?)+$/,
];

/**
 * What a plan's indicator is about, as a worksheet heads its figures: without the words that say that it is assigned.
 * @example assignedKey(headingWords('Chỉ tiêu số hồ sơ trực tuyến giao')) // 'so ho so truc tuyen'
 */
export function assignedKey(words: string): string {
  const key = rateKey(words);
  const own = ASSIGNING.reduce((rest, around) => rest.replace(around, ''), key).trim();
  return own === '' || isGeneric(own) ? key : own;
}

/**
 * What a count is of: heading words without "số" or "số lượng" before them, numbering, unit in brackets and period.
 * @example countKey(headingWords('Số hồ sơ được số hóa (hồ sơ)')) // 'ho so duoc so hoa'
 */
export function countKey(words: string): string {
  const plain = words
    .replace(NUMBER, '')
    .replace(COMPUTED, ' ')
    .replace(PERIOD, ' ')
    .replace(/\((ho so|tthc|dvc|dvctt|luot)\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain
    .replace(/^tong (so luong|so|cong)(?!\p{L})/u, 'tong')
    .replace(/^(so luong|so)( (?!hoa\b)|$)/, '')
    .trim();
}

/** What stands around the number of a set of indicators: "Điểm Bộ chỉ số 766", "Điểm 766/QĐ-TTg". */
const AROUND_SET =
  /\b(?:tong|so|diem|bo chi so|chi so|theo|danh gia|ket qua|quyet dinh|qd(?: ttg)?|dat|duoc|thuc hien|cua)\b|[/()]/g;

/**
 * The set of indicators whose score words name by its decision's number alone; null for any other words.
 * @example scoreSet(headingWords('Điểm đánh giá Bộ chỉ số 766/QĐ-TTg')) // '766'
 */
export function scoreSet(words: string): string | null {
  if (!/\bdiem\b|\bbo chi so\b/.test(words) || saysRate(words)) return null;
  const rest = rateKey(words).replace(AROUND_SET, ' ').trim();
  return /^\d{3,4}$/.test(rest) && !/^20\d\d$/.test(rest) ? rest : null;
}

export function saysRate(words: string): boolean {
  return /\bty le\b|%/.test(words);
}

/** What a formula adds up, each as heading words. @example formulaParts('Trước hạn + Đúng hạn') // ['truoc han', 'dung han'] */
export function formulaParts(words: string): readonly string[] {
  return words.split(/\s\+\s/u).map(headingWords);
}

/** No counts: what a formula's words cannot mean. */
const NO_COUNTS: ReadonlySet<string> = new Set(
  'stt unit procedure procedureCode field indicatorName countName time level rate target numerator denominator other'.split(
    ' ',
  ),
);

/** Any other word narrows what is counted ("… của doanh nghiệp"): then the measure counts too much. */
const PLAIN = madeOf([
  'tong',
  'cong',
  'so',
  'luong',
  'cac',
  'toan bo',
  'ho so',
  'tthc',
  'dvctt',
  'dvc',
  'tiep nhan',
  'nhan',
  'da',
  'duoc',
  'co',
  'phat sinh',
  'trong ky',
  'moi',
  'nop',
  'truc tuyen',
  'truc tiep',
  'qua',
  'buu chinh',
  'dich vu',
  'hinh thuc',
  'giai quyet',
  'xu ly',
  'tra',
  'ket qua',
  'xong',
  'dang',
  'dung',
  'truoc',
  'som',
  'tre',
  'con',
  'chua den',
  'thoi',
  'han',
  'ky truoc',
  'chuyen',
  'sang',
  'tu',
  'cua don vi',
  'du dieu kien',
  'toan trinh',
  'cung cap',
  'cau hinh',
  'cho phep',
  'va',
  'hoac',
]);

/** Measures whose own words are narrow enough: what they leave over may only be these besides. */
const OF_TODAY = madeOf([
  'tong',
  'so',
  'luong',
  'cac',
  'ho so',
  'tthc',
  'dvctt',
  'giao dich',
  'da',
  'duoc',
  'co',
  'trong ky',
  'nop',
  'phai',
  'can',
  'thu',
  'phi',
  'le phi',
  'nghia vu tai chinh',
  'thanh toan',
  'truc tuyen',
  'phat sinh',
  'so hoa',
  'hoa',
  'thanh phan',
  'giay to',
  'ket qua',
  'giai quyet',
  'khai thac',
  'su dung lai',
  'tai su dung',
  'lai',
  'du lieu',
  'thong tin',
  'dien tu',
  'ban',
  'cap',
  'hai long',
  'phieu',
  'danh gia',
  'y kien',
  'luot',
  'khao sat',
  'dong bo',
  'tiep nhan',
  'len',
  'cong dvc quoc gia',
  'dvc quoc gia',
  'cong',
  'va',
]);

const OF_SERVICES: ReadonlySet<string> = new Set(['onlineServiceDossiers', 'endToEndServiceDossiers']);

/**
 * The measure that a formula's words surely mean; null where they say more than that measure, or something else.
 * @example definiteMeasure('tong so ho so') // 'allDossiers'
 * @example definiteMeasure('tong so ho so cua doanh nghiep') // null
 */
export function definiteMeasure(words: string): MeasureId | null {
  const { role } = meaningOfHeading([words], 'figures');
  if (NO_COUNTS.has(role)) return null;
  // Their headings say of which services, and nothing more can be meant.
  if (OF_SERVICES.has(role)) return role;
  const isPlain = PLAIN.test(words);
  if (!isPlain && !OF_TODAY.test(words)) return null;
  if (!isPlain && isOfAll(role)) return null;
  const isOfProcedures = /procedures$/i.test(role);
  if (!isOfProcedures && !/EndToEnd|endToEnd/.test(role) && /\btoan trinh\b|\bdu dieu kien\b|\bcho phep\b/.test(words))
    return null;
  // "Tổng số hồ sơ giải quyết": those received, or those already settled?
  return isOfAll(role) && /\b(giai quyet|xu ly)\b/.test(words) && !/\bnhan\b/.test(words) ? null : role;
}
