import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Letterhead } from '../../../app/report/report-request';
import { collectText } from '../../../text/vi/pane-collect';
import { periodName } from '../../../text/vi/periods';
import { download } from '../../model/download';
import { usePane } from '../../use-pane';
import { useCollect } from './use-collect';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The report: what stands around its text is typed here and remembered; the text itself can be edited where it is written. */
export function ReportView(): JSX.Element {
  const { work } = usePane().state;
  const { collect, state } = useCollect();
  const { merged, settings } = state;
  const [isOffered, setOffered] = useState(false);
  const isBusy = work !== null;
  const save = async (): Promise<void> => {
    await collect.withDesk(async (desk) => {
      const file = await desk.reportFile();
      if (file === null) return;
      download(collectText.docxName(periodName(settings.period)), new Blob([file], { type: WORD }));
      setOffered(true);
    });
  };
  return (
    <section class="form" aria-labelledby="report-title">
      <h2 id="report-title">{collectText.reportTitle}</h2>
      {merged === null && <p class="quiet">{collectText.noSources}</p>}
      <LetterheadForm />
      <div class="toolbar">
        <button
          type="button"
          class="primary"
          disabled={isBusy || merged === null}
          onClick={() => void collect.withDesk((desk) => desk.writeReport())}
        >
          {collectText.writeReport}
        </button>
        <button type="button" disabled={isBusy || merged === null} onClick={() => void save()}>
          {collectText.downloadReport}
        </button>
      </div>
      {isOffered && (
        <p class="quiet" role="status">
          {collectText.docxHint}
        </p>
      )}
    </section>
  );
}

const LINES = ['superior', 'office', 'place', 'number', 'signerTitle', 'signer'] as const;

/** What is blank here is left as "…" in the report. */
function LetterheadForm(): JSX.Element {
  const { collect, state } = useCollect();
  const { letterhead } = state.settings;
  const set = (change: Partial<Letterhead>): void => void collect.settle({ letterhead: { ...letterhead, ...change } });
  return (
    <>
      <p class="quiet">{collectText.letterheadHint}</p>
      {LINES.map((line) => (
        <label key={line}>
          {collectText.letterhead[line]}
          <input
            class="field"
            value={letterhead[line]}
            onChange={(event) => set({ [line]: event.currentTarget.value.trim() })}
          />
        </label>
      ))}
      <label>
        {collectText.letterhead.recipients}
        <textarea
          class="field prose"
          rows={3}
          value={letterhead.recipients.join('\n')}
          onChange={(event) => {
            const lines = event.currentTarget.value.split('\n').map((line) => line.trim());
            set({ recipients: lines.filter((line) => line !== '') });
          }}
        />
      </label>
    </>
  );
}
