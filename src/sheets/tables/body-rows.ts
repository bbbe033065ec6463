import { foldKey } from '../../domain/text/vietnamese-text';
import { isNumbering } from '../headings/heading-path';
import { isGroupName, isNoTotal, mayBeGroup, mayBeNamed, mayBeTotal, rowNamed, type NamedRow } from './row-names';
import { headingWords } from '../cells/heading-words';
import { rowKey } from './row-key';
import type { TextGrid } from '../cells/text-grid';
import type { Table } from './table';

/** `other-time`: a row of a month or quarter that is not meant; `part`: a row that others hold already: 1.1 and 1.2 of 1, a group's line whose rows add up to it. */
export type RowKind = 'data' | 'section' | 'total' | 'section-total' | 'part' | 'other-time' | 'skip';

/** A row of a table's body (local position). */
export interface BodyRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Where the name stands. */
  readonly nameColumn: number;
  readonly name: string;
  /** How deep its numbering stands: A < I < 1 < 1.1 < a; rows without one stand deepest. */
  readonly depth: number;
  /** Its numbering without the marks around it ("I", "2.1"); "" without one. */
  readonly number: string;
}

export interface RowReading {
  /** Columns that name rows, best first. */
  readonly nameColumn: number;
  readonly sttColumn: number | null;
  /** Columns whose cells are figures or marks. */
  readonly figureColumns: readonly number[];
  /** Whether a name is surely a row of its own (a unit of the plan), whatever its numbering looks like. */
  readonly isKnownName?: (name: string) => boolean;
  /** Rows of procedures: a name never starts a total row when the row has an Arabic number. */
  readonly numbersAreData: boolean;
  /** Rows are the indicators themselves, so that "Tỷ lệ …" is a row's name and not a line of rates below the table. */
  readonly namesAreIndicators?: boolean;
}

const DEEPEST = 5;

function bareNumber(stt: string): string {
  return /^\w*$/.test(stt) ? stt : stt.replace(/[.)\s]+$/, '').replace(/^\(/, '');
}

/** How deep a numbering stands; null without one. */
function rankOf(stt: string): number | null {
  if (stt === '') return null;
  const text = bareNumber(stt);
  if (/^\d+$/.test(text)) return 2;
  if (/^\d+([.]\d+)+$/.test(text)) return 3;
  if (/^[IVX]+$/.test(text)) return 1;
  if (/^[A-ZĐ]$/.test(text)) return 0;
  if (/^[a-zđ]$/.test(text)) return 4;
  return null;
}

class Draft {
  private folded: string | undefined;
  private readonly bare: string;

  constructor(
    readonly row: number,
    readonly stt: string,
    readonly rank: number | null,
    readonly name: string,
    readonly nameColumn: number,
    readonly hasFigures: boolean,
  ) {
    this.bare = withoutNumber(name);
  }

  /** The name folded, without a number before it; asked for only of names that may say what a row is. */
  private get key(): string {
    return (this.folded ??= foldKey(this.bare));
  }

  get told(): NamedRow | null {
    return mayBeNamed(this.bare) ? rowNamed(this.key) : null;
  }

  get isNoTotal(): boolean {
    return mayBeNamed(this.bare) && isNoTotal(this.key);
  }

  get isGroup(): boolean {
    return mayBeGroup(this.bare) && isGroupName(this.key);
  }

  get isField(): boolean {
    return /^lĩnh vực/.test(this.key);
  }

  get isBareTotal(): boolean {
    return mayBeTotal(this.bare) && /^tong( cong| so)?$/.test(headingWords(this.bare));
  }

  get isTotal(): boolean {
    return this.told === 'total' || this.told === 'section-total';
  }
}

/** Tells the rows of a body apart: data, section headings, totals of a section or of all. */
export function readBodyRows(sheet: TextGrid, table: Table, reading: RowReading): readonly BodyRow[] {
  const drafts = draftRows(sheet, table, reading);
  const lastNamed = drafts.reduce((last, draft, index) => (draft.name === '' ? last : index), -1);
  const parts = partsOfUnits(drafts, reading);
  return drafts.map((draft, index) => ({
    row: draft.row,
    kind: parts.has(index) ? 'part' : kindOf(drafts, index, lastNamed, reading),
    name: draft.name,
    nameColumn: draft.nameColumn,
    depth: draft.rank ?? DEEPEST,
    number: bareNumber(draft.stt),
  }));
}

