import type { JSX } from 'preact';
import { nothingText } from '../../text/vi/pane-nothing';
import { planText } from '../../text/vi/pane-plan';
import { FindingsHeading } from '../parts/findings-heading';
import { usePane } from '../use-pane';

/** The plan that was chosen is not there: nothing is judged by another one in its stead. */
export function PlanMissing({ id }: { id: string }): JSX.Element {
  const { store } = usePane();
  return (
    <div class="empty" role="alert">
      <FindingsHeading id="plan-missing">{nothingText.planMissing}</FindingsHeading>
      <p>{planText.missing(id)}</p>
      <div>
        <button type="button" onClick={() => store.show('plan')}>
          {nothingText.choosePlan}
        </button>
      </div>
    </div>
  );
}
