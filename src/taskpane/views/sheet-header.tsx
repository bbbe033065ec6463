import type { JSX } from 'preact';
import type { SheetAssessment } from '../../app/assess/assess-sheet';
import { formatCount } from '../../domain/rates/display-rate';
import { layoutLabels } from '../../text/vi/labels';
import { paneText } from '../../text/vi/pane';
import { ColumnList } from '../parts/column-list';
import { JumpLink } from '../parts/jump-link';
import { keepFocus, usePane } from '../use-pane';
import { ChangeSubject } from './change-subject';
import { SubjectLines } from './subject-lines';

/** Whose sheet it is, which layout it has and which columns were read; and whether the pane follows it. */
export function SheetHeader({ assessment }: { assessment: SheetAssessment }): JSX.Element {
  const { store } = usePane();
  const { layout, shownLayout, assessments, sheet } = assessment;
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
        {shownLayout !== null && layoutLabels[shownLayout]} · {paneText.sheet} “{sheet}”
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
      <ColumnList
        columns={assessment.assessed?.columns ?? []}
        place={({ area, column }) => <JumpLink cell={area}>{column}</JumpLink>}
      />
      <Following assessment={assessment} />
    </header>
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
