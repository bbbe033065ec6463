import { headingWords } from '../cells/heading-words';

/** "TT" for a way of submission: alone, or behind what is handed in; never "Phòng VH-TT", "TT 01/2018". */
const SHORT = /(^|(?:hồ sơ|hs|nộp|nhận|lệ|tl|sinh|toán|qua|số)\s+)TT(?=\s*(?:[(%]|$))/iu;

/**
 * The headings of a table's columns with "TT" as what it is there. Below other headings, or right of the column that numbers the
 * rows, it numbers none; it is "trực tuyến" only where the table speaks of "trực tiếp" in full, and of nothing else that it may be.
 * @example "TT | Đơn vị | Hồ sơ > TT | Hồ sơ > Trực tiếp" // the second is "Hồ sơ > Trực tuyến"
 */
export function withShortOnline(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (!paths.some((path) => path.some((heading) => SHORT.test(heading)))) return paths;
  const all = paths.map((path) => path.map(headingWords).join(' ')).join(' ');
  const isOnline = /\btruc tiep\b/.test(all) && !/\b(truc tuyen|toan trinh|mot phan)\b/.test(all);
  const numbering = paths.findIndex((path) => path.length === 1 && headingWords(path[0] ?? '') === 'stt');
  return paths.map((path, at) =>
    at === numbering ? path : path.map((heading) => heading.replace(SHORT, isOnline ? '$1trực tuyến' : '$1(TT)')),
  );
}
