import { periodOf, type Period } from '../../domain/periods/period';
import { isSamePeriod, monthsOf, monthsTogether, type WrittenPeriod } from '../../domain/periods/written-period';

/**
 * How what a sheet says of its period stands to the one that is consolidated: it is that one; it says none, or only the
 * year; it is a part of it, as a month of a quarter; or another one.
 */
export type PeriodFit = 'fits' | 'silent' | 'part' | 'other';

/** @example fitOf(readPeriod('Tháng 8/2022'), periodOf('quarter', 2022, 3, 'month-end')) // 'part' */
export function fitOf(written: WrittenPeriod | null, period: Period): PeriodFit {
  if (written === null) return 'silent';
  const { kind, index, year } = period;
  const wanted = { ...period, isCumulative: false, writtenAs: '' };
  // By its name: where months end on day 14, sheets name them all the same.
  const isNamed = written.kind === kind && written.index === index && (written.year ?? year) === year;
  if ((isNamed && !written.isCumulative) || isSamePeriod(written, wanted)) return 'fits';
  if (written.year !== null && written.year !== year) return 'other';
  if (written.kind === 'year') return 'silent';
  const [months, all] = [monthsOf(written), monthsOf(wanted)];
  return months.length > 0 && months.every((month) => all.includes(month)) ? 'part' : 'other';
}

/** The period that sources name, and how many of them do. */
export interface NamedPeriod {
  readonly period: Period;
  readonly sources: number;
}

/**
 * The period that most sources name; where several are named as often, the one that they make together (three months a
 * quarter), else the latest of them. Null where none is named with its year.
 */
export function mostNamedPeriod(written: readonly (WrittenPeriod | null)[]): NamedPeriod | null {
  const byName = new Map<string, { readonly period: WrittenPeriod & { year: number }; sources: number }>();
  for (const each of written) {
    if (each === null || each.kind === 'range' || each.year === null) continue;
    const key = [each.kind, each.index, each.year].join(' ');
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { period: { ...each, year: each.year }, sources: 1 });
    else known.sources += 1;
  }
  const most = Math.max(0, ...[...byName.values()].map(({ sources }) => sources));
  const named = [...byName.values()].filter(({ sources }) => sources === most).map(({ period }) => period);
  const [first] = named;
  if (first === undefined) return null;
  const together = named.length === 1 ? null : periodTogether(named);
  const latest = named.reduce((so, each) => ((each.to ?? '') > (so.to ?? '') ? each : so), first);
  return { period: together ?? namedPeriod(latest, latest.year), sources: most };
}

/**
 * The period that a person named, as one that can be consolidated; null for days that are none.
 * @param year of a period that is written without one
 * @example periodMeant(readPeriod('Quý III')!, 2022) // quarter 3 of 2022
 */
export function periodMeant(written: WrittenPeriod, year: number): Period | null {
  return written.kind === 'range' ? null : namedPeriod(written, written.year ?? year);
}

function namedPeriod({ kind, index }: WrittenPeriod, year: number): Period {
  return kind === 'range' ? periodOf('year', year, 1, 'month-end') : periodOf(kind, year, index, 'month-end');
}

/** Months or quarters that follow each other and have a name together. */
function periodTogether(periods: readonly (WrittenPeriod & { year: number })[]): Period | null {
  const [first] = periods;
  if (first === undefined || periods.some(({ year }) => year !== first.year)) return null;
  const months = periods.flatMap((each) => monthsOf(each)).sort((one, other) => one - other);
  const [from = 1, to = 12] = [months[0], months[months.length - 1]];
  if (months.some((month, index) => month !== from + index)) return null;
  const together = monthsTogether(from, to, first.year, { isCumulative: false, writtenAs: '' });
  return together.kind === 'range' ? null : namedPeriod(together, first.year);
}
