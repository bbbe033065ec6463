import { foldKey } from '../text/vietnamese-text';

/**
 * "1.", "2)", "(3)", "1.2.", "IV.", "a)", "-", "+" before a name. A figure without a mark stays, and so does "X.", which
 * is a xã.
 */
const numbering =
  /^(?:[-+*•·]\s*|\(?\d{1,3}(?:\.\d{1,3})*(?:[.)/:]+|\s+-)\s*|(?:i{1,3}|iv|vi{0,3}|ix|xi{1,3}|xiv|xvi{0,3})[.)]\s*|[a-zđ]\)\s*)+/u;

const footnote = /\s*(?:\(\d{1,2}\)|\(\*+\)|\*+)$/u;

/** Levels that stand behind a unit's name ("thành phố Bắc Kạn"), longest first. */
const levels = ['thành phố', 'thị xã', 'huyện', 'quận', 'tỉnh'] as const;

/** What a plan's places are called: its level and, where the issuer is known, the name. */
export interface OwnPlace {
  readonly levels: ReadonlySet<string>;
  /** The words of the place's name; null where it is not known, so that any name of up to four words will do. */
  readonly name: string | null;
}

/**
 * A unit's name as comparable words: {@link foldKey}, no numbering, footnote mark or punctuation; dashes, commas, "&" and
 * "và" only part the words; UBND, HĐND and TP are one spelling each; "UBND" before another word is dropped.
 * @example unitWords('1. UBND phường Đức Xuân:') // ['phường', 'đức', 'xuân']
 */
export function unitWords(written: string): readonly string[] {
  const words = splitWords(foldKey(written).replace(numbering, '').replace(footnote, ''));
  return words[0] === 'ubnd' && words.length > 1 ? words.slice(1) : words;
}

/** The words of a folded text, with one spelling for UBND, HĐND and TP. */
export function splitWords(folded: string): readonly string[] {
  return folded
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'và')
    .flatMap((word) => (word === 'tp' ? ['thành', 'phố'] : [word]));
}

/** Words as a key: spaces do not count ("VH TT" and "VHTT" are one spelling), but between figures. */
export function keyOf(words: readonly string[]): string {
  return words.join(' ').replace(/(?<!\d) | (?!\d)/gu, '');
}

/**
 * The level that ends a name and the name of the place behind it, if any.
 * @example splitPlace(['thanh', 'tra', 'thành', 'phố']) // { before: ['thanh', 'tra'], level: 'thành phố', name: '' }
 */
export function splitPlace(
  words: readonly string[],
): { before: readonly string[]; level: string; name: string } | null {
  for (let at = words.length - 1; at >= 0 && at >= words.length - 6; at--) {
    const level = levels.find((each) => each.split(' ').every((word, offset) => words[at + offset] === word));
    if (level === undefined) continue;
    return { before: words.slice(0, at), level, name: words.slice(at + level.split(' ').length).join(' ') };
  }
  return null;
}

/** The place of a plan: from its issuer ("Ủy ban nhân dân thành phố Bắc Kạn"), and the levels its units' names end in. */
export function ownPlace(names: readonly string[], issuer: string | undefined): OwnPlace {
  const issued = issuer === undefined ? null : splitPlace(unitWords(issuer));
  const named = names.map((name) => splitPlace(unitWords(name))?.level);
  const known = [...named, issued?.level].filter((level) => level !== undefined);
  return { levels: new Set(known), name: issued === null || issued.name === '' ? null : issued.name };
}

/**
 * The name without the plan's own place at its end ("Thanh tra TP Bắc Kạn", "Phòng Nội vụ thuộc UBND thành phố"); empty
 * where it ends in none, or in another place. Where the plan shows no level, a bare level word may still be dropped.
 * @returns one or two readings, for "UBND" before the level may belong to the name ("Văn phòng HĐND-UBND thành phố")
 */
export function withoutPlace(words: readonly string[], place: OwnPlace): readonly (readonly string[])[] {
  const split = splitPlace(words);
  if (split === null || split.before.length === 0 || !isOwn(split, place)) return [];
  const { before } = split;
  const outer = before
    .join(' ')
    .replace(/(?: (?:thuộc|của))?(?: ubnd)?$/u, '')
    .split(' ');
  return outer.length === before.length ? [before] : [before, outer];
}

/** A folded name, dashes and all, without the plan's own place at its end. */
export function nameWithoutPlace(name: string, place: OwnPlace): string {
  const folded = foldKey(name);
  const words = unitWords(name);
  const level = withoutPlace(words, place).length === 0 ? undefined : splitPlace(words)?.level;
  if (level === undefined) return folded;
  const spelled = folded.replace(/(?<!\p{L})tp\.?(?!\p{L})/gu, 'thành phố');
  return spelled.slice(0, spelled.lastIndexOf(level)).replace(/[\s,-]+$/u, '');
}

function isOwn(written: { level: string; name: string }, place: OwnPlace): boolean {
  if (place.levels.size === 0) return written.name === '';
  if (!place.levels.has(written.level)) return false;
  return written.name === '' || place.name === null || place.name === written.name;
}
