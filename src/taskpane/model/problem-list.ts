import type { SheetAssessment } from '../../app/assess/assess-sheet';
import { isOpenQuestion } from '../../app/answers/open-question';
import type { Plan } from '../../domain/plans/plan';
import type { Problem, Severity } from '../../domain/problem';
import { severityLabels } from '../../text/vi/labels';
import { describeProblem } from '../../text/vi/problems';

/** A problem as it stands in the list: its sentence without the cell, which is a button of its own. */
export interface ListedProblem {
  readonly severity: Severity;
  readonly label: string;
  readonly cell: string | null;
  readonly sentence: string;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** That the sheet is not about the plan stands above all verdicts, and not among what is to be looked at. */
export function isAboutPlan({ code }: Problem): boolean {
  return code === 'plan-period-mismatch' || code === 'plan-place-mismatch';
}

/** What is to be looked at, errors first, each as often as it stands in the sheet; questions are asked elsewhere. */
export function listProblems(assessment: SheetAssessment, plan: Plan): readonly ListedProblem[] {
  const listed = assessment.problems
    .filter(
      (found) =>
        found.code !== 'layout-not-recognised' && !isAboutPlan(found) && !isOpenQuestion(found, assessment.layout),
    )
    .map((found): ListedProblem => {
      const { cell, ...placeless } = found;
      const { severity } = found;
      return {
        severity,
        label: severityLabels[severity],
        cell: cell ?? null,
        sentence: describeProblem(placeless, plan),
      };
    });
  return ORDER.flatMap((severity) => listed.filter((each) => each.severity === severity));
}
