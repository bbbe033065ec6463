import { readPeriod } from '../../domain/periods/read-period';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { periodOfName } from '../tables/period-words';
import { indicatorOfRow } from './unit-summary';
import type { Table } from '../tables/table';

/** The column that tells the rows of one unit apart, and what they are of. */
export interface PartColumn {
  readonly column: number;
  /** `unknown`: a heading that says nothing; whether the rows add up has to be shown by a total. */
  readonly of: 'procedures' | 'fields' | 'indicators' | 'unknown';
}

/**
 * What names the rows of a list of several units: procedures before fields, indicators with their own figures, else a column of
 * other names beside the units that goes on where the unit's cell is blank. Null where the rows are the units themselves, or each something that is counted.
 */
export function partColumn(
  sheet: TextGrid,
  table: Table,
  columns: ReadonlyMap<string, number>,
  unitColumn: number | undefined,
  vocabulary: PlanVocabulary,
): PartColumn | null {
  const [procedure, field] = [columns.get('procedure'), columns.get('field')];
  if (procedure !== undefined) return { column: procedure, of: 'procedures' };
  if (field !== undefined) return { column: field, of: 'fields' };
  const indicator = columns.get('indicatorName');
  if (indicator !== undefined) return { column: indicator, of: 'indicators' };
  if (unitColumn === undefined) return null;
  const names = table.columns.filter(
    ({ column, content, meaning }) =>
      column !== unitColumn && content === 'names' && meaning.role === 'other' && meaning.isToldApart !== true,
  );
  const [only, other] = names;
  if (only === undefined || other !== undefined) return null;
  const { column } = only;
  let goesOn = false;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const name = sheet.text(row, column);
    if (name === '') continue;
    if (saysWhatIsCounted(name, vocabulary) || readPeriod(name) !== null || periodOfName(name) !== null) return null;
    goesOn ||= sheet.text(row, unitColumn) === '' && hasFigures(sheet, table, row);
  }
  return goesOn ? { column, of: 'unknown' } : null;
}

/** "I | Phường Đức Xuân" above its indicators, in one column; null where nothing there names an indicator. */
export function indicatorsBelowUnits(
  sheet: TextGrid,
  table: Table,
  column: number,
  lines: ReadonlySet<number>,
  vocabulary: PlanVocabulary,
): PartColumn | null {
  for (let row = table.firstRow; lines.size > 0 && row <= table.lastRow; row++)
    if (!lines.has(row) && indicatorOfRow(sheet.text(row, column), vocabulary) !== undefined)
      return { column, of: 'indicators' };
  return null;
}

function saysWhatIsCounted(name: string, vocabulary: PlanVocabulary): boolean {
  return vocabulary.meaningOf([name], 'figures').role !== 'other';
}

function hasFigures(sheet: TextGrid, { columns }: Table, row: number): boolean {
  return columns.some(({ column, content }) => content === 'figures' && sheet.text(row, column) !== '');
}
