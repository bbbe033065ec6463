import type { IndicatorId } from '../../domain/plans/plan';
import { problem } from '../../domain/problem';
import { foldKey } from '../../domain/text/vietnamese-text';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import type { Entry, Reading } from '../observations/reading';

/** A unit's entries of several times added up: of procedures none, for one that is active in two months is one procedure. */
export function addTimes(reading: Reading, { definitions, measures }: PlanVocabulary): Reading {
  const isOfProcedures = (id: IndicatorId): boolean =>
    definitions.some(
      (each) =>
        each.id === id &&
        each.numerator.some(({ measure }) => measure === null || measures[measure]?.counts === 'procedures'),
    );
  const groups = new Map<string, Entry[]>();
  for (const entry of reading.entries) {
    if (isOfProcedures(entry.indicator)) continue;
    const key = `${entry.indicator} ${foldKey(entry.writtenAs ?? '')}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const dropped = new Set(reading.entries.map(({ indicator }) => indicator).filter(isOfProcedures));
  const told = [...dropped].map((indicator) => problem('periods-not-additive', { indicator }, { indicator }));
  return {
    ...reading,
    // Colours and formulas belong to rows; these verdicts to several rows each.
    rows: [],
    entries: [...groups.values()].flatMap((group) => addEntries(group) ?? []),
    problems: [...reading.problems, ...told],
  };
}

function addEntries(entries: readonly Entry[]): Entry | null {
  // A month that has not come yet is blank: it adds nothing.
  const read = entries.filter(({ state }) => state !== 'no-data');
  const [first] = read.length > 0 ? read : entries;
  if (first === undefined) return null;
  const at = { ...first, row: null, writtenRate: null, cells: cellsOf(entries) };
  if (read.length === 0) return at;
  const add = (side: 'numerator' | 'denominator'): number | null =>
    read.reduce<number | null>((sum, { counts }) => {
      const value = counts[side];
      return sum === null || value === null ? null : sum + value;
    }, 0);
  const counts = { numerator: add('numerator'), denominator: add('denominator') };
  const isInvalid = read.some(({ state }) => state === 'invalid');
  // A rate of months is no rate of the quarter where the counts behind it are not told.
  const isOpen = isInvalid || counts.numerator === null || counts.denominator === null;
  const state = isInvalid ? 'invalid' : isOpen ? 'no-data' : 'read';
  return { ...at, state, counts: isOpen ? { numerator: null, denominator: null } : counts };
}

function cellsOf(entries: readonly Entry[]): Entry['cells'] {
  const between = (side: 'numerator' | 'denominator'): Record<string, string> => {
    const cells = entries.flatMap(({ cells: own }) => own[side] ?? []);
    const area = joinedArea(cells);
    return area === null ? {} : { [side]: area };
  };
  return { ...between('numerator'), ...between('denominator') };
}

/** Cells of one column that follow each other as an area; of others, the first. @example joinedArea(['C3', 'C4']) // 'C3:C4' */
function joinedArea(cells: readonly string[]): string | null {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (first === undefined || last === undefined) return null;
  const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);
  const isBelow = first.replace(/\d+$/, '') === last.replace(/\d+$/, '');
  return isBelow && first !== last && rowOf(last) - rowOf(first) + 1 === cells.length ? `${first}:${last}` : first;
}
