import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import type { Table } from '../tables/table';
import { readSummaryRows } from './summary-rows';

/** Reads a sheet with a row for each unit and columns of counts and rates for each indicator. */
export function readUnitsSummary(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
): Reading | null {
  const headed = chooseColumns(table, answers).columns.get('unit');
  const nameColumn = headed ?? unitColumnByNames(sheet, table, isKnownUnit);
  if (nameColumn === undefined) return null;
  return readSummaryRows(sheet, table, answers, vocabulary, { layout: 'units-summary', nameColumn, isKnownUnit });
}

/** Where no heading says "đơn vị": the column in which at least two units of the plan stand. */
function unitColumnByNames(sheet: TextGrid, table: Table, isKnownUnit: (name: string) => boolean): number | undefined {
  return table.columns.find(({ column }) => {
    let known = 0;
    for (let row = table.firstRow; row <= table.lastRow && known < 2; row++) {
      const text = sheet.text(row, column);
      if (text !== '' && isKnownUnit(text)) known += 1;
    }
    return known >= 2;
  })?.column;
}
