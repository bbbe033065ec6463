/** What a column of a list of dossiers holds. Everything else, citizens' names and phones above all, is read past. */
export type DossierColumn = 'code' | 'channel' | 'receivedOn' | 'dueOn' | 'returnedOn' | 'status';

/** Words of headings, with one that they were made for and one that they must not take. */
interface ColumnWords {
  readonly is: DossierColumn;
  readonly words: RegExp;
  readonly example: string;
  readonly unlike: string;
}

export const dossierColumns: readonly ColumnWords[] = [
  {
    is: 'code',
    words: /^(ma( so)?|so)( (ho so|bien nhan|bn))( tthc)?$|^(so )?bien nhan$|^ma ho so\b/,
    example: 'Mã hồ sơ',
    unlike: 'Mã TTHC',
  },
  {
    is: 'channel',
    words: /^(kenh|hinh thuc|phuong thuc|cach thuc|nguon)( (tiep nhan|nop|nhan|gui))?( ho so)?$|^tiep nhan (qua|bang)$/,
    example: 'Kênh tiếp nhận',
    unlike: 'Hình thức trả kết quả',
  },
  {
    is: 'returnedOn',
    words:
      /^(ngay|thoi gian|thoi diem|gio) (da )?(tra|tra ket qua|co ket qua|ket thuc|hoan thanh|giai quyet xong|xu ly xong)( (xu ly|ho so|thuc te))?$/,
    example: 'Ngày trả kết quả',
    unlike: 'Ngày hẹn trả',
  },
  {
    is: 'dueOn',
    words: /^((ngay|thoi gian|gio) )?(hen tra|het han|den han|han tra|han xu ly|han giai quyet)( ket qua| ho so)?$/,
    example: 'Ngày hẹn trả',
    unlike: 'Ngày trả',
  },
  {
    is: 'receivedOn',
    words: /^(ngay|thoi gian|thoi diem|gio) (tiep nhan|nhan|nop|gui|dang ky)( ho so)?$/,
    example: 'Ngày tiếp nhận',
    unlike: 'Ngày sinh',
  },
  {
    is: 'status',
    words: /^(trang thai|tinh trang)( (ho so|xu ly|giai quyet))?$/,
    example: 'Trạng thái',
    unlike: 'Tình hình',
  },
];

/** How a dossier was submitted. */
export type Way = 'online' | 'direct' | 'post' | 'other';

interface ValueWords<T> {
  readonly is: T;
  readonly words: RegExp;
  readonly example: string;
  readonly unlike: string;
}

/** Values of a channel as one-stop systems write them, folded without accents; the first that fits is it. */
export const ways: readonly ValueWords<Way>[] = [
  { is: 'post', words: /\b(buu chinh|bcci|buu dien|vnpost)\b/, example: 'Bưu chính công ích', unlike: 'Trực tiếp' },
  {
    is: 'online',
    words: /\b(truc tuyen|qua mang|online|internet|dvc(tt|qg)?|cong (dich vu|dvc)|dich vu cong|vneid)\b/,
    example: 'Nộp trực tuyến',
    unlike: 'Nộp trực tiếp',
  },
  {
    is: 'direct',
    words: /\b(truc tiep|mot cua|bo phan|quay|trung tam|tai (ubnd|noi|tru so|cho)|giay|offline)\b/,
    example: 'Tại Bộ phận Một cửa',
    unlike: 'Qua Cổng dịch vụ công',
  },
  {
    is: 'other',
    words: /\b(phi dia gioi|khac|zalo|email|dien thoai)\b/,
    example: 'Phi địa giới',
    unlike: 'Trực tuyến',
  },
];

export type DossierStatus = 'settled' | 'pending' | 'withdrawn';

export const statuses: readonly ValueWords<DossierStatus>[] = [
  {
    is: 'withdrawn',
    words: /\b(tu choi|da rut|xin rut|rut ho so|da huy|bi huy|huy ho so|khong tiep nhan|tra lai)\b/,
    example: 'Từ chối tiếp nhận',
    unlike: 'Đã trả kết quả',
  },
  {
    is: 'pending',
    words: /\b(dang|cho|chua|tam dung|bo sung|moi tiep nhan|cho xu ly|da tiep nhan)\b/,
    example: 'Đang xử lý',
    unlike: 'Đã xử lý xong',
  },
  {
    is: 'settled',
    words:
      /\b(da tra|da giai quyet|hoan thanh|da ket thuc|da xong|xu ly xong|da xu ly|co ket qua|tra ket qua|truoc han|dung han|som han|qua han|tre han)\b/,
    example: 'Đã trả kết quả',
    unlike: 'Chờ bổ sung',
  },
];

/** What a status says of the time where no dates do. */
export const timing: readonly ValueWords<'late' | 'early' | 'onTime'>[] = [
  { is: 'late', words: /\b(qua|tre|cham) han\b/, example: 'Trả quá hạn', unlike: 'Trả đúng hạn' },
  { is: 'early', words: /\b(truoc|som) han\b/, example: 'Trước hạn', unlike: 'Đúng hạn' },
  { is: 'onTime', words: /\bdung han\b/, example: 'Trả đúng hạn', unlike: 'Trả quá hạn' },
];

/** The first meaning whose words a folded text has; null for none. */
export function meantBy<T>(values: readonly ValueWords<T>[], folded: string): T | null {
  return values.find(({ words }) => words.test(folded))?.is ?? null;
}

/**
 * How a dossier was submitted, in a folded text of its channel. How its result is given back does not count; a text with the words of two
 * ways, or with "không", says neither: the row is told as unknown and no rate is guessed from it.
 * @example wayOf('nop truc tiep, tra ket qua qua buu chinh') // 'direct'
 */
export function wayOf(folded: string): Way | null {
  const submitted = folded.replace(/\b(nhan|tra) (ket qua|kq)\b.*$/, '');
  if (/\bkhong\b/.test(submitted)) return null;
  const meant = ways.filter(({ words }) => words.test(submitted));
  return meant.length === 1 ? (meant[0]?.is ?? null) : null;
}
