import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUnitMatcher } from '../../../src/domain/units/unit-names';
import { issuer, names, otherNames, otherWritings, units } from './unit-spellings';

const match = createUnitMatcher(units, issuer);

const respelled = fc
  .record({
    name: fc.constantFrom(...Object.values(names)),
    decomposed: fc.boolean(),
    tone: fc.boolean(),
    letterCase: fc.constantFrom('as is', 'upper', 'lower', 'mixed'),
    flips: fc.array(fc.boolean(), { minLength: 50, maxLength: 50 }),
    space: fc.constantFrom(' ', '  ', '\u00A0', '\u2009', '\n'),
    join: fc.constantFrom(' và ', ' & ', '&', ' - ', '-', ' – ', ', '),
    before: fc.constantFrom('', '1. ', '2) ', '- ', '(3) ', ' '),
    prefix: fc.constantFrom('', 'UBND ', 'Ủy ban nhân dân ', 'Uỷ ban nhân dân '),
    after: fc.constantFrom('', ':', '.', ' TP', ' thành phố', ' TP. Bắc Kạn', ', thành phố Bắc Kạn', ' '),
  })
  .map(({ name, decomposed, tone, letterCase, flips, space, join, before, prefix, after }) => {
    const place = name === names.ttr && /\p{L}/u.test(after) ? '' : after;
    let text = `${prefix}${name}${place}`.replace(/ - |-| và /gu, join).replace(/ /gu, space);
    if (tone) text = text.replace('hoá', 'hóa').replace('Hóa', 'Hoá');
    if (letterCase === 'upper') text = text.toUpperCase();
    if (letterCase === 'lower') text = text.toLowerCase();
    if (letterCase === 'mixed') {
      text = Array.from(text, (letter, at) => (flips[at] === true ? letter.toUpperCase() : letter.toLowerCase())).join(
        '',
      );
    }
    return { name, text: before + (decomposed ? text.normalize('NFD') : text) };
  });

describe('whatever the spelling', () => {
  it('case, composition, tone placement, spaces, dashes, numbering, UBND and place never hide a unit', () => {
    fc.assert(
      fc.property(respelled, ({ name, text }) => {
        const result = match(text);
        expect(['exact', 'normalised']).toContain(result.kind);
        expect('unit' in result && result.unit.name).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });

  it('no spelling, however it is mistyped, is taken for another unit', () => {
    const spellings = [...otherWritings, ...otherNames];
    fc.assert(
      fc.property(
        fc.constantFrom(...spellings),
        fc.nat(60),
        fc.constantFrom('', 'n', 'á', ' ', '-', '.', 'P', '1'),
        fc.boolean(),
        ([written, name], position, typed, replaces) => {
          const at = position % (written.length + 1);
          const result = match(written.slice(0, at) + typed + written.slice(at + Number(replaces)));
          if ('unit' in result) expect(result.unit.name).toBe(name);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
