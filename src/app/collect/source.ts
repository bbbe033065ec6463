import type { WrittenPeriod } from '../../domain/periods/written-period';
import type { Problem } from '../../domain/problem';
import type { FileRefusal } from '../../domain/unreadable-file';
import type { GridAssessment, Layout } from '../../sheets/observations/assessed';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { Grid } from '../../sheets/cells/grid';
import type { Answered } from '../answers/answer-entries';
import type { EarlierAnswers } from '../answers/kept-answers';
import { isOpenQuestion } from '../answers/open-question';

/** A worksheet with figures of units: of a file, or of the workbook itself. */
export interface SourcePlace {
  /** The file's name, with its folders where a whole folder was given; null for the workbook itself. */
  readonly file: string | null;
  readonly sheet: string;
}

/**
 * The key under which answers about a source are remembered. A worksheet of the workbook is known by its name alone, as
 * in the pane's own view; one of a file as Excel writes it, which no worksheet can be called.
 * @example sourceKey({ file: 'noi-vu.xlsx', sheet: 'Biểu 1' }) // '[noi-vu.xlsx]Biểu 1'
 */
export function sourceKey({ file, sheet }: SourcePlace): string {
  return file === null ? sheet : `[${file}]${sheet}`;
}

/** The place of a key; of one of several rows the sheet. @example placeOfKey('[noi-vu.xlsx]Biểu 1') // { file: 'noi-vu.xlsx', sheet: 'Biểu 1' } */
export function placeOfKey(key: string): SourcePlace {
  const found = /^\[(.*)\](.*?)(?:#\d+)?$/su.exec(key);
  return found === null ? { file: null, sheet: key } : { file: found[1] ?? '', sheet: found[2] ?? '' };
}

/** A worksheet as it was read and judged. */
export interface ReadSource extends GridAssessment {
  readonly key: string;
  readonly place: SourcePlace;
  /** What its columns were taken for. */
  readonly columns: AssessedGrid['columns'];
  /** Kept so that an answer need not read the file again; null for the workbook's own, which may change meanwhile. */
  readonly grid: Grid | null;
  /** A list of dossiers is told as one, also where they are of several units. */
  readonly shownLayout: Layout | null;
  /** Whether an officer's earlier answer was used. */
  readonly usesAnswers: boolean;
  /** The sheet, and what answers about it are bound to. */
  readonly answered: Answered;
  readonly earlier: EarlierAnswers;
  /** An officer said that it is no unit's of the plan: it has no part. */
  readonly isLeftOut: boolean;
  /** The period that the sheet says it is of; null where it says none. */
  readonly period: WrittenPeriod | null;
  /** Its title is of one period and its tab's or its file's name of another: nobody has said yet which is meant. */
  readonly isPeriodOpen: boolean;
  /** The period that is consolidated told which of the sheet's several is meant. */
  readonly isByPeriod: boolean;
  /** The unit was told by the file's name: the sheet itself names none. */
  readonly isNamedByFile: boolean;
}

/** Why a worksheet of a file has no part in the consolidation. */
export type Ignored = 'hidden' | 'empty' | 'no-table' | 'ours';

export interface IgnoredSheet {
  readonly sheet: string;
  readonly why: Ignored;
}

/** A file, or the workbook itself, as it was read. */
export interface ReadFile {
  readonly file: string | null;
  /** Null where it could be read. */
  readonly refusal: FileRefusal | null;
  readonly sources: readonly ReadSource[];
  readonly ignored: readonly IgnoredSheet[];
  /** Why nothing was found in it, where nothing was. */
  readonly problems: readonly Problem[];
  /** First cells, by sheet, with formulas that no program has calculated yet: their results are not known. */
  readonly uncalculated: readonly { readonly sheet: string; readonly cell: string; readonly count: number }[];
}

/** Whether a source waits for an officer's answer. */
export function asksOfficer({ layout, problems }: GridAssessment): boolean {
  return problems.some((found) => isOpenQuestion(found, layout));
}
