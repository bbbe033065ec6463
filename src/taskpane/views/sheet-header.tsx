import type { JSX } from 'preact';
import type { SheetAssessment } from '../../app/assess/assess-sheet';
import { formatCount } from '../../domain/rates/display-rate';
import { columnWhy } from '../../text/vi/columns';
import { columnRoleLabel, layoutLabels } from '../../text/vi/labels';
import { paneText } from '../../text/vi/pane';
import { JumpLink } from '../parts/jump-link';
import { keepFocus, usePane } from '../use-pane';
import { ChangeSubject } from './change-subject';
import { SubjectLines } from './subject-lines';

/** Whose sheet it is, which layout it has and which columns were read; and whether the pane follows it. */
export function SheetHeader({ assessment }: { assessment: SheetAssessment }): JSX.Element {
  const { store } = usePane();
  const { layout, assessments, sheet } = assessment;
  const [first] = assessments;
  const isOneUnit = layout !== 'units-summary';
  const owner = isOneUnit
    ? (first?.unit ?? first?.writtenAs ?? assessment.assessed?.owner ?? paneText.unknownUnit)
    : sheet;
  return (
    <header class="sheet-header">
      <div class="owner">
        <h2>{owner}</h2>
        {isOneUnit && <ChangeSubject what="unit" said={`${sheet} ${owner}`} isTold={assessment.told.unit} />}
      </div>
      <p class="quiet">
        {layout !== null && layoutLabels[layout]} · {paneText.sheet} “{sheet}”
      </p>
      <SubjectLines assessment={assessment} />
      {assessment.isProtected && <p class="note">{paneText.protectedSheet}</p>}
      {assessment.usesAnswers && (
        <p class="note">
          {assessment.isLeftOut ? paneText.sheetIsLeftOut : paneText.usesAnswers}{' '}
          <button type="button" class="link" onClick={() => void keepFocus(store.forgetAnswers())}>
            {paneText.askAgain}
          </button>
        </p>
      )}
      <Columns assessment={assessment} />
      <Following assessment={assessment} />
    </header>
  );
}

function Columns({ assessment }: { assessment: SheetAssessment }): JSX.Element | null {
  if (assessment.assessed === null) return null;
  const columns = assessment.assessed.columns;
  if (columns.length === 0) return null;
  // Where rows say what a column holds it is there once for each of their words.
  const taken = [...new Set(columns.filter(({ takenAs }) => takenAs !== null).map(({ column }) => column))];
  return (
    <details>
      <summary>{taken.length === 0 ? paneText.noColumns : `${paneText.columns} ${taken.join(', ')}`}</summary>
      <ul class="rows">
        {columns.map(({ takenAs, column, heading, area, why }) => (
          <li key={area}>
            <JumpLink cell={area}>{column}</JumpLink>
            <span>
              {takenAs === null ? paneText.leftOut : (columnRoleLabel(takenAs.split(':')[0] ?? '') ?? heading)}
              <span class="quiet">
                {' '}
                – “{heading}”{columnWhy[why] === '' ? '' : `: ${columnWhy[why]}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Following({ assessment }: { assessment: SheetAssessment }): JSX.Element {
  const { store, state } = usePane();
  const { following, isStale, isWaiting } = state;
  const cells = (assessment.assessed?.sheet.rows ?? 0) * (assessment.assessed?.sheet.columns ?? 0);
  const said =
    following === 'too-large'
      ? paneText.tooLarge(formatCount(cells))
      : following === 'paused'
        ? isStale
          ? paneText.pausedStale
          : paneText.paused
        : isWaiting
          ? paneText.waitingForCell
          : '';
  return (
    <p class="following">
      {said !== '' && <span>{said} </span>}
      <button type="button" class="link" onClick={() => void store.refresh()}>
        {paneText.refresh}
      </button>
      {following !== 'too-large' && (
        <button type="button" class="link" onClick={() => store.toggleFollowing()}>
          {following === 'on' ? paneText.pause : paneText.resume}
        </button>
      )}
    </p>
  );
}
