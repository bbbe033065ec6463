/** A piece of an HTML document: text between tags, or a tag. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly tag: string; readonly attributes: string };

/** Their content is no text of the page. */
const HIDDEN = new Set(['script', 'style', 'head', 'xml', 'noscript', 'template']);

/**
 * Walks through an HTML document once, from its start to its end, whatever it holds: comments, scripts and styles are
 * passed over, nothing is run or fetched, and what is not closed ends the walk.
 */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  // Not toLowerCase(): some letters become longer by it, and places in the two texts must stay the same.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let at = 0;
  while (at < html.length) {
    const tag = lower.indexOf('<', at);
    const end = tag < 0 ? html.length : tag;
    if (end > at) yield { kind: 'text', text: decodeEntities(html.slice(at, end)) };
    if (tag < 0) return;
    at = lower.startsWith('<!--', tag) ? after(lower, '-->', tag) : after(lower, '>', tag);
    const found = /^<(\/?)([a-z][a-z0-9]*)/u.exec(lower.slice(tag, Math.min(at, tag + 40)));
    if (found === null) continue;
    const [head, slash, name = ''] = found;
    if (slash === '' && HIDDEN.has(name)) at = closingOf(lower, name, at);
    else yield { kind: slash === '' ? 'open' : 'close', tag: name, attributes: lower.slice(tag + head.length, at - 1) };
  }
}

/** Pages of careless systems never close their head. */
function closingOf(text: string, name: string, from: number): number {
  const found = text.indexOf(`</${name}`, from);
  if (found >= 0) return found;
  return name === 'head' ? from : text.length;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const MARKS: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' };

/** "&#7877;", "&nbsp;" and letters with marks ("&ecirc;"); what is none of them stays as it stands. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) {
        const [, letter = '', mark = ''] = /^([a-z])(grave|acute|circ|tilde)$/iu.exec(name) ?? [];
        return NAMED[name.toLowerCase()] ?? (letter === '' ? whole : (letter + (MARKS[mark] ?? '')).normalize('NFC'));
      }
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}
