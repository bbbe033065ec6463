import type { Plan } from '../plans/plan';
import { foldKey, normaliseText } from '../text/vietnamese-text';
import { createGroupReader, maySpeakOfUnits } from './group-words';
import { levelOfBody } from './level';
import { createPartyMatcher, unitParty, type Member, type Party } from './party';

type Read = (text: string) => readonly Member[] | null;

/** More parts than this in one cell are prose. */
const MOST_PARTS = 16;

/** How a party's name begins; the rest of a name with a comma ("…, Hạ tầng và Đô thị") begins otherwise. */
const beginsParty =
  /^(?:phòng|sở|ban|bộ|ubnd|hđnd|ubmt\p{L}*|văn phòng|vp|trung tâm|tt|công an|hội|đoàn|chi cục|cục|mặt trận|thanh tra|cơ quan|đơn vị|tổ|xã|phường|thị trấn|trường|các|tất cả)(?!\p{L})/u;

const exceptions = /(?<!\p{L})(?:trừ|không (?:bao )?gồm|riêng)(?!\p{L})/u;

const some = /liên quan|(?<!\p{L})khác(?!\p{L})/u;

/**
 * Builds a reader of what a lead or coordinating cell says: a unit, a group with its members, a body, or several of them
 * with commas between. Nothing is dropped and nothing is guessed: what is not sure stays a party of its own words.
 * Source: Phụ lục II, “Đơn vị chủ trì”, “Đơn vị phối hợp”.
 * @example createPartyReader(bacKan2022)('UBND xã, phường').length // 8
 */
export function createPartyReader(plan: Plan): (written: string) => readonly Member[] {
  const match = createPartyMatcher(plan);
  const named =
    (kind: Party['kind']): Read =>
    (text) => {
      const found = match(text);
      return found.kind === 'party' && found.party.kind === kind ? [{ party: found.party, through: null }] : null;
    };
  const membersOf = createGroupReader(plan);
  const group: Read = (text) =>
    membersOf(text)?.map((unit) => ({ party: unitParty(plan, unit), through: text })) ?? null;
  const [unit, body] = [named('unit'), named('body')];
  const part: Read = (text) => unit(text) ?? body(text) ?? group(text);
  const unsure = (text: string): readonly Member[] => [{ party: unsureParty(text, part, match), through: null }];
  const several: Read = (text) => (exceptions.test(foldKey(text)) ? null : readParts(text, part, unsure));
  // A plan may list a whole cell among its bodies: "Phòng Nội vụ, Công an thành phố" still are two.
  const read = (text: string): readonly Member[] =>
    unit(text) ?? group(text) ?? several(text) ?? body(text) ?? unsure(text);
  // A plan says "UBND xã, phường" in most of its tasks.
  const known = new Map<string, readonly Member[]>();
  return (written) => {
    const before = known.get(written) ?? partsOf(written).flatMap(read);
    known.set(written, before);
    return before;
  };
}

function partsOf(written: string): readonly string[] {
  return written
    .split(';')
    .map(normaliseText)
    .filter((text) => text !== '');
}

function unsureParty(text: string, part: Read, match: ReturnType<typeof createPartyMatcher>): Party {
  const found = match(text);
  const among = splitAt(text, /, ?| và |[()]/u).flatMap((piece) => part(piece) ?? []);
  const mayMean = found.kind === 'ambiguous' ? found.candidates : [...new Set(among.map(({ party }) => party.name))];
  return { kind: 'words', name: text, level: levelOfBody(text), mayMean, mayBeUnits: maySpeakOfUnits(text) };
}

/**
 * The parties of a cell with commas or "và": every part of which names somebody; or, between commas, some of which do and
 * the others at least begin as a party does, which then stay words. Null for a single name.
 */
function readParts(text: string, part: Read, unsure: (text: string) => readonly Member[]): readonly Member[] | null {
  const all = longestParts(text, /(, ?| và )/u, part);
  if (all !== null && all.every(({ members }) => members !== null)) return all.flatMap(({ members }) => members ?? []);
  const between = longestParts(text, /(, ?)/u, part) ?? [];
  if (!between.some(({ members }) => members !== null)) return null;
  const joined: { text: string; members: readonly Member[] | null }[] = [];
  for (const each of between) {
    const before = joined[joined.length - 1];
    const isOfGroup = before?.members?.some(({ through }) => through !== null) === true;
    // "Các phòng, ban liên quan" are not all of them.
    if (each.members === null && isOfGroup && some.test(foldKey(each.text))) return null;
    if (each.members !== null || beginsParty.test(foldKey(each.text))) joined.push({ ...each });
    else if (before?.members === null) before.text += `, ${each.text}`;
    else return null;
  }
  return joined.flatMap(({ text: words, members }) => members ?? unsure(words));
}

/** From the left, each time the longest run of pieces that names somebody; a piece that names nobody stands alone. */
function longestParts(
  text: string,
  separator: RegExp,
  part: Read,
): readonly { readonly text: string; readonly members: readonly Member[] | null }[] | null {
  // Every second piece is what stands between.
  const pieces = text.split(separator);
  if (pieces.length < 3 || pieces.length > 2 * MOST_PARTS) return null;
  const parts: { text: string; members: readonly Member[] | null }[] = [];
  for (let from = 0; from < pieces.length;) {
    // All of them together are no part.
    let to = pieces.length - (from === 0 ? 2 : 0);
    let members: readonly Member[] | null = null;
    for (; members === null && to > from; to -= members === null ? 2 : 0)
      members = part(pieces.slice(from, to).join('').trim());
    const end = members === null ? from + 1 : to;
    parts.push({ text: pieces.slice(from, end).join('').trim(), members });
    from = end + 1;
  }
  return parts;
}

function splitAt(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && piece !== text);
}
