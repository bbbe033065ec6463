import type {
  Group,
  IndicatorFormula,
  Plan,
  PlanIndicator,
  PlanTask,
  Section,
  Target,
  Unit,
} from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import type { Bound } from '../../domain/rates/ratio';
import { isBeyondAll } from '../../domain/verdicts/assessment';
import { saysStrictBound } from '../../sheets/headings/vocabulary/strict-bounds';
import { warning } from './check-warning';
import { fieldsOf, filled, list, object, oneOf, orNull, record, text, whole, wrong, type Check } from './checks';
import { PlanJsonError } from './plan-json-error';
import { PLAN_SCHEMA_VERSION, WITHOUT_STRICT_TARGETS } from './plan-to-json';

const onlyTrue: Check<true> = (value, path) => {
  if (value !== true) throw wrong(path);
  return value;
};
const bound: Check<Bound> = (value, path) => {
  const read = object<Bound>({ numerator: whole, denominator: whole }, { isStrict: onlyTrue })(value, path);
  if (read.denominator === 0) throw wrong(path);
  return read;
};
const target = object<Target>({ value: orNull(bound), text });
const unit = object<Unit>({ name: filled, aliases: list(filled) });
const indicator = object<PlanIndicator>(
  {
    id: filled,
    number: whole,
    heading: text,
    definition: text,
    source: text,
    formula: orNull(object<IndicatorFormula>({ numerator: filled, denominator: filled })),
  },
  { better: oneOf('higher', 'lower'), kind: oneOf('share', 'score', 'count') },
);
const section = object<Section>({ id: text, title: text, level: oneOf('department', 'commune', 'other') });
const group = object<Group>({
  id: filled,
  section: text,
  name: text,
  text,
  units: list(unit),
  targets: record(target),
});
const task = object<PlanTask>({
  id: filled,
  section: text,
  number: whole,
  text,
  lead: list(text),
  coordinating: list(text),
  result: text,
  deadline: text,
});
const plan = object<Plan>({
  id: filled,
  title: text,
  year: whole,
  number: orNull(text),
  issued: orNull(text),
  issuer: text,
  source: text,
  indicators: list(indicator),
  sections: list(section),
  groups: list(group),
  taskSections: list(object<{ id: string; title: string }>({ id: text, title: text })),
  tasks: list(task),
  otherParties: list(unit),
  notes: list(text),
  warnings: list(warning),
});

/**
 * Reads a plan that {@link planToJson} wrote. Every field has to be there and right, and none beside: a file that
 * someone edited by hand is used whole or refused with the place that is wrong.
 * @throws PlanJsonError
 */
export function planFromJson(json: string): Plan {
  const { schemaVersion, ...fields } = fieldsOf(parse(json), '');
  if (typeof schemaVersion === 'number' && schemaVersion > PLAN_SCHEMA_VERSION)
    throw new PlanJsonError('newer', 'schemaVersion');
  if (schemaVersion !== PLAN_SCHEMA_VERSION && schemaVersion !== WITHOUT_STRICT_TARGETS) throw wrong('schemaVersion');
  const read = plan(fields, '');
  checkReferences(read);
  return withBounds(read, schemaVersion === WITHOUT_STRICT_TARGETS);
}

const SAYS_LESS = /^[^\d]*(?:<|dưới|thấp hơn|nhỏ hơn|ít hơn)/iu;

/**
 * In a plan of before targets said whether they are strict, "trên 98%" was kept as 98% with its words, and these say it. What nothing
 * can reach ("trên 100%") is no target, as in a document, and that is told.
 * @param byWords whether the words say what is strict
 */
function withBounds(read: Plan, byWords: boolean): Plan {
  const unreachable: Problem[] = [];
  const settle = (group: Plan['groups'][number], id: string, { value, text: words }: Target): Target => {
    const isStrict = value?.isStrict === true || (byWords && saysStrictBound(words));
    if (value === null || !isStrict) return { value, text: words };
    const { better = SAYS_LESS.test(words) ? 'lower' : 'higher', kind } = read.indicators.find(
      (one) => one.id === id,
    ) ?? { kind: undefined };
    const bound: Bound = { ...value, isStrict };
    const isBounded = better === 'lower' || (kind ?? 'share') === 'share';
    if (!isBounded || !isBeyondAll(bound, better)) return { value: bound, text: words };
    const facts = { unit: group.name, indicator: id, written: words, why: 'beyond-all' as const };
    unreachable.push(problem('plan-value-unreadable', facts, { indicator: id }));
    return { value: null, text: words };
  };
  const groups = read.groups.map((group) => {
    const own = Object.entries(group.targets).map(([id, target]) => [id, settle(group, id, target)] as const);
    return { ...group, targets: Object.fromEntries(own) };
  });
  return { ...read, groups, warnings: [...read.warnings, ...unreachable] };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw new PlanJsonError('not-json', '', { cause });
  }
}

/** What one part says of another: indicators of targets, sections of groups; ids that have to be one of a kind. */
function checkReferences({ indicators, sections, groups, tasks, taskSections }: Plan): void {
  checkUnique(indicators, 'indicators');
  checkUnique(sections, 'sections');
  checkUnique(groups, 'groups');
  const knownIndicators = new Set(indicators.map(({ id }) => id));
  const shares = new Set(indicators.flatMap(({ id, kind }) => (kind === undefined || kind === 'share' ? [id] : [])));
  const knownSections = new Set(sections.map(({ id }) => id));
  for (const [index, { section: of, targets }] of groups.entries()) {
    if (!knownSections.has(of)) throw wrong(`groups[${index}].section`);
    for (const [id, { value }] of Object.entries(targets)) {
      const isAboveAll = shares.has(id) && value !== null && value.numerator > value.denominator;
      if (!knownIndicators.has(id) || isAboveAll) throw wrong(`groups[${index}].targets.${id}`);
    }
  }
  const knownTaskSections = new Set(taskSections.map(({ id }) => id));
  for (const [index, { section: of }] of tasks.entries())
    if (of !== '' && !knownTaskSections.has(of)) throw wrong(`tasks[${index}].section`);
}

function checkUnique(items: readonly { readonly id: string }[], path: string): void {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) throw wrong(`${path}[${index}].id`);
    seen.add(id);
  }
}