/**
 * In a list of units, rows numbered 1.1, 1.2 (or a, b) below a unit with figures of its own are parts of it, unless the plan
 * knows them by name.
 */
function partsOfUnits(drafts: readonly Draft[], reading: RowReading): ReadonlySet<number> {
  const parts = new Set<number>();
  const { isKnownName } = reading;
  if (isKnownName === undefined) return parts;
  const rankIn = ({ rank, stt, name }: Draft): number | null =>
    rank ?? (/^[-–—+•]$/.test(stt) || PART_NAME.test(name) ? 4 : null);
  let whole: Draft | null = null;
  drafts.forEach((draft, index) => {
    const rank = rankIn(draft);
    if (rank === 2 || rank === null) whole = draft.hasFigures && isKnownName(draft.name) ? draft : null;
    else if (rank !== 3 && rank !== 4) whole = null;
    else if (whole !== null && (rank === 4 || isBelow(draft, whole)) && !isKnownName(draft.name)) parts.add(index);
  });
  return parts;
}

/** "- Hộ tịch", "a) …", "1.1 …"; "Xã Dương Quang (cũ)" is a part only by its dash or by its figures. */
const PART_NAME = /^([-–—+•]|[a-zđ]\)|\d+(\.\d+)+\.?)\s/;

function isBelow(draft: Draft, whole: Draft): boolean {
  return draft.stt.startsWith(`${bareNumber(whole.stt)}.`);
}

function draftRows(sheet: TextGrid, table: Table, reading: RowReading): Draft[] {
  const repeatsHeading = headingRepeats(sheet, table);
  const drafts: Draft[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const hasFigures = reading.figureColumns.some((column) => !isBlank(sheet, row, column));
    let nameColumn = reading.nameColumn;
    let name = sheet.text(row, nameColumn);
    let stt = reading.sttColumn === null ? '' : sheet.text(row, reading.sttColumn);
    const merged = sheet.mergeAt(row, nameColumn);
    if (name === '' && merged && merged.top < row && merged.left === nameColumn)
      name = sheet.text(merged.top, merged.left);
    if (name === '' && reading.sttColumn !== null && rankOf(stt) === null && stt !== '') {
      name = stt;
      nameColumn = reading.sttColumn;
      stt = '';
    }
    if (name === '') [name, nameColumn] = firstText(sheet, table, row, reading) ?? [name, nameColumn];
    const split = LEADING_NUMBER.exec(name);
    if (stt === '' && split) stt = split[1] ?? '';
    if (name === '' && stt === '' && !hasFigures) continue;
    if (isNumberingRow(sheet, table, row, reading) || repeatsHeading(row)) continue;
    drafts.push(new Draft(row, stt, rankOf(stt), name, nameColumn, hasFigures));
  }
  return drafts;
}

/** "II. ", "A) ", "3. " before a name; never "P. " and "X. ", which are short for phường, phòng and xã. */
const LEADING_NUMBER = /^([IVL]+[IVXL]*|X[IVX]+|[A-HĐ]|\d+)[.)]\s+/;

function withoutNumber(name: string): string {
  if (!/^(?:[A-ZĐ\d]{1,6}[.)]|[-+•])/.test(name)) return name;
  return name.replace(LEADING_NUMBER, '').replace(/^[-+•]\s*/, '');
}

function isBlank(sheet: TextGrid, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return value === null || (typeof value === 'string' && sheet.text(row, column) === '');
}

/**
 * Whether a row is one of the heading rows again: a table printed on several pages repeats them among its rows. A row that
 * begins with another number than they do, or has figures where they have none, is looked at no further.
 */
function headingRepeats(sheet: TextGrid, table: Table): (row: number) => boolean {
  const keys = new Set<string>();
  for (let row = table.top; row < table.firstRow; row++) keys.add(rowKey(sheet, row));
  keys.delete('');
  const parts = [...keys].map((key) => key.split('|'));
  const numbers = new Set(parts.map(([first = '']) => first).filter((first) => /^\d+$/.test(first)));
  const hasFigures = parts.some(
    ([first = '', ...rest]) => !/^\d+$/.test(first) && rest.some((each) => /\d/.test(each)),
  );
  const mayRepeat = (row: number): boolean => {
    let isFirst = true;
    for (let column = 0; column < sheet.columns; column++) {
      const value = sheet.value(row, column);
      if (value === null || value === '') continue;
      if (typeof value === 'number') return isFirst ? numbers.has(String(value)) : hasFigures;
      isFirst = false;
    }
    return true;
  };
  return (row) => mayRepeat(row) && keys.has(rowKey(sheet, row));
}

