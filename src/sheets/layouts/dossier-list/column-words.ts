import type { DoneColumn } from './done-columns';

/** What a column of a list of dossiers holds. Everything else, citizens' names and phones above all, is read past. */
export type DossierColumn =
  | 'dossierCode'
  | 'dossierChannel'
  | 'receivedOn'
  | 'dueOn'
  | 'returnedOn'
  | 'dossierTiming'
  | 'dossierStatus'
  | 'dossierUnit'
  | 'dossierProcedure'
  | 'dossierLevel'
  | 'dossierPayment'
  | 'dossierFee'
  | DoneColumn;

/** Words of headings, with one that they were made for and one that they must not take. */
interface ColumnWords {
  readonly is: DossierColumn;
  readonly words: RegExp;
  /** The words alone may be of something else: the cells below must be of the kind. */
  readonly isWeak?: true;
  readonly example: string;
  readonly unlike: string;
}

/**
 * Looked at with heading words, the own heading and that with its parent's before it. Of two lines for one thing the first
 * whose columns stand in the table holds: a dossier is received when the office took it in, not when it was sent.
 */
export const dossierColumns: readonly ColumnWords[] = [
  {
    is: 'dossierCode',
    words:
      /^(ma( so)?|so)( (bien nhan|bn|ho so))( ho so| tthc| mot cua)?$|^(so )?bien nhan( ho so)?$|^ma (so )?ho so\b|^(thong tin )?ho so ma( so)?$/,
    example: 'Mã hồ sơ',
    unlike: 'Mã TTHC',
  },
  {
    is: 'dossierChannel',
    words: /^(kenh|hinh thuc|phuong thuc|cach thuc|nguon) (tiep nhan|nop|nhan|gui)( ho so)?$|^tiep nhan (qua|bang)$/,
    example: 'Kênh tiếp nhận',
    unlike: 'Hình thức trả kết quả',
  },
  {
    is: 'dossierChannel',
    words: /^(kenh|hinh thuc|phuong thuc|cach thuc|nguon)( ho so)?$|^(nguon|loai) (tiep nhan|ho so)$/,
    isWeak: true,
    example: 'Nguồn',
    unlike: 'Hình thức thanh toán',
  },
  {
    is: 'returnedOn',
    words:
      /^(ngay|thoi gian|thoi diem|gio) (da |thuc )?(tra|tra ket qua|tra kq|co ket qua|co kq|ket thuc|hoan thanh|giai quyet xong|xu ly xong)( (xu ly|ho so|thuc te|dan|cong dan))?$/,
    example: 'Ngày trả kết quả',
    unlike: 'Ngày hẹn trả',
  },
  {
    is: 'dueOn',
    words:
      /^((ngay|thoi gian|thoi diem|gio) )?(hen|hen tra|het han|den han|han tra|han xu ly|han giai quyet)( ket qua| kq| ho so| xu ly| giai quyet)?$/,
    example: 'Ngày hẹn trả',
    unlike: 'Ngày trả',
  },
  {
    is: 'dueOn',
    words: /^(thoi han|han)( (giai quyet|xu ly|tra( ket qua| kq)?))?$/,
    isWeak: true,
    example: 'Thời hạn giải quyết',
    unlike: 'Thời gian giải quyết',
  },
  {
    is: 'receivedOn',
    words: /^(ngay|thoi gian|thoi diem|gio) (tiep nhan|nhan)( ho so)?$/,
    example: 'Ngày tiếp nhận',
    unlike: 'Ngày nhận kết quả',
  },
  {
    is: 'receivedOn',
    words: /^(ngay|thoi gian|thoi diem|gio) (nop|gui|dang ky)( ho so)?$/,
    example: 'Ngày nộp',
    unlike: 'Ngày sinh',
  },
  {
    is: 'dossierTiming',
    words: /^(tinh trang|trang thai|ket qua|danh gia|dung)( (thoi )?han|( ve)? thoi han| tien do)( .*)?$/,
    example: 'Tình trạng hạn',
    unlike: 'Tình trạng hồ sơ',
  },
  {
    is: 'dossierTiming',
    words:
      /^(trang thai|tinh trang|ket qua|danh gia|tien do|ghi chu)( (ho so|xu ly|giai quyet|tra|thuc hien))?( ho so)?$/,
    isWeak: true,
    example: 'Tình trạng trả',
    unlike: 'Tình hình',
  },
  {
    is: 'dossierStatus',
    words: /^(trang thai|tinh trang)( (ho so|xu ly|giai quyet|tra|tra ket qua|hien tai))?( ho so)?$/,
    example: 'Trạng thái',
    unlike: 'Tình hình',
  },
  {
    is: 'dossierStatus',
    words: /^(ket qua|tien do)( (xu ly|giai quyet|thuc hien))?( ho so)?$/,
    isWeak: true,
    example: 'Kết quả xử lý',
    unlike: 'Kết quả hài lòng',
  },
  {
    is: 'dossierUnit',
    words:
      /^(ten )?(don vi|co quan|co quan ?[/,] ?don vi|noi|xa, phuong|phuong, xa|phong ban)( (tiep nhan|xu ly|giai quyet|thu ly|thuc hien|chu tri))*( ho so)?$/,
    isWeak: true,
    example: 'Đơn vị giải quyết',
    unlike: 'Nơi sinh',
  },
  {
    is: 'dossierProcedure',
    words: /^ma( so)? tthc$/,
    example: 'Mã TTHC',
    unlike: 'Mã hồ sơ',
  },
  {
    is: 'dossierProcedure',
    words: /^(ten )?(tthc|dvctt|dvc)( .*)?$/,
    example: 'Tên thủ tục hành chính',
    unlike: 'Tên lĩnh vực',
  },
  {
    is: 'dossierLevel',
    words: /^(muc do|muc|loai)( (cung cap|truc tuyen))?( (dvc|dvctt|dich vu cong|tthc|dich vu))*$/,
    isWeak: true,
    example: 'Mức độ DVC',
    unlike: 'Mức độ hài lòng',
  },
  {
    is: 'dossierPayment',
    words: /^(hinh thuc|phuong thuc|kenh|cach thuc) (thanh toan|nop (phi|tien|le phi))( .*)?$/,
    example: 'Hình thức thanh toán',
    unlike: 'Hình thức nộp',
  },
  {
    is: 'dossierFee',
    words: /^(muc |so tien |tong )?(phi|le phi)((,| va)? (phi|le phi))?( phai (nop|thu))?( \(?(dong|vnd|d)\)?)?$/,
    example: 'Phí, lệ phí (đồng)',
    unlike: 'Chi phí',
  },
];
