import type { IndicatorId, Target, Unit } from '../../domain/plans/plan';
import type { ReadText, RowCells } from './row-cells';

/** One row of the table of targets. */
export interface AssignmentRow {
  readonly row: RowCells;
  /** null where the row leaves it blank and several are possible, or names one that is told. */
  readonly section: string | null;
  readonly isSectionTold: boolean;
  readonly groupId: ReadText | null;
  readonly groupName: string;
  /** null for a group that nobody belongs to. */
  readonly unit: Unit | null;
  readonly targets: ReadonlyMap<IndicatorId, { readonly column: number; readonly target: Target }>;
}