/** A total's label often stands merged over columns left of the figures. */
function firstText(sheet: TextGrid, table: Table, row: number, reading: RowReading): [string, number] | null {
  for (const { column } of table.columns) {
    if (reading.figureColumns.includes(column)) continue;
    const text = sheet.text(row, column);
    if (text !== '' && typeof sheet.value(row, column) === 'string' && rankOf(text) === null) return [text, column];
  }
  return null;
}

/** "1 2 3 4=5+6 …" under the headings, or repeated on a later page. */
function isNumberingRow(sheet: TextGrid, table: Table, row: number, reading: RowReading): boolean {
  let filled = 0;
  const numbers: number[] = [];
  for (const { column } of table.columns) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    filled += 1;
    if (!isNumbering(text)) return false;
    const number = /\d{1,2}/.exec(text);
    if (number) numbers.push(Number(number[0]));
  }
  if (filled < 3 || isBlank(sheet, row, reading.nameColumn)) return false;
  return (
    numbers.length >= 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

function kindOf(drafts: readonly Draft[], index: number, lastNamed: number, reading: RowReading): RowKind {
  const draft = drafts[index];
  if (!draft) return 'skip';
  const numbered = draft.rank === 2 || draft.rank === 3;
  if (reading.isKnownName?.(draft.name)) {
    // "B | UBND CẤP XÃ" above the communes heads them, though the plan has a target for that level.
    const heads = !draft.hasFigures && draft.isGroup && drafts[index + 1]?.isGroup === false;
    return heads ? 'section' : 'data';
  }
  if (!(reading.numbersAreData && numbered) && !draft.isNoTotal) {
    const { told } = draft;
    const isLine = told === 'rate-line' || told === 'target-line';
    if (told === 'average' || (isLine && reading.namesAreIndicators !== true)) return 'skip';
    if (told === 'section-total' || told === 'total') return told;
    if (draft.isBareTotal) return 'total';
  }
  if (draft.name === '' && draft.stt === '') {
    // Sums below the last row are often left without a label.
    return index > lastNamed && index > 0 ? 'total' : 'data';
  }
  if (!draft.hasFigures)
    return isSectionWithoutFigures(draft, reading) || isHeadingOfIndicators(drafts, index, reading)
      ? 'section'
      : 'data';
  return hasChildren(drafts, index, reading) ? 'section-total' : 'data';
}

/** "II. Hồ sơ phát sinh trực tuyến" above its indicators is none itself, whatever it is called. */
function isHeadingOfIndicators(drafts: readonly Draft[], index: number, { namesAreIndicators }: RowReading): boolean {
  const [draft, next] = [drafts[index], drafts[index + 1]];
  if (namesAreIndicators !== true || draft?.rank == null || draft.rank > 1) return false;
  return next?.rank != null && next.rank > draft.rank;
}

function isSectionWithoutFigures(draft: Draft, reading: RowReading): boolean {
  if (draft.isGroup) return true;
  if (reading.namesAreIndicators === true) return false;
  if (draft.rank === 2 || draft.rank === 3) return false;
  if (draft.rank !== null && draft.rank <= 1) return true;
  return reading.numbersAreData || reading.isKnownName !== undefined;
}

/** A numbered row with figures is the subtotal of a section where rows of a deeper numbering follow it. */
function hasChildren(drafts: readonly Draft[], index: number, reading: RowReading): boolean {
  const draft = drafts[index];
  const next = drafts[index + 1];
  if (!draft || !next) return false;
  if (next.isTotal) return false;
  if (draft.isGroup && !next.isGroup) {
    if (!draft.isField) return true;
    return draft.rank === null ? next.rank !== null : next.rank === null || next.rank > draft.rank;
  }
  if (draft.rank === null || next.rank === null) return false;
  if (draft.rank === 4 || (reading.isKnownName?.(next.name) === false && draft.rank >= 2 && next.rank === 4))
    return false;
  return next.rank > draft.rank;
}
