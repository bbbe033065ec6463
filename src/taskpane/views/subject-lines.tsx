import type { JSX } from 'preact';
import type { SheetAssessment } from '../../app/assess/assess-sheet';
import { describeProblem } from '../../text/vi/problems';
import { periodWords, planWords, subjectText } from '../../text/vi/pane-subject';
import { isAboutPlan } from '../model/problem-list';
import { JumpLink } from '../parts/jump-link';
import { usePane } from '../use-pane';

/** What the verdicts below are about: period and plan; and first of all, where the sheet is not about that plan. */
export function SubjectLines({ assessment }: { assessment: SheetAssessment }): JSX.Element {
  const { store } = usePane();
  const { plan, assessed, problems } = assessment;
  const said = assessed?.said ?? null;
  const choosePlan = (): void => store.show('plan');
  const foreign = problems.filter(isAboutPlan);
  return (
    <>
      {foreign.map((found) => (
        <p key={found.code} class="note" role="alert">
          {describeProblem(found, plan)}{' '}
          <button type="button" class="link" onClick={choosePlan}>
            {subjectText.changePlan}
          </button>
        </p>
      ))}
      <dl class="subject">
        <div>
          <dt>{subjectText.period}</dt>
          <dd>
            {said === null ? subjectText.noPeriod : periodWords(said.period)}{' '}
            {said !== null &&
              (said.cell === null ? (
                <span class="quiet">({subjectText.fromTab})</span>
              ) : (
                <JumpLink cell={said.cell}>{said.cell}</JumpLink>
              ))}
          </dd>
        </div>
        <div>
          <dt>{subjectText.plan}</dt>
          <dd>
            {planWords(plan)}{' '}
            {foreign.length === 0 && (
              <button type="button" class="link" aria-label={subjectText.changePlan} onClick={choosePlan}>
                {subjectText.change}
              </button>
            )}
          </dd>
        </div>
      </dl>
    </>
  );
}
