import type { Counts } from '../../domain/verdicts/assessment';
import type { IndicatorId } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import type { Layout } from './assessed';
import type { BodyRow } from '../tables/body-rows';
import type { ColumnRole } from '../headings/vocabulary/heading-rule';
import type { ShownRate, WrittenRate } from '../cells/figures';
import type { IndicatorColumns } from './counting';
import type { TextGrid } from '../cells/text-grid';
import type { WrittenVerdict } from './verdict-column';
import type { Table } from '../tables/table';
import type { UnitRows } from '../tables/unit-rows';

export interface CellRefs {
  readonly rate?: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

/** A target as a sheet writes it. */
export interface SheetTarget extends ShownRate {
  /** With the word or sign of its bound, and whether that has to be passed; absent where a bare figure says nothing of it. */
  readonly bound?: { readonly said: string; readonly isStrict: boolean };
}

/** What a sheet says of one indicator, in one row or over all its rows, before any plan is consulted. */
export interface Entry {
  /** The unit's name as written in the row; null where the whole sheet is one unit's. */
  readonly writtenAs: string | null;
  readonly unitCell: string | null;
  /** Local row, where the entry is one row's. */
  readonly row: number | null;
  readonly indicator: IndicatorId;
  readonly counts: Counts;
  readonly state: 'read' | 'invalid' | 'no-data';
  readonly writtenRate: WrittenRate | null;
  /** The target that the sheet itself writes beside it. */
  readonly writtenTarget?: SheetTarget | null;
  /** What the sheet itself says in words of its target. */
  readonly writtenVerdict?: WrittenVerdict;
  readonly cells: CellRefs;
}

/** A worksheet understood: its layout, table and what it says. */
export interface Reading {
  readonly layout: Layout;
  /** Its rows are counted for one unit; else each row (or indicator) stands for itself. */
  readonly isList: boolean;
  /** The grid that its positions belong to: the worksheet's, or that seen with rows as columns. */
  readonly sheet: TextGrid;
  readonly table: Table;
  /** How many rows of the worksheet's grid stand above the table. */
  readonly titleRows: number;
  readonly rows: readonly BodyRow[];
  /** The column of each role (with its indicator after a colon where it has one). */
  readonly columns: ReadonlyMap<string, number>;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Roles for which two or more columns fit: a question to the officer. */
  readonly ambiguous: readonly AmbiguousRole[];
  /** Where the sheet holds each indicator. */
  readonly indicators: readonly IndicatorColumns[];
  /** Of a list of dossiers: the indicators that each column is counted for. What else stands in its rows is a citizen's own. */
  readonly countedFrom?: ReadonlyMap<number, readonly IndicatorId[]>;
  /** Of a list of dossiers: how many stand in it. */
  readonly dossiers?: number;
  /** Nothing was computed of it, for other tables of the sheet tell it all. */
  readonly isBesideOthers?: boolean;
  /** The sheet holds several periods, and what was read is of the one that was meant. */
  readonly isOfMeantPeriod?: boolean;
  /** Between its rows stand others, of another time: its own are those whose cell in this column holds one of these texts. */
  readonly ownRows?: { readonly column: number; readonly texts: readonly string[] };
  /** Of units that have several rows each: what tells whose each row is. */
  readonly unitRows?: WhoseRows;
}

export interface WhoseRows {
  /** What names a row: an indicator, a procedure, a field. */
  readonly nameColumn: number;
  /** Null where the units stand in lines above their rows, in the column of names. */
  readonly unitColumn: number | null;
  readonly units: readonly UnitRows[];
}

export interface AmbiguousRole {
  readonly role: ColumnRole;
  readonly indicator?: IndicatorId;
  /** `cell`: of a row, where rows are in question; then the column is its row on the worksheet. */
  readonly candidates: readonly { readonly column: number; readonly heading: string; readonly cell?: string }[];
  /** The indicators that wait for the answer, where the role alone does not say. */
  readonly holdsUp?: readonly IndicatorId[];
  /** Of the question which period: the periods in words that were said and do not choose one. */
  readonly said?: readonly string[];
  /** The columns may be of dossiers settled instead of those received. */
  readonly isOfSettled?: true;
}
