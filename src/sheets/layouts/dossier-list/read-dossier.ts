import { foldAccents } from '../../../domain/text/vietnamese-text';
import type { CellValue } from '../../cells/grid';
import { rememberFew } from '../../cells/remember-few';
import type { TextGrid } from '../../cells/text-grid';
import type { DossierColumn } from './column-words';
import { DONE, doneIn, type Done, type DoneColumn, type DoneColumns } from './done-columns';
import { readDay, readTime, type DayOrder } from './read-day';
import type { MarkColumns } from './find-marks';
import type { MarkedColumn } from './mark-words';
import { marksReader, type Marked, type MarkMeaning } from './read-marks';
import {
  levelOf,
  meantBy,
  paymentOf,
  statuses,
  timings,
  wayOf,
  type DossierStatus,
  type Payment,
  type ServiceLevel,
  type Timing,
  type Way,
} from './value-words';

/** A day as Excel counts; null for a blank cell, undefined for what is no day. */
export type Day = number | null | undefined;

/** A row of a list, as far as anything of it is counted. Of columns that the list does not have everything is null. */
export interface Dossier {
  readonly row: number;
  /** "" where the cell is blank or an error. */
  readonly code: string;
  readonly way: Way | null;
  readonly received: Day;
  readonly due: Day;
  readonly returned: Day;
  /** Returned on the day that it was due, and after the hour that stands there. */
  readonly isPastHour: boolean;
  /** What its status says; undefined for words that nobody knows. */
  readonly status: DossierStatus | null | undefined;
  readonly timing: Timing | null;
  readonly unit: string;
  readonly procedure: string;
  readonly level: ServiceLevel | null;
  /** Whether a fee is due; undefined where the cell cannot be read. */
  readonly hasFee: boolean | null | undefined;
  readonly payment: Payment | null;
  /** What was done with it, a letter for each of {@link DONE}; "-" where no column says it. */
  readonly done: string;
  /** What its marks, or its marks and words, say in two ways; "" for nothing. */
  readonly clashes: string;
  /** What a blank among marks was taken for; "" for nothing. */
  readonly assumes: string;
}

/** The columns that a row is read from. */
export interface ListColumns {
  readonly columns: ReadonlyMap<DossierColumn, number>;
  readonly marks: MarkColumns;
  readonly done: DoneColumns;
}

const LETTERS: Readonly<Record<string, Done>> = { y: 'yes', n: 'no', a: 'assumed', u: 'unknown' };

/** What a dossier's row says of one thing; null where no column does. */
export function doneOf({ done }: Dossier, is: DoneColumn): Done | null {
  return LETTERS[done.charAt(DONE.indexOf(is))] ?? null;
}

/** Whether two rows of one code say the same of all that is counted: then they are one dossier. */
export function areAlike(one: Dossier, other: Dossier): boolean {
  return (Object.keys(one) as (keyof Dossier)[]).every((name) => name === 'row' || one[name] === other[name]);
}

