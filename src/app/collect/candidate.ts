import type { UnitFigure } from '../../domain/consolidation/consolidation';
import type { WrittenPeriod } from '../../domain/periods/written-period';
import type { ReadSource } from './source';

/** One place that gives a unit's figures: a sheet of one unit, or one of the rows of a sheet of many. */
export interface Candidate {
  /** The source's key, with the row's number where the unit stands in several rows of one sheet. */
  readonly key: string;
  readonly source: ReadSource;
  readonly unit: string;
  readonly figures: readonly UnitFigure[];
  /** Of sheets of several periods added up: which they are. */
  readonly added?: readonly WrittenPeriod[];
}
