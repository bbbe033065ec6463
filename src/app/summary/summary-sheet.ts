import type { Consolidation, UnitFigure, UnitRecord } from '../../domain/consolidation/consolidation';
import { figureOf, recordsByGroup } from '../../domain/consolidation/consolidation';
import { formatCount } from '../../domain/display-rate';
import { indicatorOf } from '../../domain/indicators';
import type { Period } from '../../domain/period';
import type { Group, Plan, Target } from '../../domain/plan';
import { toNumber, type Ratio } from '../../domain/ratio';
import type { Area } from '../../sheets/grid';
import { periodDates, periodName } from '../../text/vi/periods';
import { summaryText } from '../../text/vi/summary-sheet';
import type { AreaStyle, NewCell, NewSheet } from '../new-sheet';
import { decimalsOf } from '../write-targets';
import { summaryColumns, type IndicatorColumns, type SummaryColumns } from './summary-columns';
import { SummaryFormulas, type RowSpan } from './summary-formulas';
import { addSources, linksTo } from './summary-sources';

export interface SummaryRequest {
  readonly consolidation: Consolidation;
  readonly period: Period;
  readonly near: Ratio;
}

/** A consolidation as a worksheet, and where its verdicts stand for whoever colours them. */
export interface Summary {
  readonly sheet: NewSheet;
  readonly columns: SummaryColumns;
  readonly body: RowSpan;
}

/** Two decimals, so that hardly any rate looks like the target that it misses; the verdict is exact in any case. */
const RATE_FORMAT = '0.00%';
const COUNT_FORMAT = '#,##0';
const FILL = { section: '#DDEBF7', total: '#F2F2F2' } as const;

/** Where rows begin: title, basis, state, rule, a blank row, two rows of headings. */
const HEADINGS = 5;

/**
 * The worksheet "Tổng hợp": a row a unit in the plan's order and groups, with rates, verdicts, totals and places as
 * native formulas, so that it lives in a workbook without the add-in.
 */
export function summarySheet({ consolidation, period, near }: SummaryRequest): Summary {
  const { plan } = consolidation;
  const columns = summaryColumns(plan);
  const page = new SummaryPage(columns, new SummaryFormulas(columns, near));
  page.rows.push(...titleRows(consolidation, period), [], ...headingRows(columns));
  const first = page.rows.length;
  const last = first + bodyLength(consolidation) - 1;
  for (const section of plan.sections) {
    page.addSection(section.id, section.title);
    for (const { group, records } of recordsByGroup(consolidation)) {
      if (group.section === section.id) page.addGroup(plan, group, records, { first, last });
    }
  }
  page.addTotal(summaryText.grandTotal, { first, last });
  const bottom = page.rows.length - 1;
  const sources = addSources(page.rows, consolidation);
  const table: Area = { top: HEADINGS, left: 0, bottom, right: columns.note };
  const { rankOverall } = columns;
  return {
    columns,
    body: { first, last },
    sheet: {
      name: summaryText.sheetName(periodName(period)),
      rows: page.rows,
      headingRows: [0, HEADINGS, HEADINGS + 1, ...page.bold, sources.title],
      widths: widthsOf(columns),
      look: {
        tables: [table, sources.area],
        centred: [{ top: HEADINGS + 2, left: 0, bottom, right: 0 }, ...centredColumns(columns, HEADINGS + 2, bottom)],
        remarks: [{ top: 1, left: 0, bottom: 3, right: 0 }],
        merges: headingMerges(columns),
        styles: [
          { area: { top: HEADINGS, left: 0, bottom: HEADINGS + 1, right: columns.note }, ...HEADING_LOOK },
          ...page.styles,
        ],
        frozen: { rows: HEADINGS + 2, columns: columns.unit + 1 },
      },
      paper: {
        orientation: 'Landscape',
        pagesWide: 1,
        printArea: { top: 0, left: 0, bottom, right: rankOverall },
        titleRows: { first: HEADINGS, last: HEADINGS + 1 },
      },
      links: linksTo(consolidation, page.rowOf, columns, sources.rowOf),
    },
  };
}

const HEADING_LOOK = { fill: FILL.section, horizontal: 'Center', vertical: 'Center', wraps: true } as const;

function bodyLength({ plan, records }: Consolidation): number {
  // A line a section, two a group (its name and its total), one a unit.
  return plan.sections.length + 2 * plan.groups.length + records.length;
}

function titleRows({ plan, records }: Consolidation, period: Period): NewCell[][] {
  const named = (collected: UnitRecord['collected']): string[] =>
    records.filter((one) => one.collected === collected).map(({ unit }) => unit);
  const [missing, open] = [named('missing'), named('open')];
  const state = [
    summaryText.collected(named('in').length, records.length),
    ...(missing.length === 0 ? [] : [summaryText.missing(missing)]),
    ...(open.length === 0 ? [] : [summaryText.open(open)]),
  ];
  return [
    [summaryText.title(periodName(period))],
    [summaryText.basis(plan.title, periodDates(period))],
    [state.join(' ')],
    [summaryText.rule],
  ];
}

