import type { JSX } from 'preact';
import { staleSheets, type StaleSheet } from '../../app/made/stale-sheets';
import { madeText } from '../../text/vi/made';
import { Icon } from '../parts/icon';
import { shownAssessment } from '../store/pane-state';
import { keepFocus, usePane } from '../use-pane';
import './stale-bar.css';

/** That colours or verdicts were made by other settings than hold now, on whichever worksheet; and one button that renews them. */
export function StaleBar(): JSX.Element | null {
  const { store, state } = usePane();
  const { made, plan, plans, settings, work } = state;
  const assessment = shownAssessment(state);
  if (assessment === null || plans.missing !== null) return null;
  const shown = { sheet: assessment.sheet, reasons: assessment.stale };
  const { marked } = staleSheets(made, shown, plan, settings);
  return (
    <>
      {marked.length > 0 && (
        <Bar title={madeText.title(marked.flatMap(({ reasons }) => reasons))} sheets={marked} text={madeText.sheet}>
          <button
            type="button"
            disabled={work !== null}
            onClick={() => void keepFocus(store.withSheetDesk((desk) => desk.renew(marked.map(({ sheet }) => sheet))))}
          >
            {marked.length === 1 ? madeText.renew(marked[0]?.sheet ?? '') : madeText.renewAll(marked.length)}
          </button>
        </Bar>
      )}
      <OldSheets figures={null} />
    </>
  );
}

/** Worksheets that the add-in wrote as a whole, by other settings or figures than those of now. */
export function OldSheets({ figures }: { figures: string | null }): JSX.Element | null {
  const { made, plan, settings } = usePane().state;
  const { written } = staleSheets(made, null, plan, settings, figures);
  if (written.length === 0) return null;
  return <Bar title={madeText.titleOfSheets} sheets={written} text={madeText.made} />;
}

interface BarOptions {
  readonly title: string;
  readonly sheets: readonly StaleSheet[];
  readonly text: (sheet: string, reasons: StaleSheet['reasons']) => string;
  readonly children?: JSX.Element;
}

function Bar({ title, sheets, text, children }: BarOptions): JSX.Element {
  return (
    <section class="stale" aria-label={title}>
      <p>
        <Icon name="info" />
        <strong>{title}</strong>
      </p>
      <ul class="plain">
        {sheets.map(({ sheet, reasons }) => (
          <li key={sheet}>{text(sheet, reasons)}</li>
        ))}
      </ul>
      {children !== undefined && <div class="toolbar">{children}</div>}
    </section>
  );
}
