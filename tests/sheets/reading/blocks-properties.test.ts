import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/domain/plans/plan';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766, set766, type AssignedIndicator } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';

const UNITS = unitsOf(plan766).map(({ name }) => name);
const COLUMNS = ['Tổng số', 'Số đạt', 'Tỷ lệ (%)'] as const;

type Counts = readonly [numerator: number, denominator: number];

interface Block {
  readonly indicator: AssignedIndicator;
  readonly columns: readonly (typeof COLUMNS)[number][];
  /** Of each unit. */
  readonly counts: readonly Counts[];
}

const blockOf = (indicator: AssignedIndicator, units: number): fc.Arbitrary<Block> =>
  fc.record({
    indicator: fc.constant(indicator),
    columns: fc
      .shuffledSubarray([...COLUMNS], { minLength: 2 })
      .filter((columns) => columns.includes('Tổng số') && columns.includes('Số đạt')),
    counts: fc.array(
      fc
        .tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }))
        .map(([some, all]): Counts => [Math.min(some, all), all]),
      { minLength: units, maxLength: units },
    ),
  });

const tables = fc
  .tuple(
    fc.shuffledSubarray([...UNITS], { minLength: 2, maxLength: 6 }),
    fc.shuffledSubarray([...set766], { minLength: 1 }),
  )
  .chain(([units, indicators]) =>
    fc.record({
      units: fc.constant(units),
      blocks: fc.tuple(...indicators.map((indicator) => blockOf(indicator, units.length))),
    }),
  );

/** "STT | Đơn vị | X > Tổng số | Số đạt | Tỷ lệ | …": every block with its columns in its own order. */
function tableOf(units: readonly string[], blocks: readonly Block[]): readonly (readonly CellValue[])[] {
  const cellOf = ([some, all]: Counts, column: (typeof COLUMNS)[number]): number =>
    column === 'Tổng số' ? all : column === 'Số đạt' ? some : (100 * some) / all;
  return [
    [
      'STT',
      'Đơn vị',
      ...blocks.flatMap(({ indicator, columns }) => columns.map((_, at) => (at === 0 ? indicator.heading : null))),
    ],
    [null, null, ...blocks.flatMap(({ columns }) => columns)],
    ...units.map((unit, row) => [
      row + 1,
      unit,
      ...blocks.flatMap(({ columns, counts }) => columns.map((column) => cellOf(counts[row] ?? [0, 1], column))),
    ]),
  ];
}

test('blocks of counts in any order, their columns in any order: each indicator of each unit has its own', () => {
  fc.assert(
    fc.property(tables, ({ units, blocks }) => {
      const { assessments, layout, problems } = assessGrid(
        gridOf(tableOf(units, blocks), { formats: { A: 'General' } }),
        plan766,
      );
      const told = blocks.flatMap(({ indicator: { id }, counts }) =>
        units.map((unit, row) => [unit, id, counts[row]?.[0], counts[row]?.[1]].join(' ')),
      );
      const read = assessments.map(({ unit, indicator, counts }) =>
        [unit, indicator, counts.numerator, counts.denominator].join(' '),
      );
      expect(layout).toBe('units-summary');
      expect(read.sort()).toEqual(told.sort());
      expect(problems.filter(({ code }) => code !== 'indicator-not-in-sheet').map(({ code }) => code)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
