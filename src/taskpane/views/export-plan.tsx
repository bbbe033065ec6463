import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { planText } from '../../text/vi/pane-plan';
import { download } from '../model/download';
import { usePane } from '../use-pane';

/** The plan as a .json file: downloaded where Excel lets it be, and shown for copying in any case. */
export function ExportPlan(): JSX.Element {
  const { store, state } = usePane();
  const [text, setText] = useState<string | null>(null);
  const exportPlan = async (): Promise<void> => {
    const { plan } = state;
    await store.withPlans(async (desk) => {
      const written = await desk.exportText(plan);
      setText(written);
      download(`${plan.id}.json`, new Blob([written], { type: 'application/json' }));
    });
  };
  return (
    <>
      <button type="button" onClick={() => void exportPlan()}>
        {planText.exportJson}
      </button>
      {text !== null && (
        <label class="export">
          <span class="quiet">{planText.exportHint}</span>
          <textarea
            readOnly
            rows={4}
            class="field"
            aria-label={planText.exportContent}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
