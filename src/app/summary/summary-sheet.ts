import type { Consolidation, UnitRecord } from '../../domain/consolidation/consolidation';
import { recordsByGroup } from '../../domain/consolidation/consolidation';
import { indicatorOf } from '../../domain/indicators/indicators';
import type { Period } from '../../domain/periods/period';
import type { Ratio } from '../../domain/rates/ratio';
import type { Area } from '../../sheets/cells/grid';
import type { TaskSummary } from '../tasks/task-summary';
import { periodDates, periodName } from '../../text/vi/periods';
import { summaryText } from '../../text/vi/summary-sheet';
import type { AreaStyle, NewCell, NewSheet } from '../host/new-sheet';
import { summaryColumns, type SummaryColumns } from './summary-columns';
import { SummaryFormulas, type RowSpan } from './summary-formulas';
import { FILL, filled, SummaryPage } from './summary-page';
import { addSources, linksTo } from './summary-sources';

export interface SummaryRequest {
  readonly consolidation: Consolidation;
  readonly period: Period;
  readonly near: Ratio;
  /** How the plan's tasks stand, where the workbook follows them. */
  readonly tasks?: TaskSummary;
}

/** A consolidation as a worksheet, and where its verdicts stand for whoever colours them. */
export interface Summary {
  readonly sheet: NewSheet;
  readonly columns: SummaryColumns;
  readonly body: RowSpan;
}

/** Where rows begin: title, basis, state, rule, a blank row, two rows of headings. */
const HEADINGS = 5;

/**
 * The worksheet "Tổng hợp": a row a unit in the plan's order and groups, with rates, verdicts, totals and places as
 * native formulas, so that it lives in a workbook without the add-in.
 */
export function summarySheet({ consolidation, period, near, tasks }: SummaryRequest): Summary {
  const { plan } = consolidation;
  const columns = summaryColumns(plan, tasks !== undefined);
  const page = new SummaryPage(columns, new SummaryFormulas(columns, near), tasks);
  page.rows.push(...titleRows(consolidation, period), [], ...headingRows(columns, tasks));
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
  const lastPrinted = columns.note - 1;
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
        merges: [...headingMerges(columns), ...sources.merges],
        styles: [
          ...numberColumns(columns, HEADINGS + 2, bottom),
          { area: { top: HEADINGS, left: 0, bottom: HEADINGS + 1, right: columns.note }, ...HEADING_LOOK },
          ...page.styles,
        ],
        heights: heightsOf(page.rows, columns, bottom),
        frozen: { rows: HEADINGS + 2, columns: columns.unit + 1 },
      },
      paper: {
        orientation: 'Landscape',
        pagesWide: 1,
        margins: { top: 12, right: 8, bottom: 12, left: 8 },
        printArea: { top: 0, left: 0, bottom, right: lastPrinted },
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

function headingRows({ indicators, ...columns }: SummaryColumns, tasks: TaskSummary | undefined): NewCell[][] {
  const upper: NewCell[] = [];
  const lower: NewCell[] = [];
  [upper[columns.order], upper[columns.unit], upper[columns.note]] = [
    summaryText.order,
    summaryText.unit,
    summaryText.note,
  ];
  for (const { indicator, ...at } of indicators) {
    const { kind = 'share', formula } = indicator;
    const known = indicatorOf(indicator.id);
    upper[at.numerator] = `(${indicator.number}) ${indicator.heading}`;
    if (kind === 'share') {
      lower[at.numerator] = known?.numeratorLabel ?? formula?.numerator ?? summaryText.numerator;
      lower[at.denominator] = known?.denominatorLabel ?? formula?.denominator ?? summaryText.denominator;
    } else {
      // A score has no counts behind it: its columns are kept so that all indicators have the same ones.
      lower[at.numerator] = lower[at.denominator] = summaryText.noCounts;
    }
    lower[at.rate] = kind === 'share' ? summaryText.rate : summaryText.figures[kind];
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
  if (columns.tasks !== null && tasks !== undefined) {
    upper[columns.tasks.done] = summaryText.tasks(tasks.date);
    lower[columns.tasks.done] = summaryText.tasksDone;
    lower[columns.tasks.inProgress] = summaryText.tasksInProgress;
    lower[columns.tasks.late] = summaryText.tasksLate;
  }
  return [filled(upper, columns.note), filled(lower, columns.note)];
}

function headingMerges({ order, unit, indicators, met, rankOverall, tasks, note }: SummaryColumns): Area[] {
  const [top, bottom] = [HEADINGS, HEADINGS + 1];
  const tall = [order, unit, note].map((column) => ({ top, bottom, left: column, right: column }));
  const wide = indicators.map((of) => ({ top, bottom: top, left: of.numerator, right: of.rankOverall }));
  const ofTasks = tasks === null ? [] : [{ top, bottom: top, left: tasks.done, right: tasks.late }];
  return [...tall, ...wide, { top, bottom: top, left: met, right: rankOverall }, ...ofTasks];
}

function centredColumns({ indicators, met, note }: SummaryColumns, top: number, bottom: number): Area[] {
  const between = (left: number, right: number): Area => ({ top, bottom, left, right });
  return [...indicators.map((of) => between(of.target, of.rankOverall)), between(met, note - 1)];
}

/** Figures stand at the right, as Excel puts them. */
function numberColumns({ indicators }: SummaryColumns, top: number, bottom: number): AreaStyle[] {
  return indicators.map(({ numerator, rate }) => ({
    area: { top, bottom, left: numerator, right: rate },
    horizontal: 'Right' as const,
  }));
}

const LINE = 15;

/** Heights of rows whose texts need more than one line: a file that is made here is fitted by nobody before it is seen. */
function heightsOf(
  rows: readonly (readonly NewCell[])[],
  columns: SummaryColumns,
  bottom: number,
): { row: number; points: number }[] {
  const widths = widthsOf(columns);
  const linesIn = (row: number, column: number): number => {
    const cell = rows[row]?.[column];
    return typeof cell === 'string' ? Math.ceil(cell.length / ((widths[column] ?? 9) - 1)) : 1;
  };
  const all = Array.from({ length: columns.note + 1 }, (_, column) => column);
  const headings = Math.max(...all.map((column) => linesIn(HEADINGS + 1, column)));
  const below = Array.from({ length: bottom - HEADINGS - 1 }, (_, index) => HEADINGS + 2 + index).flatMap((row) => {
    const isUnit = typeof rows[row]?.[columns.order] === 'number';
    const lines = isUnit ? Math.max(linesIn(row, columns.unit), linesIn(row, columns.note)) : 1;
    return lines > 1 ? [{ row, points: lines * LINE }] : [];
  });
  return [{ row: HEADINGS, points: LINE + 3 }, { row: HEADINGS + 1, points: (headings + 1) * LINE }, ...below];
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
