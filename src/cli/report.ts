import type { SheetAssessment } from '../app/assess/assess-sheet';
import type { Plan } from '../domain/plans/plan';
import { isSamePeriod } from '../domain/periods/written-period';
import type { Problem } from '../domain/problem';
import { toNumber } from '../domain/rates/ratio';
import type { ColumnAccount } from '../sheets/observations/account-columns';
import type { AssessedGrid } from '../sheets/reading/assess-grid';
import { columnReason } from '../text/vi/columns';
import { describeProblem } from '../text/vi/problems';

/** The one JSON object that `assess` prints. */
export interface Report {
  readonly plan: { readonly id: string; readonly title: string } | null;
  readonly sheet: string | null;
  readonly layout: string | null;
  /** The period that was judged: asked for, or what the sheet says; null where neither says it. */
  readonly period?: unknown;
  readonly assessments: readonly unknown[];
  readonly problems: readonly unknown[];
  /** Every column of the tables with figures or marks, and what it was taken for. */
  readonly columns: readonly unknown[];
  readonly roundTrips: number;
}

export function toReport(assessed: SheetAssessment, roundTrips: number): Report {
  const { plan } = assessed;
  return {
    plan: { id: plan.id, title: plan.title },
    sheet: assessed.sheet,
    layout: assessed.shownLayout,
    period: assessed.assessed === null ? null : reportPeriod(assessed.assessed),
    assessments: assessed.assessments.map(reportAssessment),
    problems: assessed.problems.map((found) => reportProblem(found, plan)),
    columns: assessed.assessed === null ? [] : assessed.assessed.columns.map(reportColumn),
    roundTrips,
  };
}

/** The period that was judged: the one that was asked for, else as the sheet says it; its kinds by the names of the contract. */
function reportPeriod({ asked, said }: AssessedGrid) {
  const isAsked = asked !== null && (said === null || !isSamePeriod(asked, said.period));
  const period = isAsked ? asked : said?.period;
  if (period === undefined) return null;
  const { kind, from, to, writtenAs } = period;
  return {
    kind: kind === 'half' ? 'half-year' : kind,
    from,
    to,
    writtenAs,
    cell: isAsked ? null : (said?.cell ?? null),
  };
}

/** One entry of `columns`. */
function reportColumn({ column, heading, takenAs, why, indicators, area }: ColumnAccount) {
  return { column, heading, takenAs, why: columnReason(why), indicators, area };
}

/** One entry of `assessments`. */
export function reportAssessment({ counts, target, ...one }: SheetAssessment['assessments'][number]) {
  return {
    unit: one.unit,
    writtenAs: one.writtenAs,
    indicator: one.indicator,
    numerator: counts.numerator,
    denominator: counts.denominator,
    rate: one.rate,
    ...(one.figure === undefined ? {} : { figure: one.figure }),
    target: target?.value ? toNumber(target.value) : null,
    // Only where the target has to be passed: "trên 98%", "dưới 1%".
    ...(target?.value?.isStrict ? { targetIsStrict: true } : {}),
    status: one.status,
    shortfall: one.shortfall,
    cells: one.cells,
  };
}

export function reportProblem(
  found: Problem,
  plan: Plan,
): { code: string; severity: string; cell?: string; message: string } {
  const { code, severity, cell } = found;
  return { code, severity, ...(cell === undefined ? {} : { cell }), message: describeProblem(found, plan) };
}

/** 0: something was assessed, whatever the verdicts and the open questions. 1: nothing could be (no layout, columns ambiguous, no unit known). */
export function exitCodeOf(assessed: SheetAssessment): 0 | 1 {
  if (assessed.layout === null || assessed.assessments.length === 0) return 1;
  return assessed.assessments.every(({ unit }) => unit === null) ? 1 : 0;
}
