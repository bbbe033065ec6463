import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import type { Table } from '../tables/table';
import { readUnitList } from './unit-list';

/**
 * Reads Biểu II.06a/VPCP/KSTT: a row for each field (lĩnh vực), of which the known indicators of dossiers tell what they
 * count, (3) online / (online + direct, post). Column (3) "Tổng số" includes what was carried over and is never the
 * denominator; an office's own list by fields, which has no such column, is read as its sums tell.
 */
export function readForm06a(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  vocabulary: PlanVocabulary,
): Reading | null {
  const { columns } = chooseColumns(table, answers);
  const nameColumn = columns.get('field') ?? columns.get('procedure') ?? columns.get('unit');
  if (nameColumn === undefined) return null;
  const hasParts = columns.has('directDossiers') || columns.has('directPostDossiers');
  const kind = { layout: 'form-06a', nameColumn, isOfProcedures: false, partsOnly: hasParts } as const;
  return readUnitList(sheet, table, answers, vocabulary, kind);
}
