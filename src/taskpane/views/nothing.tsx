import type { JSX } from 'preact';
import { nothingText } from '../../text/vi/pane-nothing';
import { describeProblem } from '../../text/vi/problems';
import { FindingsHeading } from '../parts/findings-heading';
import { shownAssessment } from '../store/pane-state';
import { usePane } from '../use-pane';

/** Nothing was recognised, or could be judged: why, and what can be done. */
export function Nothing(): JSX.Element | null {
  const { store, state } = usePane();
  const assessment = shownAssessment(state);
  if (assessment === null) return null;
  const isPlanMissing = assessment.plans.missing !== null;
  return (
    <div class="empty">
      <FindingsHeading id="nothing-title">
        {isPlanMissing ? nothingText.planMissing : nothingText.title}
      </FindingsHeading>
      {assessment.problems.map((found, index) => (
        <p key={index}>{describeProblem(found, state.plan)}</p>
      ))}
      {isPlanMissing ? (
        <div>
          <button type="button" onClick={() => store.show('plan')}>
            {nothingText.choosePlan}
          </button>
        </div>
      ) : (
        <>
          <p>{nothingText.hint}</p>
          <ul>
            {nothingText.layouts.map((layout) => (
              <li key={layout}>{layout}</li>
            ))}
          </ul>
          <p>{nothingText.advice}</p>
        </>
      )}
    </div>
  );
}
