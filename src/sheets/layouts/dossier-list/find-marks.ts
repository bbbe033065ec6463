import { dropAccents, foldKey } from '../../../domain/text/vietnamese-text';
import { headingWords } from '../../cells/heading-words';
import { readMark } from '../../cells/marks';
import type { TextGrid } from '../../cells/text-grid';
import type { Table, TableColumn } from '../../tables/table';
import { isTotalRow } from './total-row';
import { markedBy, type MarkedColumn } from './mark-words';
import { levelOf, meantBy, paymentOf, statuses, timings, wayOf } from './value-words';

/** A column of marks, with what its headings say, folded without accents. */
export interface MarkColumn {
  readonly column: number;
  readonly leaf: string;
  readonly path: string;
  /** Somewhere in it "Không" or 0 stands: then a blank cell says nothing. */
  readonly saysNo: boolean;
}

export type MarkColumns = ReadonlyMap<MarkedColumn, readonly MarkColumn[]>;

/**
 * The columns of a list that tell something by marks below a heading that says it. One of a group at least holds marks and little
 * else; others of it are there, too, whatever stands in them, for a row without a mark is none only beside all of them.
 */
export function findMarks(sheet: TextGrid, table: Table): MarkColumns {
  const groups = new Map<MarkedColumn, { mark: MarkColumn; isTelling: boolean }[]>();
  for (const column of table.columns) {
    const words = column.path.map(headingWords);
    const is = markedBy(words[words.length - 1] ?? '', words.slice(0, -1));
    if (is === null) continue;
    const { hasYes, saysNo, isSound } = lookAt(sheet, table, column);
    const [leaf, path] = [column.path.slice(-1), column.path].map((each) => dropAccents(foldKey(each.join(' '))));
    const mark = { column: column.column, leaf: leaf ?? '', path: path ?? '', saysNo };
    groups.set(is, [...(groups.get(is) ?? []), { mark, isTelling: hasYes && isSound && saysSomething(is, mark) }]);
  }
  return new Map(
    [...groups]
      .filter(([, marks]) => marks.some(({ isTelling }) => isTelling))
      .map(([is, marks]) => [is, marks.map(({ mark }) => mark)]),
  );
}

/** Whether the heading means one of the values that a column of this kind may hold. */
function saysSomething(is: MarkedColumn, { leaf, path }: MarkColumn): boolean {
  if (is === 'dossierChannel') return wayOf(leaf) !== null;
  if (is === 'dossierTiming') return meantBy(timings, leaf) !== null;
  if (is === 'dossierStatus') return meantBy(statuses, leaf) !== null;
  return is === 'dossierLevel' ? levelOf(leaf) !== null : paymentOf(path) !== null;
}

interface Seen {
  readonly hasYes: boolean;
  readonly saysNo: boolean;
  /** No more than a few cells are no marks, as a count of days would be. */
  readonly isSound: boolean;
}

/** What stands in a column, apart from its headings where they are repeated and from totals. */
function lookAt(sheet: TextGrid, table: Table, { column, path }: TableColumn): Seen {
  let [hasYes, saysNo] = [false, false];
  let [marks, others] = [0, 0];
  const headings = new Set(path);
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    const mark = readMark(value);
    if (mark === null) {
      if (!headings.has(sheet.text(row, column)) && !isTotalRow(sheet, table, row)) others += 1;
      continue;
    }
    marks += 1;
    if (mark) hasYes = true;
    else saysNo = true;
  }
  return { hasYes, saysNo, isSound: others * 2 <= marks };
}
