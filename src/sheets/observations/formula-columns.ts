import type { PlanIndicator } from '../../domain/plans/plan';
import type { ChosenColumns, ColumnAnswers } from './choose-columns';
import { isPeriod } from '../headings/column-role';
import { headingWords } from '../headings/heading-words';
import { ownerOf } from './plan-rates';
import { countKey, definiteRole, formulaParts } from '../headings/plan-words';
import { isOfOtherPeriod } from '../headings/rate-role';
import type { AmbiguousRole } from './reading';
import type { Table, TableColumn } from '../tables/table';

export type Side = 'numerator' | 'denominator';

/** What a table has for one side of a formula: its columns, a question, or null where a part of it is missing. */
export type SideColumns = { readonly columns: readonly number[] } | { readonly question: AmbiguousRole } | null;

/** What the columns are looked for in. */
export interface Searched {
  readonly table: Table;
  readonly chosen: ChosenColumns;
  readonly byKey: ReadonlyMap<string, PlanIndicator>;
  readonly answers: ColumnAnswers;
}

/** The columns that a side of an own indicator's formula adds up; each of its parts is one column. */
export function columnsOfSide(searched: Searched, { id, formula }: PlanIndicator, side: Side): SideColumns {
  const headed = searched.chosen.columns.get(`${side}:${id}`);
  if (headed !== undefined) return { columns: [headed] };
  if (formula === null) return null;
  const columns: number[] = [];
  for (const words of formulaParts(formula[side])) {
    const candidates = candidatesOf(searched, words, id);
    const answered = candidates.find(({ column }) => column === searched.answers.get(`${side}:${id}`));
    const [only, second] = answered === undefined ? candidates : [answered];
    if (only === undefined) return null;
    if (second !== undefined) return { question: question(side, id, candidates) };
    const early = answered === undefined ? earlyBeside(searched.table, only, formula[side]) : undefined;
    if (early !== undefined) return { question: question(side, id, [only, early]) };
    // A column that two parts mean would be counted twice.
    if (columns.includes(only.column)) return null;
    columns.push(only.column);
  }
  return { columns };
}

/**
 * "Đúng hạn" usually means what was settled before its time as well. Beside a column "Trước hạn" that the formula does not
 * name, it is not certain: a unit must not be judged low for having been early.
 */
function earlyBeside({ columns }: Table, { meaning }: TableColumn, side: string): TableColumn | undefined {
  if (meaning.role !== 'resolvedOnTime' || /\b(truoc|som)\b/.test(headingWords(side))) return undefined;
  return columns.find((column) => column.meaning.role === 'resolvedEarly');
}

function question(role: Side, indicator: string, candidates: readonly TableColumn[]): AmbiguousRole {
  const found = candidates.map(({ column, path }) => ({ column, heading: path.join(' > ') }));
  return { role, indicator, candidates: found };
}

/** Columns that fit a part of a formula equally well: those with its very words, else those of the role it surely has. */
function candidatesOf(searched: Searched, words: string, id: string): readonly TableColumn[] {
  const usable = searched.table.columns.filter((column) => isUsable(searched, column, words, id));
  const key = countKey(words);
  const exact = key === '' ? [] : usable.filter(({ path }) => countKeys(path).includes(key));
  if (exact.length > 0) return best(exact, searched, id);
  const role = definiteRole(words);
  if (role === null) return [];
  const chosen = searched.chosen.columns.get(role);
  return best(
    usable.filter(({ column, meaning }) => (chosen === undefined ? meaning.role === role : column === chosen)),
    searched,
    id,
  );
}

/** Under the indicator's own heading before anywhere else, and filled in before blank. */
function best(candidates: readonly TableColumn[], { byKey }: Searched, id: string): readonly TableColumn[] {
  const own = candidates.filter((column) => ownerOf(column, byKey)?.id === id);
  const nearest = own.length > 0 ? own : candidates;
  const filled = nearest.filter(({ content }) => content !== 'blank');
  return filled.length > 0 ? filled : nearest;
}

const NO_COUNTS = new Set([
  'stt',
  'unit',
  'procedure',
  'procedureCode',
  'field',
  'indicatorName',
  'level',
  'rate',
  'target',
]);

/** Neither names, rates nor targets, nor another indicator's figures, nor those of a period that was not asked for. */
function isUsable({ byKey }: Searched, column: TableColumn, words: string, id: string): boolean {
  if (column.content === 'names' || column.content === 'levels' || NO_COUNTS.has(column.meaning.role)) return false;
  if (!isOfOtherPeriod(words) && column.path.map(headingWords).some(isOfOtherPeriod)) return false;
  const owner = ownerOf(column, byKey);
  return owner === undefined || owner.id === id;
}

/** The keys by which a column can be meant: its own heading, and this with its parents. */
function countKeys(path: readonly string[]): readonly string[] {
  const said = path.map(headingWords).filter((words) => !isPeriod(words));
  const last = said.length - 1;
  const levels = last > 0 && countKey(said[last] ?? '') === '' ? said.slice(0, -1) : said;
  return levels.map((_, from) => countKey(levels.slice(from).join(' ')));
}
