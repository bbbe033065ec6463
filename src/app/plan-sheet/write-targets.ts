import { unitsOf, type Plan, type PlanIndicator, type Target } from '../../domain/plans/plan';
import { toNumber, type Bound, type Ratio } from '../../domain/rates/ratio';
import type { Host } from '../host/host';
import type { NewCell } from '../host/new-sheet';

/** The headings of the table of targets; the indicators' own stand between them in the plan's words. */
export interface TargetTableWords {
  readonly sheetName: string;
  readonly title: string;
  readonly source: string;
  readonly number: string;
  readonly group: string;
  readonly unit: string;
}

/**
 * Writes the plan's targets into a worksheet of its own, a row a unit in the plan's order. Nothing is overwritten.
 * @returns the new worksheet's name
 */
export async function writeTargets(host: Host, plan: Plan, words: TargetTableWords): Promise<string> {
  const rows: NewCell[][] = [
    [words.title],
    [words.source],
    [],
    [words.number, words.group, words.unit, ...plan.indicators.map(({ number, heading }) => `(${number}) ${heading}`)],
    ...targetRows(plan),
  ];
  const widths = [6, 12, 40, ...plan.indicators.map(() => 22)];
  return host.addSheet({ name: words.sheetName, rows, headingRows: [0, 3], widths });
}

function targetRows(plan: Plan): NewCell[][] {
  const order = new Map(unitsOf(plan).map((unit, index) => [unit, index + 1]));
  return plan.groups.flatMap((group) =>
    group.units.map((unit): NewCell[] => [
      order.get(unit) ?? null,
      group.name,
      unit.name,
      ...plan.indicators.map((indicator) => targetCell(group.targets[indicator.id], indicator)),
    ]),
  );
}

function targetCell(target: Target | undefined, indicator: PlanIndicator): NewCell {
  if (target === undefined) return null;
  return target.value === null ? target.text : boundCell(target.value, indicator);
}

/**
 * A target as a number that can be computed with, shown in per cent where it is a share, and with its sign where it has to be
 * passed.
 * @example boundCell({ numerator: 98, denominator: 100, isStrict: true }, {}) // { share: 0.98, decimals: 0, sign: '>' }
 */
export function boundCell(target: Bound, { better, kind = 'share' }: Pick<PlanIndicator, 'better' | 'kind'>): NewCell {
  const sign = target.isStrict ? ({ sign: better === 'lower' ? '<' : '>' } as const) : null;
  if (kind === 'share') return { share: toNumber(target), decimals: decimalsOf(target), ...sign };
  return sign === null ? toNumber(target) : { figure: toNumber(target), ...sign };
}

/** As few decimals as show the target in full: 13,5% needs one. */
export function decimalsOf({ numerator, denominator }: Ratio): number {
  for (let decimals = 0; decimals < 4; decimals += 1) {
    if ((BigInt(numerator) * 10n ** BigInt(decimals + 2)) % BigInt(denominator) === 0n) return decimals;
  }
  return 4;
}
