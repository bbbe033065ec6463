/** What columns of marks tell of a dossier: the heading says what, a mark or "Có" below it that it is so. */
export type MarkedColumn = 'dossierChannel' | 'dossierTiming' | 'dossierStatus' | 'dossierLevel' | 'dossierPayment';

/** Headings of such columns, with one that they were made for and one that they must not take. */
interface MarkWords {
  readonly is: MarkedColumn;
  /** The column's own heading, as heading words. */
  readonly words: RegExp;
  /** What a heading above it must be about; without it any that is about nothing else (see {@link otherMatters}). */
  readonly below?: RegExp;
  readonly example: string;
  readonly unlike: string;
}

const WAY_GROUP =
  /\b(kenh|hinh thuc|phuong thuc|cach thuc|nguon|noi) (tiep nhan|nop|gui)\b|^tiep nhan( ho so)?$|^nop( ho so)?$/;
const LEVEL_GROUP = /\b(muc do|loai) (dvc|dvctt|dich vu cong|cung cap|dich vu|tthc)\b|^(muc do|dvctt|dvc)$/;

export const markWords: readonly MarkWords[] = [
  {
    is: 'dossierPayment',
    words: /^(da )?(thanh toan|nop (phi|le phi|tien))((,| va)? (phi|le phi))* (qua |bang )?truc tuyen$/,
    example: 'Thanh toán trực tuyến',
    unlike: 'Nộp trực tuyến',
  },
  {
    is: 'dossierPayment',
    words: /^(truc tuyen|tien mat|truc tiep)$/,
    below: /\bthanh toan\b/,
    example: 'Tiền mặt',
    unlike: 'Đã thanh toán',
  },
  {
    is: 'dossierLevel',
    words:
      /^((cung cap|tthc|dvc|dvctt|dich vu|muc do) )*(toan trinh|mot phan)$|^(cung cap|dvc|dvctt)? ?(cung cap )?thong tin( truc tuyen)?$/,
    example: 'DVC trực tuyến toàn trình',
    unlike: 'Hồ sơ trực tuyến toàn trình',
  },
  {
    is: 'dossierLevel',
    words: /^truc tuyen (toan trinh|mot phan)$|^(con lai|khac)$/,
    below: LEVEL_GROUP,
    example: 'Trực tuyến toàn trình',
    unlike: 'Trực tuyến',
  },
  {
    is: 'dossierChannel',
    words:
      /^(hinh thuc |kenh )?((ho so )?(nop|gui|tiep nhan|dang ky nop)( ho so)?|ho so( nop)?)? ?(qua |bang |theo hinh thuc )?(truc tuyen|truc tiep|(dich vu )?buu chinh)( ho so)?$/,
    example: 'Nộp trực tuyến',
    unlike: 'Trực tuyến toàn trình',
  },
  {
    is: 'dossierChannel',
    words: /^.{1,60}$/,
    below: WAY_GROUP,
    example: 'Cổng DVC quốc gia',
    unlike: '',
  },
  {
    is: 'dossierTiming',
    words:
      /^((ho so|ket qua|kq) )?((da )?(giai quyet|xu ly|tra)( ket qua| kq| ho so)? )?((truoc|som)( han)?( ?[/,+] ?| va | hoac )dung|truoc|som|dung|trong|qua|tre|cham|chua den|con) han( (giai quyet|xu ly))?$/,
    example: 'Trả trễ hạn',
    unlike: 'Số ngày trễ hạn',
  },
  {
    is: 'dossierStatus',
    words:
      /^(ho so )?((da|dang|chua) (giai quyet|xu ly|tra)( xong| ket qua| kq| ho so)?|(da )?(tu choi|rut|huy)( ho so)?)$/,
    example: 'Đã trả kết quả',
    unlike: 'Đã thanh toán',
  },
];

/** A heading above that is about something else than how and when a dossier was handled. */
const otherMatters =
  /\b(thanh toan|phi|le phi|hai long|so hoa|ky so|chung thuc|cung cap|nhan ket qua|tra (ket qua|kq) (qua|tai|bang)|hinh thuc (tra|nhan)|phuong thuc (tra|nhan))\b/;

/**
 * What a column of marks with these headings tells; null for none.
 * @param parents the headings above the column's own, as heading words
 * @example markedBy('truc tuyen', ['hinh thuc nop']) // 'dossierChannel'
 */
export function markedBy(leaf: string, parents: readonly string[]): MarkedColumn | null {
  const found = markWords.find(({ words, below, is }) => {
    if (!words.test(leaf)) return false;
    if (below !== undefined) return parents.some((parent) => below.test(parent));
    return is === 'dossierPayment' || is === 'dossierLevel' || !parents.some((parent) => otherMatters.test(parent));
  });
  return found?.is ?? null;
}
