import type { Grid } from './grid';

/** Letters of Latin-1 that Vietnamese in Unicode never has, but TCVN3 and VNI have in almost every word. */
const FOREIGN = /[\u00a1-\u00ff](?<![ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý])/u;
/** VNI writes a vowel and its mark as two letters: pairs that no Vietnamese word has. */
const PAIR = /a[àáâãèéêõùú]|[eo]â|e[àáèéùõ]|o[õù]/iu;
const FONT = /^(?:\.vn|vni)/iu;

/**
 * Whether a sheet must be looked at for TCVN3 or VNI text. It says yes too often rather than too seldom: what decodes is
 * large, and is fetched only for such sheets.
 * @example mayHoldLegacyText({ …, cells: [['Phßng Néi vô']] }) // true
 */
export function mayHoldLegacyText({ cells, font }: Grid): boolean {
  if (font !== undefined && FONT.test(font)) return true;
  return cells.some((row) => row.some((cell) => typeof cell === 'string' && (FOREIGN.test(cell) || PAIR.test(cell))));
}
