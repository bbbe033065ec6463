import { levelNamed } from '../../../domain/plans/level-groups';
import { foldKey, normaliseText } from '../../../domain/text/vietnamese-text';

/** What one cell assigns to one of several levels: "cấp xã", "70%". */
export interface LevelPart {
  readonly receiver: string;
  readonly text: string;
}

/** A kind of communes alone, as a cell names all of them: "80% (xã), 85% (phường)". */
const KIND_ALONE = /^(?:xã|phường|đặc khu|thị trấn|sở)$/u;
const BEFORE_NAME = /^[\s•·+*-]*(?:(?:riêng|đối với|ở|tại|của|cho)\s+)*/iu;
const SEPARATOR = /[;\n\r]+|,(?!\d)|\s+và\s+/gu;

/**
 * A cell that assigns to each of several levels something of its own, by its parts; null for any other, also where one part
 * names no level or no figure.
 * @example levelParts('- Cấp tỉnh: 80%\n- Cấp xã: 70%') // [{ receiver: 'Cấp tỉnh', text: '80%' }, { receiver: 'Cấp xã', text: '70%' }]
 */
export function levelParts(written: string): readonly LevelPart[] | null {
  const clauses = clausesOf(written);
  const parts = clauses.flatMap((clause) => partOf(clause) ?? []);
  if (parts.length < 2 || parts.length < clauses.length) return null;
  return new Set(parts.map(({ receiver }) => foldKey(receiver))).size === parts.length ? parts : null;
}

/** The level that words name, as a plan's own group is called; null for any other words. @example levelIn('phường') // 'Các phường' */
export function levelIn(words: string): string | null {
  const name = normaliseText(words.replace(BEFORE_NAME, '').replace(/[\s:.,-]+$/u, ''));
  const full = KIND_ALONE.test(foldKey(name)) ? `các ${name.toLowerCase()}` : name;
  return levelNamed(full) === null ? null : full.charAt(0).toUpperCase() + full.slice(1);
}

const BEHIND_NAME =
  /^(.{8,}?)[\s,(–-]+(?:(?:của|tại|ở|do|đối với|thuộc|giao cho)\s+)*((?:các|khối|cấp|ubnd|ủy ban nhân dân|sở,)\s.*?)\)?(\s*\(%\))?$/iu;

/**
 * An indicator's name that says which level it is for, without it; null for any other.
 * @example levelBehind('Tỷ lệ hồ sơ trực tuyến của UBND cấp xã') // { name: 'Tỷ lệ hồ sơ trực tuyến', receiver: 'UBND cấp xã' }
 */
export function levelBehind(written: string): { readonly name: string; readonly receiver: string } | null {
  const [, name = '', level = '', percent = ''] = BEHIND_NAME.exec(written) ?? [];
  const receiver = levelNamed(level) === null ? null : levelIn(level);
  return receiver === null ? null : { name: `${name}${percent}`, receiver };
}

/** Pieces with one figure each: a piece without one goes with the name that it is a part of ("sở, ngành ≥ 80%"). */
function clausesOf(written: string): readonly string[] {
  const pieces = splitOutsideBrackets(written).filter((piece) => /\p{L}|\d/u.test(piece));
  const isFigureFirst = /^[\s•+*≥>=-]*(?:(?:tối thiểu|ít nhất|đạt|từ)\s+)*[≥>=]*\s*\d/iu.test(pieces[0] ?? '');
  const clauses: string[] = [];
  let open = '';
  for (const piece of pieces) {
    const said = open === '' ? piece : `${open}, ${piece.trim()}`;
    open = '';
    if (/\d/u.test(piece)) clauses.push(said);
    else if (isFigureFirst && clauses.length > 0) clauses.push(`${clauses.pop() ?? ''}, ${piece.trim()}`);
    else open = said;
  }
  return open === '' ? clauses : [...clauses, open];
}

function splitOutsideBrackets(written: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: found } of written.matchAll(SEPARATOR)) {
    const before = written.slice(0, index);
    if ((before.match(/\(/gu) ?? []).length > (before.match(/\)/gu) ?? []).length) continue;
    pieces.push(written.slice(from, index));
    from = index + found.length;
  }
  return [...pieces, written.slice(from)];
}

const FIGURE =
  /(?:(?:tối thiểu|ít nhất|không dưới|phấn đấu|đạt|từ|trên|là)\s+)*[≥≤<>=]*\s*\d[\d.,]*\s*%?(?:\s*trở lên)?/iu;
const NAME_FIRST = new RegExp(`^(\\D+?)[\\s:]+(${FIGURE.source})\\s*\\.?$`, 'iu');
const FIGURE_FIRST = new RegExp(
  `^[\\s•+*-]*(${FIGURE.source})\\s*(?:\\(([^()]+)\\)|((?:đối với|ở|tại|của|cho)\\s.+))\\s*\\.?$`,
  'iu',
);

function partOf(clause: string): LevelPart | null {
  const named = NAME_FIRST.exec(clause.trim());
  const behind = FIGURE_FIRST.exec(clause.trim());
  const [text, name] = behind !== null ? [behind[1], behind[2] ?? behind[3]] : [named?.[2], named?.[1]];
  const receiver = name === undefined ? null : levelIn(name);
  return receiver === null || text === undefined ? null : { receiver, text: text.trim() };
}
