/**
 * Full-width digits and signs as plain ones, every kind of blank as a space, blanks around the text dropped.
 * Not NFKC: that would read "5²" as 52.
 * @example plainWidth(' １５％ ') // '15%'
 */
export function plainWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B\u2060]+/gu, ' ')
    .trim();
}
