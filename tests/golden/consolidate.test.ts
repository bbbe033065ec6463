import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mergeSources, type Choices, type Merged } from '../../src/app/collect/merge-sources';
import { readUnitFile } from '../../src/app/collect/read-file';
import type { ReadFile } from '../../src/app/collect/source';
import { defaultPlan as plan } from '../../src/data/plans/index';
import { defaultNear } from '../../src/domain/verdicts/assessment';
import { compareWith } from '../../src/domain/consolidation/comparison';
import { figureOf, recordsByGroup, totalOf, type UnitRecord } from '../../src/domain/consolidation/consolidation';
import { forecast } from '../../src/domain/consolidation/forecast';
import type { PastPeriod } from '../../src/domain/consolidation/past-period';
import { ranksBy } from '../../src/domain/consolidation/ranks';
import { toNumber, type Ratio } from '../../src/domain/rates/ratio';

/** Workbooks as 19 units would send them, and the table that was computed without this code (see its README). */
const FOLDER = join(__dirname, 'consolidate');
const UNITS = join(FOLDER, 'don-vi');

interface ExpectedFigure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number;
  readonly status: string;
  readonly shortfall: number | null;
}

type Totals = Readonly<Record<string, Readonly<Record<string, { numerator: number; denominator: number; units: number }>>>>;

interface Expected {
  readonly units: readonly {
    readonly unit: string;
    readonly files: readonly {
      readonly file: string;
      readonly sheet: string;
      readonly indicators: Readonly<Record<string, ExpectedFigure | null>>;
    }[];
  }[];
  readonly missing: readonly string[];
  readonly withoutFigures: readonly string[];
  readonly duplicates: readonly { readonly unit: string; readonly files: readonly string[] }[];
  readonly broken: readonly { readonly file: string }[];
  readonly totalsWithoutDuplicate: Totals;
  readonly totalsWithFile: Readonly<Record<string, Totals>>;
  readonly rank: {
    readonly withFile: string;
    readonly indicators: Readonly<
      Record<string, readonly { unit: string; inGroup: number | null; overall: number | null }[]>
    >;
  };
}

interface Previous {
  readonly period: string;
  readonly units: readonly {
    readonly unit: string;
    readonly indicators: Readonly<Record<string, { readonly numerator: number; readonly denominator: number }>>;
  }[];
}

interface Changes {
  readonly withFile: string;
  readonly units: readonly {
    readonly unit: string;
    readonly changes: Readonly<Record<string, { readonly points: Ratio } | null>>;
  }[];
}

interface Ahead {
  readonly indicator: string;
  readonly passed: Ratio;
  readonly units: readonly {
    readonly unit: string;
    readonly kind: string | null;
    readonly expectedDenominator?: number;
    readonly remaining?: number;
    readonly fewest?: number;
  }[];
}

const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected;
const basis = { plan, near: defaultNear, settings: new Map(), toldNames: undefined };
let files: readonly ReadFile[];

beforeAll(async () => {
  files = await Promise.all(
    readdirSync(UNITS).map((name) => readUnitFile(readFileSync(join(UNITS, name)), name, basis)),
  );
});

function merged(choices: Choices = new Map()): Merged {
  return mergeSources(
    files.flatMap(({ sources }) => sources),
    plan,
    choices,
  );
}

const choosing = (file: string): Choices => {
  const { sources } = files.find((each) => each.file === file) ?? { sources: [] };
  return new Map(expected.duplicates.map(({ unit }) => [unit, { key: sources[0]?.key ?? '' }]));
};

function shown(record: UnitRecord | undefined, indicator: string): ExpectedFigure | null {
  const figure = record && figureOf(record, indicator);
  if (figure === undefined) return null;
  const { counts, target, status, shortfall } = figure;
  return { ...counts, target: target?.value ? toNumber(target.value) : NaN, status, shortfall };
}

