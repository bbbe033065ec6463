/**
 * Abbreviations of headings that stand for one thing only, with what they are short for. "TT" is none: it may be trực tuyến,
 * trực tiếp or toàn trình. Some are sure only where a heading begins, or behind words that they belong to.
 */
export const shortWords: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^ts ?hs\b/, 'tong so ho so'],
  [/^ts\b(?= ?(?:$|\(|ho so|tthc|dvc|phieu|kq))|^t ?\/ ?so\b/, 'tong so'],
  [/\b(?:lk|l\/k)(?=$| (?:den|tu|thang|quy|nam|ca|dau|\d))/, 'luy ke'],
  [/^slhs\b/, 'so luong ho so'],
  [/^sl\b(?! ?\()/, 'so luong'],
  [/^tlhs\b/, 'ty le ho so'],
  [/^tl\b/, 'ty le'],
  [/\bhstn\b|\b(?:hs|ho so) tn\b/, 'ho so tiep nhan'],
  [/\btphs\b/, 'thanh phan ho so'],
  [/\bkqgq\b/, 'ket qua giai quyet'],
  [/\bkq\b/, 'ket qua'],
  [/\bgq\b/, 'giai quyet'],
  [/(?<=\b(?:da|phai|can|duoc|ty le) )sh\b/, 'so hoa'],
  [/(?<=\b(?:hs|ho so|giao dich|phai|da|ty le) )tttt\b|^tttt\b/, 'thanh toan truc tuyen'],
  [/(?<=\b(?:hs|ho so|giao dich|phai|da|ty le) )tt(?= truc tuyen\b)|(?<=\bphai )tt\b/, 'thanh toan'],
  [/(?<=\bphi,? )lp\b/, 'le phi'],
  [/\bd ?\/ ?han\b/, 'dung han'],
  [/\bq ?\/ ?han\b/, 'qua han'],
  [/\bt(?:r|ruc)? ?tuy ?en\b/g, 'truc tuyen'],
  [/\bt(?:r|ruc)? ?tiep\b/g, 'truc tiep'],
];
