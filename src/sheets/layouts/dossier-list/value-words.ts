/** A value of a column as one-stop systems write it, folded without accents. */
export interface ValueWords<T> {
  readonly is: T;
  readonly words: RegExp;
  readonly example: string;
  readonly unlike: string;
}

/** How a dossier was submitted; `offline`: not online, and nothing says how. */
export type Way = 'online' | 'direct' | 'post' | 'other' | 'offline';

export const ways: readonly ValueWords<Way>[] = [
  { is: 'post', words: /\b(buu chinh|bcci|buu dien|vnpost)\b/, example: 'Bưu chính công ích', unlike: 'Trực tiếp' },
  {
    is: 'online',
    words:
      /\b(truc tuyen|qua mang|online|internet|dvc(tt|qg)?|cong (dich vu|dvc)|dich vu cong|vneid)\b|^((nop )?(qua|tren) )?cong( quoc gia| tinh)?$/,
    example: 'Nộp trực tuyến',
    unlike: 'Nộp trực tiếp',
  },
  {
    is: 'direct',
    words:
      /\b(truc tiep|(mot|1) cua(?! dien tu)|bo phan|quay|trung tam|tai (ubnd|noi|tru so|cho)|giay|offline|bp(mc|1c| mot cua| 1 cua)|tt ?(pv ?)?hcc)\b|^off$/,
    example: 'Tại Bộ phận Một cửa',
    unlike: 'Qua Cổng dịch vụ công',
  },
  {
    is: 'other',
    words: /\b(phiz? dia gioi|khac|zalo|email|dien thoai)\b/,
    example: 'Phi địa giới',
    unlike: 'Trực tuyến',
  },
];

/** What leaves open how a dossier came, unless the way itself is named beside it: who helped, or the machine it was made on. */
const helpers = /\b(kiosk|ki-? ?ot|to (cong nghe|cnsc?d?)|ho tro|nop ho)\b/;
const namedWays = /\b(truc tuyen|truc tiep|qua mang|online|offline|buu chinh|bcci)\b/;

/** Short words that mean two ways in a column of channels. */
export const doubleWords: readonly ValueWords<readonly [Way, Way]>[] = [
  { is: ['direct', 'online'], words: /^((nop|ho so|hs) )?tt$/, example: 'TT', unlike: 'TTHCC' },
  { is: ['post', 'direct'], words: /^((nop|ho so|hs) )?bc$/, example: 'BC', unlike: 'BCCI' },
  { is: ['direct', 'online'], words: /^mcdt$|\b(mot|1) cua dien tu$/, example: 'MCĐT', unlike: 'Một cửa' },
];

export type DossierStatus = 'settled' | 'pending' | 'withdrawn';

/** The first that fits is it. A bare "quá hạn" or "trong hạn" says nothing of whether a dossier is settled. */
export const statuses: readonly ValueWords<DossierStatus>[] = [
  {
    is: 'withdrawn',
    words:
      /\b(tu choi|(da|xin|cong dan|nguoi dan) rut|rut ho so|huy|khong tiep nhan|tra lai|dung xu ly|dung giai quyet|(ho so|ban|luu) nhap)\b|^rut$/,
    example: 'Từ chối tiếp nhận',
    unlike: 'Đã trả kết quả',
  },
  {
    is: 'pending',
    // Without accents "chờ" is "cho": results are given back "cho công dân", and are not waited for.
    words:
      /\b(dang (?!ky)|chua|tam dung|bo sung|moi tiep nhan|da tiep nhan|moi dang ky)|^cho\b|\bcho (xu ly|giai quyet|bo sung|tiep nhan|phan cong|phe duyet|duyet|ky|tra|ket qua|thanh toan)\b/,
    example: 'Đang xử lý',
    unlike: 'Đã xử lý xong',
  },
  {
    is: 'settled',
    words:
      /\b(da tra|da giai quyet|hoan (thanh|tat)|da ket thuc|ket thuc|da xong|xu ly xong|giai quyet xong|da xu ly|co ket qua|(?<!\b(?:han|hen|cham|tre|phai|den|can|hen ngay) )tra ket qua|da co kq|(tra|giai quyet|xong) (truoc|dung|som|qua|tre|cham) han|(truoc|dung|som) han)\b/,
    example: 'Đã trả kết quả',
    unlike: 'Quá hạn',
  },
];

export type Timing = 'late' | 'early' | 'onTime' | 'inTime';

