import { problem, type Problem, type Severity } from '../../../domain/problem';
import type { TextGrid } from '../../cells/text-grid';
import type { DossierColumn } from './column-words';
import type { Tell, Told } from './tally';

/** Cells that something is to be told of: how many, and the first of them. Never what stands in them. */
export class ToldCells {
  private readonly cells = new Map<Told, { count: number; first: string[] }>();

  constructor(
    private readonly sheet: TextGrid,
    private readonly columns: ReadonlyMap<DossierColumn, number>,
  ) {}

  readonly tell: Tell = (what, row, column) => {
    const known = this.cells.get(what) ?? { count: 0, first: [] };
    known.count += 1;
    if (known.first.length < FEW) known.first.push(this.sheet.address(row, this.columns.get(column) ?? 0));
    this.cells.set(what, known);
  };

  /**
   * One problem for each thing that is told, however many its rows.
   * @param holdingUp what leaves an indicator of the plan without a figure: it is an error, and what leaves none open is not told
   */
  problems(holdingUp: ReadonlySet<Told>): readonly Problem[] {
    return ORDER.flatMap((what) => {
      const found = this.cells.get(what);
      const severity: Severity | null = holdingUp.has(what) ? 'error' : SEVERITY[what];
      if (found === undefined || severity === null) return [];
      const [cell] = found.first;
      const at = cell === undefined ? { severity } : { cell, severity };
      return [problem('dossiers-left-out', { what, count: found.count, cells: found.first }, at)];
    });
  }
}

const FEW = 5;

/** Null: of matter only where an indicator of the plan hangs on it. */
const SEVERITY: Readonly<Record<Told, Severity | null>> = {
  received: 'warning',
  returned: 'warning',
  way: null,
  due: null,
  status: null,
  level: null,
  procedure: null,
  fee: null,
  payment: null,
  swapped: 'warning',
  twice: 'error',
  again: 'warning',
  withdrawn: 'warning',
  unit: 'error',
  code: 'warning',
  row: 'warning',
  disagrees: 'warning',
  before: 'info',
  after: 'info',
};

const ORDER = Object.keys(SEVERITY) as Told[];
