import { decodeWord, isMicroUnit, legacyWord, mayBeLegacy, weighText, type LegacyEncoding } from './legacy/weigh-text';

export type { LegacyEncoding };

/** Less than this is one odd word, not a sheet in a legacy encoding. */
const enough = 2;

/**
 * The legacy encoding that the texts of a worksheet are in. The font decides where it is a legacy font (.VnTime, VNI-Times);
 * otherwise words do: at least two different ones (or one that is no chance: a common word, "Phßng", or a sign between
 * letters, "thµnh") must be Vietnamese when they are decoded and impossible as they stand, and there must be more of them than words that fit neither reading.
 * @param texts all texts of the sheet; ASCII and Unicode texts among them say nothing against
 * @param font the name of the sheet's main font
 * @returns null for ordinary text, in Vietnamese or any other language
 * @example detectLegacyEncoding(['Phßng Néi vô', 'UBND']) // 'TCVN3'
 */
export function detectLegacyEncoding(texts: readonly string[], font?: string): LegacyEncoding | null {
  const byFont = font === undefined ? null : encodingOfFont(font);
  if (byFont !== null) return byFont;
  const tcvn3 = weighSheet(texts, 'TCVN3');
  const vni = weighSheet(texts, 'VNI');
  if (Math.max(tcvn3, vni) < enough || tcvn3 === vni) return null;
  return tcvn3 > vni ? 'TCVN3' : 'VNI';
}

/** .VnTime, .VnArialH and their like are TCVN3, VNI-Times and its like VNI; any other font says nothing. */
function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^\s*\.vn/iu.test(font)) return 'TCVN3';
  return /^\s*vni[-\s]/iu.test(font) ? 'VNI' : null;
}

function weighSheet(texts: readonly string[], encoding: LegacyEncoding): number {
  const proofs = new Map<string, number>();
  const odd = new Set<string>();
  for (const text of texts) {
    if (!mayBeLegacy(text, encoding)) continue;
    const weight = weighText(text, encoding);
    for (const word of weight.odd) odd.add(word);
    if (weight.legacy.size <= weight.unicode) continue;
    for (const [word, proof] of weight.legacy) proofs.set(word, proof);
    if (weight.commoner < 0) proofs.set(text, 1);
  }
  const proven = [...proofs.values()].reduce((sum, proof) => sum + proof, 0);
  return proven > odd.size ? proven : 0;
}

/**
 * A text of a sheet in a legacy encoding as Unicode (NFC). Only a text that looks legacy is touched: ASCII, real Unicode
 * text and lone signs ("25 m²", "©", "1½") stay. A word that can be read both ways is read as the commoner one, else as
 * legacy, for the sheet is.
 * @param font of the cell, where known: in a font of capitals (TCVN3, its name ends in H) the result is in capitals.
 * Without it capitals are seen only where the plain letters of a word are ("PHßNG")
 * @example decodeLegacy('Phoøng Noäi vuï', 'VNI') // 'Phòng Nội vụ'
 * @example decodeLegacy('Phßng Néi vô', 'TCVN3', '.VnTimeH') // 'PHÒNG NỘI VỤ'
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font?: string): string {
  if (!mayBeLegacy(text, encoding)) return text;
  const { legacy, unicode, commoner, undecided } = weighText(text, encoding);
  const looksLegacy = legacy.size === 0 && unicode === 0 ? undecided && commoner <= 0 : legacy.size > unicode;
  if (!looksLegacy) return text;
  const decoded = text.replace(legacyWord, (word) => (isSign(word, encoding) ? word : decodeWord(word, encoding)));
  const inCapitals = encoding === 'TCVN3' && (/^\s*\.vn.*h\s*$/iu.test(font ?? '') || isTypedInCapitals(text));
  return (inCapitals ? decoded.toUpperCase() : decoded).normalize('NFC');
}

/** Figures with a unit ("10µm") and signs that make no word ("«", "½") keep their meaning in a legacy text, too. */
function isSign(word: string, encoding: LegacyEncoding): boolean {
  if (/^\d/u.test(word) || isMicroUnit(word)) return true;
  return !/[a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]/iu.test(word) && weighText(word, encoding).legacy.size === 0;
}

/** TCVN3 has no capitals with tones: "PHßNG" stands for PHÒNG. A single capital ("Vô") tells nothing. */
function isTypedInCapitals(text: string): boolean {
  return !/[a-z]/u.test(text) && /[A-Z][\u00A8-\u00FF]*[A-Z][\u00A8-\u00FF]|[A-Z][\u00A8-\u00FF]+[A-Z]/u.test(text);
}
