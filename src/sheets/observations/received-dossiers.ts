import { OFFLINE_WAYS, PARTS_OF_ONLINE, WAYS } from '../../domain/measures/ways';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import { readCount } from '../cells/figures';
import type { BodyRow } from '../tables/body-rows';
import type { Table, TableColumn } from '../tables/table';
import type { CountSide } from './counting';
import { headingOf, sumChecker, type DossierColumns, type SumCheck } from './dossier-columns';
import type { AmbiguousRole } from './reading';
import { askWhetherSettled } from './ways-of-settled';

/** Where a table holds the dossiers of the period; `question`: its sums leave two readings. */
export interface ReceivedDossiers {
  readonly received: CountSide | null;
  readonly question: AmbiguousRole | null;
  /** Measures as the sums told them: "Trong kỳ" may hold the direct dossiers alone. */
  readonly columns: DossierColumns;
  /** Columns that are part of the total though their heading names no way that is known. */
  readonly unnamed: readonly number[];
}

/**
 * Chooses the dossiers received in the period, and believes a reading only where the sums bear it out. A total of the period
 * wins; a total beside "kỳ trước" includes it (form II.06a: 3=4+5+6), so then the ways of submission are added up, or what
 * was carried over is taken off. Carried-over dossiers (kỳ trước) never count.
 * @param partsOnly form II.06a: column (3) is never the denominator
 * @param answer the column that an officer said is the total
 */
export function chooseReceived(
  sheet: TextGrid,
  table: Table,
  data: readonly BodyRow[],
  given: DossierColumns,
  partsOnly: boolean,
  answer: number | undefined,
): ReceivedDossiers {
  const check = sumChecker(sheet, data);
  const columns = withDirectOfPeriod(given, check);
  const of = (measure: string): readonly number[] => columns.get(measure) ?? [];
  const offline = OFFLINE_WAYS.flatMap(of);
  const ways = waysOf(columns);
  const hasParts = of('directPostDossiers').length + of('directDossiers').length > 0;
  const found = (received: CountSide | null, unnamed: readonly number[] = []): ReceivedDossiers => ({
    received,
    question: null,
    columns,
    unnamed,
  });
  const sumOfWays: CountSide = { plus: ways, minus: [] };
  const ofSettled = askWhetherSettled(sheet, table, columns, ways, check);
  if (ofSettled !== null) {
    if (answer === undefined) return { ...found(null), question: ofSettled };
    return found(answer === ways[0] ? sumOfWays : { plus: [answer], minus: [] });
  }
  if (partsOnly) return found(hasParts ? sumOfWays : null);
  const [period] = of('receivedDossiers');
  if (period !== undefined) return found({ plus: [period], minus: [] });
  const [total] = of('allDossiers');
  if (total === undefined) return hasParts ? withoutTotal(table, columns, answer) : found(null);
  const carried = of('carriedOverDossiers');
  const whole: CountSide = { plus: [total], minus: [] };
  const unnamed = unnamedWays(table, columns, [total, ...ways, ...carried]);
  const lessCarried: CountSide = { plus: [total], minus: carried };
  if (answer !== undefined) return found(answer === total ? whole : hasParts ? sumOfWays : lessCarried, unnamed);
  if (!hasParts) {
    const said = carried.length === 0 ? 'included' : carriedInTotal(sheet, table, data, columns, total);
    if (said !== 'open') return found(said === 'included' ? lessCarried : whole);
    return { ...found(null), question: askCarried(table, total, carried) };
  }
  const parts = [...ways, ...carried];
  const explained = check(total, parts);
  if (carried.length > 0) {
    if (explained === 'holds') return found(sumOfWays);
    if (unnamed.length > 0 && check(total, [...parts, ...unnamed]) === 'holds')
      return found({ plus: [total], minus: carried }, unnamed);
    const without = check(total, ways);
    if (without === 'holds') return found(whole);
    return explained === 'fails' && without === 'fails'
      ? { ...found(null), question: ask(table, total, offline) }
      : found(sumOfWays);
  }
  if (explained === 'holds' || explained === 'none') return found(whole);
  if (unnamed.length > 0 && check(total, [...ways, ...unnamed]) === 'holds') return found(whole, unnamed);
  return explained === 'fails' && isAlone(columns)
    ? { ...found(null), question: ask(table, total, offline) }
    : found(whole);
}

/**
 * Whether a total holds the dossiers carried over, where no ways of submission tell: a common heading above both says so, or
 * "trong đó"; else what was settled and what is pending, which together are both.
 */
function carriedInTotal(
  sheet: TextGrid,
  table: Table,
  data: readonly BodyRow[],
  columns: DossierColumns,
  total: number,
): 'included' | 'apart' | 'open' {
  const carried = columns.get('carriedOverDossiers') ?? [];
  const pathOf = (column: number): readonly string[] =>
    table.columns.find((each) => each.column === column)?.path ?? [];
  const [own, others] = [pathOf(total), carried.map(pathOf)];
  const isBelow = others.every((path) => path.length > 1 && path[0] === own[0]);
  if (isBelow || others.every((path) => /\btrong do\b/.test(headingWords(path.join(' '))))) return 'included';
  const handled = ['settledDossiers', 'pendingDossiers'].map((measure) => columns.get(measure) ?? []);
  if (handled.some((each) => each.length === 0)) return 'open';
  const check = sumChecker(sheet, data);
  if (check(total, handled.flat()) === 'holds') return 'included';
  const sums = data.map(({ row }) =>
    [[total, ...carried], handled.flat()].map((side) =>
      side.reduce((so, column) => {
        const read = readCount(sheet, row, column, '');
        return so + (read.kind === 'count' ? read.value : 0);
      }, 0),
    ),
  );
  return sums.length > 0 && sums.every(([one, other]) => one === other) ? 'apart' : 'open';
}

