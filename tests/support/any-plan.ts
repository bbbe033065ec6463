import fc from 'fast-check';
import type { Plan } from '../../src/domain/plans/plan';
import { problem } from '../../src/domain/problem';

const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');
const text = fc.string({ unit: 'grapheme' });
const share = fc
  .integer({ min: 1, max: 100_000 })
  .chain((denominator) =>
    fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
  );
/** Strict ones too, in words that say it or not; what nothing can reach is no target. */
const bound = fc
  .tuple(share, fc.boolean())
  .map(([value, isStrict]) =>
    isStrict && value.numerator < value.denominator ? { ...value, isStrict: true as const } : value,
  );
const target = fc.record({
  value: fc.option(bound),
  text: fc.oneof(text, fc.constantFrom('trên 98%', '> 5%', 'từ 98% trở lên', '70%')),
});
const unit = fc.record({ name, aliases: fc.array(name, { maxLength: 2 }) });
const key = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);

/** Any plan that can be: odd texts, odd names, several indicators, known to the add-in or not. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    ids: fc.uniqueArray(key, { minLength: 1, maxLength: 4 }),
    sections: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
  })
  .chain(({ ids, sections }) =>
    fc.record({
      id: name,
      title: text,
      year: fc.nat(3000),
      number: fc.option(text),
      issued: fc.option(text),
      issuer: text,
      source: text,
      indicators: fc
        .tuple(text, text, text, fc.option(fc.record({ numerator: name, denominator: name })))
        .map(([heading, definition, source, formula]) =>
          ids.map((id, index) => ({ id, number: index + 1, heading, definition, source, formula })),
        ),
      sections: fc.constant(sections.map((id) => ({ id, title: id, level: 'other' as const }))),
      groups: fc.uniqueArray(
        fc.record({
          id: name,
          section: fc.constantFrom(...sections),
          name: text,
          text,
          units: fc.array(unit, { maxLength: 3 }),
          targets: fc.dictionary(fc.constantFrom(...ids), target, { noNullPrototype: true }),
        }),
        { selector: ({ id }) => id, maxLength: 4 },
      ),
      taskSections: fc.constant([{ id: 'I', title: 'Hoàn thiện' }]),
      tasks: fc.array(
        fc.record({
          id: name,
          section: fc.constant('I'),
          number: fc.nat(),
          text,
          lead: fc.array(text),
          coordinating: fc.array(text),
          result: text,
          deadline: text,
        }),
        { maxLength: 2 },
      ),
      otherParties: fc.array(unit, { maxLength: 2 }),
      notes: fc.array(text, { maxLength: 2 }),
      warnings: fc.constant([
        problem('plan-unit-count-mismatch', { section: 'I', stated: 10, listed: 11 }, { cell: 'B5' }),
        problem('plan-value-unreadable', { unit: 'A', indicator: 'b', written: 'nhiều' }, { indicator: 'b' }),
      ]),
    }),
  );
