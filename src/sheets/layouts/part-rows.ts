import type { TextGrid } from '../cells/text-grid';
import { headingWords } from '../cells/heading-words';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { NAMES_PARTS } from '../headings/vocabulary/summary-parts';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import type { BodyRow } from '../tables/body-rows';
import type { Table } from '../tables/table';
import { readUnitList } from './unit-list';

/**
 * Reads rows that are parts of one unit's work (its days, its officers, the levels of its services). Null where nothing is counted
 * of them, or where they are something else.
 */
export function readPartRows(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  vocabulary: PlanVocabulary,
): Reading | null {
  const { columns } = chooseColumns(table, answers);
  if (NAMED_OTHERWISE.some((role) => columns.has(role))) return null;
  const names = table.columns.find(({ meaning }) => meaning.role !== 'stt');
  if (names === undefined || !NAMES_PARTS.test(headingWords(names.path.join(' ')))) return null;
  const what = { layout: 'unit-summary', nameColumn: names.column, isOfProcedures: false, partsOnly: false } as const;
  const kind = { ...what, retell: (rows: readonly BodyRow[]) => rows.map(withWhole) };
  return readUnitList(sheet, withoutNames(table, names.column), answers, vocabulary, kind);
}

/** "Cả tháng" below the weeks is their total; where they do not add up to it, nothing is proven. */
function withWhole(row: BodyRow): BodyRow {
  const isWhole = row.kind === 'data' && /^(?:ca|toan|trong) (?:thang|quy|nam|ky|tuan)$/.test(headingWords(row.name));
  return isWhole ? { ...row, kind: 'total' } : row;
}

const NAMED_OTHERWISE = ['unit', 'procedure', 'field', 'indicatorName', 'time'] as const;

/** "Ngày tiếp nhận" names rows here, whatever it would count elsewhere. */
function withoutNames(table: Table, column: number): Table {
  const columns = table.columns.map((each) =>
    each.column === column ? { ...each, content: 'names' as const, meaning: { role: 'countName' as const } } : each,
  );
  return { ...table, columns };
}

/** Whether a total proves that the rows are all of the unit's: without one some may be missing, and its rate would be another. */
export function areProven({ rows, problems }: Reading): boolean {
  const data = rows.filter(({ kind }) => kind === 'data');
  const hasTotal = rows.some(({ kind }) => kind === 'total');
  return data.length > 1 && hasTotal && !problems.some(({ code }) => code === 'total-row-mismatch');
}
