import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { periodOf, type Period } from '../../domain/periods/period';
import { questionText } from '../../text/vi/pane-questions';
import { subjectText } from '../../text/vi/pane-subject';
import { periodName } from '../../text/vi/periods';
import { PeriodFields } from '../parts/period-fields';
import { UnitChoice } from '../parts/unit-choice';
import { shownAssessment, type PaneState } from '../store/pane-state';
import { keepFocus, usePane } from '../use-pane';
import './forms.css';

/** The officer says that the sheet is another unit's; the word is kept in the workbook. */
export function OtherUnit(): JSX.Element {
  const { store } = usePane();
  return (
    <UnitChoice
      label={subjectText.whichUnit}
      onChoose={(unit) => void keepFocus(store.answer({ kind: 'unit', unit }))}
    />
  );
}

/** The officer says of which period the sheet's figures are; the word is kept in the workbook. */
export function OtherPeriod(): JSX.Element {
  const { store, state } = usePane();
  const [period, setPeriod] = useState(() => likely(state));
  return (
    <div class="form period" role="group" aria-label={subjectText.whichPeriod}>
      <PeriodFields period={period} planYear={state.plan.year} onChange={setPeriod} />
      <button
        type="button"
        onClick={() => void keepFocus(store.answer({ kind: 'period', period: periodName(period) }))}
      >
        {questionText.choose}
      </button>
    </div>
  );
}

/** The period that holds now; where none is known, the first month of the plan's year. */
function likely(state: PaneState): Period {
  const assessed = shownAssessment(state)?.assessed ?? null;
  const now = assessed?.asked ?? assessed?.said?.period ?? null;
  const year = now?.year ?? state.plan.year;
  return now === null || now.kind === 'range'
    ? periodOf('month', year, 1, 'month-end')
    : periodOf(now.kind, year, now.index, 'month-end');
}