/** The columns that make up the whole: of "Trực tuyến > Mức độ 3 | Mức độ 4 | Tổng" the parts are in their sum already. */
function waysOf(columns: DossierColumns): readonly number[] {
  const online = columns.get('onlineDossiers') ?? [];
  const parts: readonly string[] = online.length > 0 ? PARTS_OF_ONLINE : [];
  return WAYS.filter((way) => !parts.includes(way)).flatMap((way) => columns.get(way) ?? []);
}

function askCarried(table: Table, total: number, carried: readonly number[]): AmbiguousRole {
  const [name, less] = [headingOf(table, total), carried.map((column) => headingOf(table, column)).join(' − ')];
  return {
    role: 'receivedDossiers',
    candidates: [
      { column: total, heading: name },
      { column: carried[0] ?? total, heading: `${name} − ${less}` },
    ],
  };
}

/** Without a total the ways of submission are the whole, unless a column beside them may be one more way. */
function withoutTotal(table: Table, columns: DossierColumns, answer: number | undefined): ReceivedDossiers {
  const of = (measure: string): readonly number[] => columns.get(measure) ?? [];
  const ways = waysOf(columns);
  const isTold = (column: number): boolean =>
    table.columns.find((each) => each.column === column)?.meaning.isToldApart === true;
  const doubtful = unnamedWays(table, columns, [...ways, ...of('carriedOverDossiers')]).filter((each) => !isTold(each));
  const [first] = doubtful;
  const base = { columns, question: null };
  const known: CountSide = { plus: ways, minus: [] };
  const all: CountSide = { plus: [...ways, ...doubtful], minus: [] };
  if (first === undefined) return { ...base, received: known, unnamed: [] };
  if (answer === first) return { ...base, received: all, unnamed: doubtful };
  if (answer !== undefined) return { ...base, received: known, unnamed: [] };
  const heading = (each: readonly number[]): string => each.map((column) => headingOf(table, column)).join(' + ');
  const candidates = [
    { column: ways[0] ?? first, heading: heading(ways) },
    { column: first, heading: heading(all.plus) },
  ];
  return { columns, received: null, unnamed: [], question: { role: 'receivedDossiers', candidates } };
}

/** Nothing else in the table says what the total may include. */
function isAlone(columns: DossierColumns): boolean {
  return !columns.has('settledDossiers') && !columns.has('pendingDossiers');
}

/**
 * Of some one-stop systems "Trong kỳ" holds the direct dossiers alone: total = kỳ trước + trong kỳ + qua mạng + BCCI. Only
 * where this explains every row and the usual reading does not.
 */
function withDirectOfPeriod(given: DossierColumns, check: SumCheck): DossierColumns {
  const of = (measure: string): readonly number[] => given.get(measure) ?? [];
  const [period] = of('receivedDossiers');
  const [total] = of('allDossiers');
  const hasDirect = of('directDossiers').length + of('directPostDossiers').length > 0;
  if (period === undefined || total === undefined || hasDirect) return given;
  const carried = of('carriedOverDossiers');
  const asDirect = check(total, [period, ...WAYS.flatMap(of), ...carried]);
  const asPeriod = check(total, [period, ...carried]);
  if (asDirect !== 'holds' || asPeriod === 'holds' || asPeriod === 'none') return given;
  const rest = [...given].filter(([measure]) => measure !== 'receivedDossiers');
  return new Map([...rest, ['directDossiers', [period]]]);
}

/** Columns of figures under the headings of the ways of submission that no word names. */
function unnamedWays({ columns }: Table, known: DossierColumns, family: readonly number[]): readonly number[] {
  const parentOf = ({ path }: TableColumn): string => path.slice(0, -1).join(' > ');
  const own = columns.filter(({ column }) => family.includes(column));
  const parents = new Set(own.map(parentOf));
  const [first, last] = [Math.min(...family), Math.max(...family)];
  const taken = new Set([...known.values()].flat());
  return columns
    .filter(({ meaning, content, owner }) => meaning.role === 'other' && content === 'figures' && owner === null)
    .filter((each) => !taken.has(each.column) && parents.has(parentOf(each)))
    .filter(({ column, path }) => path.length > 1 || (column > first && column < last))
    .map(({ column }) => column);
}

function ask(table: Table, total: number, offline: readonly number[]): AmbiguousRole {
  return {
    role: 'receivedDossiers',
    candidates: [
      { column: total, heading: headingOf(table, total) },
      {
        column: offline[0] ?? total,
        heading: `Trực tuyến + ${offline.map((column) => headingOf(table, column)).join(' + ')}`,
      },
    ],
  };
}