/** A reader of a list's rows. */
export function dossierReader(
  sheet: TextGrid,
  { columns, marks, done }: ListColumns,
  orders: ReadonlyMap<DossierColumn, DayOrder>,
): (row: number, code: string) => Dossier {
  const textOf = (is: DossierColumn, merged?: 'merged'): ((row: number) => string) => {
    const column = columns.get(is);
    // A mark is no word.
    if (column === undefined || marks.get(is as MarkedColumn)?.some((mark) => mark.column === column) === true)
      return (): string => '';
    if (merged === undefined) return (row) => sheet.text(row, column);
    // A unit's name may stand once, merged over its rows.
    return (row) => sheet.text(row, column) || sheet.text(sheet.mergeAt(row, column)?.top ?? row, column);
  };
  const valueOf = (is: DossierColumn): ((row: number) => CellValue) => {
    const column = columns.get(is);
    return column === undefined ? (): CellValue => null : (row) => sheet.value(row, column);
  };
  const dayOf = (is: DossierColumn): ((row: number) => Day) => {
    const [value, order] = [valueOf(is), orders.get(is)];
    return (row) => readDay(value(row), order);
  };
  const marked = <T>(is: MarkedColumn, meaning: MarkMeaning<T>): ReturnType<typeof marksReader<T>> =>
    marksReader(sheet, marks.get(is) ?? [], meaning);
  const [channel, status, timing] = [textOf('dossierChannel'), textOf('dossierStatus'), textOf('dossierTiming')];
  const [level, payment] = [textOf('dossierLevel'), textOf('dossierPayment')];
  const [received, due, returned] = [dayOf('receivedOn'), dayOf('dueOn'), dayOf('returnedOn')];
  const [dueCell, returnedCell] = [valueOf('dueOn'), valueOf('returnedOn')];
  const [unit, procedure] = [textOf('dossierUnit', 'merged'), textOf('dossierProcedure')];
  const fee = columns.get('dossierFee');
  const [statusOf, timingOf] = [(text: string) => meantBy(statuses, text), (text: string) => meantBy(timings, text)];
  const [wayIn, statusIn, timingIn, levelIn, paymentIn] = [
    remember(wayOf),
    remember(statusOf),
    remember(timingOf),
    remember(levelOf),
    remember(paymentOf),
  ];
  const byMarks = {
    way: marked<Way>('dossierChannel', {
      ...{ ofHeading: ({ leaf }) => wayOf(leaf), ofText: wayOf },
      ofNone: only<Way>('online', 'offline'),
    }),
    timing: marked<Timing>('dossierTiming', {
      ...{ ofHeading: ({ leaf }) => timingOf(leaf), ofText: timingOf },
      ofNone: only<Timing>('late', 'inTime'),
    }),
    // "Đã giải quyết > Trễ hạn" says that it is settled, too.
    timed: marksReader<DossierStatus>(
      sheet,
      (marks.get('dossierTiming') ?? []).filter(({ path }) => statusOf(path) !== null),
      { ofHeading: ({ path }) => statusOf(path), ofText: statusOf, ofNone: () => null },
    ),
    status: marked<DossierStatus>('dossierStatus', {
      ...{ ofHeading: ({ leaf }) => statusOf(leaf), ofText: statusOf },
      ofNone: only<DossierStatus>('settled', 'pending'),
    }),
    level: marked<ServiceLevel>('dossierLevel', {
      ...{ ofHeading: ({ leaf }) => levelOf(leaf), ofText: levelOf },
      // What is neither end to end nor partial is no online service.
      ofNone: (values) => (values.has('partial') ? 'none' : only<ServiceLevel>('endToEnd', 'other')(values)),
    }),
    payment: marked<Payment>('dossierPayment', {
      ...{ ofHeading: ({ path }) => paymentOf(path), ofText: paymentOf },
      ofNone: only<Payment>('online', 'none'),
    }),
  };
  const doneLetters = (row: number): string =>
    DONE.map((is) => {
      const cells = done.get(is);
      return cells === undefined ? '-' : doneIn(sheet.value(row, cells.column), cells.saysNo).charAt(0);
    }).join('');
  const hasStatus = columns.has('dossierStatus') && !marks.has('dossierStatus');
  return (row, code) => {
    const said = hasStatus ? status(row) : timing(row);
    const ofTime = timingIn(timing(row)) ?? timingIn(said);
    const notes = new Notes();
    const [dueOn, returnedOn] = [due(row), returned(row)];
    // Words of time alone leave open whether it is settled, and are no words that nobody knows.
    const inWords = said === '' ? null : (statusIn(said) ?? (ofTime === null ? undefined : null));
    return {
      row,
      code,
      way: notes.agreed('dossierChannel', wayIn(channel(row)), byMarks.way(row)),
      received: received(row),
      due: dueOn,
      returned: returnedOn,
      isPastHour: typeof dueOn === 'number' && dueOn === returnedOn && isLaterThan(returnedCell(row), dueCell(row)),
      status: notes.agreed('dossierStatus', inWords, byMarks.status(row)) ?? byMarks.timed(row).is ?? inWords,
      timing: notes.agreed('dossierTiming', ofTime, byMarks.timing(row)),
      unit: unit(row),
      procedure: procedure(row),
      level: notes.agreed('dossierLevel', levelIn(level(row)), byMarks.level(row)),
      hasFee: fee === undefined ? null : feeOf(sheet.value(row, fee)),
      payment: notes.agreed('dossierPayment', paymentIn(payment(row)), byMarks.payment(row)),
      done: done.size === 0 ? '' : doneLetters(row),
      clashes: notes.clashes,
      assumes: notes.assumes,
    };
  };
}

/** What is so where the only thing that there are marks for is not. */
function only<T>(marked: T, none: T): (values: ReadonlySet<T>) => T | null {
  return (values) => (values.size === 1 && values.has(marked) ? none : null);
}

/** What is to be told of a row's marks. */
class Notes {
  clashes = '';
  assumes = '';

  /** What words and marks say together; null where they contradict each other. */
  agreed<T extends string>(is: MarkedColumn, words: T | null | undefined, marks: Marked<T>): T | null {
    const isClash = words != null && marks.is !== null && !agree(words, marks.is);
    if (isClash || (marks.clashes && words == null)) {
      this.clashes += `${is} `;
      return null;
    }
    if (words != null) return words;
    if (marks.isAssumed) this.assumes += `${is} `;
    return marks.is;
  }
}

/** Values that say less, beside those that say the same and more. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  offline: ['direct', 'post', 'other'],
  inTime: ['early', 'onTime'],
  other: ['none', 'partial'],
};

function agree(words: string, marks: string): boolean {
  return words === marks || WIDER[marks]?.includes(words) === true || WIDER[words]?.includes(marks) === true;
}

const isLaterThan = (returned: CellValue, due: CellValue): boolean => {
  const [at, until] = [readTime(returned), readTime(due)];
  return until > 0 && at > until;
};

/** A figure above 0 is a fee; a blank cell says nothing. */
function feeOf(value: CellValue): boolean | null | undefined {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value > 0;
  if (typeof value !== 'string') return undefined;
  const folded = foldAccents(value).trim();
  if (/^(khong|mien|0|-|khong thu)( phi| le phi)?$/.test(folded)) return false;
  if (/^(co|x)$/.test(folded)) return true;
  const figure = folded.replace(/[.,\s]|d(ong)?$|vnd$/g, '');
  return /^\d+$/.test(figure) ? Number(figure) > 0 : undefined;
}

/** Lists hold the same few words over and over. */
function remember<T>(read: (folded: string) => T): (text: string) => T {
  return rememberFew((text) => read(foldAccents(text)));
}
