import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { remindersOf } from '../../../src/domain/consolidation/reminders';
import type { Plan } from '../../../src/domain/plans/plan';
import { consolidated, type Sent, type Written } from '../../support/consolidated';
import { DIGITISED, ON_TIME, planWith } from '../../support/own-plan';

const WARD = 'Phường Đức Xuân';
const MET = {
  endToEndProcedureRate: [20, 20],
  onlineActiveProcedureRate: [8, 10],
  onlineDossierRate: [40, 100],
} as const;
const remindersWith = (sent: Sent, plan: Plan = bacKan2022) =>
  remindersOf(consolidated(plan, (unit) => (unit === WARD ? sent : MET)));
const lacksOf = (sent: Sent, plan: Plan = bacKan2022) =>
  remindersWith(sent, plan).find(({ unit }) => unit === WARD)?.lacks ?? [];

describe('reminders', () => {
  it('leave out the units that lack nothing', () => {
    expect(remindersWith(MET)).toEqual([]);
    expect(remindersWith({ ...MET, onlineDossierRate: [0, 0] })).toEqual([]);
  });

  it('tell how far each target is from being met, in the plan’s order', () => {
    expect(lacksOf({ ...MET, endToEndProcedureRate: [15, 20], onlineDossierRate: [12, 100] })).toEqual([
      {
        ...{ kind: 'below', indicator: 'endToEndProcedureRate', status: 'missed' },
        ...{ counts: { numerator: 15, denominator: 20 }, rate: { numerator: 15, denominator: 20 } },
        target: { numerator: 100, denominator: 100 },
        // No number of new procedures brings 15/20 to 100%.
        ...{ shortfall: 5, furtherNew: null },
      },
      {
        ...{ kind: 'below', indicator: 'onlineDossierRate', status: 'near' },
        ...{ counts: { numerator: 12, denominator: 100 }, rate: { numerator: 12, denominator: 100 } },
        target: { numerator: 13, denominator: 100 },
        ...{ shortfall: 1, furtherNew: 2 },
      },
    ]);
  });

  it('tell which count is blank, what cannot be right, and which indicator is left out', () => {
    expect(lacksOf({ endToEndProcedureRate: [null, 20], onlineActiveProcedureRate: [12, 10] })).toEqual([
      { kind: 'blank', indicator: 'endToEndProcedureRate', blank: ['numerator'] },
      { kind: 'invalid', indicator: 'onlineActiveProcedureRate', counts: { numerator: 12, denominator: 10 } },
      { kind: 'absent', indicator: 'onlineDossierRate' },
    ]);
  });

  it('say of a unit that is missing or open only that it is', () => {
    for (const collected of ['missing', 'open'] as const) {
      expect(remindersWith(collected)).toEqual([{ unit: WARD, group: 'II.1', collected, lacks: [] }]);
    }
  });

  it('tell a rate that stands without counts, of which no shortfall can be told', () => {
    expect(lacksOf({ ...MET, onlineDossierRate: 0.1 })).toMatchObject([
      { kind: 'below', status: 'missed', rate: { numerator: 1, denominator: 10 }, shortfall: null, furtherNew: null },
    ]);
  });

  it('ask for nothing that the plan does not assign, but tell what cannot be right', () => {
    const plan = planWith([{ ...DIGITISED, target: null }, ON_TIME]);
    expect(lacksOf({ [ON_TIME.id]: [95, 100] }, plan)).toEqual([]);
    expect(lacksOf({ [DIGITISED.id]: [null, 100], [ON_TIME.id]: [95, 100] }, plan)).toEqual([]);
    expect(lacksOf({ [DIGITISED.id]: [101, 100], [ON_TIME.id]: [95, 100] }, plan)).toMatchObject([{ kind: 'invalid' }]);
  });

  it('are enough and never too much: with the shortfall the target is met, with one fewer it is not', () => {
    const missed = fc
      .integer({ min: 1, max: 5000 })
      .chain((d) => fc.tuple(fc.nat({ max: Math.floor((d * 12) / 100) }), fc.constant(d)));
    fc.assert(
      fc.property(missed, ([n, d]) => {
        const lack = lacksOf({ ...MET, onlineDossierRate: [n, d] })[0];
        if (lack?.kind !== 'below' || lack.shortfall === null || lack.furtherNew === null) throw new Error('not told');
        const stillLacks = (written: Written): boolean => lacksOf({ ...MET, onlineDossierRate: written }).length > 0;
        expect(stillLacks([n + lack.shortfall, d])).toBe(false);
        expect(stillLacks([n + lack.shortfall - 1, d])).toBe(true);
        expect(stillLacks([n + lack.furtherNew, d + lack.furtherNew])).toBe(false);
        expect(stillLacks([n + lack.furtherNew - 1, d + lack.furtherNew - 1])).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
