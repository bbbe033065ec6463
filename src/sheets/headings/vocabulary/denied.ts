/** What "không" and "chưa" stand before without denying what a heading counts: an exclusion, a state with words of its own. */
const NO_DENIAL =
  /\b(?:khong (?:tinh|bao gom|gom|ke|dung tien mat|phu thuoc|phan biet)|chua (?:giai quyet|den han|xu ly|bao gom|tinh|ke))\b/g;

/**
 * Whether words deny what they speak of: "Hồ sơ chưa nộp trực tuyến" are the others, whatever else stands in them. A line of the
 * vocabulary that has no "không" or "chưa" of its own is not meant by them.
 * @example isDenied('ho so chua nop truc tuyen') // true
 * @example isDenied('tong so ho so (khong tinh ky truoc)') // false
 */
export function isDenied(words: string): boolean {
  return /\b(?:khong|chua)\b/.test(words.replace(NO_DENIAL, ' '));
}

/** Whether a pattern speaks of a denial itself. */
export function speaksOfDenial(...patterns: readonly (RegExp | undefined)[]): boolean {
  return patterns.some(
    (pattern) =>
      pattern !== undefined && /khong|chua/.test(pattern.source.replace(/\\b/g, ' ').replace(NO_DENIAL, ' ')),
  );
}