describe('the workbooks of 19 units', () => {
  const once = expected.units.filter(({ files: of }) => of.length === 1);
  test.each(once.map((one) => [one.unit, one.files[0]] as const))('%s has the figures that its file has', (unit, file) => {
    const record = merged().consolidation.records.find((one) => one.unit === unit);
    expect(record?.collected).toBe('in');
    const { source } = record?.figures[0] ?? {};
    expect([source?.file, source?.sheet]).toEqual([file?.file, file?.sheet]);
    for (const [indicator, figure] of Object.entries(file?.indicators ?? {})) {
      const want = figure && {
        numerator: figure.numerator,
        denominator: figure.denominator,
        target: figure.target,
        status: figure.status,
        shortfall: figure.shortfall,
      };
      expect([indicator, shown(record, indicator)]).toEqual([indicator, want]);
    }
  });

  test('what was sent twice is a question, and counts as the officer says', () => {
    const { duplicates, consolidation } = merged();
    expect(
      duplicates.map(({ unit, candidates, chosen }) => [unit, candidates.map(({ source }) => source.place.file).sort(), chosen]),
    ).toEqual(expected.duplicates.map(({ unit, files: of }) => [unit, [...of].sort(), null]));
    for (const { unit, files: of } of expected.duplicates) {
      expect(consolidation.records.find((one) => one.unit === unit)?.collected).toBe('open');
      for (const file of of) {
        const record = merged(choosing(file)).consolidation.records.find((one) => one.unit === unit);
        expect(record?.figures.map(({ source }) => source.file)).toEqual(record?.figures.map(() => file));
      }
    }
  });

  test('names the broken file and the units without figures', () => {
    const broken = files.filter(({ refusal }) => refusal !== null);
    expect(broken.map(({ file }) => file)).toEqual(expected.broken.map(({ file }) => file));
    const missing = merged().consolidation.records.filter(({ collected }) => collected === 'missing');
    expect(missing.map(({ unit }) => unit).sort()).toEqual([...expected.withoutFigures].sort());
  });

  const choices: [string, () => Choices, Totals][] = [
    ['without the unit that sent two files', () => new Map(), expected.totalsWithoutDuplicate],
    ...Object.entries(expected.totalsWithFile).map(([file, totals]): [string, () => Choices, Totals] => [
      file,
      () => choosing(file),
      totals,
    ]),
  ];
  test.each(choices)('add up: %s', (_, choose, totals) => {
    const { consolidation } = merged(choose());
    const parts = [
      ...recordsByGroup(consolidation).map(({ group, records }) => [group.id, records] as const),
      ['overall', consolidation.records] as const,
    ];
    for (const [part, records] of parts) {
      const wanted = totals[part] ?? {};
      for (const { id } of plan.indicators) {
        const { numerator, denominator, pooled } = totalOf(records, id);
        const want = wanted[id];
        expect([part, id, numerator ?? 0, denominator ?? 0, pooled]).toEqual([
          part,
          id,
          want?.numerator,
          want?.denominator,
          want?.units,
        ]);
      }
    }
  });

  test('rank as by hand', () => {
    const { records } = merged(choosing(expected.rank.withFile)).consolidation;
    for (const [indicator, ranks] of Object.entries(expected.rank.indicators)) {
      const ours = ranksBy(records, indicator);
      expect(ranks.map(({ unit }) => ({ unit, ...ours.get(unit) }))).toEqual(
        ranks.map(({ unit, inGroup, overall }) => ({ unit, inGroup, overall })),
      );
    }
  });

  test('change since the half year, and what the rest of the year must bring, as by hand', () => {
    const read = <T>(name: string): T => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T;
    const before = read<Previous>('previous/figures.json');
    const changes = read<Changes>('previous/expected-changes.json');
    const ahead = read<Ahead>('expected-forecast.json');
    const { consolidation } = merged(choosing(changes.withFile));
    const past: PastPeriod = {
      ...{ name: before.period, from: '2022-01-01', to: '2022-06-30', planId: plan.id, closedOn: '2022-07-01' },
      figures: before.units.flatMap(({ unit, indicators }) =>
        Object.entries(indicators).map(([indicator, counts]) => ({
          ...{ unit, indicator, counts, status: 'met' as const },
          rate: counts.denominator > 0 ? counts : null,
        })),
      ),
    };
    const compared = compareWith(consolidation, past) ?? [];
    for (const { unit, changes: wanted } of changes.units) {
      for (const [indicator, want] of Object.entries(wanted)) {
        const found = compared.find((one) => one.indicator === indicator)?.units.find((one) => one.unit === unit)?.change;
        const points = found?.points && { ...found.points, numerator: found.sign * found.points.numerator + 0 };
        expect([unit, indicator, points ?? null]).toEqual([unit, indicator, want?.points ?? null]);
      }
    }
    for (const { unit, kind, expectedDenominator, remaining, fewest } of ahead.units) {
      const record = consolidation.records.find((one) => one.unit === unit);
      const figure = record && figureOf(record, ahead.indicator);
      const target = figure?.target?.value;
      const made = figure && target ? forecast(figure.counts, target, ahead.passed, true) : null;
      const got = made && [made.expectedDenominator, made.needed.kind, 'fewest' in made.needed && made.needed.fewest];
      expect([unit, got]).toEqual([unit, kind === null ? null : [expectedDenominator, kind, fewest]]);
      if (made !== null && 'remaining' in made.needed) expect(made.needed.remaining).toBe(remaining);
    }
  });
});
