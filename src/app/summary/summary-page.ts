import { figureOf, type UnitFigure, type UnitRecord } from '../../domain/consolidation/consolidation';
import { formatCount } from '../../domain/rates/display-rate';
import type { Group, Plan } from '../../domain/plans/plan';
import { summaryText } from '../../text/vi/summary-sheet';
import type { TaskSummary } from '../tasks/task-summary';
import type { AreaStyle, NewCell } from '../host/new-sheet';
import { boundCell } from '../plan-sheet/write-targets';
import type { IndicatorColumns, SummaryColumns } from './summary-columns';
import { isShare, type RowSpan, type SummaryFormulas } from './summary-formulas';

/** Two decimals, so that hardly any rate looks like the target that it misses; the verdict is exact in any case. */
const RATE_FORMAT = '0.00%';
const COUNT_FORMAT = '#,##0';
export const FILL = { section: '#DDEBF7', total: '#F2F2F2' } as const;

/** The rows of the consolidation as they are put below each other. */
export class SummaryPage {
  readonly rows: NewCell[][] = [];
  readonly bold: number[] = [];
  readonly styles: AreaStyle[] = [];
  /** The row of each unit. */
  readonly rowOf = new Map<string, number>();
  private order = 0;

  constructor(
    private readonly columns: SummaryColumns,
    private readonly formulas: SummaryFormulas,
    private readonly tasks: TaskSummary | undefined,
  ) {}

  addSection(id: string, title: string): void {
    this.addLine(id, title, FILL.section);
  }

  addGroup(plan: Plan, group: Group, records: readonly UnitRecord[], all: RowSpan): void {
    this.addLine('', group.name, null);
    const own: RowSpan = { first: this.rows.length, last: this.rows.length + records.length - 1 };
    for (const record of records) this.addUnit(plan, group, record, own, all);
    // A group without units has nothing to add up.
    if (records.length === 0) this.addLine('', summaryText.groupTotal(group.name), FILL.total);
    else this.addTotal(summaryText.groupTotal(group.name), own);
  }

  addTotal(label: string, among: RowSpan): void {
    const row = this.addLine('', label, FILL.total);
    const cells = this.rows[row];
    if (cells === undefined) return;
    for (const of of this.columns.indicators) {
      cells[of.numerator] = { formula: this.formulas.total('numerator', of, among), format: COUNT_FORMAT };
      cells[of.denominator] = { formula: this.formulas.total('denominator', of, among), format: COUNT_FORMAT };
      cells[of.rate] = { formula: this.formulas.totalRate(row, of), format: RATE_FORMAT };
    }
    for (const column of Object.values(this.columns.tasks ?? {})) {
      cells[column] = { formula: this.formulas.sum(column, among), format: COUNT_FORMAT };
    }
  }

  private addUnit(plan: Plan, group: Group, record: UnitRecord, own: RowSpan, all: RowSpan): void {
    const row = this.rows.length;
    const { columns, formulas } = this;
    this.rowOf.set(record.unit, row);
    const cells: NewCell[] = [];
    cells[columns.order] = ++this.order;
    cells[columns.unit] = record.unit;
    for (const of of columns.indicators) {
      const figure = figureOf(record, of.indicator.id);
      writeFigure(cells, of, figure);
      const target = group.targets[of.indicator.id]?.value ?? null;
      cells[of.target] = target === null ? noTarget(of) : boundCell(target, of.indicator);
      const onRate = !isShare(of) || (figure !== undefined && isRateOnly(figure));
      const verdict = onRate ? formulas.verdictOnRate(row, of, target) : formulas.verdict(row, of, target);
      cells[of.verdict] = { formula: verdict, format: 'General' };
      if (!onRate) cells[of.rate] = { formula: formulas.rate(row, of), format: RATE_FORMAT };
      cells[of.rankInGroup] = { formula: formulas.rank(row, of, own), format: 'General' };
      cells[of.rankOverall] = { formula: formulas.rank(row, of, all), format: 'General' };
    }
    cells[columns.met] = { formula: formulas.metCount(row), format: 'General' };
    cells[columns.judged] = { formula: formulas.judgedCount(row), format: 'General' };
    cells[columns.rankInGroup] = { formula: formulas.standing(row, own), format: 'General' };
    cells[columns.rankOverall] = { formula: formulas.standing(row, all), format: 'General' };
    if (columns.tasks !== null) {
      const own = this.tasks?.units.find(({ unit }) => unit.name === record.unit)?.counts;
      cells[columns.tasks.done] = own?.done ?? 0;
      cells[columns.tasks.inProgress] = own?.inProgress ?? 0;
      cells[columns.tasks.late] = own?.verdicts.late ?? 0;
    }
    cells[columns.note] = noteOf(record, plan);
    this.rows.push(filled(cells, columns.note));
  }

  private addLine(order: string, label: string, fill: string | null): number {
    const row = this.rows.length;
    const cells: NewCell[] = [];
    cells[this.columns.order] = order === '' ? null : order;
    cells[this.columns.unit] = label;
    this.rows.push(filled(cells, this.columns.note));
    this.bold.push(row);
    if (fill !== null) this.styles.push({ area: { top: row, bottom: row, left: 0, right: this.columns.note }, fill });
    // A title may go on over the blank cells beside it.
    const { unit } = this.columns;
    this.styles.push({ area: { top: row, bottom: row, left: unit, right: unit }, wraps: false });
    return row;
  }
}

/** Figures that cannot be right stand as texts: seen as they were written, and never added up. */
function writeFigure(cells: NewCell[], of: IndicatorColumns, figure: UnitFigure | undefined): void {
  if (figure === undefined) return;
  const { counts, rate, status } = figure;
  if (!isShare(of)) cells[of.rate] = figure.figure ?? (status === 'invalid' ? '?' : null);
  else if (status === 'invalid') {
    const written = (count: number | null): string => (count === null ? '?' : formatCount(count));
    cells[of.numerator] = written(counts.numerator);
    cells[of.denominator] = written(counts.denominator);
  } else if (isRateOnly(figure)) {
    cells[of.rate] = { share: rate, decimals: 2 };
  } else {
    cells[of.numerator] = countCell(counts.numerator);
    cells[of.denominator] = countCell(counts.denominator);
  }
}

function countCell(count: number | null): NewCell {
  return count === null ? null : { count };
}

function isRateOnly({ counts, rate }: UnitFigure): boolean {
  return rate !== null && (counts.numerator === null || counts.denominator === null);
}

function noTarget(of: IndicatorColumns): NewCell {
  return isShare(of) ? { share: null, decimals: 0 } : null;
}

function noteOf(record: UnitRecord, plan: Plan): string | null {
  if (record.collected === 'missing') return summaryText.unitMissing;
  if (record.collected === 'open') return summaryText.unitOpen;
  const numbers = (isSuch: (figure: UnitFigure) => boolean): number[] =>
    plan.indicators.flatMap(({ id, number }) => {
      const figure = figureOf(record, id);
      return figure !== undefined && isSuch(figure) ? [number] : [];
    });
  const [rates, wrong] = [numbers(isRateOnly), numbers(({ status }) => status === 'invalid')];
  const notes = [
    ...(wrong.length === 0 ? [] : [summaryText.wrong(wrong)]),
    ...(rates.length === 0 ? [] : [summaryText.rateOnly(rates)]),
  ];
  return notes.length === 0 ? null : notes.join('. ');
}

/** A row without holes, to its last column. */
export function filled(cells: readonly NewCell[], last: number): NewCell[] {
  return Array.from({ length: last + 1 }, (_, column) => cells[column] ?? null);
}
