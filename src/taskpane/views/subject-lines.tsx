import type { JSX } from 'preact';
import type { SheetAssessment } from '../../app/assess/assess-sheet';
import { describeProblem } from '../../text/vi/problems';
import { periodWords, planWords, subjectText } from '../../text/vi/pane-subject';
import { isAboutPlan } from '../model/problem-list';
import { JumpLink } from '../parts/jump-link';
import { usePane } from '../use-pane';
import { ChangeSubject } from './change-subject';

/**
 * What the verdicts below are about: period, place and plan; and first of all, where the sheet is not about that plan.
 */
export function SubjectLines({ assessment }: { assessment: SheetAssessment }): JSX.Element {
  const { store } = usePane();
  const { plan, assessed, problems, told } = assessment;
  const choosePlan = (): void => store.show('plan');
  const foreign = problems.filter(isAboutPlan);
  const place = assessed?.place ?? null;
  const period = [assessment.sheet, assessed?.asked?.writtenAs, assessed?.said?.period.writtenAs].join(' ');
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
        {assessed !== null && (
          <div>
            <dt>{subjectText.period}</dt>
            <dd>
              <PeriodOf assessed={assessed} /> <ChangeSubject what="period" said={period} isTold={told.period} />
            </dd>
          </div>
        )}
        {place !== null && (
          <div>
            <dt>{subjectText.place}</dt>
            <dd>
              {place.writtenAs} {place.cell !== null && <JumpLink cell={place.cell}>{place.cell}</JumpLink>}
            </dd>
          </div>
        )}
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

/** What the sheet says of its period, or the officer did. */
function PeriodOf({ assessed }: { assessed: NonNullable<SheetAssessment['assessed']> }): JSX.Element {
  const { said, asked } = assessed;
  if (asked !== null) return <>{periodWords(asked)}</>;
  if (said === null) return <>{subjectText.noPeriod}</>;
  return (
    <>
      {periodWords(said.period)}{' '}
      {said.cell !== null ? (
        <JumpLink cell={said.cell}>{said.cell}</JumpLink>
      ) : (
        said.by !== 'title' && <span class="quiet">({subjectText.fromName(said.by)})</span>
      )}
    </>
  );
}
