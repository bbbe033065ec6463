import type { Group, IndicatorId, PlanIndicator, Target } from '../../../domain/plans/plan';
import { unitOfLevel } from '../../../domain/plans/level-groups';
import { problem, type Problem } from '../../../domain/problem';
import { createUnitMatcher, type UnitMatch } from '../../../domain/units/unit-names';
import { headingWords } from '../../cells/heading-words';
import { rateKey } from '../../headings/plan-words';
import { knownIndicator } from '../columns/indicator-columns';
import type { PlanNote } from './plan-notes';
import { readScore, readTarget } from '../figures/target-value';

/** What a note surely says: who has which target of which indicators; null for none assigned. */
interface Exception {
  readonly units: readonly string[];
  readonly indicators: readonly IndicatorId[];
  readonly target: Target;
}

const LEAD = /^(?:riêng(?: đối với| với)?|đối với|với)\s+/iu;
/** "… không giao chỉ tiêu thanh toán trực tuyến" */
const NOT_ASSIGNED =
  /^(.*?)\s*(?:thì\s+)?(?:không|chưa)\s+(?:được\s+|phải\s+)?(?:giao|áp dụng|đánh giá)(?:\s+(.*))?$/iu;
const VALUE =
  /^(.*?)[\s:,(]+((?:(?:tối thiểu|ít nhất|không dưới|không thấp hơn|từ|≥|>=|≤|<=|không quá|tối đa)\s*)?\d[\d.,]*\s*(?:%|điểm)(?:\s*trở lên)?)\)?$/iu;
/** Between whom and how much. */
const JOINING =
  /[\s:,\-–]*(?:(?:là|đạt|giao|được giao|phấn đấu|áp dụng|thực hiện|bằng|mức|chỉ tiêu|tỷ lệ)[\s:,\-–]*)*$/iu;
/** What begins an indicator behind or before a unit. */
const MATTER =
  /(?:^|[\s,:]+)((?:chỉ tiêu|chỉ số|tỷ lệ|tỉ lệ|mức độ|điểm|hồ sơ|số hóa|số hoá|thanh toán)(?!\p{L}).*)$/iu;
const OF = /^(.*?)\s+(?:của|đối với|tại|cho|ở)\s+(.*)$/iu;
const THIS = /^(?:(?:các )?(?:chỉ tiêu|chỉ số|nội dung)(?: (?:này|nêu trên|trên))?)?$/iu;

export interface Excepted {
  readonly groups: readonly Group[];
  readonly problems: readonly Problem[];
}

/**
 * Gives units what a note assigns to them ("Riêng phường Sông Cầu: 80%") where it surely names a unit, an indicator and a
 * figure; every note is told with its words: as applied, as one that an officer has to read, or as one that changes what is counted.
 */
export function applyNotes(
  groups: readonly Group[],
  indicators: readonly PlanIndicator[],
  notes: readonly PlanNote[],
): Excepted {
  const match = createUnitMatcher(groups.flatMap(({ units }) => units));
  const unitOf = (written: string): string | null => unitNamed(written, groups, match);
  const changes = new Map<string, Map<IndicatorId, Target>>();
  const problems: Problem[] = [];
  for (const note of notes) {
    const read = note.kind === 'exception' ? readException(note, indicators, unitOf) : null;
    if (read !== null && contradicts(changes, read)) {
      problems.push(tell(note, 'contradicts', indicators, unitOf));
      for (const unit of read.units)
        for (const id of read.indicators) changes.get(unit)?.set(id, { value: null, text: note.text });
      continue;
    }
    problems.push(
      tell(note, note.kind === 'scope' ? 'scope' : read === null ? 'exception' : 'applied', indicators, unitOf),
    );
    for (const unit of read?.units ?? []) {
      const own = changes.get(unit) ?? new Map<IndicatorId, Target>();
      for (const id of read?.indicators ?? []) if (read !== null) own.set(id, read.target);
      changes.set(unit, own);
    }
  }
  return { groups: [...changes].reduce(withOwnTargets, groups), problems };
}

type Why = 'applied' | 'exception' | 'scope' | 'contradicts';

function tell(
  note: PlanNote,
  why: Why,
  indicators: readonly PlanIndicator[],
  unitOf: (written: string) => string | null,
): Problem {
  const named = note.indicators ?? indicatorsIn(note.text, indicators);
  const [indicator, other] = named ?? [];
  // The row of a whole group is about no one unit.
  const unit = note.unit === null ? null : unitOf(note.unit);
  const facts = { written: note.text, unit, why };
  const severity = why === 'applied' ? 'info' : undefined;
  return problem('plan-note', facts, {
    cell: note.cell,
    indicator: other === undefined ? indicator : undefined,
    severity,
  });
}

function contradicts(changes: ReadonlyMap<string, ReadonlyMap<IndicatorId, Target>>, read: Exception): boolean {
  return read.units.some((unit) =>
    read.indicators.some((id) => (changes.get(unit)?.get(id)?.text ?? read.target.text) !== read.target.text),
  );
}

