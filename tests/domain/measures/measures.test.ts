import { describe, expect, test } from 'vitest';
import { measures, type Measure, type MeasureId } from '../../../src/domain/measures/measures';

const all: readonly (readonly [MeasureId, Measure])[] = Object.entries(measures);

/** Every measure that another one names: what it adds up, and what a row of procedures must show. */
function namedBy({ sums = [], each = [] }: Measure): readonly MeasureId[] {
  return [
    ...sums.flatMap(({ plus, optional = [], minus = [] }) => [...plus, ...optional, ...minus]),
    ...each.flatMap((condition) => ('marked' in condition ? condition.marked : [condition.some])),
  ];
}

/** The parts that a measure is made of, through all its sums; a row's conditions are no parts. */
function partsOf(id: MeasureId, seen: ReadonlySet<MeasureId> = new Set()): ReadonlySet<MeasureId> {
  const parts = (measures[id]?.sums ?? []).flatMap(({ plus, optional = [] }) => [...plus, ...optional]);
  return parts.reduce((found, part) => (found.has(part) ? found : partsOf(part, new Set([...found, part]))), seen);
}

describe('the table of what can be counted', () => {
  test.each(all)('%s: every measure that it names is in the table', (_, measure) => {
    expect(namedBy(measure).filter((id) => !(id in measures))).toEqual([]);
  });

  test.each(all)('%s: each way of adding it up adds something, and nothing twice', (id, { sums = [] }) => {
    for (const { plus, optional = [], minus = [] } of sums) {
      const parts = [...plus, ...optional, ...minus];
      expect(plus.length + optional.length).toBeGreaterThan(0);
      expect(new Set(parts).size).toBe(parts.length);
      expect(parts).not.toContain(id);
    }
  });

  test.each(all)('%s: is added up of things of its own kind', (_, { counts, sums = [] }) => {
    const parts = sums.flatMap(({ plus, optional = [], minus = [] }) => [...plus, ...optional, ...minus]);
    expect(parts.filter((id) => measures[id]?.counts !== counts)).toEqual([]);
  });

  test.each(all)('%s: only procedures are told by what their row shows', (_, { counts, each = [] }) => {
    if (each.length > 0) expect(counts).toBe('procedures');
    for (const condition of each) {
      if ('marked' in condition) expect(condition.marked.map((id) => measures[id]?.counts)).toEqual(['procedures']);
      else expect(measures[condition.some]?.counts).toBe('dossiers');
    }
  });

  test('labels are in the spelling of Excel, trimmed, and each its own', () => {
    const labels = all.map(([, { label }]) => label);
    for (const label of labels) expect(label).toBe(label.normalize('NFC').trim());
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('what goes round in circles is settled by columns alone: only the two sides of "đã giải quyết" name each other', () => {
    const circular = all.filter(([id]) => partsOf(id).has(id)).map(([id]) => id);
    expect(circular).toEqual(['settledDossiers', 'settledInTime']);
  });
});

describe('what is received in the period', () => {
  test('is the total less what was carried over, or the ways of submission together: note (3)', () => {
    expect(measures['receivedDossiers']?.sums).toEqual([
      { plus: ['allDossiers'], minus: ['carriedOverDossiers'] },
      { plus: ['onlineDossiers', 'directPostDossiers'], optional: ['otherWayDossiers'] },
      { plus: ['onlineDossiers', 'directDossiers'], optional: ['postDossiers', 'otherWayDossiers'] },
    ]);
  });

  test('never counts what was carried over: no sum adds it', () => {
    const adding = all.filter(([, { sums = [] }]) =>
      sums.some(({ plus, optional = [] }) => [...plus, ...optional].includes('carriedOverDossiers')),
    );
    expect(adding).toEqual([]);
  });
});

describe('what one procedure must show to be counted', () => {
  test('note (1): provided counts among the eligible only', () => {
    expect(measures['eligibleProcedures']?.each).toEqual([{ marked: ['eligibleProcedures'] }]);
    expect(measures['providedProcedures']?.each).toEqual([
      { marked: ['eligibleProcedures'] },
      { marked: ['providedProcedures'] },
    ]);
  });

  test('note (2): allowed online, with dossiers; for the numerator with online ones besides', () => {
    expect(measures['activeProcedures']?.each).toEqual([
      { marked: ['allowingProcedures'] },
      { some: 'receivedDossiers' },
    ]);
    expect(measures['onlineActiveProcedures']?.each).toEqual([
      { marked: ['allowingProcedures'] },
      { some: 'receivedDossiers' },
      { some: 'onlineDossiers' },
    ]);
  });

  test('payment: with fees due, and some of them paid online', () => {
    expect(measures['paidOnlineProcedures']?.each).toEqual([{ some: 'feeDossiers' }, { some: 'paidOnlineDossiers' }]);
  });
});
