import { foldAccents, normaliseText } from '../../../domain/text/vietnamese-text';

/** The longest value that is shown; channels and statuses are shorter. */
const LONGEST = 40;

/** Phrases that columns of channels and statuses are made of, folded: two syllables at least, which no name is. */
const PHRASES =
  /\b(truc tuyen|truc tiep|tiep nhan|ho so|dich vu( cong)?|hanh chinh( cong)?|buu (chinh|dien|cuc)( cong ich)?|mot cua|qua mang|cong dan|ket qua|xu ly|giai quyet|thanh toan|(dung|qua|tre|cham|truoc|som|den|het|trong) han|toan trinh|mot phan|muc do|ki-? ?ot|lien thong|dien tu|cong nghe so|cong dong|ung dung|dai ly|chuyen (vien|phat|phong|khoan)|phe duyet|tham dinh|bo sung|tu choi|huy bo|ket thuc|hoan thanh|ngan sach|tien mat|to khai|trung tam|cham tra)\b/g;

/** Single words of offices, folded; what else stands in such a column may be a name. */
const WORDS = new Set(
  (
    'tai qua nop hs bo phan xa phuong ubnd nha may app web website quay diem luu dong mang khac chua da dang cho duyet ky trinh nhan gui ' +
    'tra dung huy moi thu giay to so cong online offline off kiosk zalo email mail fax vneid khong co theo va hoac bang tren nguoi dan ' +
    'chuyen buoc phong ban doi trang thai loai kenh nguon internet he thong cua muc x ok done new pending tu den sau'
  ).split(' '),
);

/** Family names that are nothing else, wherever they stand and however they are written. */
const FAMILY =
  /(?<!\p{L})(nguyễn|trần|phạm|huỳnh|hoàng|đặng|bùi|ngô|trịnh|phan|vũ|võ|dương|lê|nguyen|pham|huynh)\s+\p{L}/iu;
/** Others are words, too: they begin a name at the beginning, or behind a sign or a form of address. */
const FAMILY_AHEAD =
  /(?:^|[^\p{L}\s]\s*|(?<!\p{L})(?:ông|bà|anh|chị|cán bộ|chuyên viên|cv|cb)\s+)(?:đỗ|hồ(?!\s+sơ)|lý|đinh|đoàn|mai|đào|hà|nông|triệu|lương|lò|vàng|giàng|sùng|hứa|bế|ma|lục|chu|tạ|cao|lưu(?!\s+động)|vi|quách|tô|thái|tran|hoang|dang(?! )|bui|ngo|le|do)\s+\p{L}/iu;

/**
 * A value as it may be shown: one that is made of words for a channel, a status or the like, or an abbreviation. Null for what is
 * long, holds many digits, or may be somebody's name or address, as where columns were shifted; then only its cell is told.
 * @example shownValue('Nguyễn Văn An') // null
 */
export function shownValue(text: string): string | null {
  const shown = normaliseText(text);
  if (shown === '' || shown.length > LONGEST || /\d{3}|\d[\d .-]{4,}\d|@|:\/\//u.test(shown)) return null;
  if (FAMILY.test(shown) || FAMILY_AHEAD.test(shown)) return null;
  const rest = foldAccents(shown).replace(PHRASES, ' ');
  const strange = rest.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !isOffices(word));
  return strange.length === 0 ? shown : null;
}

/** A word of offices, a short number, or letters that no name is made of, for they have no vowel. */
function isOffices(word: string): boolean {
  return WORDS.has(word) || /^(\d{1,2}|[b-df-hj-np-tv-xz]{1,8})$/.test(word);
}
