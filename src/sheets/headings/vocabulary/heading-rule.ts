import type { MeasureId } from '../../../domain/measures/measures';
import { isDenied, speaksOfDenial } from './denied';

/** What the cells under a heading look like; it decides where words alone cannot ("Chỉ tiêu" as a name or as a figure). */
export type ColumnContent = 'names' | 'levels' | 'marks' | 'figures' | 'blank';

/** What a column's cells are the names of. */
export type NameRole =
  'stt' | 'unit' | 'procedure' | 'procedureCode' | 'field' | 'indicatorName' | 'countName' | 'time';

/** What a column holds: names, a measure, the level of a service, a rate with its parts and its target, or nothing of ours. */
export type ColumnRole =
  NameRole | (MeasureId & {}) | 'level' | 'numerator' | 'denominator' | 'rate' | 'target' | 'other';

/**
 * One line of the vocabulary: which headings mean a role. All that is given must hold. Patterns look at heading words (see
 * cells/heading-words): without accents, one word for each thing.
 */
export interface HeadingRule {
  readonly means: ColumnRole;
  /** The column's own heading, and what it must not say. */
  readonly leaf?: RegExp;
  readonly unless?: RegExp;
  /** The own heading without what is only allowed: "TTHC cho phép nộp trực tuyến có hồ sơ" has dossiers, not online ones. */
  readonly deed?: RegExp;
  /** The heading with its parents, topmost first, joined by " > ", and what none of them may say. */
  readonly path?: RegExp;
  readonly unlessPath?: RegExp;
  /** The lowest heading that names a level of service names "một phần" alone. */
  readonly partial?: boolean;
  /** What the lowest heading that names either names first: procedures or dossiers. */
  readonly about?: 'procedures' | 'dossiers' | 'not-procedures';
  readonly content?: readonly ColumnContent[];
  /** A heading that it was made for, and one that it must not take; parents before ">". */
  readonly example: string;
  readonly unlike: string;
}

/** A heading as the rules see it. */
export interface SaidHeading {
  readonly leaf: string;
  readonly levels: readonly string[];
  readonly path: string;
  readonly content: ColumnContent;
}

const PROCEDURES = /\b(tthc|dvctt|dvc|dich vu cong)\b/;
const DOSSIERS = /\b(ho so|giao dich)\b/;

/** Of the lowest heading that names either: "TTHC có hồ sơ" is about procedures, "Hồ sơ TTHC" about dossiers. */
export function subjectOf(levels: readonly string[]): 'procedures' | 'dossiers' | null {
  for (let at = levels.length - 1; at >= 0; at--) {
    const words = levels[at] ?? '';
    const [procedures, dossiers] = [words.search(PROCEDURES), words.search(DOSSIERS)];
    if (procedures < 0 && dossiers < 0) continue;
    return procedures >= 0 && (dossiers < 0 || procedures < dossiers) ? 'procedures' : 'dossiers';
  }
  return null;
}

/** Leaves out which procedures are meant by what they allow. */
function deedOf(leaf: string): string {
  return leaf
    .replace(/\bcho phep (nop|tiep nhan|nhan)( ho so)?( truc tuyen)?\b/g, 'cho_phep')
    .replace(/\b(tthc|dvctt) truc tuyen\b/g, 'tthc');
}

/** Dossiers of services "một phần" are dossiers all the same; counts of such services are none of ours. */
function isPartialOnly(levels: readonly string[]): boolean {
  const kind = [...levels].reverse().find((words) => /\b(mot phan|toan trinh)\b/.test(words)) ?? '';
  return /\bmot phan\b/.test(kind) && !/\btoan trinh\b/.test(kind);
}

/** Names and rates are told by the words of units and indicators; a count that is denied is another one. */
const SAYS_ELSEWHERE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['stt', 'unit', 'procedure', 'procedureCode', 'field', 'indicatorName', 'countName', 'time'] as const),
  ...(['other', 'level', 'rate', 'target', 'numerator', 'denominator'] as const),
]);

/** Whether a column of this role holds counts. */
export function isCountRole(role: ColumnRole): boolean {
  return !SAYS_ELSEWHERE.has(role) || role === 'numerator' || role === 'denominator';
}

function isRefusedByDenial({ means, leaf, path, deed }: HeadingRule, levels: readonly string[]): boolean {
  return !SAYS_ELSEWHERE.has(means) && levels.some(isDenied) && !speaksOfDenial(leaf, path, deed);
}

/** Whether a rule holds of a heading. */
export function fits(rule: HeadingRule, { leaf, levels, path, content }: SaidHeading): boolean {
  if (rule.leaf !== undefined && !rule.leaf.test(leaf)) return false;
  if (isRefusedByDenial(rule, levels)) return false;
  if (rule.path !== undefined && !rule.path.test(path)) return false;
  if (rule.unless?.test(leaf) === true || rule.unlessPath?.test(path) === true) return false;
  if (rule.deed !== undefined && !rule.deed.test(deedOf(leaf))) return false;
  if (rule.partial !== undefined && isPartialOnly(levels) !== rule.partial) return false;
  if (rule.content !== undefined && !rule.content.includes(content)) return false;
  if (rule.about === undefined) return true;
  const subject = subjectOf(levels);
  return rule.about === 'not-procedures' ? subject !== 'procedures' : subject === rule.about;
}
