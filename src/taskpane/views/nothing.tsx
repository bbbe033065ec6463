import type { JSX } from 'preact';
import { nothingText } from '../../text/vi/pane-nothing';
import { describeProblem } from '../../text/vi/problems';
import { FindingsHeading } from '../parts/findings-heading';
import { shownAssessment } from '../store/pane-state';
import { usePane } from '../use-pane';
import { PlanMissing } from './plan-missing';
import { SubjectLines } from './subject-lines';

/** Nothing was recognised, or could be judged: why, and what can be done. */
export function Nothing(): JSX.Element | null {
  const { state } = usePane();
  const assessment = shownAssessment(state);
  if (assessment === null) return null;
  if (assessment.plans.missing !== null) return <PlanMissing id={assessment.plans.missing} />;
  return (
    <div class="empty">
      <FindingsHeading id="nothing-title">{nothingText.title}</FindingsHeading>
      <SubjectLines assessment={assessment} />
      {assessment.problems.map((found, index) => (
        <p key={index}>{describeProblem(found, state.plan)}</p>
      ))}
      <p>{nothingText.hint}</p>
      <ul>
        {nothingText.layouts.map((layout) => (
          <li key={layout}>{layout}</li>
        ))}
      </ul>
      <p>{nothingText.advice}</p>
    </div>
  );
}
