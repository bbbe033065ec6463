import type { ColumnRole } from '../headings/column-role';
import type { AmbiguousRole } from './reading';
import type { Table, TableColumn } from '../tables/table';

/** Roles of which a table may well have several columns: the first one names the rows, the others add nothing. */
const FIRST_WINS: ReadonlySet<ColumnRole> = new Set([
  'stt',
  'unit',
  'procedure',
  'procedureCode',
  'field',
  'indicatorName',
  'other',
]);

/** Answers of the officer to earlier questions: a role's key to the zero-based worksheet column. */
export type ColumnAnswers = ReadonlyMap<string, number>;

export interface ChosenColumns {
  readonly columns: ReadonlyMap<string, number>;
  readonly ambiguous: readonly AmbiguousRole[];
}

/** The key of a role in maps and answers. @example roleKey({ role: 'rate', indicator: 'onlineDossierRate' }) // 'rate:onlineDossierRate' */
export function roleKey(meaning: { role: ColumnRole; indicator?: string | undefined }): string {
  return meaning.indicator === undefined ? meaning.role : `${meaning.role}:${meaning.indicator}`;
}

/** One column for each role; a role that two columns fit equally well is left out and asked about. */
export function chooseColumns(table: Table, answers: ColumnAnswers = new Map()): ChosenColumns {
  const byRole = new Map<string, TableColumn[]>();
  for (const column of table.columns) {
    const key = roleKey(column.meaning);
    byRole.set(key, [...(byRole.get(key) ?? []), column]);
  }
  const columns = new Map<string, number>();
  const ambiguous: AmbiguousRole[] = [];
  for (const [key, candidates] of byRole) {
    const first = candidates[0];
    if (!first || first.meaning.role === 'other') continue;
    const answered = candidates.find((candidate) => candidate.column === answers.get(key));
    const best = answered ? [answered] : narrow(candidates);
    const only = best[0];
    if (only && (best.length === 1 || FIRST_WINS.has(first.meaning.role))) columns.set(key, only.column);
    else ambiguous.push(question(first, best));
  }
  return { columns, ambiguous };
}

function question(first: TableColumn, candidates: readonly TableColumn[]): AmbiguousRole {
  const found = candidates.map((candidate) => ({ column: candidate.column, heading: candidate.path.join(' > ') }));
  const { role, indicator } = first.meaning;
  return indicator === undefined ? { role, candidates: found } : { role, indicator, candidates: found };
}

/** Of several candidates, those whose own heading fits best: a heading of its own before a part of another group. */
function narrow(candidates: readonly TableColumn[]): readonly TableColumn[] {
  if (candidates.length === 1) return candidates;
  const filled = candidates.filter(({ content }) => content !== 'blank');
  // The second of two merged columns, or one that nobody has filled in: there is nothing to choose in it.
  if (filled.length > 0 && filled.length < candidates.length) return narrow(filled);
  const whole = candidates.filter(
    (candidate) => !candidate.path.some((heading) => /toàn trình|một phần/i.test(heading)),
  );
  const isDossiers =
    ['online', 'rate', 'total', 'periodTotal'].includes(candidates[0]?.meaning.role ?? '') &&
    candidates[0]?.meaning.indicator !== 'endToEndProcedureRate';
  return isDossiers && whole.length > 0 && whole.length < candidates.length ? whole : candidates;
}