/** What a text says of the time where no days do. What is denied or still to come goes before what it denies. */
export const timings: readonly ValueWords<Timing>[] = [
  {
    is: 'inTime',
    words:
      /\b(truoc|som)( han)?( va| ?[,+/]| hoac)? ?dung han\b|\btrong han\b|\b(chua|khong|ko)( bi)? (qua|tre|cham) han\b|\b(chua|sap|gan) (den|toi|het) (han|hen)\b|\bcon (trong )?han\b|\bcon \d+ (ngay|gio)\b/,
    example: 'Chưa quá hạn',
    unlike: 'Đúng hạn',
  },
  {
    is: 'late',
    words: /\b(qua|tre|cham|het) (han|hen)\b|\b(qua|tre|cham) \d+ (ngay|gio|phut)\b/,
    example: 'Trả quá hạn',
    unlike: 'Trả đúng hạn',
  },
  {
    is: 'early',
    words: /\b(truoc|som) (han|hen)\b|\b(truoc|som) \d+ (ngay|gio|phut)\b/,
    example: 'Trước hạn',
    unlike: 'Đúng hạn',
  },
  {
    is: 'onTime',
    words: /(?<!\b(?:khong|chua) )\bdung (han|hen)\b/,
    example: 'Trả đúng hạn',
    unlike: 'Không đúng hạn',
  },
];

/** How a service is provided; `other`: not end to end, and nothing says how. */
export type ServiceLevel = 'endToEnd' | 'partial' | 'none' | 'other';

export const serviceLevels: readonly ValueWords<ServiceLevel>[] = [
  {
    is: 'none',
    words: /\b(chua|khong|truc tiep|cung cap thong tin|thong tin truc tuyen|con lai|muc( do)? [12])\b|^[12]$/,
    example: 'Cung cấp thông tin',
    unlike: 'Một phần',
  },
  { is: 'endToEnd', words: /\b(toan trinh|toan phan|muc( do)? 4)\b|^4$/, example: 'Toàn trình', unlike: 'Một phần' },
  { is: 'partial', words: /\b(mot phan|1 phan|muc( do)? 3)\b|^3$/, example: 'Một phần', unlike: 'Toàn trình' },
];

export type Payment = 'online' | 'cash' | 'none';

export const payments: readonly ValueWords<Payment>[] = [
  { is: 'none', words: /\b(chua|khong|mien)\b/, example: 'Chưa thanh toán', unlike: 'Tiền mặt' },
  { is: 'cash', words: /\b(tien mat|truc tiep|tai quay|mot cua)\b/, example: 'Tiền mặt', unlike: 'Trực tuyến' },
  {
    is: 'online',
    words:
      /\b(truc tuyen|online|payment ?platform|cong (dich vu|dvc|thanh toan)|vnpt ?pay|vnpay|momo|viettel ?money)\b/,
    example: 'Trực tuyến qua Cổng DVC',
    unlike: 'Chuyển khoản',
  },
];

/** The first meaning whose words a folded text has; null for none. */
export function meantBy<T>(values: readonly ValueWords<T>[], folded: string): T | null {
  return values.find(({ words }) => words.test(folded))?.is ?? null;
}

/** The one meaning whose words a folded text has; null for none, for two, and for what is denied. */
function onlyMeant<T>(values: readonly ValueWords<T>[], folded: string): T | null {
  const meant = values.filter(({ words }) => words.test(folded));
  return meant.length === 1 ? (meant[0]?.is ?? null) : null;
}

/**
 * How a dossier was submitted, in a folded text of its channel. How its result is given back does not count; a text with the words of two
 * ways, or with "không", says neither: the row is told as unknown and no rate is guessed from it.
 * @example wayOf('nop truc tiep, tra ket qua qua buu chinh') // 'direct'
 */
export function wayOf(folded: string): Way | null {
  const submitted = folded.replace(/\b(nhan|tra) (ket qua|kq)\b.*$/, '').trim();
  if (/\b(?:khong|chua)\b/.test(submitted) || doubleWords.some(({ words }) => words.test(submitted))) return null;
  return helpers.test(submitted) && !namedWays.test(submitted) ? null : onlyMeant(ways, submitted);
}

/** The two ways that a short word may mean; null where it is none such. @example mayMean('tt') // ['direct', 'online'] */
export function mayMean(folded: string): readonly [Way, Way] | null {
  return doubleWords.find(({ words }) => words.test(folded))?.is ?? null;
}

/** At what level a service is provided. @example levelOf('toan trinh') // 'endToEnd' */
export function levelOf(folded: string): ServiceLevel | null {
  return meantBy(serviceLevels, folded);
}

/** How fees were paid. @example paymentOf('tien mat') // 'cash' */
export function paymentOf(folded: string): Payment | null {
  return payments[0]?.words.test(folded) === true ? 'none' : onlyMeant(payments, folded);
}

/** A text that says of the time alone, and not whether a dossier is settled. @example isTimingOnly('qua han') // true */
export function isTimingOnly(folded: string): boolean {
  return /^((da |bi |chua |khong |con )?((truoc|som|dung|qua|tre|cham|trong) (han|hen)|han|(truoc|som|qua|tre|cham) \d+ (ngay|gio|phut)|(sap|chua|gan|het) (den |toi |het )?(han|hen))( \d+ (ngay|gio|phut))*[ ,/]*(va )?)+$/.test(
    folded,
  );
}
