/** Texts of one sheet with the font that each is shown in. */
export interface TextInFont {
  readonly text: string;
  readonly font: string;
}

/**
 * The font that most of a sheet's texts beyond ASCII are in: what is in a legacy encoding is told by it (.VnTime,
 * VNI-Times). Undefined where no font has more than half of them. One of capitals (.VnTimeH) is given only where it is
 * the only one, for all texts of the sheet are read by it.
 */
export function mainFont(texts: Iterable<TextInFont>): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { text, font } of texts) {
    // eslint-disable-next-line no-control-regex -- ASCII says nothing of its encoding
    if (/^[\u0000-\u007f]*$/u.test(text)) continue;
    counts.set(font, (counts.get(font) ?? 0) + 1);
    all += 1;
  }
  const main = [...counts].find(([, count]) => count * 2 > all)?.[0];
  const isOfCapitals = main !== undefined && /^\.vn.*h\s*$/iu.test(main);
  return isOfCapitals && counts.size > 1 ? undefined : main;
}