function headingRows({ indicators, ...columns }: SummaryColumns): NewCell[][] {
  const upper: NewCell[] = [];
  const lower: NewCell[] = [];
  [upper[columns.order], upper[columns.unit], upper[columns.note]] = [
    summaryText.order,
    summaryText.unit,
    summaryText.note,
  ];
  for (const { indicator, ...at } of indicators) {
    const known = indicatorOf(indicator.id);
    upper[at.numerator] = `(${indicator.number}) ${indicator.heading}`;
    lower[at.numerator] = known?.numeratorLabel ?? indicator.formula?.numerator ?? summaryText.numerator;
    lower[at.denominator] = known?.denominatorLabel ?? indicator.formula?.denominator ?? summaryText.denominator;
    lower[at.rate] = summaryText.rate;
    lower[at.target] = summaryText.target;
    lower[at.verdict] = summaryText.verdict;
    lower[at.rankInGroup] = summaryText.rankInGroup;
    lower[at.rankOverall] = summaryText.rankOverall;
  }
  upper[columns.met] = summaryText.allTargets;
  lower[columns.met] = summaryText.met;
  lower[columns.judged] = summaryText.judged;
  lower[columns.rankInGroup] = summaryText.rankInGroup;
  lower[columns.rankOverall] = summaryText.rankOverall;
  return [filled(upper, columns.note), filled(lower, columns.note)];
}

function headingMerges({ order, unit, indicators, met, rankOverall, note }: SummaryColumns): Area[] {
  const [top, bottom] = [HEADINGS, HEADINGS + 1];
  const tall = [order, unit, note].map((column) => ({ top, bottom, left: column, right: column }));
  const wide = indicators.map((of) => ({ top, bottom: top, left: of.numerator, right: of.rankOverall }));
  return [...tall, ...wide, { top, bottom: top, left: met, right: rankOverall }];
}

function centredColumns({ indicators, met, rankOverall }: SummaryColumns, top: number, bottom: number): Area[] {
  const between = (left: number, right: number): Area => ({ top, bottom, left, right });
  return [...indicators.map((of) => between(of.target, of.rankOverall)), between(met, rankOverall)];
}

function widthsOf({ note, indicators, unit }: SummaryColumns): number[] {
  const widths = new Array<number>(note + 1).fill(9);
  widths[0] = 6;
  widths[unit] = 34;
  for (const { numerator, denominator, verdict } of indicators) {
    widths[numerator] = widths[denominator] = 12;
    widths[verdict] = 16;
  }
  widths[note] = 48;
  return widths;
}

class SummaryPage {
  readonly rows: NewCell[][] = [];
  readonly bold: number[] = [];
  readonly styles: AreaStyle[] = [];
  /** The row of each unit. */
  readonly rowOf = new Map<string, number>();
  private order = 0;

  constructor(
    private readonly columns: SummaryColumns,
    private readonly formulas: SummaryFormulas,
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
      cells[of.target] = targetCell(group.targets[of.indicator.id]);
      const onRate = figure !== undefined && isRateOnly(figure);
      const verdict = onRate ? formulas.verdictOnRate(row, of) : formulas.verdict(row, of);
      cells[of.verdict] = { formula: verdict, format: 'General' };
      if (!onRate) cells[of.rate] = { formula: formulas.rate(row, of), format: RATE_FORMAT };
      cells[of.rankInGroup] = { formula: formulas.rank(row, of, own), format: 'General' };
      cells[of.rankOverall] = { formula: formulas.rank(row, of, all), format: 'General' };
    }
    cells[columns.met] = { formula: formulas.metCount(row), format: 'General' };
    cells[columns.judged] = { formula: formulas.judgedCount(row), format: 'General' };
    cells[columns.rankInGroup] = { formula: formulas.standing(row, own), format: 'General' };
    cells[columns.rankOverall] = { formula: formulas.standing(row, all), format: 'General' };
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
    return row;
  }
}

/** Figures that cannot be right stand as texts: seen as they were written, and never added up. */
function writeFigure(cells: NewCell[], of: IndicatorColumns, figure: UnitFigure | undefined): void {
  if (figure === undefined) return;
  const { counts, rate, status } = figure;
  if (status === 'invalid') {
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

function targetCell(target: Target | undefined): NewCell {
  if (target?.value == null) return { share: null, decimals: 0 };
  return { share: toNumber(target.value), decimals: decimalsOf(target.value) };
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
function filled(cells: readonly NewCell[], last: number): NewCell[] {
  return Array.from({ length: last + 1 }, (_, column) => cells[column] ?? null);
}
