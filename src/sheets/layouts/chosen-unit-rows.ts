import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import type { ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import type { Table } from '../tables/table';
import { viewRows } from '../tables/view-rows';
import { readSummaryRows } from './summary-rows';

/** Reads those rows of a summary that are of the period that is meant, each by the unit that may stand in another row. */
export function readChosenUnitRows(
  sheet: TextGrid,
  table: Table,
  rows: readonly { readonly row: number; readonly unit: string }[],
  answers: ColumnAnswers,
  nameColumn: number,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
): Reading | null {
  const texts = rows.map(({ unit }) => unit);
  const numbers = rows.map(({ row }) => row);
  const view = viewRows(sheet, table, numbers, { column: nameColumn, texts });
  const kind = { layout: 'units-summary', nameColumn, isKnownUnit } as const;
  const reading = readSummaryRows(view.sheet, view.table, answers, vocabulary, kind);
  return reading && { ...reading, titleRows: table.top, isOfMeantPeriod: true };
}
