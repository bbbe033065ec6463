import { indicatorOf } from '../domain/indicators/indicators';
import { parseWrittenNumber } from '../domain/text/numbers';
import type { WrittenPeriod } from '../domain/periods/written-period';
import type { Plan } from '../domain/plans/plan';
import type { Problem } from '../domain/problem';
import type { Ratio } from '../domain/rates/ratio';
import { decodeCells } from '../sheets/cells/decode-cells';
import { assessGrid, type AssessedGrid } from '../sheets/reading/assess-grid';
import type { IndicatorAssessment } from '../sheets/observations/assessed';
import { judgedBy } from '../text/vi/judged-by';
import { severityLabels } from '../text/vi/labels';
import { statusLabels } from '../text/vi/status-labels';
import { describeProblem } from '../text/vi/problems';
import type { Matrix } from './arguments';
import { FunctionError } from './function-error';
import type { ResultValue } from './function-entry';
import { shownTarget } from './shown-target';
import { readRangeAddress } from './range-address';

export interface TableArgument {
  readonly cells: Matrix;
  /** Where the table stands, where Excel told it. */
  readonly address: string | null;
  readonly unit: string | null;
  readonly plan: Plan;
  readonly near: Ratio | undefined;
}

const HEADING = ['Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ', 'Chỉ tiêu giao', 'Đánh giá', 'Còn thiếu'];

/** What says that a table is not about the plan at all, or of which period it is not certain. */
const ABOUT_TABLE: ReadonlySet<string> = new Set(['plan-place-mismatch', 'plan-period-mismatch', 'period-ambiguous']);

/**
 * A row for each assessment, headed; with the units' names where the table has a row for each unit. Rates and targets
 * are numbers from 0 to 1, scores as they stand, targets that have to be passed texts ("> 98%"); what cannot be said is "".
 * Below them sentences say where the table is of another year or place than the plan, and by which plan it was judged.
 * @throws FunctionError where nothing could be assessed, with the problem's sentence: #N/A for an unknown or missing
 * unit, #VALUE! for a table that is not understood
 */
export function summariseTable(table: TableArgument): ResultValue[][] {
  const { assessed } = assess(table);
  if (assessed.assessments.length === 0) throw refuse(assessed.problems, table.plan);
  const several = assessed.layout === 'units-summary';
  const rows = assessed.assessments.map((assessment): ResultValue[] => [
    ...(several ? [assessment.unit ?? assessment.writtenAs ?? ''] : []),
    ...rowOf(assessment, table.plan),
  ]);
  const heading = [...(several ? ['Đơn vị'] : []), ...HEADING];
  const foreign = assessed.problems.filter(({ code }) => ABOUT_TABLE.has(code));
  const said = [...foreign.map((found) => sentenceOf(found, table.plan)), judgedBy(table.plan, periodOf(assessed))];
  return [heading, ...rows, ...said.map((sentence) => heading.map((_, at): ResultValue => (at === 0 ? sentence : '')))];
}

function rowOf(
  { indicator, counts, rate, figure, target, status, shortfall }: IndicatorAssessment,
  plan: Plan,
): ResultValue[] {
  const planned = plan.indicators.find(({ id }) => id === indicator);
  return [
    indicatorOf(indicator)?.label ?? planned?.heading ?? indicator,
    counts.numerator ?? '',
    counts.denominator ?? '',
    rate ?? figure ?? '',
    shownTarget(target?.value, planned ?? {}),
    statusLabels[status],
    shortfall ?? '',
  ];
}

function refuse(problems: readonly Problem[], plan: Plan): FunctionError {
  const worst = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  if (worst === undefined) throw new Error('A table without assessments comes with a problem');
  const isUnit = worst.code === 'unit-not-found' || worst.code === 'unit-ambiguous';
  return new FunctionError(isUnit ? 'notAvailable' : 'invalidValue', describeProblem(worst, plan));
}

function periodOf({ said, asked }: AssessedGrid): WrittenPeriod | null {
  return asked ?? said?.period ?? null;
}

/**
 * Every problem of the table in the order of the sheet's reader: severity, cell, sentence; one row where there is none. The last row says
 * by which plan it was judged.
 */
export function checkTable(table: TableArgument): ResultValue[][] {
  const { assessed, known } = assess(table);
  const rows = assessed.problems
    .filter(isWorthTelling)
    .map((problem): ResultValue[] => [
      severityLabels[problem.severity],
      problem.cell === undefined ? '' : known ? problem.cell : placeInTable(problem.cell),
      sentenceOf(problem, table.plan),
    ]);
  const found = rows.length > 0 ? rows : [['', '', 'Không phát hiện sai sót.']];
  const by = [severityLabels.info, '', judgedBy(table.plan, periodOf(assessed))];
  return [['Mức độ', 'Ô', 'Nội dung'], ...found, by];
}

/**
 * A function does not see number formats: a cell that shows 75% comes in as 0.75, and to say that it is read as 75%
 * would only puzzle. What comes in above 1 is a doubt worth telling.
 */
function isWorthTelling(problem: Problem): boolean {
  if (problem.code !== 'rate-scale-assumed') return true;
  const read = parseWrittenNumber(problem.facts.written);
  return read.kind !== 'number' || read.value > 1;
}

/** The cell stands in a column of its own, so the sentence need not begin with it. */
function sentenceOf(problem: Problem, plan: Plan): string {
  const withoutCell = { ...problem };
  delete withoutCell.cell;
  return describeProblem(withoutCell, plan);
}

/** Where Excel does not tell the address, a cell is named by its place: "B3" of a table is its row 3, column 2. */
function placeInTable(cell: string): string {
  return cell.replace(/[A-Z]+\d+/gu, (one) => {
    const { top, left } = readRangeAddress(one) ?? { top: 0, left: 0 };
    return `dòng ${String(top + 1)}, cột ${String(left + 1)} của bảng`;
  });
}

function assess(table: TableArgument): { assessed: AssessedGrid; known: boolean } {
  const position = table.address === null ? null : readRangeAddress(table.address);
  const grid = { sheet: '', top: 0, left: 0, ...position, cells: table.cells };
  const decoded = decodeCells(grid);
  const options = {
    ...(table.unit === null ? {} : { unit: table.unit }),
    near: table.near,
    decoded,
  };
  return { assessed: assessGrid(grid, table.plan, options), known: position !== null };
}
