import type { JSX } from 'preact';
import type { PlanColumnAccount, PlanDraft } from '../../app/plans/plan-draft';
import { reviewText } from '../../text/vi/pane-review';
import { keepFocus, usePane } from '../use-pane';

/** Every column of a document's tables with what it was taken for; an officer's word changes it. */
export function ReviewColumns({ draft }: { draft: PlanDraft }): JSX.Element | null {
  const { columns = [], reread } = draft;
  if (columns.length === 0) return null;
  return (
    <details>
      <summary>{reviewText.columns}</summary>
      {reread !== undefined && <p class="quiet">{reviewText.columnsHint}</p>}
      <ul class="rows">
        {columns.map((column, index) => (
          <li key={index}>
            <strong>{column.cell}</strong>
            <span>
              {takenText(column, draft)} <span class="quiet">– {whyText(column)}</span>{' '}
              {reread !== undefined && column.takenAs !== 'unit' && column.takenAs !== 'group' && (
                <ColumnWord draft={draft} column={column} isTaken={column.takenAs === 'target'} />
              )}
            </span>
          </li>
        ))}
      </ul>
      {reread !== undefined && <p class="quiet">{reviewText.rereads}</p>}
    </details>
  );
}

/** Takes a column as one of targets, or leaves it out; the document is read anew. */
export function ColumnWord(props: {
  draft: PlanDraft;
  column: Pick<PlanColumnAccount, 'cell' | 'heading'>;
  isTaken: boolean;
}): JSX.Element {
  const { draft, column, isTaken } = props;
  const { store, state } = usePane();
  const named = isTaken ? reviewText.leaveColumnNamed : reviewText.takeColumnNamed;
  return (
    <button
      type="button"
      class="link"
      disabled={state.work !== null}
      aria-label={named(column.heading)}
      onClick={() => void keepFocus(store.withPlans((desk) => desk.sayColumn(draft, column, !isTaken)))}
    >
      {isTaken ? reviewText.leaveColumn : reviewText.takeColumn}
    </button>
  );
}

function takenText({ takenAs, indicator }: PlanColumnAccount, { plan }: PlanDraft): string {
  if (takenAs === null) return reviewText.leftOut;
  const number = plan.indicators.find(({ id }) => id === indicator)?.number;
  return number === undefined ? reviewText.takenAs[takenAs] : reviewText.takenAsTarget(number);
}

function whyText({ heading, why }: PlanColumnAccount): string {
  return why === null ? `“${heading}”` : `“${heading}”: ${reviewText.leftOutWhy[why]}`;
}
