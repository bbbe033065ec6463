import { foldAccents } from '../../../domain/text/vietnamese-text';
import type { CellValue } from '../../cells/grid';
import { headingWords } from '../../cells/heading-words';
import { readMark } from '../../cells/marks';
import type { TextGrid } from '../../cells/text-grid';
import type { Table, TableColumn } from '../../tables/table';
import { isTotalRow } from './total-row';

/** What was done with a dossier or not: each is the measure that counts it. */
export type DoneColumn = (typeof DONE)[number];

/** Of dossiers received in the period, and of those settled in it. */
export const DONE_AT_RECEIPT = ['digitisedPapers', 'reusedDossiers'] as const;
export const DONE_AT_END = ['digitisedResults', 'electronicResults'] as const;
export const DONE = [...DONE_AT_RECEIPT, ...DONE_AT_END] as const;

/** Headings of such columns, with one that they were made for and one that they must not take. */
interface DoneWords {
  readonly is: DoneColumn;
  /** The column's own heading as heading words, or that with its parent's before it. */
  readonly words: RegExp;
  readonly example: string;
  readonly unlike: string;
}

export const doneWords: readonly DoneWords[] = [
  {
    is: 'digitisedPapers',
    words:
      /^(da )?(duoc )?so hoa (thanh phan( ho so)?|tphs)( khi tiep nhan)?$|^(thanh phan( ho so)?|tphs) (da )?(duoc )?so hoa$/,
    example: 'Đã số hóa thành phần hồ sơ',
    unlike: 'Thành phần hồ sơ',
  },
  {
    is: 'reusedDossiers',
    words:
      /^(da )?(co )?(khai thac(,| va)? )?(tai su dung|su dung lai)( (ket qua|du lieu|thong tin|giay to|da|so hoa|ho so))*$/,
    example: 'Tái sử dụng dữ liệu',
    unlike: 'Có thể sử dụng lại',
  },
  {
    is: 'digitisedResults',
    words:
      /^(da )?(duoc )?so hoa (ket qua|kq)( giai quyet)?( tthc| ho so)?$|^(ket qua|kq)( giai quyet)?( tthc)? (da )?(duoc )?so hoa$/,
    example: 'Số hóa kết quả',
    unlike: 'Số hóa hồ sơ',
  },
  {
    is: 'electronicResults',
    words: /^(da )?(co |cap )?(ban )?(ket qua|kq)( giai quyet)?( tthc)?( ban)? dien tu$/,
    example: 'Cấp kết quả điện tử',
    unlike: 'Kết quả giấy',
  },
];

/** A column of yes and no, and whether "no" is written in it: then a blank says nothing. */
export interface DoneCells {
  readonly column: number;
  readonly saysNo: boolean;
}

export type DoneColumns = ReadonlyMap<DoneColumn, DoneCells>;

/** The columns whose cells say yes or no, by what was done; several of one kind are a question. */
export function findDone(sheet: TextGrid, table: Table): ReadonlyMap<DoneColumn, readonly TableColumn[]> {
  const found = new Map<DoneColumn, TableColumn[]>();
  for (const column of table.columns) {
    const is = doneBy(column);
    if (is !== null && lookAt(sheet, table, column).isSound) found.set(is, [...(found.get(is) ?? []), column]);
  }
  return found;
}

function doneBy({ path }: TableColumn): DoneColumn | null {
  const [leaf, both] = [path.slice(-1), path.slice(-2)].map((each) => headingWords(each.join(' ')));
  return doneWords.find(({ words }) => words.test(leaf ?? '') || words.test(both ?? ''))?.is ?? null;
}

export function cellsOfDone(sheet: TextGrid, table: Table, column: TableColumn): DoneCells {
  return { column: column.column, saysNo: lookAt(sheet, table, column).saysNo };
}

function lookAt(sheet: TextGrid, table: Table, { column, path }: TableColumn): { saysNo: boolean; isSound: boolean } {
  let [saysNo, marks, others] = [false, 0, 0];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    const done = readDone(value);
    if (done !== null) marks += 1;
    else if (!path.includes(sheet.text(row, column)) && !isTotalRow(sheet, table, row)) others += 1;
    saysNo ||= done === false;
  }
  // A few cells may be slips; a column of counts or of days is none.
  return { saysNo, isSound: marks > 0 && others * 2 <= marks };
}

/** Yes, no, or null: unknown. */
function readDone(value: CellValue): boolean | null {
  const mark = readMark(value);
  if (mark !== null || typeof value !== 'string') return mark;
  const words = foldAccents(value).trim();
  if (/^(chua|khong)\b/.test(words)) return false;
  return /^da\b(?!.*\b(chua|khong|mot phan)\b)/.test(words) ? true : null;
}

/** What a cell says: `assumed`: a blank where nothing but yes stands, which is no. */
export type Done = 'yes' | 'no' | 'assumed' | 'unknown';

export function doneIn(value: CellValue, saysNo: boolean): Done {
  if (value === null || value === '') return saysNo ? 'unknown' : 'assumed';
  const done = readDone(value);
  return done === null ? 'unknown' : done ? 'yes' : 'no';
}
