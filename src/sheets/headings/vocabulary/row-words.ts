/** What a row below a unit says that its figures are, where the columns say of what. */
export type RowSide = 'target' | 'result' | 'numerator' | 'denominator' | 'share';

/** Words of such rows, in the order in which they are tried. */
const SIDES: readonly (readonly [RowSide, RegExp])[] = [
  [
    'target',
    /^(?:chi tieu|ke hoach|kh|muc tieu|muc giao|duoc giao)(?: (?:duoc )?(?:giao|ke hoach|nam|quy|thang|phan dau|de ra)\b.*)?$/,
  ],
  [
    'share',
    /^(?:(?:ty le|%|muc|muc do) ?(?:hoan thanh|ht|dat|thuc hien ke hoach|so voi)|so voi|chenh lech|tang|con thieu|danh gia|xep)\b/,
  ],
  ['numerator', /^(?:tu so|tu)$/],
  ['denominator', /^(?:mau so|mau)$/],
  [
    'result',
    /^(?:(?:ket qua|kq)(?: (?:thuc hien|dat duoc|dat))?|(?:da )?thuc hien|th|thuc te|dat duoc|ty le)(?: (?:nam|quy|thang|trong|den)\b.*)?$/,
  ],
];

/** @param words heading words without what only says how: "(%)" @example sideOfRow('ket qua thuc hien') // 'result' */
export function sideOfRow(words: string): RowSide | null {
  const bare = words.replace(/ ?\((?:%|ty le|ho so|tthc)\)$/, '').replace(/ %$/, '');
  return SIDES.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

const WAY =
  /^(?:(?:so|tong so|ho so|nop|tiep nhan|nhan|qua|hinh thuc|dich vu) )*(?:truc tuyen(?: (?:toan trinh|mot phan))?|truc tiep|buu chinh|khac)(?:(?:,| va| hoac)? (?:truc tiep|buu chinh))*$/;
const WHOLE = /^(?:tong|cong|tong so|tong cong)(?: ho so)?$/;

/** A row that is one way of submission of a unit's, or all of them. @example wayOfRow('nop truc tiep') // 'way' */
export function wayOfRow(words: string): 'way' | 'whole' | null {
  return WHOLE.test(words) ? 'whole' : WAY.test(words) ? 'way' : null;
}

const NAMED_PART =
  /^(?:trong do\b.*|(?:(?:so|ho so|tthc|dvctt|dvc|dich vu cong|cua|cung cap|truc tuyen) )*(?:toan trinh|mot phan))$/;

/** A row below a unit's whose words say that it is a part of it. @example isNamedPart('dvctt mot phan') // true */
export function isNamedPart(words: string): boolean {
  return NAMED_PART.test(words.replace(/^[-+*• ]+/, ''));
}
