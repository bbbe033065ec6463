import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SheetAssessment } from '../../app/assess/assess-sheet';
import { isOpenQuestion } from '../../app/answers/open-question';
import { formatCount } from '../../domain/rates/display-rate';
import { hostErrorSentences } from '../../text/vi/host-errors';
import { paneText } from '../../text/vi/pane';
import { describeIndicator } from '../model/indicator-card';
import { isAboutPlan, listProblems } from '../model/problem-list';
import { FindingsHeading } from '../parts/findings-heading';
import { Icon } from '../parts/icon';
import { Lazy } from '../parts/lazy';
import { shownAssessment, type PaneState } from '../store/pane-state';
import { usePane } from '../use-pane';
import { FirstRun } from './first-run';
import { IndicatorCardView } from './indicator-card';
import { Problems } from './problems';
import { SheetHeader } from './sheet-header';

const loadFormulaForm = (): Promise<() => JSX.Element | null> =>
  import('./formula-form').then(({ FormulaForm }) => FormulaForm);

const loadNothing = (): Promise<() => JSX.Element | null> => import('./nothing').then(({ Nothing }) => Nothing);

const loadUnitsList = (): Promise<() => JSX.Element | null> =>
  import('./units-list').then(({ UnitsList }) => UnitsList);

const loadStaleBar = (): Promise<() => JSX.Element | null> => import('./stale-bar').then(({ StaleBar }) => StaleBar);

const loadQuestions = (): Promise<() => JSX.Element | null> => import('./questions').then(({ Questions }) => Questions);

/** The view that opens first: the active worksheet, judged. */
export function UnitView(): JSX.Element {
  const { store, state } = usePane();
  const { sheet, showsFormula } = state;
  if (sheet.kind === 'loading') return <Skeleton />;
  if (sheet.kind === 'failed') {
    return (
      <div class="empty" role="alert">
        <FindingsHeading id="failed-title">{paneText.failed}</FindingsHeading>
        <p>{hostErrorSentences[sheet.code]}</p>
        <button type="button" onClick={() => void store.refresh()}>
          {paneText.retry}
        </button>
      </div>
    );
  }
  return (
    <>
      <Toolbar />
      {showsFormula && <Lazy load={loadFormulaForm} />}
      {hasMade(state) && <Lazy load={loadStaleBar} />}
      {asksPlan(state) && <FirstRun />}
      <SheetResult assessment={sheet.assessment} />
    </>
  );
}

/** Where no plan was chosen; of a sheet that is another plan's, that is told first, with the same way out. */
function asksPlan({ asksPlan: asks, plans, sheet }: PaneState): boolean {
  if (!asks || plans.isChosen || plans.kept.size > 0 || plans.missing !== null || sheet.kind !== 'shown') return false;
  return !sheet.assessment.problems.some(isAboutPlan);
}

/** Only where the add-in left something it can be old. */
function hasMade({ made, sheet }: PaneState): boolean {
  const isMarked = made.some(({ coloured, verdicts, madeBy }) => (coloured ?? verdicts ?? madeBy) !== null);
  return isMarked || (sheet.kind === 'shown' && sheet.assessment.stale.length > 0);
}

function Toolbar(): JSX.Element {
  const { store, state } = usePane();
  const isBusy = state.work !== null;
  const assessment = shownAssessment(state);
  // Rows of procedures have no verdicts of their own.
  const canWrite = assessment?.layout === 'units-summary' || assessment?.layout === 'unit-summary';
  return (
    <div class="toolbar">
      <button type="button" class="primary" disabled={isBusy} onClick={() => void store.colour()}>
        <Icon name="colour" />
        {paneText.colour}
      </button>
      <button type="button" disabled={isBusy} onClick={() => void store.removeColours()}>
        {paneText.remove}
      </button>
      {canWrite && (
        <>
          <button
            type="button"
            disabled={isBusy}
            onClick={() => void store.withSheetDesk((desk) => desk.writeVerdicts())}
          >
            {paneText.verdicts}
          </button>
          {assessment.hasVerdicts && (
            <button
              type="button"
              disabled={isBusy}
              onClick={() => void store.withSheetDesk((desk) => desk.removeVerdicts())}
            >
              {paneText.removeVerdicts}
            </button>
          )}
        </>
      )}
      <button
        type="button"
        class="toggle"
        aria-expanded={state.showsFormula}
        onClick={() => store.toggleFormula(!state.showsFormula)}
      >
        {paneText.formula}
      </button>
    </div>
  );
}

function SheetResult({ assessment }: { assessment: SheetAssessment }): JSX.Element {
  const { plan, settings } = usePane().state;
  const asks = assessment.problems.some((found) => isOpenQuestion(found, assessment.layout));
  const problems = useMemo(() => listProblems(assessment, plan), [assessment, plan]);
  if (assessment.layout === null) return <Lazy load={loadNothing} />;
  const found = <Problems problems={problems} areComplete={!asks} />;
  return (
    <>
      <SheetHeader assessment={assessment} />
      {asks && <Lazy load={loadQuestions} />}
      {assessment.layout === 'units-summary' ? (
        <Lazy load={loadUnitsList}>{found}</Lazy>
      ) : (
        <>
          {assessment.assessments.map((one) => (
            <IndicatorCardView
              key={one.indicator}
              card={describeIndicator(one, plan, settings)}
              hindrances={assessment.hindrances.get(one.indicator)}
            />
          ))}
          {found}
        </>
      )}
    </>
  );
}

/** The shape of what is coming, so that nothing jumps when it is there. */
function Skeleton(): JSX.Element {
  return (
    <div class="skeleton">
      <p role="status">{paneText.reading}</p>
      {[1, 2, 3].map((each) => (
        <div key={each} class="card ghost" aria-hidden="true" />
      ))}
    </div>
  );
}

/** What a screen reader is told when a new result is there. */
export function spokenSummary({ sheet, assessments, problems }: SheetAssessment): string {
  const count = (status: string): number => assessments.filter((one) => one.status === status).length;
  const told = problems.filter(({ severity }) => severity !== 'info').length;
  const verdicts = paneText.summaryOf(count('met'), count('near'), count('missed'));
  return `${sheet}: ${verdicts}. ${paneText.problems}: ${formatCount(told)}.`;
}
