import { describe, expect, test } from 'vitest';
import { indicators } from '../../../src/domain/indicators/indicators';
import { library, libraryIndicator } from '../../../src/domain/indicators/library';
import type { Indicator } from '../../../src/domain/indicators/indicator';
import { measures } from '../../../src/domain/measures/measures';

const each: readonly (readonly [string, Indicator])[] = library.map((indicator) => [indicator.id, indicator]);

describe('the library of indicators', () => {
  test.each(each)('%s: both sides are measures of the table', (_, { numerator, denominator, variants }) => {
    const named = [...numerator, ...denominator, ...variants.flatMap((variant) => variant.denominator)];
    expect(named.filter((id) => !(id in measures))).toEqual([]);
    expect(numerator).not.toHaveLength(0);
    expect(denominator).not.toHaveLength(0);
  });

  test.each(each)('%s: is no rate of a thing to itself, by its usual denominator or another', (_, indicator) => {
    for (const bottom of [indicator.denominator, ...indicator.variants.map(({ denominator }) => denominator)]) {
      expect(bottom).not.toEqual(indicator.numerator);
      expect(bottom.filter((id) => indicator.numerator.includes(id))).toEqual([]);
    }
  });

  test.each(each)('%s: no two of its denominators are the same, and each has a name of its own', (_, indicator) => {
    const bottoms = [indicator.denominator, ...indicator.variants.map(({ denominator }) => denominator)];
    expect(new Set(bottoms.map(String)).size).toBe(bottoms.length);
    expect(new Set(indicator.variants.map(({ label }) => label)).size).toBe(indicator.variants.length);
  });

  test.each(each)('%s: counts what its measures count', (_, { counts, numerator, denominator }) => {
    for (const id of [...numerator, ...denominator]) expect(measures[id]?.counts).toBe(counts);
  });

  test.each(each)('%s: says everything in the spelling of Excel, and where it is from', (_, indicator) => {
    const { label, fullLabel, numeratorLabel, denominatorLabel, source, variants } = indicator;
    const said = [label, fullLabel, numeratorLabel, denominatorLabel, source, ...variants.map((v) => v.label)];
    for (const text of said) expect([text, text.length > 0]).toEqual([text.normalize('NFC').trim(), true]);
  });

  test('no two have the same id, label or heading', () => {
    for (const key of ['id', 'label', 'fullLabel'] as const)
      expect(new Set(library.map((indicator) => indicator[key])).size).toBe(library.length);
  });

  test('fewer late dossiers are better; of everything else more is', () => {
    expect(library.filter(({ better }) => better === 'lower').map(({ id }) => id)).toEqual(['lateRate']);
  });

  test('is looked into by id; an id that only a plan has is none of it', () => {
    expect(libraryIndicator('lateRate')?.label).toBe('Hồ sơ trễ hạn');
    expect(libraryIndicator('onlineDossierRate')).toBe(indicators[2]);
    expect(libraryIndicator('ty-le-chung-thuc-dien-tu')).toBeUndefined();
  });
});

describe('the three of the plan of 2022', () => {
  test.each([
    ['note (1): provided of the eligible', 1, 'providedProcedures', 'eligibleProcedures'],
    ['note (2): with online dossiers of those with dossiers', 2, 'onlineActiveProcedures', 'activeProcedures'],
    ['note (3): online of all received in the period', 3, 'onlineDossiers', 'receivedDossiers'],
  ])('%s', (_, number, numerator, denominator) => {
    const indicator = indicators.find((one) => one.number === number);
    expect(indicator?.numerator).toEqual([numerator]);
    expect(indicator?.denominator).toEqual([denominator]);
    expect(indicator?.source).toContain(`Ghi chú (${String(number)})`);
  });

  test('stand first in the library, in the order of the plan', () => {
    expect(library.slice(0, 3)).toEqual(indicators);
  });
});
