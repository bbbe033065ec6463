import { isOfAll } from '../../domain/measures/ways';
import type { WrittenPeriod } from '../../domain/periods/written-period';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import { gatherBlocks } from '../tables/gather-blocks';
import type { Table } from '../tables/table';
import type { TableView } from '../tables/turn-table';
import { readSummaryRows } from './summary-rows';
import { unitLines } from '../tables/unit-lines';
import { unitColumnByNames } from './unit-column';
import { readUnitPeriodRows } from './unit-period-rows';
import { readUnitTimes } from './unit-times';

/** Reads a sheet with a row for each unit and columns of counts and rates for each indicator. */
export function readUnitsSummary(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
  wanted: WrittenPeriod | null,
): Reading | null {
  const headed = chooseColumns(table, answers).columns.get('unit');
  const nameColumn = headed ?? unitColumnByNames(sheet, table, isKnownUnit);
  if (nameColumn === undefined) return null;
  const ofPeriods = readUnitPeriodRows(sheet, table, answers, nameColumn, isKnownUnit, vocabulary, wanted);
  if (ofPeriods !== null) return ofPeriods;
  const ofTimes = readUnitTimes(sheet, table, answers, nameColumn, isKnownUnit, vocabulary, wanted);
  if (ofTimes !== null) return ofTimes;
  const gathered = gatherUnits(sheet, table, nameColumn, isKnownUnit, vocabulary);
  if (gathered !== null) {
    const kind = { layout: 'units-summary', nameColumn: 0, isKnownUnit } as const;
    const reading = readSummaryRows(gathered.sheet, gathered.table, new Map(), vocabulary, kind);
    if (reading !== null) return { ...reading, titleRows: table.top };
  }
  return readSummaryRows(sheet, table, answers, vocabulary, { layout: 'units-summary', nameColumn, isKnownUnit });
}

/** Units over several rows each, one for each thing that is counted, beside one column of figures; or above such rows. */
function gatherUnits(
  sheet: TextGrid,
  table: Table,
  unitColumn: number,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
): TableView | null {
  const others = table.columns.filter(({ column, meaning }) => column !== unitColumn && meaning.role !== 'stt');
  const [name, second] = others.filter(
    ({ content, meaning }) => content === 'names' && (meaning.role === 'indicatorName' || meaning.role === 'other'),
  );
  const figures = others.filter(
    ({ content, isOfOtherPeriod, meaning }) =>
      content === 'figures' && isOfOtherPeriod !== true && meaning.role !== 'target',
  );
  const [figure, more] = figures;
  if (second !== undefined || figure === undefined || more !== undefined) return null;
  // Below "Số hồ sơ đã giải quyết" rows of ways of submission are of those, and no dossiers received.
  const { role } = figure.meaning;
  if (vocabulary.measures[role] !== undefined && !isOfAll(role)) return null;
  if (name === undefined) {
    const lines = unitLines(sheet, table, unitColumn, [figure.column], isKnownUnit, true);
    return lines.size === 0
      ? null
      : gatherBlocks(sheet, table, unitColumn, unitColumn, figure.column, vocabulary, lines);
  }
  return gatherBlocks(sheet, table, unitColumn, name.column, figure.column, vocabulary);
}
