import { foldKey } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import { toldOnce } from '../observations/told-once';
import { rowNamed } from '../tables/row-names';
import type { Table, TableColumn } from '../tables/table';
import { LEVEL, unitBlocks, type UnitBlock } from '../tables/units-across';
import { readForm06a } from './form-06a';
import { readUnitProcedures } from './unit-procedures';

/**
 * Reads procedures, or fields, down the rows with several units across, each with columns of its own ("Phường Đức Xuân > Tổng số hồ sơ |
 * Trực tuyến"): every unit's columns are a list of its own. Null where fewer than two units stand above the columns.
 */
export function readListsAcross(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
): Reading | null {
  const { columns } = chooseColumns(table, answers);
  const isOfProcedures = columns.has('procedure');
  if (columns.has('unit') || !(isOfProcedures || columns.has('field'))) return null;
  const figures = table.columns.filter(
    ({ content, meaning }) =>
      (content === 'figures' || content === 'marks' || content === 'levels') && meaning.role !== 'stt',
  );
  const blocks = unitBlocks(sheet, table, figures, isKnownUnit).filter(({ name }) => rowNamed(foldKey(name)) === null);
  if (blocks.length < 2) return null;
  const list = isOfProcedures ? readUnitProcedures : readForm06a;
  const read = blocks.flatMap((block) => {
    const reading = list(sheet, ofUnit(table, block, vocabulary), answers, vocabulary);
    return reading === null ? [] : [{ block, reading }];
  });
  const [first] = read;
  if (first === undefined) return null;
  return {
    ...first.reading,
    layout: 'units-summary',
    table,
    titleRows: table.top,
    // Colours and formulas are of rows that are a unit's; here each row is of all of them.
    rows: [],
    entries: read.flatMap(({ block: { name, at }, reading }) =>
      reading.entries.map((entry) => ({ ...entry, writtenAs: name, unitCell: sheet.address(at.row, at.column) })),
    ),
    problems: toldOnce(read.flatMap(({ reading }) => reading.problems)),
    ambiguous: read.flatMap(({ reading }) => reading.ambiguous),
  };
}

/** The table with one unit's columns, headed as below its name; those of the others are none of its. */
function ofUnit(table: Table, { columns }: UnitBlock, vocabulary: PlanVocabulary): Table {
  const said = new Map([...columns].map(([words, column]) => [column, words === '' ? [] : words.split(LEVEL)]));
  return {
    ...table,
    columns: table.columns.flatMap((column): readonly TableColumn[] => {
      const path = said.get(column.column);
      if (path === undefined) return column.content === 'names' || column.meaning.role === 'stt' ? [column] : [];
      return [
        { ...column, path, meaning: vocabulary.meaningOf(path, column.content), owner: vocabulary.ownerOf(path) },
      ];
    }),
  };
}
