import type { JSX } from 'preact';
import type { PlanDraft } from '../../app/plan-draft';
import type { Problem } from '../../domain/problem';
import { formatCount } from '../../domain/display-rate';
import { reviewText } from '../../text/vi/pane-review';
import { describeProblem } from '../../text/vi/problems';
import { Icon } from '../parts/icon';

/** Every doubt with the words and the place it comes from; each is ticked off by a person. */
export function ReviewDoubts(props: {
  draft: PlanDraft;
  open: readonly Problem[];
  seen: ReadonlySet<number>;
  onSeen: (seen: ReadonlySet<number>) => void;
}): JSX.Element {
  const { draft, open, seen, onSeen } = props;
  const numbered = open.map((doubt) => ({ doubt, index: draft.doubts.indexOf(doubt) }));
  const toggle = (index: number): void => {
    const next = new Set(seen);
    if (!next.delete(index)) next.add(index);
    onSeen(next);
  };
  return (
    <section aria-labelledby="doubts-title">
      <h3 id="doubts-title">
        {reviewText.doubts}
        {open.length > 0 && <span class="badge">{formatCount(open.length)}</span>}
      </h3>
      {open.length === 0 ? (
        <p class="fine">
          <Icon name="success" />
          {reviewText.noDoubts}
        </p>
      ) : (
        <>
          <p class="quiet">{reviewText.doubtsHint}</p>
          <ul class="problems">
            {numbered.map(({ doubt, index }) => (
              <li key={index} class={`problem problem-${doubt.severity}`}>
                <Icon name={doubt.severity} />
                <div>
                  <p id={`doubt-${String(index)}`}>{describeProblem(doubt, draft.plan)}</p>
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={seen.has(index)}
                      aria-describedby={`doubt-${String(index)}`}
                      onChange={() => toggle(index)}
                    />
                    {reviewText.seen}
                  </label>
                </div>
              </li>
            ))}
          </ul>
          {open.length > 3 && (
            <button type="button" class="link" onClick={() => onSeen(new Set(numbered.map(({ index }) => index)))}>
              {reviewText.seenAll}
            </button>
          )}
        </>
      )}
    </section>
  );
}
