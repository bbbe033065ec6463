/** Words of a heading that say no more than that dossiers are counted, and by which way they came. */
const PLAIN =
  /\b(?:tong|cong|so|luong|ho so|tthc|truc tuyen|truc tiep|buu chinh|da|duoc|nop|gui|tiep nhan|nhan|phat sinh|trong ky|ky nay|qua|cua don vi)\b/g;

/** Words behind which the same dossiers may stand, counted otherwise: of another source, another time, another state. */
const OTHERWISE =
  /\b(?:he thong|phan mem|bao cao|thuc te|kiem tra|dieu chinh|so lieu|doi chieu|ra soat|theo|luy ke|thang|quy|nam|ngay|ky|tuan|moi|va|hoac|ca|khac|con lai|hop le|duyet|chap nhan|thanh cong|giai quyet|xu ly|han|toan trinh|mot phan|khong|chua|trung binh|binh quan|ton|truoc|sau|tinh)\b/;

/**
 * What a heading says of a part of the dossiers that another heading counts as a whole: "đất đai" of "HS đất đai trực tuyến" beside
 * "Hồ sơ trực tuyến". Undefined where it says no more, or may mean the same dossiers counted otherwise.
 * @param whole heading words
 * @param part heading words
 * @example narrowedBy('ho so truc tuyen', 'ho so dat dai truc tuyen') // 'dat dai'
 */
export function narrowedBy(whole: string, part: string): string | undefined {
  const said = new Set(part.split(' '));
  const isBare = restOf(whole) === '' && whole.split(' ').every((word) => said.has(word));
  const more = restOf(part);
  return isBare && more !== '' && !OTHERWISE.test(more) ? more : undefined;
}

function restOf(words: string): string {
  return words
    .replace(PLAIN, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
