import type { Counts } from '../../domain/verdicts/assessment';
import type { IndicatorId } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import type { Layout } from './assessed';
import type { BodyRow } from '../tables/body-rows';
import type { ColumnRole } from '../headings/column-role';
import type { WrittenRate } from '../cells/figures';
import type { DossierColumns } from './dossier-columns';
import type { PlanColumns } from './plan-columns';
import type { SummaryColumns } from './summary-entry';
import type { Table } from '../tables/table';

/** Columns of marks; the same column never serves as eligible and provided at once. */
export interface MarkColumns {
  readonly eligible: number | null;
  readonly provided: number | null;
  readonly allows: readonly number[];
}

export const noMarks: MarkColumns = { eligible: null, provided: null, allows: [] };

export interface CellRefs {
  readonly rate?: string;
  readonly numerator?: string;
  readonly denominator?: string;
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
  readonly cells: CellRefs;
  /** Where the counts stand in rows of their own, each side the sum of some (local rows of one column). */
  readonly countRows?: CountRows;
}

export interface CountRows {
  readonly column: number;
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

/** A worksheet understood: its layout, table and what it says. */
export interface Reading {
  readonly layout: Layout;
  readonly table: Table;
  readonly rows: readonly BodyRow[];
  /** The column of each role (with its indicator after a colon where it has one). */
  readonly columns: ReadonlyMap<string, number>;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Roles for which two or more columns fit: a question to the officer. */
  readonly ambiguous: readonly AmbiguousRole[];
  /** Where a summary holds each indicator; empty for sheets of procedures and forms. */
  readonly summary: readonly SummaryColumns[];
  /** Where a unit's sheet holds its marks and dossiers. */
  readonly marks: MarkColumns;
  readonly dossiers: DossierColumns | null;
  /** Where a unit's sheet holds the figures of the plan's own indicators, counted over its rows. */
  readonly own: readonly PlanColumns[];
}

export interface AmbiguousRole {
  readonly role: ColumnRole;
  readonly indicator?: IndicatorId;
  readonly candidates: readonly { readonly column: number; readonly heading: string }[];
}
