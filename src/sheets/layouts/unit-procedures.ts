import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import type { Table } from '../tables/table';
import { readUnitList } from './unit-list';

/** Reads a sheet of one unit with a row for each procedure; null where the table is none such. */
export function readUnitProcedures(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  vocabulary: PlanVocabulary,
): Reading | null {
  const nameColumn = chooseColumns(table, answers).columns.get('procedure');
  if (nameColumn === undefined) return null;
  const kind = { layout: 'unit-procedures', nameColumn, isOfProcedures: true, partsOnly: false } as const;
  return readUnitList(sheet, table, answers, vocabulary, kind);
}
