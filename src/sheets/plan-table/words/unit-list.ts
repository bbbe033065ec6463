import { foldKey, normaliseText } from '../../../domain/text/vietnamese-text';
import { kindAt, saysAll, saysLevel } from './unit-words';

/** A cell that names units: one, or a group with its members. */
export interface UnitList {
  /** Without the stated count and the members: "Nhóm 1". */
  readonly name: string;
  /** How many units the cell says there are; null where it does not say. */
  readonly stated: number | null;
  /** The members that are listed; empty where the cell is a name only. */
  readonly members: readonly string[];
}

/** What is longer is no unit's name. */
const LONGEST_NAME = 500;
const COUNT =
  /(\d{1,4})\s*(?:đơn vị|cơ quan|phòng|phường|xã|thị trấn|đặc khu|sở|ban|huyện|thành phố|thị xã|địa phương)/gu;

/**
 * Reads "Nhóm 1 (5 phòng chuyên môn): A; B; C." A name with a colon lists its members behind it, parted by ";", by line
 * breaks or, where each part is a unit by its first word, by ",".
 * @param written the cell's text with its line breaks
 */
export function readUnitList(written: string): UnitList {
  const colon = written.search(/:(?!\/)/u);
  const head = colon < 0 ? written : written.slice(0, colon);
  const tail = colon < 0 ? undefined : written.slice(colon + 1);
  const stated = statedCount(head);
  const name = withoutCount(head);
  if (tail !== undefined) {
    const members = splitMembers(tail, kindOfHead(name));
    // "Cấp huyện: các phòng chuyên môn (3 đơn vị)" lists nobody.
    if (members.some((member) => /^(?:các|tất cả|toàn bộ)\s/u.test(foldKey(member))))
      return { name: normaliseText(written), stated: statedCount(written), members: [] };
    return { name, stated, members };
  }
  const parts = splitMembers(written, null);
  return parts.length > 1 ? { name: '', stated, members: parts } : { name, stated, members: [] };
}

/** @example withoutCount('Nhóm II: khối phường (03 phường)') // 'Nhóm II: khối phường' */
export function withoutCount(text: string): string {
  return normaliseText(text.replace(/\([^()]*\)/gu, (note) => (statedCount(note) === null ? note : '')));
}

/** "(2 phường, 2 xã)" states 4; null where no bracket states a count. */
export function statedCount(text: string): number | null {
  for (const [bracket] of text.matchAll(/\([^()]*\)/gu)) {
    const counts = [...foldKey(bracket).matchAll(COUNT)].map(([, count]) => Number(count));
    if (counts.length > 0) return counts.reduce((sum, count) => sum + count, 0);
  }
  return null;
}

/** Whether a name is that of a group or a level, whose units are listed elsewhere: "Nhóm 1", "Cấp xã", "UBND xã, phường". */
export function isLevelName(name: string): boolean {
  return saysLevel(foldKey(name));
}

/** Whether a name means every unit there is: "Tất cả các đơn vị", "Toàn bộ cơ quan, đơn vị". */
export function isNameOfAll(name: string): boolean {
  return saysAll(foldKey(name));
}

/** Whether a name begins as units of offices do: "Phòng …", "xã …". */
export function hasUnitKind(name: string): boolean {
  return kindAt(foldKey(name)) !== null;
}

/** "phường Đức Xuân"; not "UBND xã" and not "các phòng chuyên môn", which name a level. */
function isNamedUnit(part: string): boolean {
  const key = foldKey(part);
  const kind = kindAt(key);
  return kind !== null && !/(?:^| )các /u.test(kind) && key.length > kind.length + 1;
}

function splitMembers(list: string, kind: string | null): readonly string[] {
  const coarse = tidy(list.split(/[;\n\r]+/u));
  if (coarse.length > 1 || !list.includes(','))
    return kind === null ? coarse : coarse.map((name) => withKind(name, kind));
  const fine = tidy(list.split(','));
  if (kind !== null) return fine.flatMap(splitAnd).map((name) => withKind(name, kind));
  return fine.every(isNamedUnit) ? fine.flatMap(splitAnd) : coarse;
}

function tidy(parts: readonly string[]): readonly string[] {
  return parts
    .map((part) => part.slice(0, LONGEST_NAME))
    .map((part) => normaliseText(part.replace(/^[\s•·+*-]+(?=\S)|^\s*\d{1,3}[.)]\s+/gu, '')).replace(/[.;,\s]+$/u, ''))
    .filter((part) => part !== '');
}

/** "xã A và xã B", the last two of a list; "Phòng Văn hoá và Thông tin" stays one. */
function splitAnd(part: string): readonly string[] {
  const [first = '', second] = part.split(/\s+và\s+(?=\S)/u);
  return second !== undefined && isNamedUnit(second) && isNamedUnit(first) ? [first, second] : [part];
}

/** The kind that "Các phường: Đức Xuân, Sông Cầu" gives its members. */
function kindOfHead(name: string): string | null {
  const found = /^(?:ubnd )?(?:các |\d+ )(phường|xã|thị trấn|sở|huyện|phòng)$/u.exec(foldKey(name));
  return found?.[1] ?? null;
}

function withKind(name: string, kind: string): string {
  return hasUnitKind(name) ? name : `${kind} ${name}`;
}
