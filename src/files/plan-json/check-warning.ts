import type { Problem, ProblemCode, ProblemFacts } from '../../domain/problem';
import { filled, fieldsOf, list, object, oneOf, orNull, text, truth, whole, wrong, type Check } from './checks';

type PlanProblemCode = Extract<
  ProblemCode,
  | 'plan-column-left-out'
  | 'plan-table-left-out'
  | 'plan-row-left-out'
  | 'plan-formulas'
  | 'plan-note'
  | 'plan-prose'
  | 'plan-receiver'
  | 'plan-level-target'
  | 'plan-unit-count-mismatch'
  | 'plan-value-unreadable'
  | 'rate-scale-assumed'
  | 'unit-not-found'
  | 'unit-ambiguous'
  | 'column-ambiguous'
  | 'legacy-encoding'
>;

type Why<C extends PlanProblemCode> = Extract<ProblemFacts[C], { why?: unknown }>['why'] & string;

/** One of the reasons of a problem: the compiler asks for every one of them, or a plan that carries it could not be opened. */
function whys<C extends PlanProblemCode>() {
  return <const A extends readonly Why<C>[]>(...all: [Why<C>] extends [A[number]] ? A : never): Check<Why<C>> =>
    oneOf(...(all as readonly Why<C>[]));
}

/** The problems that a plan may carry, with what their sentences need. */
const facts: { readonly [C in PlanProblemCode]: Check<ProblemFacts[C]> } = {
  'plan-column-left-out': object({
    heading: text,
    why: whys<'plan-column-left-out'>()(
      'remark',
      'result',
      'earlier',
      'other-year',
      'relative',
      'scale',
      'count',
      'whole-place',
      'not-understood',
    ),
  }),
  'plan-table-left-out': object({
    title: text,
    why: whys<'plan-table-left-out'>()('other-year', 'report', 'lead-only', 'fields', 'no-heading'),
  }),
  'plan-row-left-out': object({ name: text, why: whys<'plan-row-left-out'>()('total', 'no-name', 'reaches-nobody') }),
  'plan-formulas': object({ said: list(text), isKnown: truth }),
  'plan-note': object({
    written: text,
    unit: orNull(text),
    why: whys<'plan-note'>()('applied', 'exception', 'contradicts', 'scope'),
  }),
  'plan-prose': object({ part: text, count: whole, left: list(text) }),
  'plan-receiver': object({
    name: orNull(text),
    why: whys<'plan-receiver'>()('named', 'issuer', 'leads', 'unknown'),
    isLed: truth,
  }),
  'plan-level-target': object({ name: text, level: orNull(oneOf('commune', 'department')), units: list(text) }),
  'plan-unit-count-mismatch': object({ section: text, stated: whole, listed: whole }),
  'plan-value-unreadable': object(
    { unit: text, indicator: text, written: text },
    {
      why: whys<'plan-value-unreadable'>()(
        'relative',
        'beyond-all',
        'bounds-disagree',
        'against-heading',
        'against-column',
        'heading-contradicts',
        'differs',
        'other-kind',
        'other-scale',
      ),
    },
  ),
  'rate-scale-assumed': object({ written: text, readAs: text }, { isStrict: truth }),
  'unit-not-found': object({ writtenAs: text, suggestions: list(text) }),
  'unit-ambiguous': object({ writtenAs: text, candidates: list(text) }),
  'column-ambiguous': object({ role: text, candidates: list(object({ cell: text, heading: text })) }),
  'legacy-encoding': object({ encoding: oneOf('TCVN3', 'VNI'), example: text, decoded: text }),
};

const codes = Object.keys(facts) as PlanProblemCode[];

/** Reads one of a plan's own warnings. */
export const warning: Check<Problem> = (value, path) => {
  const fields = fieldsOf(value, path);
  const code = oneOf(...codes)(fields['code'], `${path}.code`);
  const known = ['code', 'severity', 'cell', 'indicator', 'facts'];
  for (const key of Object.keys(fields)) if (!known.includes(key)) throw wrong(`${path}.${key}`);
  const optional = (key: 'cell' | 'indicator'): object =>
    Object.hasOwn(fields, key) ? { [key]: filled(fields[key], `${path}.${key}`) } : {};
  const found = {
    code,
    severity: oneOf('error', 'warning', 'info')(fields['severity'], `${path}.severity`),
    ...optional('cell'),
    ...optional('indicator'),
    facts: facts[code](fields['facts'], `${path}.facts`),
  };
  // The facts were read by the code's own check; TypeScript cannot follow a mapped type that far.
  return found as unknown as Problem;
};
