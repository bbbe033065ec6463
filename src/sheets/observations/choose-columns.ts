import type { ColumnRole } from '../headings/vocabulary/heading-rule';
import type { Table, TableColumn } from '../tables/table';
import type { AmbiguousRole } from './reading';

/** Roles of which a table may well have several columns: the first one names the rows, the others add nothing. */
const FIRST_WINS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'stt',
  'unit',
  'procedure',
  'procedureCode',
  'field',
  'indicatorName',
  'time',
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

/**
 * One column for each role; a role that two columns fit equally well is left out and asked about. Figures under the heading
 * of another indicator ("Thanh toán trực tuyến > Tổng số hồ sơ") are that indicator's and no other's.
 */
export function chooseColumns(table: Table, answers: ColumnAnswers = new Map()): ChosenColumns {
  const byRole = new Map<string, TableColumn[]>();
  for (const column of table.columns) {
    const key = roleKey(column.meaning);
    if (column.owner !== null && column.meaning.indicator === undefined && isShared(column, table)) continue;
    byRole.set(key, [...(byRole.get(key) ?? []), column]);
  }
  const columns = new Map<string, number>();
  const ambiguous: AmbiguousRole[] = [];
  for (const [key, candidates] of byRole) {
    const first = candidates[0];
    if (!first || first.meaning.role === 'other') continue;
    const chosen = chooseAmong(candidates, answers.get(key));
    const [only] = chosen;
    if (only && (chosen.length === 1 || FIRST_WINS.has(first.meaning.role))) columns.set(key, only.column);
    else ambiguous.push(askAbout(first.meaning, chosen));
  }
  return { columns, ambiguous };
}

/** Whether another column of the same role stands under no indicator's heading. */
function isShared({ meaning, column }: TableColumn, { columns }: Table): boolean {
  return (
    ['allDossiers', 'receivedDossiers', 'onlineDossiers'].includes(meaning.role) ||
    columns.some((other) => other.column !== column && other.owner === null && other.meaning.role === meaning.role)
  );
}

/** Those of some columns that fit best; the one that was answered, where it is among them. */
export function chooseAmong(candidates: readonly TableColumn[], answer: number | undefined): readonly TableColumn[] {
  const answered = candidates.find((candidate) => candidate.column === answer);
  return answered ? [answered] : narrow(candidates);
}

export function askAbout(
  { role, indicator }: { role: ColumnRole; indicator?: string | undefined },
  candidates: readonly TableColumn[],
): AmbiguousRole {
  const found = candidates.map((candidate) => ({ column: candidate.column, heading: candidate.path.join(' > ') }));
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
    ['onlineDossiers', 'rate', 'allDossiers', 'receivedDossiers'].includes(candidates[0]?.meaning.role ?? '') &&
    candidates[0]?.meaning.indicator !== 'endToEndProcedureRate';
  return isDossiers && whole.length > 0 && whole.length < candidates.length ? whole : candidates;
}