function readException(
  note: PlanNote,
  indicators: readonly PlanIndicator[],
  unitOf: (written: string) => string | null,
): Exception | null {
  const text = note.text.replace(LEAD, '').trim();
  const [none, value] = [NOT_ASSIGNED.exec(text), VALUE.exec(text)];
  const parts =
    none !== null ? partsOf(`${none[1] ?? ''} ${none[2] ?? ''}`) : partsOf((value?.[1] ?? '').replace(JOINING, ''));
  if ((none === null && value === null) || (none !== null && /\d\s*%/u.test(text))) return null;
  const ids = indicatorsOf(note, parts.matter, indicators);
  const units = parts.who === '' ? (note.unit === null ? null : [note.unit]) : parts.who.split(/\s*[,;]\s*|\s+và\s+/u);
  const named = units?.map((unit) => unitOf(unit.replace(LEAD, ''))) ?? [];
  if (ids === null || ids.length === 0 || named.length === 0) return null;
  const target = none !== null ? { value: null, text: 'Không giao' } : targetIn(value?.[2] ?? '', ids, indicators);
  return target === null || !named.every((name) => name !== null) ? null : { units: named, indicators: ids, target };
}

/** "phường Sông Cầu tỷ lệ hồ sơ trực tuyến", "tỷ lệ hồ sơ trực tuyến của phường Sông Cầu". */
function partsOf(text: string): { readonly who: string; readonly matter: string } {
  const said = text.replace(/\s+/gu, ' ').trim();
  const matter = MATTER.exec(said);
  if (matter === null) return { who: said.replace(/[\s:,]+$/u, ''), matter: '' };
  const who = said.slice(0, matter.index).replace(/[\s:,]+$/u, '');
  const of = who === '' ? OF.exec(matter[1] ?? '') : null;
  return of === null ? { who, matter: matter[1] ?? '' } : { who: of[2] ?? '', matter: of[1] ?? '' };
}

/** The indicators that a note is about; null where that is not sure. */
function indicatorsOf(
  note: PlanNote,
  matter: string,
  indicators: readonly PlanIndicator[],
): readonly IndicatorId[] | null {
  if (!THIS.test(matter)) return indicatorsIn(matter, indicators);
  if (note.indicators !== null) return note.indicators;
  // "Không giao chỉ tiêu" without saying which is about all; "chỉ tiêu này" and a figure are about one.
  const isAll = matter === '' ? false : !/này|trên/iu.test(matter) && !/\d/u.test(note.text);
  return isAll || indicators.length === 1 ? indicators.map(({ id }) => id) : null;
}

function indicatorsIn(phrase: string, indicators: readonly PlanIndicator[]): readonly IndicatorId[] | null {
  const number = /(?:chỉ tiêu|chỉ số)\s*\(?(\d{1,2})\)?(?!\d|[.,]\d|\s*%)/iu.exec(phrase)?.[1];
  const key = rateKey(headingWords(phrase.replace(/^(?:chỉ tiêu|chỉ số)\s+/iu, '')));
  const known = knownIndicator(phrase);
  const found = indicators.filter(
    (each) =>
      String(each.number) === number ||
      (key !== '' && rateKey(headingWords(each.heading)) === key) ||
      (known !== undefined && each.id === known),
  );
  return found.length === 1 ? found.map(({ id }) => id) : null;
}

/** A unit of the plan, by its spelling there; of a level that lists none, by its own. */
function unitNamed(written: string, groups: readonly Group[], match: (written: string) => UnitMatch): string | null {
  const found = match(written);
  if ('unit' in found) return found.unit.name;
  return found.kind === 'unknown' ? (unitOfLevel({ groups }, written)?.unit.name ?? null) : null;
}

/** The target as its indicators take it; null where it is none of theirs. */
function targetIn(written: string, ids: readonly IndicatorId[], indicators: readonly PlanIndicator[]): Target | null {
  for (const id of ids) {
    const { kind = 'share', better = 'higher' } = indicators.find((each) => each.id === id) ?? {};
    const reading = kind === 'share' ? readTarget(written, null) : readScore(written);
    if (reading.kind !== 'target' || (kind === 'share') !== written.includes('%')) return null;
    if (reading.bound !== null && reading.bound !== (better === 'lower' ? 'upper' : 'lower')) return null;
    return { value: reading.value, text: reading.text };
  }
  return null;
}

/** The groups with one unit apart, with targets of its own in the place of its group's. */
function withOwnTargets(
  groups: readonly Group[],
  [unit, own]: readonly [string, ReadonlyMap<IndicatorId, Target>],
): readonly Group[] {
  const listing = groups.find(({ units }) => units.some(({ name }) => name === unit));
  const group = listing ?? unitOfLevel({ groups }, unit)?.group;
  if (group === undefined) return groups;
  const targets = { ...group.targets, ...Object.fromEntries(own) };
  if (listing?.units.length === 1) return groups.map((each) => (each === group ? { ...group, targets } : each));
  const taken = new Set(groups.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${group.id}/${number}`)) number += 1;
  const apart: Group = {
    ...group,
    ...{ id: `${group.id}/${number}`, name: unit, targets },
    units: group.units.filter(({ name }) => name === unit),
  };
  const alone = apart.units.length === 0 ? { ...apart, units: [{ name: unit, aliases: [] }] } : apart;
  return groups.flatMap((each) =>
    each === group ? [{ ...group, units: group.units.filter(({ name }) => name !== unit) }, alone] : [each],
  );
}
