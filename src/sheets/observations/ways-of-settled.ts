import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import { RECEIVED_WORDS } from '../headings/vocabulary/settled-words';
import { isTitledSettled } from '../tables/settled-rows';
import type { Table, TableColumn } from '../tables/table';
import { headingOf, type DossierColumns, type SumCheck } from './dossier-columns';
import type { AmbiguousRole } from './reading';

/**
 * "Tổng số hồ sơ đã giải quyết | trực tuyến | trực tiếp | BCCI": ways of submission that may be of the dossiers settled, while a plan
 * counts those received. Whether the sheet gives them as received all the same only an officer can say. Null where nothing
 * hints at it: the ways are headed as received, or the total received is what they add up to.
 * @param ways the columns of ways that would make up the dossiers received
 */
export function askWhetherSettled(
  sheet: TextGrid,
  table: Table,
  columns: DossierColumns,
  ways: readonly number[],
  check: SumCheck,
): AmbiguousRole | null {
  const [first] = ways;
  if (first === undefined || saysReceived(table, ways)) return null;
  const of = (measure: string): readonly number[] => columns.get(measure) ?? [];
  const [total] = [...of('receivedDossiers'), ...of('allDossiers')];
  const [settled] = of('settledDossiers');
  const isHinted = settled !== undefined && isOfSettled(table, columns, { ways, settled, total }, check);
  if (!isHinted && !isTitledSettled(sheet, table)) return null;
  const whole = total ?? settled;
  const candidates = [
    ...(whole === undefined ? [] : [{ column: whole, heading: headingOf(table, whole) }]),
    { column: first, heading: ways.map((column) => headingOf(table, column)).join(' + ') },
  ];
  return { role: 'receivedDossiers', candidates, isOfSettled: true };
}

interface Whole {
  readonly ways: readonly number[];
  readonly settled: number;
  /** The dossiers received, where the table has a column of them. */
  readonly total: number | undefined;
}

function isOfSettled(table: Table, columns: DossierColumns, { ways, settled, total }: Whole, check: SumCheck): boolean {
  const of = (measure: string): readonly number[] => columns.get(measure) ?? [];
  const areAllSettled = check(settled, ways) === 'holds';
  const isBelow = isPartBeside(table, settled, ways);
  if (total !== undefined)
    return check(total, [...ways, ...of('carriedOverDossiers')]) !== 'holds' && check(total, ways) !== 'holds'
      ? areAllSettled || isBelow
      : false;
  const isBefore = settled < Math.min(...ways);
  if (areAllSettled) {
    // Where nothing is pending all that was received is settled, and the figures are the same.
    const pending = [...of('pendingDossiers'), ...of('pendingInTime'), ...of('pendingLate')];
    const isNothingPending = pending.length > 0 && pending.every((each) => check(settled, [...ways, each]) === 'holds');
    return !isNothingPending && (isBefore || isHeadedTotal(table, settled));
  }
  return isBelow || (isBefore && isNextTo(table, settled, ways));
}

/** "Trong đó" right of what was settled: its parts. */
function isPartBeside(table: Table, settled: number, ways: readonly number[]): boolean {
  const first = table.columns.find(({ column }) => column === Math.min(...ways));
  const isPart = first?.path.some((heading) => /^(?:trong do|chia ra|gom)\b/.test(headingWords(heading))) === true;
  return isPart && isNextTo(table, settled, ways);
}

function isNextTo({ columns }: Table, settled: number, ways: readonly number[]): boolean {
  const before = columns.filter(({ column, content }) => column < Math.min(...ways) && content === 'figures');
  return before[before.length - 1]?.column === settled;
}

function saysReceived({ columns }: Table, ways: readonly number[]): boolean {
  return columns.some(({ column, path }) => ways.includes(column) && RECEIVED_WORDS.test(wordsOf({ path })));
}

/** "Tổng số hồ sơ đã giải quyết", with nothing above it: "Đã giải quyết > Tổng số" is the total of its own parts. */
function isHeadedTotal({ columns }: Table, at: number): boolean {
  const [heading = '', second] = columns.find(({ column }) => column === at)?.path ?? [];
  return second === undefined && /^(?:tong|cong)\b/.test(headingWords(heading));
}

function wordsOf({ path }: Pick<TableColumn, 'path'>): string {
  return path.map(headingWords).join(' > ');
}
