/** A heading that says of dossiers that they came in: whatever stands beside it, they are none of those settled. */
export const RECEIVED_WORDS = /\b(?:tiep nhan|da nhan|nop|phat sinh|dau vao)\b/;

/** A title of dossiers settled and not of those received. @example SETTLED_ALONE.test('ho so da giai quyet theo hinh thuc nop') // true */
export const SETTLED_ALONE =
  /^(?!.*\b(?:tiep nhan|phat sinh)\b).*\bho so (?:tthc )?da (?:duoc )?(?:giai quyet|xu ly|tra)\b/;
